import { table } from './entry.ts'

/** Kinds of documents, and documents known by name. */
const papers = table(
  'document',
  `
秘书长的报告; 秘书长报告 | report of the Secretary-General; Secretary-General's report; reports of the Secretary-General
执行情况报告; 预算执行情况报告 = budget performance report | performance report; budget performance report; performance reports
最后执行情况报告 | final performance report
进度报告; 进展报告; 进展情况报告 | progress report; progress reports
年度进度报告; 年度进展报告 | annual progress report; yearly progress report
年度报告 | annual report; annual reports; yearly report
概览报告 | overview report
综合报告; 全面报告 | comprehensive report; full report
初步报告 | preliminary report; initial report
合并报告 | consolidated reports on implementation; consolidated reports
审计报告 | audit report; audit reports
横向审计报告 | horizontal audit report; horizontal audit reports; horizontal audits
评价报告 | evaluation report; evaluation reports
检查报告 | inspection report; inspection reports
评估报告 | assessment report; assessment reports
威胁评估报告 | threat assessment report
工程评估报告 | engineering assessment report; engineering assessments
医疗评估报告 | medical assessment report; medical assessments
任务结束报告 | end-of-assignment report; end-of-mission report; end of assignment reports
经验教训报告 | lessons learned report; lessons-learned reports; lessons learned study
战略分析报告 | strategic analysis report; strategic analysis reports; strategic military analysis
技术报告 | technical report; technical reports
调查报告 | investigation report; investigation reports
定期报告 | periodic report; periodic reports; regular reports
国家报告; 定期国家报告 = periodic country report | country report; country reports; country-specific reports
每月报告 | monthly report; monthly reports
每周报告 | weekly report; weekly reports
每周简报 | weekly briefing; weekly briefings; weekly briefing notes
每日报告 | daily report; daily reports
特别事件报告; 特别事故报告 | special incident report; special incident reports; special incidents
重大安保事件报告 | significant security incident report; major security incident reports
每日安保资料 | daily security inputs; daily security report; daily security information
维和简报; 维持和平简报 | peacekeeping briefing notes; peacekeeping briefs; peacekeeping brief
简报; 简报会 = briefings | briefing notes; briefing note
咨询说明 | advisory note; advisory notes
战略说明 | strategic note; strategy notes; strategic guidance note
指导说明 | guidance note; guidance notes
概念说明 | concept note; concept notes
说明 | note; notes
讨论文件 | discussion paper; discussion papers
讲稿; 发言讲稿 = speeches | lecture notes; speeches; presentation papers; speech
谈话要点 | talking points; talking point
开幕词 | opening statement; opening statements; introductory statements
照会; 普通照会 | note verbale; notes verbales; diplomatic note
分析电报 = analytical cables; 密码电报 = code cables | code cable; code cables; cable; cables; analytical cables
备忘录 | memorandum; memorandums; memoranda; memos
传真 | facsimile; faxes; fax; facsimiles
谅解备忘录 | memorandum of understanding; memorandums of understanding; memoranda of understanding | MOU; MoU
协助通知书; 协助通知 | letter of assist; letters of assist | LOA
定购单; 订购单 | purchase order; purchase orders | PO
招标书 | invitation to bid | ITB
征求提案书; 征求建议书 | request for proposal; requests for proposals | RFP
秘书长公报 | Secretary-General's bulletin; Secretary-General's bulletins; bulletin of the Secretary-General
指导文件; 指导性文件 | guidance document; guidance documents
指导材料; 指导资料 | guidance material; guidance materials
指导手册 | guidance manual; instruction manual
标准作业程序; 标准业务程序 | standard operating procedures; standard operating procedure; standing operating procedures | SOP
业务指南 | operational guidance; operational guideline; operational guidance notes
准则; 导则; 指导方针; 指南 | guidelines; guideline; guidance
手册 | manual; manuals; handbooks
联合国步兵营手册; 步兵营手册 | United Nations Infantry Battalion Manual; infantry battalion manual
联合国军事单位手册; 军事单位手册 | United Nations Military Unit Manual; military unit manual; military unit manuals
特遣队所属装备手册 | Contingent-Owned Equipment Manual; COE Manual
外勤财务手册 | field finance manual
燃料作业手册 | fuel operations manual; fuel operations handbook
安保手册 | Security Manual
标准费用比率手册; 标准费用手册 | Standard Cost and Ratio Manual; standard cost manual
任务授权; 任务规定; 授权任务 | mandate; mandates
职权范围 | terms of reference | TOR
行动构想; 行动概念 | concept of operations; concepts of operations | CONOPS
特派团构想 | mission concept; mission concepts
所需部队编制; 所需部队编制说明 = statements of force requirements; 部队需求说明 = statements of force requirements; 所需部队说明 | statement of force requirements; force requirements; statements of force requirements | SFR
接战规则 | rules of engagement | ROE
工作计划 | workplan; work plan; work plans
工作说明 | statement of work; statements of work
职务说明; 通用职务说明 = generic job profiles | job description; generic job profile; generic job profiles; generic job description | GJP
简历 | curriculum vitae; resumes; personal history profile; CVs; CV; curricula vitae
任务生活津贴审查; 军警人员特派任务生活津贴审查 = review of mission subsistence allowance for uniformed personnel | mission subsistence allowance review
决议 | resolution; resolutions
决议草案 | draft resolution; draft resolutions
决定草案 | draft decision; draft decisions
大会决议 | General Assembly resolution; resolution of the General Assembly
安全理事会决议; 安理会决议 | Security Council resolution; resolution of the Security Council
公约 | convention; conventions
条约 | treaty; treaties
协定; 协议 | agreement; agreements
框架协定 | framework agreement; framework agreements
服务级协议 | service-level agreement; service level agreement | SLA
捐款协定; 捐助协议; 捐助协定 | contribution agreement; donor agreement; donor agreements; contribution agreements
财务协议 | financial agreement; financial agreements
部队地位协定 | status-of-forces agreement; status of forces agreement | SOFA
特派团地位协定 | status-of-mission agreement; status of mission agreement | SOMA
非正式文件 | non-paper; informal document
工作文件 | working paper; working papers
会议文件; 会议室文件 | conference room papers; session documents; conference documents
文件 | documents; document
信函; 函件; 公函 = official letters; 封信; 信 | letter; correspondence; official letters
新闻稿 | press release; press releases
新闻刊物 | newsletter; news publications; information publications
电子通讯; 通讯 | electronic newsletter; electronic newsletters; e-newsletter
海报 | poster; posters
手册和传单 = brochures and flyers; 传单 | flyer; flyers; leaflets
宣传材料 | promotional materials; outreach materials; advocacy material
特稿 | feature article; features
专题报道 | feature story; feature reports; thematic reports in media
报道 | stories; story; news reports; coverage
增编 | addendum; addenda | Add.
更正 | corrigendum; corrigenda | Corr.
附件 | annex; annexes
脚注 | footnote; footnotes
摘要 | summary; abstract; executive summary
段; 段落 | paragraph; paragraphs; para
补充资料; 补充资料包 = supplementary information packages | supplementary information; supplementary information package; supplementary information packages
财务报表 | financial statements; financial statement
薪金表 | salary scales; salary scale
职权表; 人员配置表 | staffing table; staffing tables
联合国宪章; 宪章; 《联合国宪章》 | Charter of the United Nations; UN Charter
工作人员条例和细则; 工作人员细则 = Staff Rules; 工作人员条例 = Staff Regulations; 工作人员细则和条例 | Staff Regulations and Rules; Staff Rules; Staff Regulations
财务条例和细则; 财务细则和条例; 财务条例 = Financial Regulations | Financial Regulations and Rules; financial rules; financial regulations
普罗迪报告; Prodi报告 | Prodi report
卜拉希米报告; 联合国和平行动问题小组报告; 联合国和平行动问题小组的报告 | Brahimi report; report of the Panel on United Nations Peace Operations
新伙伴关系议程：联合国维持和平行动的新地平线; 新伙伴关系议程 | A New Partnership Agenda: Charting a New Horizon for UN Peacekeeping; New Partnership Agenda
财务披露表; 利益申报表 = declarations of interest; 财务披露 = financial disclosure | financial disclosure statement; financial disclosure statements; financial disclosure; declaration of interest
旅行证件 | travel document; travel documents
联合国通行证; 通行证 | laissez-passer; United Nations laissez-passer | UNLP
旅行核准书; 旅行批准书 | travel authorization; travel authorizations
病假证明 | sick leave certification; sick leave certificates; sick leave certificate
体检合格证明 | medical clearance; medical clearances; medical clearance certificates; medical certificates
证书 | certificates; certificate
保险单; 保单 | insurance policy; insurance policies
邮件 | mail items; mail; pieces of mail
邮袋 | pouch; pouches; diplomatic pouch
`,
)

