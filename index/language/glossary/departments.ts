import { table } from './entry.ts'

/** Departments and offices of the Secretariat that report to the Secretary-General. */
const departments = table(
  'department',
  `
维持和平行动部; 维和部 | Department of Peacekeeping Operations; Peacekeeping Department; Department of Peace-keeping Operations | DPKO
外勤支助部; 外勤部 | Department of Field Support; Field Support Department | DFS
政治事务部; 政治部 | Department of Political Affairs; Political Affairs Department; political department; political affairs | DPA
管理事务部; 管理部 | Department of Management; Management Department | DM
新闻部 | Department of Public Information; Public Information Department | DPI
安全和安保部; 安保部; 安全安保部 | Department of Safety and Security; Department for Safety and Security; safety and security department | DSS; UNDSS
人道主义事务部 | Department of Humanitarian Affairs | DHA
经济和社会事务部; 经社部 | Department of Economic and Social Affairs | DESA
大会和会议管理部; 大会部 | Department for General Assembly and Conference Management | DGACM
和平行动部 | Department of Peace Operations | DPO
业务支助部; 业务支持部 | Department of Operational Support | DOS
政治和建设和平事务部; 政建部 | Department of Political and Peacebuilding Affairs | DPPA
管理战略、政策和合规部; 管理部(战略、政策和合规) | Department of Management Strategy, Policy and Compliance | DMSPC
全球传播部; 全传部 | Department of Global Communications | DGC
内部监督事务厅; 监督厅; 内监厅 | Office of Internal Oversight Services; internal oversight office; internal oversight services | OIOS
法律事务厅; 法律厅 | Office of Legal Affairs; legal affairs office; legal office | OLA
秘书长办公厅; 秘书长办公室 | Executive Office of the Secretary-General; Secretary-General's Executive Office; Office of the Secretary-General | EOSG
道德操守办公室; 道德办公室 | Ethics Office; United Nations Ethics Office | 
联合国监察员和调解事务办公室; 监察员和调解事务办公室; 监察员办公室 | Office of the United Nations Ombudsman and Mediation Services; Ombudsman's office; Office of the Ombudsman; ombudsman and mediation services; Ombudsman and Mediation Office | UNOMS
联合国人权事务高级专员办事处; 人权高专办; 人权办 | Office of the United Nations High Commissioner for Human Rights; Office of the High Commissioner for Human Rights; UN human rights office; human rights office | OHCHR
行政和预算问题咨询委员会秘书处; 行预咨委会秘书处 | secretariat of the Advisory Committee on Administrative and Budgetary Questions; ACABQ secretariat; secretariat to the Advisory Committee on Administrative and Budgetary Questions | 
人道主义事务协调厅; 人道协调厅 | Office for the Coordination of Humanitarian Affairs | OCHA
裁军事务厅; 裁军厅 | Office for Disarmament Affairs | ODA
联合国内罗毕办事处; 内罗毕办事处 | United Nations Office at Nairobi | UNON
联合国日内瓦办事处; 日内瓦办事处 | United Nations Office at Geneva | UNOG
联合国维也纳办事处; 维也纳办事处 | United Nations Office at Vienna | UNOV
秘书处; 联合国秘书处 | Secretariat; United Nations Secretariat | 
`,
)

