import { table } from './entry.ts'

/** Peacekeeping and political missions, support offices and regional operations: full name, then the short form. */
export const missions = table(
  'mission',
  `
联合国组织刚果民主共和国稳定特派团; 联刚稳定团 | United Nations Organization Stabilization Mission in the Democratic Republic of the Congo; UN Stabilization Mission in the DRC | MONUSCO
联合国组织刚果民主共和国特派团; 联刚特派团 | United Nations Organization Mission in the Democratic Republic of the Congo | MONUC
联合国刚果行动 | United Nations Operation in the Congo | ONUC
非洲联盟-联合国达尔富尔混合行动; 达尔富尔混合行动 | African Union-United Nations Hybrid Operation in Darfur; hybrid operation in Darfur; Darfur mission; AU-UN Hybrid Operation in Darfur | UNAMID
联合国南苏丹特派团; 南苏丹特派团; 南苏丹援助团 | United Nations Mission in South Sudan; South Sudan mission | UNMISS
联合国苏丹特派团; 联苏特派团 | United Nations Mission in the Sudan; Sudan mission | UNMIS
联合国阿卜耶伊临时安全部队; 联阿安全部队; 联安全部队 | United Nations Interim Security Force for Abyei | UNISFA
联合国马里多层面综合稳定特派团; 马里稳定团; 联合国马里多层面综合稳定团 | United Nations Multidimensional Integrated Stabilization Mission in Mali; Mali mission | MINUSMA
联合国中非共和国多层面综合稳定特派团; 中非稳定团; 联合国中非共和国多层面综合稳定团 | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic; Central African Republic mission | MINUSCA
联合国中非共和国特派团; 中非特派团 | United Nations Mission in the Central African Republic | MINURCA
联合国中非共和国和乍得特派团; 中乍特派团 | United Nations Mission in the Central African Republic and Chad | MINURCAT
联合国海地稳定特派团; 联海稳定团; 海地稳定团 | United Nations Stabilization Mission in Haiti; Haiti mission | MINUSTAH
联合国海地司法支助特派团; 联海司法支助团 | United Nations Mission for Justice Support in Haiti | MINUJUSTH
联合国海地综合办事处; 联海综合办 | United Nations Integrated Office in Haiti | BINUH
联合国利比里亚特派团; 联利特派团 | United Nations Mission in Liberia; Liberia mission | UNMIL
联合国科特迪瓦行动; 联科行动; 联科特派团 | United Nations Operation in Côte d'Ivoire; Côte d'Ivoire operation; United Nations Operation in Ivory Coast | UNOCI; ONUCI
联合国塞拉利昂特派团; 联塞特派团 | United Nations Mission in Sierra Leone | UNAMSIL
联合国塞拉利昂建设和平综合办事处; 联塞建和办 | United Nations Integrated Peacebuilding Office in Sierra Leone | UNIPSIL
联合国布隆迪行动; 联布行动 | United Nations Operation in Burundi | ONUB
联合国布隆迪综合办事处; 联布综合办 | United Nations Integrated Office in Burundi | BINUB
联合国布隆迪办事处; 联布办事处 | United Nations Office in Burundi | BNUB
联合国驻几内亚比绍建设和平综合办事处; 联几建和办 | United Nations Integrated Peacebuilding Office in Guinea-Bissau | UNIOGBIS
联合国中非共和国建设和平综合办事处; 中非建和办 | United Nations Integrated Peacebuilding Office in the Central African Republic | BINUCA
联合国东帝汶综合特派团; 联东综合团; 东帝汶综合团 | United Nations Integrated Mission in Timor-Leste; Timor-Leste mission | UNMIT
联合国东帝汶支助团; 东帝汶支助团 | United Nations Mission of Support in East Timor | UNMISET
联合国东帝汶过渡行政当局; 东帝汶过渡当局 | United Nations Transitional Administration in East Timor | UNTAET
联合国埃塞俄比亚和厄立特里亚特派团; 埃厄特派团 | United Nations Mission in Ethiopia and Eritrea | UNMEE
联合国格鲁吉亚观察团; 联格观察团 | United Nations Observer Mission in Georgia; Georgia observer mission | UNOMIG
联合国科索沃临时行政当局特派团; 科索沃特派团 | United Nations Interim Administration Mission in Kosovo; Kosovo mission | UNMIK
联合国驻塞浦路斯维持和平部队; 联塞部队 | United Nations Peacekeeping Force in Cyprus; Cyprus force | UNFICYP
联合国驻黎巴嫩临时部队; 联黎部队 | United Nations Interim Force in Lebanon; Lebanon force | UNIFIL
联合国脱离接触观察员部队; 观察员部队; 观察部队 | United Nations Disengagement Observer Force; Disengagement Observer Force; Golan observer force | UNDOF
联合国停战监督组织; 停战监督组织 | United Nations Truce Supervision Organization; Truce Supervision Organization | UNTSO
联合国驻印度和巴基斯坦军事观察组; 印巴观察组 | United Nations Military Observer Group in India and Pakistan | UNMOGIP
联合国西撒哈拉全民投票特派团; 西撒特派团 | United Nations Mission for the Referendum in Western Sahara; Western Sahara mission | MINURSO
联合国阿拉伯叙利亚共和国监督团; 联叙监督团; 联合国叙利亚监督团 | United Nations Supervision Mission in the Syrian Arab Republic; United Nations Supervision Mission in Syria | UNSMIS
联合国伊拉克援助团; 联伊援助团 | United Nations Assistance Mission for Iraq | UNAMI
联合国阿富汗援助团; 联阿援助团 | United Nations Assistance Mission in Afghanistan | UNAMA
联合国索马里援助团; 联索援助团 | United Nations Assistance Mission in Somalia | UNSOM
联合国利比亚支助团; 联利支助团 | United Nations Support Mission in Libya | UNSMIL
联合国索马里政治事务处; 联索政治处 | United Nations Political Office for Somalia | UNPOS
联合国西非办事处; 西非办 | United Nations Office for West Africa | UNOWA
联合国中部非洲区域办事处; 中部非洲区域办 | United Nations Regional Office for Central Africa | UNOCA
联合国保护部队; 联保部队 | United Nations Protection Force | UNPROFOR
联合国伊拉克-科威特观察团; 伊科观察团 | United Nations Iraq-Kuwait Observation Mission | UNIKOM
联合国柬埔寨过渡时期权力机构; 联柬权力机构 | United Nations Transitional Authority in Cambodia | UNTAC
联合国波斯尼亚和黑塞哥维那特派团; 波黑特派团 | United Nations Mission in Bosnia and Herzegovina | UNMIBH
联合国卢旺达援助团; 联卢援助团 | United Nations Assistance Mission for Rwanda | UNAMIR
联合国莫桑比克行动; 联莫行动 | United Nations Operation in Mozambique | ONUMOZ
联合国索马里行动; 联索行动; 第二期联合国索马里行动 = United Nations Operation in Somalia II; 第二期联索行动 = UNOSOM II | United Nations Operation in Somalia; United Nations Operation in Somalia II; UNOSOM II | UNOSOM
联合国安哥拉观察团; 联安观察团 | United Nations Observer Mission in Angola | MONUA
联合国安哥拉核查团; 联安核查团; 第三期联合国安哥拉核查团 = United Nations Angola Verification Mission III; 第三期联安核查团 = UNAVEM III | United Nations Angola Verification Mission; United Nations Angola Verification Mission III; UNAVEM III | UNAVEM
联合国塔吉克斯坦观察团; 联塔观察团 | United Nations Mission of Observers in Tajikistan | UNMOT
联合国紧急部队; 紧急部队; 第二期联合国紧急部队 = Second United Nations Emergency Force | United Nations Emergency Force; Second United Nations Emergency Force; UNEF II | UNEF
联合国驻非洲联盟办事处; 联非办; 联合国驻非洲联盟亚的斯亚贝巴办事处; 驻非盟办事处 | United Nations Office to the African Union; UN Office to the AU | UNOAU
联合国非洲联盟驻索马里特派团支助办事处; 非索特派团支助办; 联合国非索特派团支助办事处; 联合国非洲联盟索马里特派团支助办事处 | United Nations Support Office for the African Union Mission in Somalia; United Nations Support Office for AMISOM; AMISOM support office; Somalia support office | UNSOA
非洲联盟驻索马里特派团; 非索特派团 | African Union Mission in Somalia; AU Mission in Somalia | AMISOM
非洲联盟驻苏丹特派团; 非苏特派团 | African Union Mission in the Sudan | AMIS
非洲主导的中非共和国国际支助团; 中非支助团 | African-led International Support Mission in the Central African Republic | MISCA
非洲主导的马里国际支助团; 马里支助团 | African-led International Support Mission in Mali | AFISMA
欧洲联盟部队; 欧盟部队 | European Union Force; European Union-led force | EUFOR
联合国-禁止化学武器组织联合特派团 | Joint Mission of the Organization for the Prohibition of Chemical Weapons and the United Nations | 
联合国埃博拉应急特派团; 埃博拉应急团 | United Nations Mission for Ebola Emergency Response | UNMEER
联合国驻黎巴嫩观察组 | United Nations Observation Group in Lebanon | UNOGIL
联合国危地马拉核查团; 联危核查团 | United Nations Verification Mission in Guatemala | MINUGUA
联合国过渡时期援助团; 过渡援助团 | United Nations Transition Assistance Group | UNTAG
联合国塞拉利昂观察团; 联塞观察团 | United Nations Observer Mission in Sierra Leone | UNOMSIL
联合国利比里亚观察团; 联利观察团 | United Nations Observer Mission in Liberia | UNOMIL
联合国预防性部署部队; 联预部队 | United Nations Preventive Deployment Force | UNPREDEP
联合国恢复信任行动; 联恢行动 | United Nations Confidence Restoration Operation in Croatia | UNCRO
联合国东斯拉沃尼亚、巴拉尼亚和西锡尔米乌姆过渡行政当局; 东斯过渡当局 | United Nations Transitional Administration for Eastern Slavonia, Baranja and Western Sirmium | UNTAES
联合国普雷维拉卡观察团; 联普观察团 | United Nations Mission of Observers in Prevlaka | UNMOP
联合国乌干达-卢旺达观察团; 乌卢观察团 | United Nations Observer Mission Uganda-Rwanda | UNOMUR
联合国海地特派团; 联海特派团 | United Nations Mission in Haiti | UNMIH
联合国海地支助团; 联海支助团 | United Nations Support Mission in Haiti | UNSMIH
联合国海地过渡时期特派团; 联海过渡团 | United Nations Transition Mission in Haiti | UNTMIH
联合国海地民警特派团; 海地民警特派团 | United Nations Civilian Police Mission in Haiti | MIPONUH
联合国萨尔瓦多观察团; 联萨观察团 | United Nations Observer Mission in El Salvador | ONUSAL
联合国中美洲观察团; 中美洲观察团 | United Nations Observer Group in Central America | ONUCA
联合国两伊军事观察团; 两伊观察团 | United Nations Iran-Iraq Military Observer Group | UNIIMOG
联合国阿富汗和巴基斯坦斡旋特派团; 阿巴斡旋团 | United Nations Good Offices Mission in Afghanistan and Pakistan | UNGOMAP
联合国印度-巴基斯坦观察团 | United Nations India-Pakistan Observation Mission | UNIPOM
联合国也门观察团 | United Nations Yemen Observation Mission | UNYOM
联合国西新几内亚安全部队 | United Nations Security Force in West New Guinea | UNSF
联合国支助荷台达协议特派团; 荷台达协议支助团; 荷台达特派团 | United Nations Mission to support the Hudaydah Agreement | UNMHA
联合国苏丹过渡时期综合援助团; 联苏综援团; 联苏综合援助团 | United Nations Integrated Transition Assistance Mission in the Sudan | UNITAMS
联合国哥伦比亚核查团; 联哥核查团 | United Nations Verification Mission in Colombia; Colombia verification mission | UNVMC
联合国索马里过渡援助团; 联索过渡援助团 | United Nations Transitional Assistance Mission in Somalia | UNTMIS
联合国索马里支助办事处; 联索支助办 | United Nations Support Office in Somalia | UNSOS
联合国西非和萨赫勒办事处; 西萨办 | United Nations Office for West Africa and the Sahel | UNOWAS
联合国中亚地区预防性外交中心; 中亚预防外交中心 | United Nations Regional Centre for Preventive Diplomacy for Central Asia | UNRCCA
联合国中东和平进程特别协调员办事处; 中东特别协调办 | Office of the United Nations Special Coordinator for the Middle East Peace Process | UNSCO
联合国黎巴嫩问题特别协调员办事处; 黎巴嫩特别协调办 | Office of the United Nations Special Coordinator for Lebanon | UNSCOL
非洲联盟驻索马里过渡特派团; 非索过渡特派团; 非索过渡团 | African Union Transition Mission in Somalia | ATMIS
非洲联盟驻索马里支助和稳定特派团 | African Union Support and Stabilization Mission in Somalia | AUSSOM
联合国海地支助办事处 | United Nations Support Office in Haiti | UNSOH
海地多国安全支助团; 多国安全支助团; 海地多国安全支助特派团 | Multinational Security Support Mission in Haiti; Multinational Security Support Mission | MSS
多国联合特遣部队; 多国联合工作队 | Multinational Joint Task Force | MNJTF
萨赫勒五国集团联合部队 | Joint Force of the Group of Five for the Sahel; Group of Five for the Sahel Joint Force; G5 Sahel Joint Force
联合国柬埔寨先遣团; 联柬先遣团 | United Nations Advance Mission in Cambodia | UNAMIC
联合国苏丹先遣团; 联苏先遣团 | United Nations Advance Mission in the Sudan | UNAMIS
联合国奥祖地带观察组 | United Nations Aouzou Strip Observer Group | UNASOG
秘书长驻多米尼加共和国代表特派团 | Mission of the Representative of the Secretary-General in the Dominican Republic | DOMREP
联合国民警支助小组; 联合国民警支助组 | United Nations Civilian Police Support Group; United Nations Civilian Police Support Group in Croatia | UNPSG
联合国临时执行机构; 联合国临时执行当局 | United Nations Temporary Executive Authority | UNTEA
联合国东帝汶特派团; 东帝汶特派团 | United Nations Mission in East Timor | UNAMET
联合国东帝汶办事处; 联东办事处 | United Nations Office in Timor-Leste | UNOTIL
联合国科特迪瓦特派团 | United Nations Mission in Côte d'Ivoire | MINUCI
联合国塞拉利昂综合办事处; 联塞综合办 | United Nations Integrated Office in Sierra Leone | UNIOSIL
联合国中非共和国建设和平支助办事处; 中非支助处; 中非建和支助处 | United Nations Peacebuilding Support Office in the Central African Republic | BONUCA
联合国几内亚比绍建设和平支助办事处; 联几支助处; 联几建和支助处 | United Nations Peacebuilding Support Office in Guinea-Bissau | UNOGBIS
联合国利比里亚建设和平支助办事处; 联利支助处 | United Nations Peacebuilding Support Office in Liberia | UNOL
联合国塔吉克斯坦建设和平办事处; 联塔建和处 | United Nations Tajikistan Office of Peacebuilding; United Nations Tajikistan Office of Peace-building | UNTOP
联合国布干维尔观察团; 联布观察团 | United Nations Observer Mission in Bougainville | UNOMB
联合国布干维尔政治办事处; 布干维尔政治处 | United Nations Political Office in Bougainville | UNPOB
联合国阿富汗特派团; 联阿特派团 | United Nations Special Mission to Afghanistan | UNSMA
海地国际文职特派团 | International Civilian Mission in Haiti | MICIVIH
海地国际文职支助团 | International Civilian Support Mission in Haiti | MICAH
联合国核查厄立特里亚全民投票观察团 | United Nations Observer Mission to Verify the Referendum in Eritrea | UNOVER
联合国南非观察团; 联南观察团 | United Nations Observer Mission in South Africa | UNOMSA
喀麦隆-尼日利亚混合委员会 | Cameroon-Nigeria Mixed Commission | CNMC
秘书长塞浦路斯问题特别顾问办公室 | Office of the Special Adviser to the Secretary-General on Cyprus; Office of the Special Adviser on Cyprus | OSASG
秘书长大湖区问题特使办公室 | Office of the Special Envoy of the Secretary-General for the Great Lakes Region; Office of the Special Envoy for the Great Lakes Region
秘书长也门问题特使办公室 | Office of the Special Envoy of the Secretary-General for Yemen; Office of the Special Envoy for Yemen | OSESGY
秘书长叙利亚问题特使办公室 | Office of the Special Envoy of the Secretary-General for Syria; Office of the Special Envoy for Syria
秘书长非洲之角问题特使办公室 | Office of the Special Envoy of the Secretary-General for the Horn of Africa; Office of the Special Envoy for the Horn of Africa
联合国促进对达伊沙/伊黎伊斯兰国罪行追究责任调查组 | United Nations Investigative Team to Promote Accountability for Crimes Committed by Da'esh/Islamic State in Iraq and the Levant | UNITAD
联合国尼泊尔特派团; 联尼特派团 | United Nations Mission in Nepal | UNMIN
联合国后勤基地; 后勤基地; 意大利布林迪西联合国后勤基地; 布林迪西联合国后勤基地; 布林迪西后勤基地 | United Nations Logistics Base; United Nations Logistics Base at Brindisi; Brindisi logistics base; logistics base; logistics base in Brindisi | UNLB
联合国支助基地; 巴伦西亚联合国支助基地 | United Nations Support Base; United Nations Support Base in Valencia; Valencia support base | UNSB
全球服务中心; 布林迪西全球服务中心; 联合国全球服务中心 | Global Service Centre; United Nations Global Service Centre | GSC; UNGSC
区域服务中心; 恩德培区域服务中心 | Regional Service Centre; Entebbe Regional Service Centre; Regional Service Centre in Entebbe; Regional Service Centre at Entebbe | RSCE; RSC
`,
)
