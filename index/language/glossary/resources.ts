import { table } from './entry.ts'

const budget = table(
  'term',
  `
预算 | budget; budgets; budgetary
拟议预算; 预算提案 = budget proposals; 概算 | proposed budget; budget proposal; budget proposals; proposed budgets
订正预算 | revised budget; revised budgets
经常预算 | regular budget
年度预算 | annual budget; yearly budget; annual budgets
预算编制; 编制预算 | budget formulation; budget preparation; budgeting
预算提交截止日期; 提交截止日期 = submission deadlines | budget submission deadlines; submission deadline; deadlines; submission deadlines
预算执行率; 总体执行率 = overall implementation rate; 执行率 = implementation rate; 预算使用率 = budget utilization rate; 预算利用率 = budget utilization rate | budget implementation rate; budget utilization rate; implementation rate; budget execution rate; overall implementation rate
预算估计; 预算估计数; 概算数 | budget estimates; estimates
预算假设 | budget assumptions
预算优先事项 | budget priorities
预算工具 | budgetary tools
预算和财务 | budget and finance
财务 | finance; financial; finances
财务管理 | financial management
财务资源; 财政资源 | financial resources
财务报告 | financial reporting; financial reports
财务信息系统; 预算及财务信息系统 = budget and finance information systems | financial information systems; budget and finance information system
财务制度 | finance system; financial system
财务授权 | financial authorization; financial authorizations
财务风险 | financial risk; financial risks
财务职能; 外勤财务职能 = field finance function; 财政职能 | finance function; financial functions
资源 | resources
所需资源; 资源需求; 所需经费 = requirements | resource requirements; required resources; requirements for resources; financial requirements
资源申请; 资源请求 | resource requests; requests for resources
所涉资源问题 = resource implications; 所涉资源问题说明 = statements of resource implications | statement of resource implications; resource implications
所涉经费; 经费影响 | financial implications; programme budget implications; cost implications | PBI
资源计划 | resource plans; resource plan
费用估计; 费用估计数 | cost estimates; cost estimate; costing
费用 | costs; cost; expenses
费用计算标准 = costing standards; 标准费用 | standard costs; standard cost; costing standards
成本动因; 主要成本动因 = major cost drivers | cost drivers; major cost drivers; cost driver
经常性费用; 经常性年度财务削减额 = recurrent annual savings | recurrent costs; recurring costs; recurring annual costs; recurrent annual savings; annual recurring savings
节省; 节约; 财务削减额 = cost reductions | savings; saving; saved
支出节余; 节余 = unspent balance | underexpenditure; unspent balance; underspending
超支 | overexpenditure; overspending; overruns
支出 | expenditures; expenditure; spending
拨款; 批款 | appropriation; appropriations
摊款 | assessed contributions; assessment calculations
摊款通知函; 摊款通知 | assessment letters; assessment letter; notices of assessment
未缴摊款 | outstanding contributions; unpaid assessments; outstanding assessments; arrears; unpaid contributions
催款通知; 详细催款通知 = detailed payment reminders | reminders for payment; payment reminders; reminder notices
缴款; 会费 | contributions; contribution
缴款收据 | contribution receipts; receipts of contributions
缴款情况 | status of contributions; contribution status
贷记款项; 贷项 | credits; credit calculations; credit returned
供资; 资助 = financial support; 出资 | funding; funded; financed
筹资; 经费筹措 | financing; raising of funds
标准化筹资模式; 标准筹资模式; 订正的标准筹资模式 = revised standardized funding model | standardized funding model; standard funding model; standardised funding model; funding model
资金流 | funding streams; streams of funding; funding flows
资金 | funds; money
资金核准通知; 经费核准通知; 核准通知 = authorizations | allotment advices; funding authorization; allotment; allotments; advice of allotment
人员配置表核准通知 | staffing table authorizations; staffing table authorization
付款; 支付; 资金拨付 = disbursements | payments; disbursement; disbursements; payment
进账付款; 存款记录 = deposit records | incoming payments; deposits; cash receipts; deposit records
汇款 | remittances; cash transfers; transfers of cash; remittance
电子资金转账 | electronic funds transfers; electronic fund transfers; electronic funds transfer | EFT
外汇购买; 购买外汇; 外汇 = foreign exchange | foreign exchange purchases; foreign exchange; foreign currency purchases
投资结算 | investment settlements; settlement of investments; investment settlement
投资 | investments; investment; invested
隔夜定期存款; 定期存款 = time deposits | overnight time deposits; time deposits; overnight deposits
银行 | bank; banks; banking
银行账户 | bank account; bank accounts
银行签字人; 银行签署人 | bank signatories; bank signatory panel; bank signatory
银行服务; 银行业务 | banking services; banking operations
金库业务 | treasury operations
现金管理 | cash management
账户 | accounts; account
财务账户 | financial accounts
月度账户 | monthly accounts
会计 | accounting
会计科目表 | chart of accounts
总分类账 | general ledger
期初结余 | opening balances; opening balance
期末结余 | closing balances; closing balance
结账; 财务结算 = financial closing | closing of accounts; financial closing; year-end closing; closure of accounts
核签权; 核签 | approving authority; countersigning authority; signing authority
审批和核证权 = approving and certifying authority; 核证权 | certifying authority; approving and certifying authority; certification authority
承付授权; 承付款项 = commitments; 承付款项请求 = commitment authority requests | commitment authority; authority to enter into commitments; commitment authorities; commitment authority request
维持和平准备基金; 准备基金; 维和储备基金 | Peacekeeping Reserve Fund; peacekeeping reserve; reserve fund
信托基金 | trust fund; trust funds
维持和平信托基金; 维和信托基金 | peacekeeping trust funds; peacekeeping trust fund
维和账户; 维持和平账户 | peacekeeping accounts; peacekeeping account
美元 | United States dollars; US dollars; dollars; dollar | USD
汇率 | exchange rate; exchange rates
教育补助金 | education grant; education grants
垫款; 预付款 | advances; advance payment
薪金; 工资; 薪资 | salaries; salary; payroll; pay
薪金调查; 全面薪金调查 = comprehensive salary surveys | salary survey; salary surveys; comprehensive salary surveys; comprehensive salary survey
临时薪金调查 | interim salary surveys; interim salary survey
津贴 | allowances; allowance
特派任务生活津贴; 任务生活津贴 | mission subsistence allowance | MSA
每日生活津贴 | daily subsistence allowance | DSA
福利; 福利和津贴 = benefits and allowances | benefits; benefit; benefits and allowances
应享权利; 应享待遇 | entitlements; entitlement
报销; 费用偿还; 偿还; 费用报销 | reimbursement; reimbursements; reimburse; reimbursed
费用偿还率; 部队派遣国费用偿还率 = rates of reimbursement to troop-contributing countries; 偿还率 | rates of reimbursement; reimbursement rates; reimbursement rate; troop reimbursement rates
费用偿还要求; 特遣队所属装备费用偿还要求 = contingent-owned equipment claims | reimbursement claims; contingent-owned equipment claims; COE claims; claims for reimbursement
索偿; 索赔; 索偿请求; 理赔 | claims; claim; compensation claims
死亡和伤残偿金 = death and disability compensation; 死亡和伤残偿金索偿 = death and disability claims; 死亡和伤残 | death and disability; death and disability claims; death and disability compensation | D&D
政府索偿 | government claims
保险; 保险事项 = insurance matters; 投保 = ? | insurance; insured
航空总保单; 总保单 = master policy | master aviation policy; aviation insurance; master policy
全球车辆保单 = global vehicle insurance policy; 车辆保单 = vehicle insurance policy | global vehicle insurance; vehicle insurance; worldwide vehicle policy
人寿保险 | life insurance
健康保险; 医疗保险 | health insurance; medical insurance
医疗和人寿保险 | medical and life insurance; health and life insurance
货物保险; 货物保险请求 = cargo insurance requests | cargo insurance; cargo insurance requests
货物保险索赔; 特派团货物保险索赔 = mission cargo insurance claims | cargo insurance claims; cargo claims
赔偿责任; 责任 = ? | liability; liabilities
资产 | assets; asset
资产处置; 资产处置报告 = asset disposal report | asset disposal; disposal of assets; asset disposal report
财产 | property
财产管理 | property management
财产处置; 处置 = disposal | property disposal; disposal; disposal process
处置行动; 处置案 = disposal cases | disposal actions; disposal cases; disposal action
设备 | equipment
网下交易 = offline transactions; 离线表格 | offline forms; offline transactions; offline form
百分比; 百分率 | percentage rate
倍; 倍数 | multiple; times as many
比率; 资源比例 = resource ratios | ratio; ratios
`,
)

