import { table } from './entry.ts'

/** The language of mandates, restructuring, planning and results. */
export const management = table(
  'term',
  `
维持和平行动; 维和行动 | peacekeeping operations; peacekeeping operation; peace-keeping operations | PKO
维持和平; 维和 | peacekeeping; peace-keeping
联合国维持和平行动; 联合国维和行动 | United Nations peacekeeping operations; UN peacekeeping operations
维持和平特派团; 维和特派团 | peacekeeping missions; peacekeeping mission
维持和平部队; 维和部队 | peacekeeping force; peacekeeping forces
政治特派团; 特别政治任务 = special political missions | political missions; political mission; special political missions; special political mission | SPM
外地特派团; 外勤特派团 | field missions; field mission
特派团 | mission; missions
外地行动; 外勤行动; 外地业务 | field operations; field operation; field ops
外地存在; 外地实体 = field entities | field presences; field presence
和平行动 | peace operations; peace operation; peace ops
综合特派团 | integrated missions; integrated mission
多层面维持和平行动; 多层面行动 = multidimensional operations; 多层面特派团 = multidimensional missions | multidimensional peacekeeping operations; multidimensional operations; multidimensional peacekeeping
外勤支助; 外地支助; 外地支持 | field support; support to the field
特派团支助 | mission support
支助 | support
支助账户; 维和行动支助账户 = support account for peacekeeping operations; 维持和平行动支助账户 = support account for peacekeeping operations | support account; peacekeeping support account; support account for peacekeeping operations
支助预算; 支持支助预算 | support budget; support budgets
外地 | field; in the field
总部; 联合国总部 = United Nations Headquarters | Headquarters; United Nations Headquarters | HQ
建立和平; 促成和平 | peacemaking; peace-making
建设和平; 和平建设 | peacebuilding; peace-building
早期建设和平 | early peacebuilding; early peace-building
早期建设和平者 | early peacebuilders; early peacebuilder
巩固和平 | consolidation of peace; consolidate peace; peace consolidation
和平进程 | peace process; peace processes
和平与安全 | peace and security
国际和平与安全 | international peace and security
预防冲突 | conflict prevention
冲突后 | post-conflict; after conflict
解决冲突 | conflict resolution
斡旋 | good offices
调解; 调停 | mediation
选举; 大选 | elections; election; electoral
选举援助 | electoral assistance
总统选举 | presidential election; presidential elections
全民投票; 公投 | referendum; referendums
改组; 机构改组 = institutional restructuring; 结构调整 = structural adjustments | restructuring; restructure; restructured; reorganization; reorganisation
重组 = reorganization; 重新配置 | reconfiguration; reconfigured; reconfigure
结构改革; 结构性改革 | structural reform; structural change; structural reforms
微小结构调整; 微小的结构调整 | minor structural adjustments; minor adjustments
改革 | reform; reforms
变革管理; 改革管理 | change management
专业化 | professionalization; professionalize
业务模式 | business model; business models
服务提供者; 服务提供者模式 = service-provider model; 服务提供单位 = service-providing units | service provider; service providers; service-provider model
矩阵式管理 | matrix management
统一指挥; 统一指挥和协调努力 = unity of command and integration of efforts | unity of command; unified command; unity of effort
指挥和控制; 指挥与控制 | command and control
指挥链 | chain of command
授权、指挥和控制政策 | policy on authority, command and control; authority, command and control
报告关系; 汇报关系 | reporting lines; reporting relationship; reporting line
问责 | accountability; accountable
问责制 = accountability; 问责制框架; 问责框架 | accountability framework; accountability system
问责线 | lines of accountability; accountability lines
作用和责任; 作用和职责 | roles and responsibilities
授权; 授予的权力 = delegated authority | delegation of authority; delegated authority; delegations of authority; delegation | DOA
任务期限; 授权期限 | mandate period; term of mandate
任务执行; 执行任务; 执行授权任务 = implementation of mandated tasks | mandate implementation; implementation of mandates; mandate delivery
任务区; 特派团任务区 | mission area; area of operations; mission areas
共享资源; 共有资源; 共同资源 | shared resources; shared resource; shared capacities
规模效益; 规模经济 | economies of scale; economy of scale
成本效益; 成本-效益 | cost-effectiveness; cost effectiveness; cost-effective
比较优势 | comparative advantage; comparative advantages
效率和成效; 效率和效益 = efficiency and cost-effectiveness; 效率和效力 | efficiency and effectiveness; effectiveness and efficiency
效率 | efficiency; efficient
成效; 效力; 实效 | effectiveness; effective
及时性 | timeliness
针对性 | relevance; responsiveness to need
质量、及时性和针对性 | quality, timeliness and relevance; quality, timeliness and responsiveness
满意 | satisfied; satisfaction
满意程度; 满意度 | satisfaction rate; level of satisfaction; satisfaction level
答复率 | response rate; reply rate
调查; 问卷调查 | survey; surveys; surveyed
外地特派团调查 = survey of field missions; 外地调查 = field survey; 2010年外地特派团调查 = 2010 survey of field missions | field mission survey; field survey; survey of field missions
反馈意见; 反馈 | feedback
业绩指标; 绩效指标 | performance indicators; indicators of achievement; performance indicator
主要业绩指标; 关键绩效指标; 主要绩效指标 | key performance indicators; key performance indicator | KPI
基准 | benchmarks; benchmark; baseline
预期成绩 | expected accomplishment; expected accomplishments | EA
计划产出 | planned outputs; planned output
产出 | outputs; output
已完成; 已完成的产出 = completed outputs | completed; completed outputs; delivered outputs
产出高于计划 | higher output; output was higher; output higher than planned; higher number of outputs
产出低于计划 | lower output; output was lower; output lower than planned; lower number of outputs
计划产出未实现; 没有交付计划产出 | planned output not delivered; outputs not delivered; not delivered
优先次序; 轻重缓急 | prioritization; order of priority; reprioritization; reprioritisation
优先事项; 优先任务 | priorities; priority
推迟; 延后 | postponed; deferred; postponement; delayed; postpone; deferral
暂停 | suspended; suspension; suspend
取消 | cancelled; canceled; cancellation
报告期; 报告所述期间; 本报告期间; 本报告所述期间 | reporting period; period under review; period covered by the report
执行期; 执行情况期 | performance period
财政期; 财政期间; 财政年度 = financial year | financial period; fiscal year; budget period; financial year
访问; 出访 = trip | visit; visits; visited; trip; trips
外联; 外联活动 = outreach activities | outreach; outreach activities; outreach activity
副手 | deputy; deputies; second-in-command
外联访问; 外联出访 = outreach trips | outreach visits; outreach trips; outreach visit
实地访问; 外地访问; 现场访问 | field visits; site visits; field visit; on-site visits
评估访问; 评估考察 | assessment visits; assessment visit
技术评估访问 = technical assessment visits; 技术评估团; 技术评估考察 = technical assessment visits | technical assessment missions; technical assessment mission; technical assessment visits | TAM
技术评估 | technical assessment; technical assessments
联合评估团 | joint assessment mission; joint assessment missions
考察访问; 考察团 = study tour | study visit; study tour
情况通报 | briefings; briefing; briefed
情况介绍; 介绍情况 | presentations; presentation; information briefings
口头通报 | oral briefings; oral briefing
非正式情况通报 | informal briefings; informal briefing
新闻简报会; 新闻发布会 = press conferences; 记者会 = press conferences | press briefings; press briefing; press conference; press conferences; media briefings
媒体访谈 | media interviews; interviews with media; media interview
磋商; 协商 | consultations; consultation; consulted
非正式磋商; 非正式协商 | informal consultations; informal consultation
会议 | meetings; meeting; conference; conferences
视频会议; 视像会议; 视频电话会议 | videoconferences; video conference; video-conferences; video teleconference | VTC
音频和视频会议; 音视频会议 | audio and video conferences; audio and videoconference; audio and videoconferencing services
电话会议 | teleconferences; conference calls
首脑会议; 峰会 | summit; summits
年度会议 | annual meeting; annual conference; annual meetings
讲习班; 研讨班 | workshops; workshop
研讨会 | seminars; seminar; symposium
商业研讨会; 业务研讨会 | business seminars; business seminar
培训班; 培训课程; 训练班 | training courses; training course
培训 | training; trained; trainings
政策和指导; 政策和指南 = policy and guidelines | policy and guidance
指导和支助 | guidance and support
咨询 | advice; advisory services; advise
建议 | recommendations; recommendation; recommended; recommends; recommend
意见 | opinions; comments; inputs; views
结论 | conclusions; conclusion
挑战 | challenges; challenge
经验教训 | lessons learned; lessons learnt; lessons-learned
最佳做法; 良好惯例 = good practices | best practices; best practice; good practices; good practice
战略 | strategy; strategies; strategic
远景构想; 愿景 | vision; shared vision
规划 | planning
应急规划 | contingency planning; contingency plan
开办; 特派团开办阶段 = mission start-up phase | start-up; startup; start up
缩编; 缩减 = reduction | downsizing; drawdown; draw-down; downsize
清理结束; 清理 = ? | liquidation; liquidating
撤离; 撤出 | withdrawal; withdraw
关闭; 结束 = ? | closure; closed; closing; closures
过渡; 过渡期 | transition; transitions; transitional; transition period; transitional period
扩编; 扩大 | expansion; expand; expanded
部署 | deployment; deployed; deployments; deploy
快速部署; 迅速部署 | rapid deployment; rapidly deployed; rapid deployments
部署前 | pre-deployment; predeployment
部署前访问 | pre-deployment visits; pre-deployment visit; predeployment visits
移交; 移交牵头部门责任 = transfer of lead department responsibility | handover; transfer; hand over
牵头部门; 主导部门 | lead department; lead departments
牵头部门责任 | lead department responsibility; lead responsibility; lead-department responsibility
伙伴关系 | partnerships; partnership
合作 | cooperation; co-operation; collaboration
协调 | coordination; co-ordination; coordinated
一致性; 连贯性; 协调一致 | coherence; consistency; coherent
信息分享; 信息共享 | information-sharing; information sharing
知识管理 | knowledge management
自我评价; 自我评估 = self-assessment; 自我评估审查 = self-assessment reviews | self-evaluation; self-assessment; self-evaluations; self-assessment reviews
评价 | evaluation; evaluations; evaluated
专题评价 | thematic evaluations; thematic evaluation
评估 | assessment; assessments; assess
审查 | review; reviews; reviewed
后续行动 | follow-up; follow-up action; follow up
监测 | monitoring; monitor; monitored
监督 | oversight; supervision; supervise
比较分析 | comparative analysis; comparative analyses
管理报告 | management reports
差距 | gap; gaps
贯穿各领域; 跨领域; 交叉 = ? | cross-cutting; crosscutting
利用率 | usage rate; utilization rate
任命 | appointment; appointments; appointed
高级领导契约; 契约 = compacts; 高级主管契约 = senior managers' compacts | senior leadership compact; senior managers' compact; compacts; compact; leadership compacts
中位间隔天数; 中位数 = median | median number of days; median; median gap
性别平衡 | gender balance
性别平等; 两性平等 | gender equality; gender; gender issues
性别目标 | gender targets; gender goals
地域分配; 地域代表性 | geographical distribution; geographical representation
排除故障机制; 高级别排除故障机制 = high-level troubleshooting mechanism | troubleshooting mechanism; high-level troubleshooting mechanism; senior-level troubleshooting mechanism
非正式系统 | informal system
技术援助 | technical assistance
能力 | capacity; capability; capabilities; capacities
能力建设 | capacity-building; capacity building
能力发展 | capability development; capacity development
能力标准 | capability standards; capability standard
以能力为导向; 能力驱动办法; 能力导向 | capability-driven approach; capability-driven
强有力的维持和平; 强力维持和平 | robust peacekeeping
灵活性 | flexibility; flexible
适应性 | adaptability
风险管理 | risk management
组织复原力; 组织复原力管理 = organizational resilience management; 复原力 = resilience | organizational resilience; resilience; organizational resilience management | ORMS
企业风险管理 | enterprise risk management | ERM
内部控制; 内部控制框架 = internal control framework | internal control; internal controls; internal control framework
危机管理 | crisis management
危机反应; 危机应对 | crisis response; response to crises
危机局势 | crisis situations; crisis situation
紧急局势 = emergency situations; 紧急情况 | emergencies; emergency situations; emergency
预警 | early warning
事态情况认识; 局势认识; 态势感知 | situational awareness; situation awareness
联合规划 | joint planning
资源配置; 资源分配 = allocation of resources | resource allocation; allocation of resources; resourcing
资源管理 | resource management; management of resources
工作流程; 业务流程 | business processes; work processes; workflow; business process
模块化; 模块 = modules | modularization; modular; modules; modularized
200人营地; “200人”营地; 营地 = camp | 200-person camp; 200-man camp; camp; camps
服务提供; 服务交付 | service delivery
`,
)
