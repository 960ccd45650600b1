import { table } from './entry.ts'

/** Organs, committees, boards, courts, partners and working groups. */
export const bodies = table(
  'body',
  `
联合国 | United Nations | UN
联合国系统 | United Nations system; UN system
会员国; 联合国会员国; 成员国 | Member States; Member State; UN members
大会; 联合国大会; 联大 | General Assembly; UN General Assembly | UNGA; GA
安全理事会; 安理会; 联合国安全理事会 | Security Council; UN Security Council | UNSC; SC
经济及社会理事会; 经社理事会 | Economic and Social Council | ECOSOC
人权理事会 | Human Rights Council | HRC
国际法院 | International Court of Justice | ICJ
第五委员会; 五委 | Fifth Committee
第四委员会; 四委 | Fourth Committee
维持和平行动特别委员会; 维和特委会; 特别委员会; 维和特别委员会 | Special Committee on Peacekeeping Operations; Special Committee on Peace-keeping Operations; Special Committee; peacekeeping special committee | C-34; C34
行政和预算问题咨询委员会; 行预咨委会; 咨询委员会; 咨委会 | Advisory Committee on Administrative and Budgetary Questions; Advisory Committee | ACABQ
审计委员会; 联合国审计委员会; 审计委 | Board of Auditors; United Nations Board of Auditors | BOA
联合检查组; 联检组 | Joint Inspection Unit | JIU
独立审计咨询委员会; 审计咨委会 | Independent Audit Advisory Committee | IAAC
会费委员会 | Committee on Contributions
军事参谋团 | Military Staff Committee
建设和平委员会; 建和委员会 | Peacebuilding Commission | PBC
国际公务员制度委员会; 公务员制度委员会 | International Civil Service Commission | ICSC
行政首长理事会; 联合国系统行政首长协调理事会; 首协会 | United Nations System Chief Executives Board for Coordination; Chief Executives Board; Chief Executives Board for Coordination | CEB
管理委员会 | Management Committee
政策委员会 | Policy Committee
高级主管业绩委员会; 管理业绩委员会 | Management Performance Board; senior management performance board | MPB
总部合同委员会; 合同委员会 | Headquarters Committee on Contracts; Committee on Contracts | HCC
地方合同委员会 | local committee on contracts; local committees on contracts | LCC
总部财产调查委员会; 财产调查委员会 | Headquarters Property Survey Board; Property Survey Board | HPSB
地方财产调查委员会 | local property survey board; local property survey boards | LPSB
授标审查委员会 | Award Review Board | ARB
索偿事项咨询委员会; 索偿咨询委员会 | Advisory Board on Compensation Claims; Claims Board | ABCC
调查委员会 | board of inquiry; boards of inquiry | BOI
真相委员会 | truth commission; truth commissions
信息管理委员会 | Information Management Committee
指导委员会; 联合国-欧盟指导委员会; 联合国-欧洲联盟指导委员会 | steering committee; United Nations-European Union Steering Committee; UN-EU steering committee
文职人员配置审查指导委员会 | civilian staffing review steering committee
高级审查小组; 联合高级审查小组 | senior review group; joint senior review group
高级别审查会议 | high-level review meeting
外地联合谈判委员会 | Field Joint Negotiation Committee | FJNC
工作人员-管理当局协调委员会; 工作人员和管理当局协调委员会; 职工与管理当局协调委员会 | Staff-Management Coordination Committee; Staff-Management Committee | SMC; SMCC
外地工作人员工会; 外勤工作人员工会 | United Nations Field Staff Union; field staff union | FSU
机构间安保管理网 | Inter-Agency Security Management Network; interagency security management network | IASMN
机构间常设委员会 | Inter-Agency Standing Committee | IASC
性剥削和性虐待工作队; 防止性剥削和性虐待工作队 | task force on sexual exploitation and abuse; Task Force on Protection from Sexual Exploitation and Abuse
解除武装、复员和重返社会机构间工作组 | Inter-Agency Working Group on Disarmament, Demobilization and Reintegration; inter-agency working group on DDR | IAWG
人力资源网 | Human Resources Network; HR Network
外勤小组; 外勤问题工作组 | Field Group; field working group; Working Group on Field Duty Stations
安保管理小组 | security management team; security management teams | SMT
联合工作队; 和平与安全联合问题工作队; 和平与安全问题联合工作队; 联合国-非洲联盟和平与安全联合工作组; 和平与安全联合工作组; 和平与安全联合工作队 | Joint Task Force; United Nations-African Union Joint Task Force on Peace and Security; Joint Task Force on Peace and Security; AU-UN Joint Task Force on Peace and Security; UN-AU joint task force; UN-AU peace and security joint task force | JTF
特遣队所属装备工作组; 特遣队所属装备问题工作组 | Working Group on Contingent-Owned Equipment; COE Working Group; contingent-owned equipment working group
联合国和平行动问题小组; 和平行动问题小组 | Panel on United Nations Peace Operations; Brahimi panel
非洲联盟-联合国小组; 普罗迪小组 | African Union-United Nations panel; Prodi panel
工作组 | working group
工作队 | task force; taskforce
专家组; 专家小组 | panel of experts; expert panel; group of experts; expert panels
立法机构; 立法机关 | legislative bodies; legislative organs; legislative body
政府间机构 | intergovernmental bodies; intergovernmental body; intergovernmental organs
监督机构 | oversight bodies; oversight body
专门机构 | specialized agencies; specialized agency
各机构、基金和方案; 机构、基金和方案; 联合国各机构、基金和方案 | agencies, funds and programmes; United Nations agencies, funds and programmes | AFPs
区域组织 | regional organizations; regional organization; regional bodies
次区域组织 | subregional organizations; subregional organization
国际组织 | international organizations; international organization
非政府组织 | non-governmental organizations; nongovernmental organization | NGO
国际金融机构 | international financial institutions | IFI
智囊团; 智库 | think tanks; think tank
常驻代表团; 各国常驻联合国代表团; 常驻联合国代表团 | permanent missions; permanent missions to the United Nations; permanent mission
政府机构 | government agencies; government institutions
国家当局 | national authorities; national authority
东道国政府; 所在国政府 | host Government; host country government
东道国; 所在国 | host country; host countries; host State
部队派遣国; 部队派遣国家; 出兵国 | troop-contributing countries; troop contributors; troop-contributing country; troop contributing States | TCC
警察派遣国; 警察派遣国家 | police-contributing countries; police contributors; police-contributing country | PCC
部队和警察派遣国; 部队及警察派遣国; 部队和警察派遣国家 | troop- and police-contributing countries; troop and police contributors; troop and police-contributing countries; troop/police-contributing countries | TCC/PCC; T/PCC
派遣国 | contributing countries; contributing country; contributors
新部队派遣国 | new troop contributors; new troop-contributing countries; emerging troop contributors
之友小组 | group of friends; groups of friends
联络小组 | contact group; contact groups
捐助方; 捐助者; 捐助国 | donors; donor; donor countries
商会 | chambers of commerce; chamber of commerce
非洲联盟; 非盟 | African Union | AU
非洲联盟委员会; 非盟委员会 | African Union Commission; AU Commission | AUC
非洲联盟和平与安全理事会; 和平与安全理事会; 非盟和平与安全理事会; 非盟和安会; 非盟和安理事会 | African Union Peace and Security Council; Peace and Security Council; AU Peace and Security Council | PSC; AUPSC
非洲联盟伙伴集团 | African Union Partners Group; AU Partners Group
非洲待命部队 | African Standby Force | ASF
非洲联盟首脑会议; 非盟首脑会议 | African Union summit; AU summit; African Union summits
区域经济共同体 | regional economic communities; regional economic community | REC
区域机制 | regional mechanisms; regional mechanism
联合国合办工作人员养恤基金; 养恤基金; 联合国养恤基金 | United Nations Joint Staff Pension Fund; Joint Staff Pension Fund; UN pension fund; pension fund | UNJSPF
联合国争议法庭; 争议法庭 | United Nations Dispute Tribunal; Dispute Tribunal | UNDT
联合国上诉法庭; 上诉法庭 | United Nations Appeals Tribunal; Appeals Tribunal | UNAT
国际刑事法院; 国际刑院 | International Criminal Court | ICC
特设国际刑事法庭; 国际刑事法庭 | ad hoc international criminal tribunals; international criminal tribunals; international criminal tribunal
国际法庭 | international tribunals; international tribunal; international courts
美利坚合众国南方司令部; 美国南方司令部; 南方司令部 | United States Southern Command; Southern Command; US Southern Command | SOUTHCOM
美联社电视新闻台; 美联社 | Associated Press Television News; Associated Press; AP Television News | APTN
路透社 | Reuters
欧洲电视台; 欧洲电视网 | Eurovision
全球视频网 | Global Video Wire
维持和平培训机构; 维和培训机构 | peacekeeping training institutions; peacekeeping training institutes; peacekeeping training institution
区域维持和平培训中心; 维持和平培训中心 | regional peacekeeping training centre; peacekeeping training centre; regional peacekeeping training centres
维和研究所; 维持和平政策研究所 | peacekeeping institutes; peacekeeping research institute; peacekeeping policy institute
民间社会 | civil society
国际社会 | international community
武装团体; 武装集团; 武装组织 | armed groups; armed group
反叛团体 | rebel groups; rebels
真主党 | Hizbullah; Hezbollah
波利萨里奥阵线 | Frente POLISARIO; Polisario Front
上帝抵抗军; 上帝军 | Lord's Resistance Army | LRA
解放卢旺达民主力量; 卢民主力量 | Democratic Forces for the Liberation of Rwanda | FDLR
民主同盟军 | Allied Democratic Forces | ADF
以色列国防军 | Israel Defense Forces | IDF
黎巴嫩武装部队 | Lebanese Armed Forces | LAF
`,
)