/** Programmes, strategies, initiatives and prizes. */
const programmes = table(
  'programme',
  `
全球外勤支助战略; 全球外地支助战略; 全球外地支持战略 | global field support strategy; field support strategy | GFSS
新地平线倡议; 新视野倡议; 新地平线; 新视野; 新地平线议程 | New Horizon initiative; New Horizon; New Horizon agenda
2010年和平行动议程; 和平行动议程; 和平行动2010 | Peace Operations 2010; Peace Operations 2010 agenda
成果预算编制; 成果预算编制框架 = results-based-budgeting framework; 成果预算制 | results-based budgeting; results-based-budgeting framework; results-based budgeting frameworks | RBB
非洲联盟十年能力建设方案; 十年能力建设方案; 十年能力建设方案框架 = framework of the ten-year capacity-building programme; 非盟十年能力建设方案 | Ten-Year Capacity-Building Programme for the African Union; ten-year capacity-building programme; African Union capacity-building programme | TYCBP
非洲和平与安全构架; 非洲和平与安全架构 | African Peace and Security Architecture; African peace and security framework | APSA
和平项目; “和平”项目 | Amani Africa; Amani project; peace project exercise
联合国-世界银行伙伴关系框架; 联合国与世界银行伙伴关系框架 | United Nations-World Bank Partnership Framework; UN-World Bank partnership framework
二十一世纪的联合国奖; 二十一世纪联合国奖 | UN 21 Awards; UN 21 award; UN21 award; United Nations 21 award
精益六西格玛流程优秀奖; 精益六西格玛 = Lean Six Sigma; 六西格玛 = Six Sigma | Lean Six Sigma process excellence awards; Lean Six Sigma; Six Sigma
速效项目; 快速影响项目 | quick-impact projects; quick-impact project; quick impact projects | QIP
综合战略框架 | integrated strategic framework; integrated strategic frameworks | ISF
综合特派团规划流程; 综合特派团规划进程; 特派团综合规划进程 | integrated mission planning process; mission planning process | IMPP
综合评估和规划政策; 综合评估和规划 | integrated assessment and planning; integrated assessment and planning policy | IAP
业务流程改进; 业务流程改进举措 = business process improvement initiative; 业务流程改善举措 = business process improvement initiative; 业务流程改善 | business process improvement; business process improvement initiative; business process improvements | BPI
业务流程再造; 财务流程再造 = financial process re-engineering; 流程再造 = process re-engineering | business process re-engineering; process re-engineering; reengineering
继任规划 | succession planning; succession plan
安全认证方案 | security certification programme; Security Certification Program; security certification | SCP
地方安全协助 | local security assistance
人质事件处理培训; 人质事件处理 | hostage incident management; hostage incident management training | HIM
特派团高级行政管理和资源培训方案; 高级行政管理和资源培训方案 | Senior Mission Administration and Resource Training programme; senior mission administration and resource training; SMART programme | SMART
高级特派团领导人课程; 特派团高级领导人课程; 高级领导人课程; 特派团高级领导人最新课程 | Senior Mission Leaders course; senior mission leaders courses; senior leaders' course | SML
高级领导方案 | Senior Leadership Programme; senior leadership programmes; intensive orientation programme | SLP
在线采购培训学校; 采购培训学校; 采购培训 = procurement training | Procurement Training Campus; online procurement training; procurement training; online procurement training campus
联合国待命安排制度; 待命安排制度; 联合国待命安排 | United Nations Standby Arrangements System; standby arrangements; standby arrangements system | UNSAS
特派团开办指南; 特派团开办 = mission start-up | mission start-up field guide; mission start-up guide; mission start-up
外勤支助套件; 外勤支助成套方案; 外勤支助套件模块 = field support suite modules | Field Support Suite; field support suite modules | FSS
人力资源改革; 人力资源管理改革 | human resources management reform; human resources reform; HR reform
同业交流圈; 实践社区 | communities of practice; community of practice | COP
性别平等主流化; 性别主流化 | gender mainstreaming
艾滋病毒/艾滋病; 艾滋病 = AIDS; 艾滋病毒 = HIV | HIV/AIDS; HIV; AIDS
防打击报复; 防范打击报复; 保护举报人 = protection of whistle-blowers | protection against retaliation; whistle-blower protection; retaliation; protection from retaliation
数字化宣传运动; 宣传运动 = publicity campaigns | digital campaigns; publicity campaign; outreach campaigns; digital outreach campaign
`,
)