/** Offices, divisions, services, sections, units and centres inside them, as the reports name them. */
const offices = table(
  'office',
  `
副秘书长办公室 | Office of the Under-Secretary-General; Office of the USG | OUSG
主管维持和平行动副秘书长办公室 | Office of the Under-Secretary-General for Peacekeeping Operations; Office of the USG for peacekeeping operations
主管外勤支助事务副秘书长办公室; 主管外勤支助副秘书长办公室 | Office of the Under-Secretary-General for Field Support; Office of the USG for field support
主管管理事务副秘书长办公室 | Office of the Under-Secretary-General for Management; Office of the USG for management
助理秘书长办公室 | Office of the Assistant Secretary-General
办公室主任办公室; 主任办公室 | Office of the Chief of Staff; chief of staff's office
司长办公室 | Office of the Director
执行办公室 | Executive Office; executive offices
行动厅 | Office of Operations; operations office | OO
军事厅; 军事办公室 | Office of Military Affairs; military affairs office; military office | OMA
法治和安全机构厅; 法治安全机构厅; 法治厅 | Office of Rule of Law and Security Institutions; rule of law office; rule of law and security institutions office | OROLSI
政策、评价和培训司; 政策评价训练司; 政策评价和培训司; 政策、评估和培训司; 政评培司 | Policy, Evaluation and Training Division; Division for Policy, Evaluation and Training; policy evaluation and training division | DPET; PETD
警务司; 警察司 | Police Division; UN Police Division | PD
外勤预算和财务司; 外勤财务和预算司; 外勤预算财务司; 财预司 | Field Budget and Finance Division; field budget and finance | FBFD
外勤人事司; 人事司 | Field Personnel Division | FPD
后勤支助司; 后勤司 | Logistics Support Division; logistics division | LSD
信息和通信技术司; 信通技术司; 信通司 | Information and Communications Technology Division; ICT Division | ICTD
信息和通信技术厅; 信通技术厅; 信通厅 | Office of Information and Communications Technology; ICT Office | OICT
信息技术事务司 | Information Technology Services Division | ITSD
通信和信息技术处; 信息和通信技术处 | Communications and Information Technology Service | CITS
人力资源管理厅; 人力资源厅; 人力厅; 人资厅 | Office of Human Resources Management; human resources office | OHRM
方案规划、预算和账户厅; 方案规划预算和账户厅; 方案预算账户厅; 方案厅; 预算账户厅 | Office of Programme Planning, Budget and Accounts; programme planning, budget and accounts office | OPPBA
方案规划和预算司 | Programme Planning and Budget Division | PPBD
维持和平经费筹措司; 维和经费筹措司 | Peacekeeping Financing Division | PFD
账户司 | Accounts Division
金库; 财务处 | Treasury; United Nations Treasury
保险和付款处 | Insurance and Disbursement Service
中央支助事务厅; 中央支助厅; 中支厅 | Office of Central Support Services; central support services; central support services office | OCSS
采购司 | Procurement Division; UN Procurement Division | UNPD
设施和商务处 | Facilities and Commercial Services Division | FCSD
旅行和运输科 | Travel and Transportation Section
档案和记录管理处; 档案和记录管理科 | Archives and Records Management Section | ARMS
总部供应商登记和管理小组; 供应商登记和管理小组 | Vendor Registration and Management Team; vendor registration team | VRMT
恩德培区域采购办事处; 恩德培区域采购办公室; 区域采购办事处; 区域采购办公室 | Regional Procurement Office in Entebbe; Regional Procurement Office; Entebbe procurement office; regional procurement office at Entebbe | RPO
医务司 | Medical Services Division; UN medical service | MSD
管理评价股 | Management Evaluation Unit | MEU
行政法科 | Administrative Law Section | ALS
调查司 | Investigations Division
检查和评价司 | Inspection and Evaluation Division
内部审计司 | Internal Audit Division | IAD
伙伴关系小组; 伙伴小组; 伙伴关系组 | Partnerships Team; Partnership Team; partnership unit; partnerships section
非洲联盟和平支助小组; 非洲联盟维持和平支助组; 非洲联盟维持和平支助小组 | African Union Peacekeeping Support Team; African Union Peace Support Team; AU Peace Support Team | AUPST
联合国驻非洲联盟联络处 | United Nations Liaison Office to the African Union
联合国布鲁塞尔联络处 | United Nations liaison office in Brussels; Brussels liaison office; United Nations Liaison Office for Peace and Security
非索特派团联合国规划组 | United Nations Planning Team for AMISOM
联合支助和协调机制 | Joint Support and Coordination Mechanism | JSCM
联合调解支助小组办公室 | Joint Mediation Support Team Office; Joint Mediation Support Team; Joint Mediation Support Office | JMST
维和最佳做法科; 最佳做法科; 政策和最佳做法科 | Peacekeeping Best Practices Section; Best Practices Section; Policy and Best Practices Section | PBPS
政策和最佳做法处 | Policy and Best Practices Service; policy and best practices service | PBPS
综合训练处; 综合培训处 | Integrated Training Service | ITS
布林迪西综合训练处 | Integrated Training Service in Brindisi
评价股; 评价小组 | Evaluation Unit; evaluation team
公共事务科 | Public Affairs Section | PAS
情况中心; 情势中心 | Situation Centre; UN Situation Centre | SITCEN
联合国行动危机中心; 行动和危机中心 | United Nations Operations and Crisis Centre | UNOCC
危机共同行动中心 | joint crisis operations centre; common crisis operations centre
维持和平信息管理股; 信息管理股 | Peacekeeping Information Management Unit; information management unit | PIMU
记录和信息管理协调中心 | records and information management focal points
统筹行动小组; 综合行动小组 | integrated operational team; integrated operations team; integrated operational teams | IOT
综合特派团工作队; 特派团综合工作队 | integrated mission task force | IMTF
综合工作队 | integrated task force | ITF
高级主管任用科 | Senior Leadership Appointments Section; senior appointments section | SLAS
审计反应和调查委员会小组; 审计反应和调查委员会科 | Audit Response and Board of Inquiry Section; audit response and board of inquiry team; audit response team | ARBOI
行为和纪律股 | Conduct and Discipline Unit | CDU
行为和纪律小组; 行为和纪律队 | conduct and discipline team | CDT
外勤中央审查机构; 外地中央审查机构; 中央审查机构 | Field Central Review Bodies; central review body; central review bodies; field central review body | FCRB; CRB
征聘和职业发展科 | Recruitment and Career Development Section
查证股 | Reference Checking Unit; reference verification unit; reference check unit
人事管理和支助处 | Personnel Management and Support Service | PMSS
特派团管理与支助科; 特派团管理和支助科 | Mission Management and Support Section | MMSS
甄选和征聘科; 甄选与征聘科 | Selection and Recruitment Section | SRS
刑法和司法咨询科; 刑法与司法咨询服务处; 刑法和司法咨询处; 刑法与司法咨询处 | Criminal Law and Judicial Advisory Service; Criminal Law and Judicial Advisory Section; criminal law service | CLJAS
地雷行动处 | Mine Action Service; United Nations Mine Action Service | UNMAS
安全部门改革股 | Security Sector Reform Unit; SSR Unit | SSRU
解除武装、复员和重返社会科 | Disarmament, Demobilization and Reintegration Section; DDR Section
常备警察能力; 常设警察能力; 常备警力; 常设警力 | Standing Police Capacity; standing police capability | SPC
常备司法和惩教能力; 常备司法和惩戒能力; 常设司法和惩戒能力; 司法和惩戒专家能力 | Justice and Corrections Standing Capacity; Standing Justice and Corrections Capacity; justice and corrections standing capability | JCSC
评估小组 | Assessment Team
军事规划处 | Military Planning Service | MPS
部队组建处 | Force Generation Service | FGS
当前军事行动处 | Current Military Operations Service | CMOS
政策和学说小组 | policy and doctrine team
航空安全科 | Aviation Safety Section; aviation safety unit
区域航空安全办公室 | Regional Aviation Safety Office; regional aviation safety offices
航空运输科 | Air Transport Section
地雷行动协调中心 | Mine Action Coordination Centre
联合行动中心; 外勤综合联合行动中心 | Joint Operations Centre; joint operations center | JOC
特派团联合分析中心; 联合分析中心; 特派团分析中心 | Joint Mission Analysis Centre; mission analysis centre; joint analysis centre | JMAC
联合后勤行动中心 | Joint Logistics Operations Centre | JLOC
综合特派团培训中心; 特派团综合培训中心 | Integrated Mission Training Centre; integrated mission training centres | IMTC
安保信息业务中心 | Security Information Operations Centre; security information operations centres | SIOC
安保信息协调股; 安保信息股 | Security Information Coordination Unit; security information unit | SICU
观测室 | Watch Room; watch-room
联合国新闻中心; 新闻中心; 新闻处 | United Nations information centre; information centre; United Nations Information Centres | UNIC
联合国电视广播平台 | UNifeed; United Nations television broadcast platform
和平与安全科 | Peace and Security Section
秘书长发言人办公室; 秘书长发言人 | Office of the Spokesperson for the Secretary-General; spokesperson for the Secretary-General; Secretary-General's spokesperson
建设和平支助办公室; 建和支助办 | Peacebuilding Support Office | PBSO
西非区域冲突预防中心 | regional conflict prevention centre for West Africa; West African regional conflict prevention centre
全球支助中心 | global support centre
区域支助中心 | regional support centre
服务中心 | service centre
英才中心 | centre of excellence
呼叫中心 | call centre
数据中心 | data centre
技术支持中心; 求助服务台; 服务台 | service desk; help desk; technical support centre
区域医疗后送中心 | regional medical evacuation centre; medical evacuation centre
训练中心; 培训中心 | training centre
部署中心 | deployment centre; roll-out site
司法和安全部门咨询和协调小组 | Justice and Security Sector Advisory and Coordination Cell
警务、司法和惩戒工作全球协调中心; 警务、司法和惩教全球协调中心; 警察、司法和惩戒工作全球协调中心; 全球协调中心 | Global Focal Point for Police, Justice and Corrections; global focal point; global focal point for the police, justice and corrections areas | GFP
资源使用效率小组 | Resource Efficiency Group | REG
伙伴关系处 | Partnerships Service
部队和警察派遣国科 | troop and police contributors section
特派团支助司; 特派团支助处 | mission support division; division of mission support
`,
)

export const secretariat = [...departments, ...offices]
