import { table } from './entry.ts'

const unitedNations = table(
  'body',
  `
联合国开发计划署; 开发署; 开发计划署 | United Nations Development Programme | UNDP
联合国儿童基金会; 儿童基金会; 儿基会 | United Nations Children's Fund; UN children's agency | UNICEF
联合国难民事务高级专员公署; 联合国难民事务高级专员办事处; 难民署 | Office of the United Nations High Commissioner for Refugees; UN refugee agency | UNHCR
世界粮食计划署; 粮食署; 粮食计划署 | World Food Programme | WFP
世界卫生组织; 世卫组织 | World Health Organization | WHO
联合国人口基金; 人口基金 | United Nations Population Fund | UNFPA
联合国环境规划署; 环境署 | United Nations Environment Programme | UNEP
联合国项目事务厅; 项目厅 | United Nations Office for Project Services | UNOPS
联合国毒品和犯罪问题办公室; 毒品和犯罪问题办公室; 毒罪办; 联合国毒品与犯罪问题办公室; 毒品与犯罪问题办公室 | United Nations Office on Drugs and Crime | UNODC
联合国促进性别平等和增强妇女权能署; 妇女署 | United Nations Entity for Gender Equality and the Empowerment of Women; UN Women; UN-Women
联合国训练研究所; 训研所 | United Nations Institute for Training and Research | UNITAR
联合国志愿人员方案; 志愿人员组织; 联合国志愿人员组织 | United Nations Volunteers programme; UN Volunteers programme
国际民用航空组织; 民航组织; 国际民航组织 | International Civil Aviation Organization | ICAO
联合国教育、科学及文化组织; 教科文组织; 联合国教科文组织 | United Nations Educational, Scientific and Cultural Organization | UNESCO
联合国粮食及农业组织; 粮农组织; 联合国粮农组织 | Food and Agriculture Organization of the United Nations; Food and Agriculture Organization | FAO
国际劳工组织; 劳工组织 | International Labour Organization; International Labor Organization | ILO
国际原子能机构; 原子能机构 | International Atomic Energy Agency; UN nuclear watchdog | IAEA
联合国人类住区规划署; 人居署; 联合国人居署 | United Nations Human Settlements Programme; UN Habitat | UN-Habitat
联合国近东巴勒斯坦难民救济和工程处; 近东救济工程处; 近东工程处 | United Nations Relief and Works Agency for Palestine Refugees in the Near East; United Nations Relief and Works Agency | UNRWA
联合国工业发展组织; 工发组织 | United Nations Industrial Development Organization | UNIDO
联合国艾滋病毒/艾滋病联合规划署; 艾滋病署; 艾滋病规划署; 联合国艾滋病规划署 | Joint United Nations Programme on HIV/AIDS | UNAIDS
联合国贸易和发展会议; 贸发会议 | United Nations Conference on Trade and Development; UN Trade and Development | UNCTAD
联合国资本发展基金; 资发基金 | United Nations Capital Development Fund | UNCDF
国际电信联盟; 国际电联 | International Telecommunication Union | ITU
万国邮政联盟; 万国邮联 | Universal Postal Union | UPU
国际海事组织; 海事组织 | International Maritime Organization | IMO
世界气象组织; 气象组织 | World Meteorological Organization | WMO
世界知识产权组织; 知识产权组织; 产权组织 | World Intellectual Property Organization | WIPO
国际农业发展基金; 农发基金 | International Fund for Agricultural Development | IFAD
国际移民组织; 移民组织 | International Organization for Migration | IOM
联合国大学 | United Nations University | UNU
联合国系统职员学院; 职员学院 | United Nations System Staff College; Staff College | UNSSC
联合国裁军研究所 | United Nations Institute for Disarmament Research | UNIDIR
联合国社会发展研究所; 社发所 | United Nations Research Institute for Social Development | UNRISD
联合国妇女发展基金; 妇发基金 | United Nations Development Fund for Women | UNIFEM
联合国国际伙伴关系基金; 伙伴基金 | United Nations Fund for International Partnerships | UNFIP
联合国发展集团; 发展集团 | United Nations Development Group | UNDG
联合国可持续发展集团 | United Nations Sustainable Development Group | UNSDG
非洲经济委员会; 非洲经委会 | Economic Commission for Africa | ECA
欧洲经济委员会; 欧洲经委会 | Economic Commission for Europe | ECE
拉丁美洲和加勒比经济委员会; 拉加经委会 | Economic Commission for Latin America and the Caribbean | ECLAC
亚洲及太平洋经济社会委员会; 亚太经社会 | Economic and Social Commission for Asia and the Pacific | ESCAP
西亚经济社会委员会; 西亚经社会 | Economic and Social Commission for Western Asia | ESCWA
禁止化学武器组织; 禁化武组织 | Organisation for the Prohibition of Chemical Weapons | OPCW
全面禁止核试验条约组织筹备委员会; 禁核试组织筹委会; 禁核试组织 | Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization; Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO
联合国监测、核查和视察委员会; 监核视委 | United Nations Monitoring, Verification and Inspection Commission | UNMOVIC
联合国赔偿委员会; 赔偿委员会 | United Nations Compensation Commission | UNCC
政府间气候变化专门委员会; 气候变化专门委员会 | Intergovernmental Panel on Climate Change | IPCC
方案问题高级别委员会 | High-level Committee on Programmes | HLCP
管理问题高级别委员会 | High-level Committee on Management | HLCM
前南斯拉夫问题国际法庭; 前南问题国际法庭; 前南国际法庭 | International Tribunal for the Former Yugoslavia; International Criminal Tribunal for the former Yugoslavia | ICTY
卢旺达问题国际刑事法庭; 卢旺达问题国际法庭; 卢旺达国际法庭 | International Criminal Tribunal for Rwanda | ICTR
联合国人道主义航空服务 | United Nations Humanitarian Air Service | UNHAS
`,
)

