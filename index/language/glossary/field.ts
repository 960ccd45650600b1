import { table } from './entry.ts'

/** What reports on single missions, their budgets and their mandates speak of besides. */
const bodies = table(
  'body',
  `
第一委员会; 一委 | First Committee
第二委员会; 二委 | Second Committee
第三委员会; 三委 | Third Committee
第六委员会; 六委 | Sixth Committee
托管理事会 | Trusteeship Council
刑事法庭余留事项国际处理机制; 余留事项处理机制; 余留机制 | International Residual Mechanism for Criminal Tribunals; Residual Mechanism | IRMCT
黎巴嫩问题特别法庭 | Special Tribunal for Lebanon | STL
塞拉利昂问题特别法庭 | Special Court for Sierra Leone | SCSL
柬埔寨法院特别法庭 | Extraordinary Chambers in the Courts of Cambodia | ECCC
联合国国家工作队; 国家工作队 | United Nations country team; country team | UNCT
人道主义国家工作队 | humanitarian country team | HCT
选举委员会 = electoral commission; 国家选举委员会 | national electoral commission; electoral commission; election commission
联合军事委员会 | joint military commission; Joint Military Commission
停火监测机制 | ceasefire monitoring mechanism
过渡政府; 过渡当局 = transitional authorities | transitional government; transitional authorities
国家警察 | national police service; national police force
海地国家警察 | Haitian National Police | HNP
利比里亚国家警察 | Liberia National Police; Liberian National Police | LNP
刚果国家警察 | Congolese National Police; National Congolese Police | PNC
刚果民主共和国武装力量; 刚果民主共和国武装部队; 刚果(金)武装力量 | Armed Forces of the Democratic Republic of the Congo; Congolese armed forces | FARDC
区总部; 分区总部 | sector headquarters; sector headquarters offices
部队总部 | Force headquarters; force headquarters
`,
)

const offices = table(
  'office',
  `
反恐怖主义办公室; 反恐办 | Office of Counter-Terrorism; United Nations Office of Counter-Terrorism | UNOCT
发展协调办公室; 发展协调办 | Development Coordination Office | DCO
非洲问题特别顾问办公室 | Office of the Special Adviser on Africa; Office of the Special Adviser to the Secretary-General on Africa | OSAA
防止灭绝种族罪和保护责任办公室 | Office on Genocide Prevention and the Responsibility to Protect
外地办事处; 外勤办事处 | field offices; field office
区域办事处 | regional offices; regional office
联络处; 联络办事处 | liaison offices; liaison office
地雷行动中心 | mine action centre; mine action centres
民政科; 民事科 | Civil Affairs Section
人权科 | Human Rights Section
新闻科 | Public Information Section
人力资源科 | Human Resources Section
采购科 | Procurement Section
财务科 | Finance Section
预算科 | Budget Section
供应科 | Supply Section
运输科 | Transport Section
工程科 | Engineering Section
安保科 | Security Section
性别平等股 | Gender Unit
`,
)

const posts = table(
  'post',
  `
驻地协调员 | Resident Coordinator; resident coordinators | RC
人道主义协调员 | Humanitarian Coordinator; humanitarian coordinators | HC
特别协调员 | Special Coordinator; special coordinators
特别顾问; 秘书长特别顾问 = Special Adviser to the Secretary-General | Special Adviser; Special Adviser to the Secretary-General; special advisers
个人特使; 秘书长个人特使 = Personal Envoy of the Secretary-General | Personal Envoy; Personal Envoy of the Secretary-General
常驻代表 | Permanent Representative; permanent representatives
军事联络官; 军事联络干事 | military liaison officers; military liaison officer | MLO
性别平等顾问; 性别问题顾问 | gender adviser; gender advisers; gender advisor
儿童保护顾问 | child protection adviser; child protection advisers; child protection advisor
保护平民顾问; 平民保护顾问 | protection of civilians adviser; protection of civilians advisers
妇女保护顾问 | women's protection adviser; women protection advisers; women's protection advisers
受害人权利倡导员; 受害人权利倡导者 | Victims' Rights Advocate; victims' rights advocate
政府提供的人员; 政府提供人员; 政府派遣人员 | government-provided personnel; Government-provided personnel | GPP
文职专家 | civilian experts; civilian expert
咨询人; 顾问服务 = consultancy services; 咨询顾问; 咨询服务 = consulting services | consultants; consultant; consultancy services; consultancy; consulting services
`,
)

const programmes = table(
  'programme',
  `
以行动促维和倡议; 以行动促维和; 行动促维和倡议; 以行动促维和+ = Action for Peacekeeping Plus | Action for Peacekeeping initiative; Action for Peacekeeping; Action for Peacekeeping Plus | A4P
全面规划和业绩评估系统; 全面业绩评估系统; 全面绩效评估系统 | Comprehensive Planning and Performance Assessment System | CPAS
维持和平能力准备状态系统; 维和能力准备状态系统 | Peacekeeping Capability Readiness System | PCRS
维持和平数字化转型战略; 数字化转型战略 | Strategy for the Digital Transformation of UN Peacekeeping; digital transformation strategy
综合可持续发展合作框架; 可持续发展合作框架 | United Nations Sustainable Development Cooperation Framework; cooperation framework for sustainable development | UNSDCF
新和平纲领 | New Agenda for Peace
`,
)