const personnel = table(
  'term',
  `
人力资源; 人资 | human resources; human resource | HR
人力资源管理 | human resources management; human resource management | HRM
人事 | personnel matters; personnel affairs
人事行动 | personnel actions processed; personnel action
人事行政 | personnel administration
人员配置; 人员编制; 所需人员编制 = staffing requirements | staffing; staffing requirements; staffing levels
文职人员配置审查; 文职人员审查 | civilian staffing reviews; civilian staffing review; civilian staff review
员额 | posts; post
职位; 职务 = ? | positions; position; jobs; job
员额裁撤; 裁撤员额; 裁减员额 | abolition of posts; post abolition; abolished posts; abolishment of posts; post reductions
员额分类; 职务分类 = job classification | post classification; job classification; classification of posts
职等; 级别 = level | grade; grades; post level; level of post
空缺; 职位空缺; 空缺职位 = vacant posts | vacancies; vacant posts; vacant; vacancy
空缺率; 出缺率 | vacancy rate; vacancy rates
空缺管理 | vacancy management
通用职位空缺 = generic vacancies; 通用职位空缺通知 | generic vacancy announcements; generic job openings; generic vacancies; generic job opening | GJO
征聘; 招聘; 聘用; 招募 | recruitment; recruit; recruiting; hiring; recruited
征聘程序; 招募程序 | recruitment process; recruitment procedures
网上招聘会 = online job fairs; 职业招聘会 = career fair; 虚拟职业招聘会 = virtual career fair; 招聘会 | job fair; career fair; virtual career fair; online job fairs; job fairs; career fairs
甄选; 选拔 | selection; select; selected; selections
工作人员甄选 | staff selection; selection of staff
工作人员甄选制度; 甄选制度 | staff selection system
基于名册的征聘; 基于名册的征聘程序 = roster-based recruitment procedures | roster-based recruitment
职组 | occupational groups; job families; job family; occupational group
员工队伍规划; 人力规划; 员工队伍 = workforce | workforce planning; workforce plan; workforce
人才库; 候选人才库; 候选人库 | pool of candidates; talent pool; candidate pool; pipeline of candidates
简历核可 = clearance of curricula vitae; 技术核可 = technical clearance; 核可 | clearance; technical clearance; cleared; clearances
专家评估 | expert assessments; subject matter expert evaluation
笔试 | written test; written tests; written assessment
查证 = verification; 资格证明查核 = reference checks | reference check; reference checks
职业发展 | career development
职业支助; 职业指导 = career guidance; 职业规划 = career planning | career support; career counselling; career guidance; career planning
晋升途径; 晋升途径模型 = career path models | career path; career paths; career path models; career model; career path model
升级 = ?; 晋升; 提升 = ? | promotion; promotions; upgrade; upgraded
人员流动; 流动 = ?; 流动性 | mobility; staff movement
有管理的流动; 人员流动框架 = mobility framework | managed mobility; mobility framework
职能流动; 地域流动 = geographic mobility | functional mobility; geographic mobility; geographical mobility
连续任用 | continuing appointments; continuing appointment
任用; 任用期限 = term of appointment | appointment of staff; contract type
终止任用; 终止 | termination; terminations; separation from service by termination
协议终止任用; 协议终止 | agreed termination; agreed terminations
弃职 | abandonment of post
离职; 离职工作人员 = separated staff | separation; separations; separated staff
更替; 更替率 = turnover rate; 人员更替 | turnover; turnover rate; staff turnover
退休 | retirement
休假; 年假 = annual leave | leave; annual leave
回籍假 | home leave
回籍假旅行 | home leave travel
病假 | sick leave
特别假; 全薪或半薪特别假 = special leave with full or half pay | special leave; special leave with full or half pay; special leave without pay
差旅; 旅行; 公务旅行 | travel; official travel
差旅申请; 旅行申请 | travel requests; travel request; travel applications
总付旅费 = lump-sum travel; 总付; 一次总付 | lump sum; lump-sum travel; lump-sum payments; lump sum travel
个人用品托运; 托运 = shipments | personal effects shipments; shipments of personal effects; personal effects; shipments
服务条件; 统一服务条件 = harmonization of conditions of service | conditions of service; harmonization of conditions of service; harmonized conditions of service
合同模式; 合同安排; 简化合同安排 = streamlined contractual arrangements | contractual arrangements; contract modalities; streamlined contracts; contractual reform
工作地点; 外地工作地点 = field duty stations | duty stations; duty station; field duty stations
艰苦条件; 生活和工作条件 = conditions of life and work | hardship; conditions of life and work; living and working conditions
业绩管理; 考绩 = performance appraisal; 绩效管理 | performance management; performance appraisal; performance appraisals
业绩评估; 业绩考核; 绩效评估 | performance assessment; performance evaluation; performance assessments
业绩; 绩效; 工作业绩 = work performance | performance
妇女比例; 女性比例 | proportion of women; share of women; percentage of women; female share; women's representation
养恤金 | pension; pensions
伤残养恤金; 伤残养恤金案 = disability pension cases | disability pension; disability pension cases; disability benefit cases; disability cases
行政法 | administrative law
行政决定 | administrative decisions; administrative decision; contested decisions
管理评价; 管理评价请求 = management evaluation requests | management evaluation; management evaluation requests; requests for management evaluation
说明理由的决定 | reasoned decisions; reasoned decision
中止行动; 中止行动请求 = suspension-of-action requests | suspension of action; suspension-of-action; suspension of action requests; suspension-of-action requests
内部司法; 内部司法系统 = internal justice system; 内部司法制度 | administration of justice; internal justice system; internal justice
申诉 = grievances; 上诉 | appeals; appeal; grievances
特权和豁免 | privileges and immunities
工作人员与管理当局的关系; 工作人员和管理层关系 | staff-management relations
问询; 查询; 询问 | inquiries; enquiries; queries; inquiry; query
查询答复 | responses to inquiries; replies to queries
技术和专业问题 | technical and professional issues
培训课; 课程 | course; courses
部署前课程; 文职人员部署前课程 = civilian pre-deployment courses | pre-deployment courses; civilian pre-deployment training; civilian pre-deployment courses; pre-deployment course
部署前培训 | pre-deployment training; predeployment training
部署前培训标准; 部署前培训材料 = pre-deployment training materials | pre-deployment training standards; pre-deployment training materials; core pre-deployment training materials | CPTM
专门培训材料; 专门部署前培训材料 = specialized pre-deployment training materials | specialized training materials; specialised training materials | STM
上岗培训; 上岗 = induction | induction training; induction; orientation training
培训员培训课程; 培训员培训 = training of trainers; 对培训员的培训 = training of trainers | training-of-trainers courses; training of trainers course; train-the-trainer course; training-of-trainers course | TOT
培训认证访问; 培训认证 | training recognition visits; training certification visits; training recognition
流动培训支助; 流动培训支助活动 = mobile training support activities; 流动培训 = mobile training | mobile training support; mobile training teams; mobile training support activities
培训模块; 培训单元 | training modules; training module; training units
培训材料 | training materials; training material
培训工具 | training tools
培训标准 | training standards
网上培训; 在线培训; 网络培训 | online training; web-based training; online course; online courses
在线培训课 | online training sessions; online sessions; online training session
网络研讨会 | webinars; webinar
电子学习; 在线学习; 网上学习; 电子学习方案 | e-learning; electronic learning; e-learning programme; online learning
认证; 资格认证 | certification; certified; accreditation; certifications
基本调查技能 | basic investigation skills; basic investigation techniques
专门培训 | specialized training; specialised training
领导方法培训; 领导力培训 | leadership training; supervisory leadership training
精神压力调控课程; 压力管理课程 = stress management courses; 精神压力调控 | stress management sessions; stress management; stress management training; stress management courses
同伴互助; 同伴帮助; 同伴互助讲习班 = peer support workshops | peer support; peer helper; peer support workshops; peer-to-peer support
道德操守; 职业道德 | ethics; ethical
道德操守培训 | ethics training
道德操守培训模块 | ethics training modules
道德操守意识; 道德操守意识培训课程 = ethics awareness training course | ethics awareness; ethics awareness training
组织文化 | organizational culture
宣传; 外联和宣传活动 | outreach and promotional activities; advocacy; publicity
人才管理 | talent management
`,
)

export const resources = [...budget, ...personnel]