const others = table(
  'body',
  `
世界银行; 世行 | World Bank
国际货币基金组织; 货币基金组织 | International Monetary Fund | IMF
布雷顿森林机构 | Bretton Woods institutions
红十字国际委员会; 红十字委员会 | International Committee of the Red Cross; Red Cross | ICRC
国际刑警组织; 刑警组织 | International Criminal Police Organization; Interpol | INTERPOL
欧洲联盟; 欧盟 | European Union | EU
东南亚国家联盟; 东盟 | Association of Southeast Asian Nations; southeast Asian nations | ASEAN
集体安全条约组织; 集安组织 | Collective Security Treaty Organization | CSTO
北大西洋公约组织; 北约 | North Atlantic Treaty Organization | NATO
西非国家经济共同体; 西非经共体 | Economic Community of West African States | ECOWAS
中部非洲国家经济共同体; 中非经共体 | Economic Community of Central African States | ECCAS
南部非洲发展共同体; 南共体 | Southern African Development Community | SADC
政府间发展组织; 伊加特 | Intergovernmental Authority on Development | IGAD
阿拉伯国家联盟; 阿盟 | League of Arab States; Arab League | LAS
欧洲安全与合作组织; 欧安组织 | Organization for Security and Cooperation in Europe | OSCE
美洲国家组织; 美洲组织 | Organization of American States | OAS
伊斯兰合作组织; 伊合组织 | Organization of Islamic Cooperation | OIC
世界贸易组织; 世贸组织 | World Trade Organization | WTO
国际金融公司 | International Finance Corporation | IFC
非洲开发银行 | African Development Bank | AfDB
亚洲开发银行 | Asian Development Bank | ADB
独立国家联合体; 独联体 | Commonwealth of Independent States | CIS
加勒比共同体; 加共体 | Caribbean Community | CARICOM
东非共同体; 东共体 | East African Community | EAC
太平洋岛屿论坛 | Pacific Islands Forum | PIF
葡萄牙语国家共同体; 葡语国家共同体 | Community of Portuguese-speaking Countries | CPLP
法语国家国际组织; 法语国家组织 | International Organization of la Francophonie; International Organisation of La Francophonie; Francophonie | OIF
英联邦 | Commonwealth of Nations; Commonwealth
海湾合作委员会; 海合会 | Gulf Cooperation Council; Cooperation Council for the Arab States of the Gulf | GCC
欧洲联盟委员会; 欧盟委员会; 欧洲委员会 = Council of Europe | European Commission
红十字会与红新月会国际联合会; 红十字会与红新月会联合会 | International Federation of Red Cross and Red Crescent Societies | IFRC
无国界医生组织; 无国界医生 | Médecins sans frontières; Doctors without Borders | MSF
大赦国际 | Amnesty International
人权观察; 人权观察社 | Human Rights Watch | HRW
国际和平学院; 国际和平研究所 | International Peace Institute | IPI
多国部队 | multinational force; multinational forces
国际安全援助部队; 国际安援部队; 安援部队 | International Security Assistance Force | ISAF
驻科索沃部队; 驻科部队 | Kosovo Force | KFOR
欧洲联盟驻科索沃法治特派团; 欧盟驻科法治团 | European Union Rule of Law Mission in Kosovo | EULEX
萨赫勒五国集团 | Group of Five for the Sahel; G5 Sahel
`,
)

/** Agencies, funds, programmes, commissions and tribunals of the United Nations; then organizations outside it. */
export const organizations = [...unitedNations, ...others]
