import { table } from './entry.ts'

const military = table(
  'term',
  `
军事 | military
警务; 警察 = police | policing; police
军事部分; 军事部门; 军事构成部分 | military component; military components
警察部分; 警察部门; 警察构成部分 | police component; police components
文职部分; 文职 = civilian | civilian component; civilian; civilian components
部队 | troops; forces; force; soldiers
特遣队; 军事特遣队 | contingents; military contingents; contingent
军事单位; 建制单位 = formed units | military units; military unit; formed units
步兵营; 步兵 = infantry | infantry battalion; infantry; infantry battalions
工兵; 工兵部门 = engineering component; 工兵连 = engineering company | military engineers; engineering company; engineering units; engineers
快速反应部队 | rapid reaction force; quick reaction force | QRF
海上特遣队; 海上特混部队 | Maritime Task Force; maritime task force | MTF
海上行动; 海上行动原则 = maritime operations doctrine | maritime operations; naval operations
海/河陆空行动; 海陆空行动 | air, land and maritime operations; specialist military planning
部队组建; 部队生成 | force generation
军力和部队需求 | force levels; force strength
军事规划 | military planning
军事参谋支助小组 = military staff support team; 军事支助小组 | military support team; military staff support team; military support teams
军事能力差距; 军事和警察能力差距 = military and police capability gaps; 能力差距 = capability gaps | military capability gaps; capability gaps; capability gap; military and police capability gaps
军事学说; 学说; 理论 = ? | doctrine; military doctrine; policy and doctrine
军事行动构想; 战略军事行动构想 = strategic military concepts of operations | military concepts of operations; strategic military concept of operations; military strategic concepts of operations
军民协调 | civil-military coordination | CIMIC
威胁评估; 威胁和风险评估 = threat and risk assessments; 军事威胁和风险评估 = military threat and risk assessments | threat assessment; threat and risk assessments; military threat assessment; threat and risk assessment
使用武力 | use of force
内乱 | internal disturbances; civil unrest; internal disturbance
侦查 = ?; 侦察; 侦查活动 | reconnaissance; reconnaissance visits
巡逻 | patrols; patrol; patrolling
停火 | ceasefire; cease-fire; ceasefires
停火协定 | ceasefire agreement; ceasefire agreements
缓冲区 | buffer zone
隔离区 | area of separation
蓝线 | Blue Line
非军事区 | demilitarized zone
观察所 | observation posts; observation post
检查站 | checkpoints; checkpoint
核定兵力; 核定人员 = authorized personnel | authorized strength; authorized personnel; authorised strength
兵力 | troop strength; troop levels
部队密集型; 重型步兵 = heavy infantry | troop-intensive; troop-heavy; heavy infantry
武器禁运 | arms embargo
小武器和轻武器; 小武器 = small arms | small arms and light weapons; small arms | SALW
简易爆炸装置 | improvised explosive devices; improvised explosive device | IED
袭击; 攻击 | attacks; attack; assault
武装冲突 | armed conflict; armed conflicts
战争 | war; wars
敌对行动 | hostilities
建制警察部队; 建制警察单位; 建制警队 | formed police units; formed police unit | FPU
执法; 执法机构 = law enforcement agencies; 临时执法 = interim law enforcement | law enforcement; law enforcement agencies; interim law enforcement
警务改革; 警务改革与开发 = police reform and development; 警察改革 | police reform; police reform and development; police restructuring
警务行动; 联合国警察行动 = United Nations police operations | police operations; United Nations police operations
警察招募; 警察征聘 | police recruitment
甄选评估 = selection assessment; 甄选协助小组 = selection assistance team; 部署前甄选评估 = pre-deployment selection assessment | selection assistance; selection assessment; selection assistance and assessment | SAAT
警察派遣 | police deployment
东道国警察; 本国警察 = national police | host-State police; host police; national police
警察顾问员额 | police adviser post; Police Adviser post level
`,
)

const safety = table(
  'term',
  `
安全和安保; 安全与安保 | safety and security
安保 = security; 保安 = security | security arrangements; protective security
安全 | security; safety; secure
安保管理 | security management
安保管理安排 | security management arrangements
安保管理系统; 联合国安全管理系统; 联合国安保管理系统; 安全管理系统 | United Nations security management system; UN security management system; security management system | UNSMS
安保风险管理; 安全风险管理 | security risk management | SRM
安保风险评估; 安全风险评估 | security risk assessment; security risk assessments | SRA
安保风险评估模式; 联合国系统安保风险评估模式 | security risk assessment model
最低运作安保标准; 最低业务安保标准 | minimum operating security standards | MOSS
安保计划 | security plan; security plans
安保预算 | security budget
安保简报; 实务安保简报 = substantive security briefings | security briefings; security briefing
安保培训; 基本安保培训 = basic security training; 安保培训单位 = security training units | security training; basic security training; security training units
安保援助和遵规情况审查; 遵规情况审查 = compliance reviews | security assistance and compliance reviews; security compliance reviews; compliance visits
安保人员; 安全人员 | security personnel; security staff
高级安保人员 | senior security personnel; senior security officials; senior security managers; senior security professionals
安保信息; 安保威胁信息 = security threat information | security information; security threat information
战略安保威胁信息; 战略威胁评估 = strategic threat assessments | strategic security threat information; strategic threat assessments
联络访问 | liaison visits; liaison visit
威胁信息分析; 安保信息分析 = security information analysis | threat information analysis; security analysis; security information analysis
安全威胁; 威胁 = threats | security threats; threats; threat
安全局势 | security situation; security conditions
重大安保事件 | significant security incidents; security incidents; security incident
消防安全 | fire safety
危险物品 | dangerous goods; hazardous materials; dangerous items
预防和疏散; 疏散; 撤离程序 = evacuation procedures | evacuation; prevention and evacuation
致命性和非致命性战术措施; 致命和次致命战术 | lethal and less-than-lethal tactics; lethal and non-lethal tactics; less lethal tactics
枪械 | firearms; firearm; weapons
监视探测 | surveillance detection
出入控制; 门禁 | access control
实体安保; 实地安保 | physical security
储存管理; 库存管理 = inventory management; 实体安保和储存管理 = physical security and stockpile management | stockpile management; physical security and stockpile management | PSSM
人质 | hostages; hostage
绑架 | kidnapping; abduction; abductions
签证 | visas; visa
地震 | earthquake; quake
自然灾害 | natural disaster; natural disasters
工作人员行踪; 行踪 = whereabouts | staff tracking; staff whereabouts; whereabouts of staff; staff location
`,
)

export const security = [...military, ...safety]