/** Named computer systems and tools. */
const systems = table(
  'system',
  `
“团结”项目; 团结项目; 企业资源规划项目 = enterprise resource planning project; 团结系统 | Umoja; Umoja project; Umoja system
企业资源规划; 企业资源规划系统 = enterprise resource planning system; 机构资源规划 | enterprise resource planning; enterprise resource planning system | ERP
综合管理信息系统; 综管系统 | Integrated Management Information System | IMIS
Inspira; Inspira人才管理系统 = Inspira talent management system; 人才管理系统 = talent management system | Inspira; Inspira talent management system; talent management system
EarthMed; 电子病历和职业保健管理系统 = electronic medical records and occupational health management system; 电子病历 = electronic medical records | EarthMed; electronic medical records and occupational health management system; electronic medical records; electronic medical record
国际公共部门会计准则; 国际公共部门会计标准; 公共部门会计准则; 公共会计准则 | International Public Sector Accounting Standards; public sector accounting standards; IPSAS standards | IPSAS
联合国全球采购网; 全球采购网 | United Nations Global Marketplace; Global Marketplace | UNGM
不当行为追踪系统; 不当行为跟踪系统; 案件管理工具 = case management tool | Misconduct Tracking System; misconduct tracking; case management tool; case tracking system | MTS
电子业绩工具 = electronic performance tool; 电子考绩; 电子考绩系统 | ePerformance; e-Performance; electronic performance appraisal; electronic performance tool; e-PAS
电子燃料管理系统 | electronic fuel management system | EFMS
电子口粮管理解决方案 = electronic rations management solution; 电子口粮管理系统 = electronic rations management system; 电子口粮管理 | electronic rations management; electronic rations management solution; electronic rations management system; rations management solution | eRMS
客户关系管理; 客户关系管理企业系统 = enterprise customer relationship management system; 客户关系管理解决方案 = customer relationship management solution; 客户关系管理系统 = customer relationship management system | customer relationship management; client relationship management; customer relationship management system | CRM
企业身份管理系统; 身份管理系统 | enterprise identity management system; identity management | EIDMS
企业信息门户; 企业信息门户系统 | enterprise information portal; information portal | EIP
全球安全员系统; 全球警报系统 = global alert system | Global Warden System; global alert system; warden system
战略管理系统; 仪表盘 = dashboards; 仪表板 = dashboards; 控制面板 = dashboards; 业务仪表板 = business dashboards | strategic management system; dashboard; dashboards; business dashboards
业务情报; 商业智能 | business intelligence | BI
行动报告库; 文件库 = document repository; 数字文件库 = digital repository | operational reporting repository; repository; document repository; digital repository
和平行动内联网; 内联网 = intranet | Peace Operations Intranet; intranet | POINT
内容管理系统; 网页内容管理系统 = web content management system | content management system; web content management system | CMS
地理信息系统; 地理信息 = geographical information | geographic information system; geographical information system; geospatial information | GIS
数字地图; 全球数字地图 = global digital maps | digital maps; global digital maps; digital map; digital mapping
资金监测工具 | funds monitoring tool; fund monitoring tool | FMT
算盘小组; “算盘”小组 | Abacus team; Abacus teams; Abacus
PACT方案; PACT | PACT programme
脸书; Facebook | Facebook
推特; Twitter | Twitter; tweets; tweet
电子工作室 | e-Room; eRoom
差距图; “差距图” | gap map; capability gap map
差距清单 | gap lists; gap list; capability gap list
人力资源管理计分卡; 计分卡 = scorecard; 管理计分卡 = management scorecard | human resources management scorecard; scorecard; scorecards; HR scorecard
摊款门户网站; 缴款门户 | contributions portal; assessments portal
数据库 | database; databases
名册; 名册数据库 = roster database | roster; rosters; roster database
互联网 | Internet
WebEx | WebEx
局域网 | local area network | LAN
广域网 | wide-area network; wide area network | WAN
`,
)

export const documents = [...papers, ...programmes, ...systems]
