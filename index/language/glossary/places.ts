import { table } from './entry.ts'

/** Countries where missions are or were, neighbours, contributors; cities and regions the reports name. UN short names. */
export const places = table(
  'place',
  `
刚果民主共和国; 刚果(金); 民主刚果; 刚果金 | Democratic Republic of the Congo; DR Congo; Congo-Kinshasa; Congo | DRC
刚果; 刚果(布); 刚果共和国 | Republic of the Congo; Congo-Brazzaville
中非共和国; 中非 | Central African Republic | CAR
南苏丹 | South Sudan
苏丹南部 | Southern Sudan; southern part of the Sudan
苏丹 | Sudan; the Sudan
达尔富尔 | Darfur
阿卜耶伊 | Abyei
乍得 | Chad
马里 | Mali
海地 | Haiti
利比里亚 | Liberia
塞拉利昂 | Sierra Leone
科特迪瓦; 象牙海岸 | Côte d'Ivoire; Cote d'Ivoire; Ivory Coast; Ivorian
布隆迪 | Burundi
卢旺达 | Rwanda
乌干达 | Uganda
肯尼亚 | Kenya
坦桑尼亚; 坦桑尼亚联合共和国 | United Republic of Tanzania; Tanzania
埃塞俄比亚 | Ethiopia
厄立特里亚 | Eritrea
索马里 | Somalia; Somali
吉布提 | Djibouti
东帝汶 | Timor-Leste; East Timor; Timor Leste
科索沃 | Kosovo
塞浦路斯 | Cyprus; Cypriot
黎巴嫩 | Lebanon; Lebanese
以色列 | Israel; Israeli
阿拉伯叙利亚共和国; 叙利亚 | Syrian Arab Republic; Syria; Syrian
戈兰; 戈兰高地 | Golan; Golan Heights
约旦 | Jordan
伊拉克 | Iraq; Iraqi
科威特 | Kuwait
阿富汗 | Afghanistan; Afghan
巴基斯坦 | Pakistan
印度 | India
孟加拉国; 孟加拉 | Bangladesh
尼泊尔 | Nepal
斯里兰卡 | Sri Lanka
印度尼西亚; 印尼 | Indonesia
马来西亚 | Malaysia
菲律宾 | Philippines
柬埔寨 | Cambodia
蒙古 | Mongolia
中国 | China; Chinese
日本 | Japan
大韩民国; 韩国 | Republic of Korea; South Korea
朝鲜民主主义人民共和国; 朝鲜 | Democratic People's Republic of Korea; North Korea
西撒哈拉 | Western Sahara
摩洛哥 | Morocco
阿尔及利亚 | Algeria
毛里塔尼亚 | Mauritania
利比亚 | Libya; Libyan
突尼斯 | Tunisia
埃及 | Egypt; Egyptian
塞内加尔 | Senegal
冈比亚 | Gambia
几内亚 | Guinea
几内亚科纳克里; 科纳克里 | Guinea-Conakry; Guinea Conakry; Conakry
几内亚比绍 | Guinea-Bissau; Guinea Bissau
布基纳法索 | Burkina Faso
加纳 | Ghana; Ghanaian
多哥 | Togo
贝宁 | Benin
尼日尔 | Niger
尼日利亚 | Nigeria; Nigerian
喀麦隆 | Cameroon
加蓬 | Gabon
赤道几内亚 | Equatorial Guinea
安哥拉 | Angola
纳米比亚 | Namibia
南非 | South Africa
莫桑比克 | Mozambique
马拉维 | Malawi
赞比亚 | Zambia
津巴布韦 | Zimbabwe
博茨瓦纳 | Botswana
马达加斯加 | Madagascar
格鲁吉亚 | Georgia; Georgian
塔吉克斯坦 | Tajikistan
波斯尼亚和黑塞哥维那; 波黑 | Bosnia and Herzegovina; Bosnia
克罗地亚 | Croatia
塞尔维亚 | Serbia
意大利 | Italy; Italian
西班牙 | Spain; Spanish
法国 | France
德国 | Germany; German
大不列颠及北爱尔兰联合王国; 联合王国; 英国 | United Kingdom of Great Britain and Northern Ireland; United Kingdom; Britain | UK
美利坚合众国; 美国 | United States of America; United States; US Government | USA
俄罗斯联邦; 俄罗斯 | Russian Federation; Russia; Russian
加拿大 | Canada; Canadian
澳大利亚 | Australia; Australian
巴西 | Brazil; Brazilian
阿根廷 | Argentina
乌拉圭 | Uruguay
智利 | Chile
秘鲁 | Peru
危地马拉 | Guatemala
萨尔瓦多 | El Salvador
多米尼加共和国 | Dominican Republic
土耳其 | Turkey; Türkiye
希腊 | Greece; Greek
爱尔兰 | Ireland; Irish
瑞典 | Sweden
挪威 | Norway
荷兰 | Netherlands; Dutch
比利时 | Belgium; Belgian
瑞士 | Switzerland
奥地利 | Austria
波兰 | Poland
乌克兰 | Ukraine; Ukrainian
也门 | Yemen
斐济 | Fiji
缅甸 | Myanmar
非洲 | Africa; African
东部和中部非洲; 东非和中非 | Eastern and Central Africa; East and Central Africa
西非 | West Africa; West African
北非 | North Africa
南部非洲 | Southern Africa
中部非洲 | Central Africa
东非; 东部非洲 | East Africa; Eastern Africa
非洲之角 | Horn of Africa
大湖区 | Great Lakes region
萨赫勒 | Sahel
中东; 中东地区 | Middle East; Middle Eastern
亚洲 | Asia; Asian
东南亚 | Southeast Asia; South-East Asia; southeast Asian
欧洲 | Europe; European
拉丁美洲 | Latin America; Latin American
美洲 | Americas
纽约 | New York
日内瓦 | Geneva
内罗毕 | Nairobi
维也纳 | Vienna
亚的斯亚贝巴 | Addis Ababa; Addis
布林迪西 | Brindisi
巴伦西亚 | Valencia
恩德培 | Entebbe
布鲁塞尔 | Brussels
蒙巴萨 | Mombasa
摩加迪沙 | Mogadishu
金沙萨 | Kinshasa
戈马 | Goma
朱巴 | Juba
喀土穆 | Khartoum
法希尔 | El Fasher
巴马科 | Bamako
加奥 | Gao
基达尔 | Kidal
廷巴克图 | Timbuktu
班吉 | Bangui
恩贾梅纳 | N'Djamena
太子港 | Port-au-Prince
蒙罗维亚 | Monrovia
阿比让 | Abidjan
弗里敦 | Freetown
帝力 | Dili
普里什蒂纳 | Pristina
尼科西亚 | Nicosia
纳古拉 | Naqoura
大马士革 | Damascus
贝鲁特 | Beirut
耶路撒冷 | Jerusalem
阿尤恩 | Laayoune
达喀尔 | Dakar
坎帕拉 | Kampala
曼谷 | Bangkok
北基伍 | North Kivu
南基伍 | South Kivu
伊图里 | Ituri
利塔尼河 | Litani River
查谟和克什米尔 | Jammu and Kashmir
`,
)