const terms = table(
  'term',
  `
工作方案 | programme of work; programmes of work
战略框架 | strategic framework; strategic frameworks
合作框架 | cooperation framework; cooperation frameworks
战略审查 | strategic review; strategic reviews
独立审查 | independent review; independent reviews
行业标准 | industry standards; industry standard
备选方案 | options paper; set of options
和平协定; 和平协议 | peace agreement; peace agreements; peace accord; peace accords
全面和平协议; 全面和平协定 | Comprehensive Peace Agreement | CPA
全国对话; 民族对话 | national dialogue; inclusive national dialogue
停火监测; 停火监督 | ceasefire monitoring; ceasefire observation
边界监测; 边界监察 | border monitoring
非法武装团体 | illegal armed groups; illegal armed group
遣返 = repatriation; 自愿遣返 | voluntary repatriation
重新安置 | resettlement
小武器控制; 武器和弹药管理 | weapons and ammunition management | WAM
雷险教育; 地雷危险教育 | mine risk education; explosive ordnance risk education | MRE; EORE
爆炸物处理 | explosive ordnance disposal | EOD
无人机; 无人驾驶航空系统; 无人驾驶航空器 = unmanned aerial vehicle; 无人驾驶航空器系统; 无人飞行器 | unmanned aerial systems; unmanned aerial vehicle; unmanned aircraft systems; drones; drone; unmanned aerial vehicles; unmanned aerial system | UAS; UAV
快速反应连 | rapid reaction company; quick reaction company
机动特遣队; 机动特遣部队 | mobile task force
预备队 | reserve force; reserves of the force
长途巡逻; 远程巡逻 | long-range patrols; long-range patrol
护航 | escorts; escort; convoy escort
流动行动基地; 临时行动基地 | temporary operating bases; temporary operating base | TOB
连行动基地 | company operating base; company operating bases | COB
军民中心; 平民保护点; 保护平民地点; 保护平民点 | protection of civilians site; protection of civilians sites; civilian protection sites; protection sites
社区联络助理 | community liaison assistants; community liaison assistant | CLA
社区警务; 社区治安 | community-oriented policing; community policing
零容忍政策; 零容忍 | zero-tolerance policy; zero tolerance policy; zero tolerance
行为守则 | code of conduct; codes of conduct
不得驻足区; 禁区 | out-of-bounds locations; off-limits locations
亲子关系诉求; 确定亲子关系申请 | paternity claims; paternity claim
受害人权利 | victims' rights; rights of victims
反腐败 | anti-corruption; fight against corruption
成果预算框架 | results-based-budgeting frameworks of missions
员额配置表 | post distribution table
一般临时人员; 一般临时人员职位 = general temporary assistance positions; 临时人员 | general temporary assistance; general temporary assistance positions; general temporary positions; temporary staff | GTA
临时职位 | temporary positions; temporary position
员额改叙; 改叙; 职位改叙; 叙级 | reclassification of posts; reclassification; reclassified; reclassify
员额改派; 改派 | reassignment of posts; reassignment; reassigned
员额调动; 职位调动 | redeployment of posts; redeployment within missions
设立员额; 新设员额 | establishment of posts; newly established posts
本国一般事务人员; 本国一般事务员额 = national General Service posts | national General Service staff; national General Service
工作人员薪金税 | staff assessment
衡平征税基金; 平衡征税基金 | Tax Equalization Fund
支出用途; 按支出用途 = by object of expenditure | object of expenditure; objects of expenditure
未清债务; 未清偿债务 | unliquidated obligations; unliquidated obligation | ULO
未支配余额; 未支配的余额; 未用余额 | unencumbered balance; unencumbered balances; balance of appropriation; unspent balances; balance unspent
周转基金; 周转资本基金 | Working Capital Fund | WCF
特别账户 | Special Account; special accounts
分摊比额表; 会费分摊比额表; 摊款比额表 | scale of assessments
现金余额 | cash balance; cash balances
预算外资源; 预算外 | extrabudgetary resources; extrabudgetary
预算外捐款; 自愿捐款 | voluntary contributions; voluntary contribution
出缺率系数; 空缺系数 | vacancy factor; vacancy factors
延迟部署因数; 延迟部署系数; 延迟部署率; 延迟部署 | delayed deployment factor; delayed deployment factors; delayed deployment
标准费用和比率 | standard ratios and costs
方案活动; 方案性活动 | programmatic activities; programmatic funding
业务费用; 业务费; 业务所需费用 | operational costs; operational requirements; operating costs
军事和警务人员费用; 军警人员费用 | military and police personnel costs
文职人员费用 | civilian personnel costs
非消耗性财产 | non-expendable property | NEP
消耗性财产 | expendable property
库存; 存货 | inventories; inventory; stock; stocks; stockpile
财产、厂场和设备; 不动产、厂房和设备 | property, plant and equipment | PPE; PP&E
废水处理; 废水管理; 废水 = wastewater; 污水; 污水处理 = sewage treatment | wastewater treatment; wastewater management; wastewater; sewage
太阳能; 太阳能发电 = solar power | solar energy; solar power; photovoltaic; solar
环境足迹 | environmental footprint
可再生能源 | renewable energy
饮用水; 瓶装水 = bottled water; 饮水 | drinking water; bottled water; potable water
水井; 钻井; 打井 = drilling wells | wells drilled; boreholes; borehole; wells
危险废物 | hazardous waste
`,
)

export const field = [...bodies, ...offices, ...posts, ...programmes, ...terms]
