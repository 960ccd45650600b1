import { table } from './entry.ts'

/** Everyday words of these reports, for composing English; too common to be looked for as terms. */
export const common = table(
  'term',
  `
报告 | report
报告和说明 | reports and notes
介绍 | presentation
活动 | activity
政策 | policy
程序 | procedure
规则 | rule
规程 | protocol
请求 | request
服务 | service
项目 | project
方案 | programme
计划 | plan
需求 | need
培训需求 | training need
需求评估 | needs assessment
要求 | requirement
结果 | result
成果 | outcome
指导 | guidance
支持 | support
技术 | technical
技术和专业 | technical and professional
国际 | international
国际会议 | international conference
区域 | regional
本国 | national
管理 | management
系统 | system
制度 | system
小组 | team
分组 | sub-cluster
单位 | unit
人数 | number of people
总部 | Headquarters
季度 | quarterly
年度 | annual
每月 | monthly
每周 | weekly
每日 | daily
正式 | formal
非正式 | informal
内部 | internal
外部 | external
联合 | joint
综合 | integrated
全面 | comprehensive
全球 | global
专门 | specialized
专题 | thematic
重要 | important
新 | new
高级 | senior
首席 | chief
一般 | general
具体 | specific
实质性 | substantive
多层面实质性报告 | multidimensional substantive report
程序性说明 | procedural note
分析 | analysis
分析报告 | analytical report
研究 | research
研究文件 | research paper
规划文件 | planning document
工作 | work
任务 | task
领域 | area
问题 | issue
事项 | matter
机制 | mechanism
框架 | framework
模板 | template
工具 | tool
产品 | product
材料 | material
资料 | material
信息 | information
记录 | record
条件 | condition
情况 | situation
局势 | situation
环境; 环保 | environment; environmental
影响 | impact
变化 | change
增加 | increase
减少 | decrease
改进 | improvement
延误 | delay
更新 | update
修订 | amendment
修正 | amendment
批准 | approval
核准 | approval
认可 | endorsement
登记 | registration
参加 | participation
参与 | participation
完成 | completion
执行 | implementation
执行情况 | implementation
落实 | implementation
实施 | implementation
执行率 | implementation rate
组织 | organization
机构 | institution
部门 | department
当局 | authorities
政府 | Government
公司 | company
行业 | industry
市场 | market
社会 | social
经济 | economic
公众 | public
人员 | personnel
成员 | member
主任 | director
主管 | head
负责人 | head
领导人 | leader
干事 | officer
顾问 | adviser
代表 | representative
官员 | official
伙伴 | partner
名额 | place
时间 | time
期间 | period
日期 | date
期限 | time limit
比例 | proportion
数目 | number
数量 | number
总数 | total
平均 | average
价值 | value
价格 | price
重量 | weight
网页 | web page
英文网页 | English web page
图书馆 | library
工作时间 | working hours
飞行 | flight
食品 | food
水 | water
电力 | power
道路; 公路; 马路 | road; roads; highway
医院 | hospital; hospitals
学校; 校舍 | school; schools
家庭 | family
青年; 年轻人 | youth; young people
男子; 男性 | men; male; males
法庭 | court
法院 | court
法律 | legal
法规 | regulation
条例 | regulation
标准 | standard
原则 | principle
目标 | target
优先 | priority
机会 | opportunity
困难 | difficulty
原因 | reason
解释 | explanation
决定 | decision
选择 | option
倡议 | initiative
举措 | initiative
措施 | measure
行动 | operation
答复 | response
回应 | response
讨论 | discussion
谈判 | negotiation
对话 | dialogue
联络 | liaison
工作组会议 | working group meeting
规划会议 | planning meeting
协商会议 | consultative meeting
咨询通报会 | advisory meeting
年度讲习班 | annual workshop
财务函件 | financial correspondence
`,
)

/** What was done with something: 审查的报告, 签发了签证. */
export const participles: ReadonlyMap<string, string> = new Map(
  `审查 reviewed;处理 processed;办理 processed;提供 provided;更新 updated;维持 maintained;维护 maintained;发布 issued;签发 issued;
印发 issued;颁布 issued;完成 completed;收到 received;编写 prepared;起草 drafted;制作 produced;举办 held;举行 held;召开 held;
开展 carried out;进行 carried out;安排 arranged;谈判 negotiated;启动 launched;测试 tested;评估 assessed;监测 monitored;管理 managed;
培训 trained;检查 checked;批准 approved;核准 approved;通过 adopted;筛查 screened;投递 delivered;制订 developed;制定 developed;
设计 designed;印刷 printed;分发 distributed;汇编 compiled;修订 revised;实施 implemented;执行 implemented;建立 established;
设立 established;部署 deployed;发出 sent;提交 submitted;认证 certified;改进 improved;扩大 expanded;查明 identified;经管 administered;支助 supported;支持 supported;指导 guided;结案 closed`
    .split(';')
    .map((pair) => pair.trim().split(/ (.*)/) as [string, string]),
)

/** Words that stand before a noun and never alone. */
export const modifiers: ReadonlySet<string> = new Set(
  '技术 国际 区域 本国 季度 年度 每月 每周 每日 正式 非正式 内部 外部 联合 综合 全面 全球 专门 专题 重要 新 高级 首席 一般 具体 实质性 社会 经济 公众 法律 部署前 战略 文职 医务 医疗 多层面 授标前 部队密集型 非核心 技术和专业 已完成'.split(
    ' ',
  ),
)
