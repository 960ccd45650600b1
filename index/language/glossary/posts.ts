import { table } from './entry.ts'

/** Posts, functions and categories of people. */
export const posts = table(
  'post',
  `
秘书长; 联合国秘书长 | Secretary-General; UN Secretary-General; UN chief | SG; UNSG
常务副秘书长 | Deputy Secretary-General; deputy UN chief | DSG
副秘书长 | Under-Secretary-General; under secretary general; Under-Secretaries-General | USG
助理秘书长 | Assistant Secretary-General; Assistant Secretaries-General | ASG
主管维持和平行动副秘书长; 负责维持和平行动部副秘书长; 主管维持和平行动部的副秘书长 | Under-Secretary-General for Peacekeeping Operations; USG for peacekeeping operations; USG for peacekeeping; peacekeeping chief; head of peacekeeping
主管外勤支助事务副秘书长; 主管外勤支助副秘书长; 主管外勤支助事务的副秘书长; 主管外勤支助部的副秘书长 | Under-Secretary-General for Field Support; USG for field support
主管政治事务副秘书长; 主管政治事务部的副秘书长 | Under-Secretary-General for Political Affairs; USG for political affairs
主管管理事务副秘书长 | Under-Secretary-General for Management; USG for management
主管维和行动助理秘书长; 主管维持和平行动助理秘书长 | Assistant Secretary-General for Peacekeeping Operations; ASG for peacekeeping operations
主管外勤支助助理秘书长; 主管外勤支助事务助理秘书长 | Assistant Secretary-General for Field Support; ASG for field support
主计长 | Controller; UN Controller
秘书长特别代表; 特别代表 | Special Representative of the Secretary-General; Special Representative; special representatives | SRSG
秘书长副特别代表; 副特别代表 | Deputy Special Representative of the Secretary-General; Deputy Special Representative | DSRSG
特使; 秘书长特使 = Special Envoy of the Secretary-General | special envoy; Special Envoy of the Secretary-General
特派团团长; 团长 | head of mission; heads of mission; mission head; mission chief | HOM
副团长; 特派团副团长 | deputy head of mission; deputy heads of mission
特派团支助主任; 特派团支助事务主任 | Director of Mission Support; directors of mission support; mission support director | DMS
特派团支助主管; 特派团支助事务主管 | Chief of Mission Support; chiefs of mission support | CMS
办公室主任 | Chief of Staff; chiefs of staff | COS
部队指挥官; 部队司令 | Force Commander; force commanders | FC
警务专员 | Police Commissioner; police commissioners | PC
军事顾问 | Military Adviser; military advisor; military advisers | MILAD
警务顾问; 警察顾问 | Police Adviser; police advisor; police advisers
军事观察员 | military observers; military observer | UNMO; MILOB
参谋军官; 参谋人员; 军事参谋 = military staff officers | staff officers; military staff officers; staff officer
联络官 | liaison officer; liaison officers
高级伙伴关系联络干事 | Senior Partnership Liaison Officer; senior partnerships officer
高级规划干事 | Senior Planning Officer; senior planner
人力资源干事 | human resources officer; human resources officers; HR officer
首席人力资源干事 | chief human resources officer; chief human resources officers | CHRO
首席行政干事 | chief administrative officer; chief administrative officers | CAO
文职人事主任; 首席文职人事干事 | chief civilian personnel officer; chief civilian personnel officers | CCPO
首席驻地审计员 | Chief Resident Auditor; chief resident auditors
驻地审计员 | resident auditor; resident auditors
审计员 | auditor; auditors
审计协调人 | audit focal point; audit focal points
方案主管; 方案管理人员 | programme manager; programme managers
征聘主管 | hiring manager; hiring managers
民政干事; 民事干事 | civil affairs officer; civil affairs officers
最佳做法干事 | best practices officer; best practices officers
新闻干事 | public information officer; information officers; public information officers
首席新闻官; 首席新闻干事 | chief of public information; chief public information officer; chiefs of public information
惩戒干事; 惩教干事 | corrections officer; corrections officers; prison officers
司法事务干事; 司法干事 | judicial affairs officer; judicial affairs officers; justice officers
财务干事 | finance officer; finance officers
预算和财务干事; 预算财务干事; 外地预算和财务干事 = field budget and finance officers | budget and finance officer; budget and finance officers; field budget and finance officers
核签人 | approving officer; countersigning officer
指定官员 | Designated Official; designated officials; designated security official | DO
首席安保顾问; 安保顾问 = security adviser | chief security adviser; security adviser; security advisers
安保干事 | security officer; security officers
安保信息分析员 | security information analyst; security information analysts; security analysts
安保协调人 | security focal point; security focal points; Focal Point for Security
警卫 | security guard; guards; guard
枪械训练员 | firearms instructor; firearms trainers; firearms trainer
医务长 | chief medical officer; chief medical officers | CMO
心理咨询人员; 辅导员; 心理辅导员 | counsellor; counsellors; counselor
心理压力辅导员; 压力辅导员 | stress counsellor; stress counsellors; stress counselors
监察员 | Ombudsman; ombudsmen; ombudspersons
区域监察员 | regional ombudsman; regional ombudsmen
待命监察员和调停员 | on-call ombudsmen and mediators
调停员; 调解员 | mediator; mediators
专题顾问 | thematic adviser; thematic advisers
协调人 | focal point; focal points; coordinators
人权主管; 人权部分的主管 = heads of human rights components | head of human rights; heads of human rights components; chief human rights officer; human rights chiefs
军事部分负责人 | head of military component; heads of military components
警察部分负责人 | head of police component; heads of police components
高级领导人 = senior leaders; 特派团高级领导人; 高级特派团领导人; 高级别领导人 = senior leaders | senior mission leaders; senior leaders; mission senior leaders
特派团领导; 特派团领导层 | mission leadership; mission leaders
高级领导; 高级领导层 | senior leadership
高级管理人员; 高级管理层 = senior management; 高级主管 | senior managers; senior management; senior manager
特派团高级行政管理人员; 高级行政工作人员 = senior administrative staff | senior mission administrators; senior administrative staff
临时领导人团队; 临时领导人 = interim leaders | interim leadership team; interim leaders; temporary leadership team; interim leadership
管理人员 | managers; manager
工作人员; 职员 | staff; staff members; staff member; employees
国际工作人员 | international staff; international staff members
本国工作人员; 国家工作人员; 本国人员; 本国职员; 本国雇员; 本地雇员; 本地工作人员 | national staff; national staff members
当地征聘工作人员; 当地工作人员; 当地雇员 | locally recruited staff; local staff; local recruits
本国专业干事; 本国干事 | National Professional Officer; national professional officers; national officers | NPO
一般事务职类; 一般事务人员 = General Service staff | General Service category; General Service staff | GS
外勤事务人员; 外勤事务职类 = Field Service category; 外勤事务 | Field Service staff; Field Service category; Field Service officers; Field Service | FS
专业干事 = Professional officers; 专业人员; 专业职类 = Professional category | Professional staff; professional officers; Professional category
主任级; 主任级职位 = director-level posts | director level; director-level; director-level posts | D-1; D-2
联合国志愿人员; 志愿人员 | United Nations Volunteers; UN volunteers; volunteers | UNV
文职人员 | civilian personnel; civilian staff; civilians in missions; civilian peacekeepers
军警人员; 军事和警务人员; 军事和警察人员; 军警 = military and police | uniformed personnel; military and police personnel; uniformed peacekeepers; military and police; troops and police
外地军警人员; 外勤军警人员 | uniformed personnel in the field; field uniformed personnel
军事人员 | military personnel
警务人员; 警察人员; 警员 = police officers | police personnel; police officers; police officer
联合国警察 | United Nations police; UN police | UNPOL
民警; 民事警察 | civilian police | CIVPOL
单派警察 | individual police officers; individual police officer | IPO
维和人员; 维持和平人员 | peacekeepers; peacekeeper; peacekeeping personnel; peacekeeping staff
蓝盔部队; 蓝盔 | Blue Helmets; blue helmet
外地人员; 外勤人员; 外勤工作人员 | field personnel; field staff; personnel in the field
总部人员; 总部工作人员 | Headquarters staff; headquarters personnel
联合国人员 | United Nations personnel; UN personnel; UN staff
联合国人员和有关人员 | United Nations and associated personnel
外地财务干事 | field finance officers; finance officers in the field
特派团人员; 特派团工作人员 | mission personnel; mission staff
人力资源工作者; 人力资源从业人员; 人力资源管理从业人员 | human resources practitioners; HR practitioners; human resources professionals; human resources management practitioners
受抚养人; 受扶养人 | dependants; dependants of staff; dependents
候选人; 应聘人员 = applicants | candidates; candidate; applicants
申请人 | applicants for posts; job applicants
教官; 教员; 教官培训员 = trainers of instructors | instructor; instructors; trainers; trainer
培训员 | trainer of trainers; training of trainers; trainers of trainers
维和培训员 | peacekeeping trainers; peacekeeping trainer
参加者; 与会者 | participants; participant; attendees
从业人员; 实践者; 工作者 | practitioners; practitioner
专家 | experts; expert; specialists
订约人; 承包商; 订约者; 承包者 | contractors; contractor
供应商 | vendors; vendor; suppliers; supplier
投标人 | bidders; bidder
用户 | users; user
客户 | clients; client; customers
口译员 | interpreters; interpreter; language assistants
前战斗人员 | ex-combatants; former combatants
受害人; 受害者 | victims; victim
证人 | witnesses; witness
利益攸关方; 利益有关者 | stakeholders; stakeholder
合作伙伴; 伙伴 | partners; partner
对话方; 对话者 | interlocutors; interlocutor
破坏者 | spoilers; spoiler
妇女; 女性 | women; woman; female; females
平民 | civilians; civilian population
儿童; 未成年人 = minors; 孩子 | children; child; minors
难民 | refugees; refugee
流离失所者 | displaced persons; displaced people
境内流离失所者; 国内流离失所者; 流离失所人口 | internally displaced persons; internally displaced people; displaced | IDP
`,
)
