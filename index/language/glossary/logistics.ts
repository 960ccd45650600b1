import { table } from './entry.ts'

const supply = table(
  'term',
  `
后勤; 后勤支助 = logistics support; 后勤支援 = logistics support | logistics; logistical support; logistics support; logistical
一揽子后勤支助; 后勤一揽子方案; 一整套后勤支援 | logistics support package; logistical support package; logistics package
后勤管理 | logistics management
行政和后勤支助 | administrative and logistics support; administrative and logistical support
供应; 用品; 物资 = goods | supplies; supply; goods
供应链; 供应线 = supply line; 必要物资供应线 = supply line for essential goods | supply chain; supply line; lifeline supply
价值链管理; 供应和价值链管理 = supply and value chain management | value chain management; supply and value chain management
战略部署物资储存; 战略储存部署资产; 战略部署物资库存; 战略部署储存 | strategic deployment stocks; strategic deployment stock; strategic stocks | SDS
口粮; 给养 | rations; ration; food rations
燃料; 燃油 | fuel; fuels; petrol
燃料装置; 燃料装置和设施 = fuel installations and facilities; 燃料设施 = fuel facilities | fuel installations; fuel installations and facilities; fuel facilities
备件 | spare parts; spares; spare part
车辆; 联合国所属车辆 = United Nations-owned vehicles; 机动车; 汽车 | vehicles; vehicle; United Nations-owned vehicles; UN vehicles; cars
轻型客车; 轻型载客车辆 | light passenger vehicles; light passenger vehicle; passenger vehicles
装甲车 | armoured vehicles; armored vehicles; armoured vehicle
因私使用; 私人用途 | private use; personal use; liberty use
预期寿命; 最佳预期寿命 = optimum life expectancy | life expectancy; useful life; vehicle life expectancy
机场专用车辆 | airfield vehicles; airfield support vehicles
材料装卸设备 | material handling equipment; materials-handling equipment
工程 | engineering; engineering works
建筑项目; 建筑和工程项目 = construction and engineering projects | construction projects; building projects; construction and engineering projects; construction project
建筑; 施工; 建造; 修建 | construction; constructed
住宿 = accommodation; 办公场地; 办公场所 = office premises; 房地; 办公房地 | office space; accommodation; office accommodation; premises
设施 | facilities; facility
环境政策; 环境影响 = environmental impact; 不利环境影响 = adverse environmental impact | environmental policy; environmental impact; adverse environmental impact; environmental effects
废物管理; 废物管理方案 = waste management programmes | waste management; waste management programme
石油及燃料泄漏; 泄漏 = spills | oil and fuel spills; spills; spillage; oil spills
特遣队所属装备; 特遣队自备装备 | contingent-owned equipment; contingent owned equipment | COE
联合国所属装备; 联合国自备装备 | United Nations-owned equipment | UNOE
主要装备 | major equipment
自我维持 | self-sustainment; self sustainment
谅解备忘录管理审查委员会; 特遣队所属装备和谅解备忘录管理审查委员会 = contingent-owned equipment and memorandum of understanding management review boards | memorandum of understanding management review boards; COE and MOU management review board; management review board | MMRB
轮调 | rotation; rotations; troop rotation
返国; 回返 | repatriation; repatriated; return home
飞机; 航空器 | aircraft; airplane; airplanes; plane; planes
飞机部署 | aircraft deployment; aircraft deployments
飞机事故; 坠机 = air crash | aircraft accidents; aircraft accident; air crash; plane crash
直升机; 军用直升机 = military helicopters; 旋转翼飞机; 旋翼飞机; 直升飞机 | helicopters; helicopter; military helicopters; rotary-wing aircraft; rotary-wing
航空 | aviation; air
航空安全 | aviation safety; air safety
航空安全事件 | aviation safety incidents; aviation incidents; aviation occurrences
航空安全评估访问 | aviation safety assessment visits; aviation safety visits; aviation safety assessment visit
航空运营人; 航空承运人 = air carriers | air operators; air carriers; air operator; air carrier
航空运营人评估访问 | air operator assessment visits; air carrier assessment visits; air operator surveys
航空公司; 航空公司协议 = airline agreements | airlines; airline; airline agreements
航空业务风险管理; 航空风险管理 | aviation risk management; aviation operational risk management
航空设备目录; 航空设备 = aviation equipment | catalogue of aviation equipment; aviation equipment catalogue; aeronautical equipment
机场 | airfields; airports; airfield; airport
长期包机; 包机 = air charter; 长期包机需求 = long-term air charter requirements | long-term air charter; air charter; charter flights; aircraft charter; long-term charter; chartered aircraft
包船 | ship charter; vessel charter; charter of ships
海运; 海运服务 = sealift services | sealift; sea transport; shipping; maritime transport
空运 | airlift; air transport; air transportation
地面运输; 陆运; 陆路运输 | ground transport; surface transport; ground transportation; land transport
水陆运输 = surface transport; 水陆运输供应商 | surface transport vendors; land and water transport; land and sea transport
运输 | transport; transportation
货运 = cargo transport; 客运和货运 = passenger and cargo transport | freight; cargo; passenger and cargo transport; cargo transportation
货物转运; 长期货物转运 = long-term freight forwarding | freight forwarding; long-term freight forwarding
进口结关; 进口结关证 = import clearances | import clearance; customs clearance; customs clearances; import clearances
运输授权 | transport authorizations; shipping authorizations
调度控制; 行动控制 | movement control | MovCon
采购; 采办 | procurement; purchasing
采购授权; 采购授权额度 = delegation of procurement authority | procurement authority; delegation of procurement authority; procurement delegation; delegated procurement authority; procurement authorities
当地采购授权; 地方采购授权; 当地采购授权请求 = local procurement authority requests | local procurement authority; local procurement authorizations; local procurement authority requests | LPA
采购行动; 采购案 = procurement cases | procurement actions; procurement cases; procurement case; procurement action
采购改革 | procurement reform
采购流程; 采购程序 | procurement process; procurement procedures; procurement procedure
采购规划 | procurement planning; acquisition planning
当地采购 | local procurement
单一来源 = single source; 单一来源采购 = single-source procurement; 单一来源采购请求 = single-source procurement requests | sole source; single source; sole-source procurement; single-source procurement requests; sole source requests
专业采购认证; 采购认证; 专业采购认证课程 = professional procurement certification courses | professional procurement certification; procurement certification; procurement certification courses
招标; 国际招标 = international solicitations; 新的国际招标 = new international solicitations; 投标; 竞标 | solicitations; solicitation; international tenders; tenders; bidding; tender; international solicitations; bids
投标人会议 | bidders' conferences; bidders conference; bidders' conference
合同谈判 | contract negotiations; contract negotiation
授标; 竞标投诉 = bid protests; 竞标投诉案 = bid protest cases; 授标前 = pre-award | award; bid protests; bid protest; bid complaint; procurement challenges; awards of contracts
系统合同 | systems contracts; system contracts; systems contract; system contract
经常合同 | regular contracts; regular contract; ordinary contracts
统包合同 | turnkey contracts; turnkey contract
口粮合同 | rations contracts; ration contracts
燃料、口粮和用品合同 | fuel, rations and supplies contracts
车辆合同 | vehicle contracts
工程合同 | engineering contracts
供应商登记 | vendor registration; supplier registration
供应商绩效评价; 供应商评价 | vendor performance evaluation; vendor evaluation; supplier performance
市场调查; 市场研究 = market research | market survey; market research; market surveys
贸易和行业交易会 = trade and industry fairs; 商业与行业交易会 = trade and industry fairs; 交易会 = fairs | trade shows; industry fairs; trade and industry fairs; trade fairs
非核心; 非核心需求 = non-core requirements; 非核心和非特殊需求 = non-core and non-special requirements | non-core; non-core requirements; non-core and non-special requirements
核心需求 | core requirements; core requirement
发展中国家和经济转型国家; 发展中经济体或经济转型国家 = developing economies or countries with economies in transition; 经济转型国家 = countries with economies in transition | developing countries and countries with economies in transition; economies in transition
发展中国家; 发展中经济体 = developing economies | developing countries; developing economies
`,
)

const medical = table(
  'term',
  `
医疗; 医务; 医疗支助 = medical support | medical; medical support
医疗支助概念 | concept of medical support
医疗单位 = medical units; 民用医疗单位 = civilian medical units; 联合国民用医疗单位 = United Nations civilian medical units | medical facilities; civilian medical units; United Nations civilian medical units; medical unit
医疗后送; 医疗撤离 | medical evacuation; medevac; medical evacuations; medically evacuated | MEDEVAC; CASEVAC
医疗设施 | medical installation; hospital facilities
医疗索偿; 医疗索赔 | medical claims; medical claim
医疗包; 医药包 | medical kits; medical kit
医疗咨询 | medical consultations; medical consultation
职业保健; 保健 = health care | occupational health; health care
公共健康; 公共卫生 | public health
大规模伤亡; 大规模伤亡事件 = mass casualty incidents | mass casualty; mass casualty incidents; mass casualties; mass-casualty
大流行病 | pandemics; pandemic
传染病; 新出现的传染病 = emerging infectious diseases | infectious diseases; emerging infectious diseases; communicable diseases
免疫接种; 疫苗接种 = vaccinations; 疫苗; 接种 | immunizations; immunization; vaccination; vaccinations; vaccinated; vaccine; vaccines
任务前心理评估 = pre-mission psychological assessments; 心理评估 | psychological assessments; pre-mission psychological assessment; psychological evaluation
任务前情况介绍 | pre-mission briefings; pre-mission briefing
特派任务准备和保健讲习班; 特派任务准备 = mission readiness | mission readiness and wellness workshops; mission readiness workshops; mission readiness; wellness workshops
心理咨询 | counselling; psychological counselling; counseling
心理社会 | psychosocial
突发事件应激反应; 突发事件应激反应管理 = critical incident stress management; 紧急突发事件应激反应管理 = emergency critical incident stress management | critical incident stress; critical incident stress management; critical incident stress prevention | CISMU
急救 | first aid
心肺复苏术 | cardiopulmonary resuscitation | CPR
自动体外去纤颤器 | automated external defibrillator; defibrillator | AED
创伤急救包; 创伤急救包培训 = trauma kit training | trauma bag; trauma kit; emergency trauma bag | ETB
外地职业安全; 外地职业安全风险管理 = field occupational safety risk management; 职业安全 = occupational safety | field occupational safety; field occupational safety risk management; occupational safety; occupational safety and health
伤亡; 伤亡事件 = casualty incidents; 人员伤亡; 伤亡人员; 伤亡人数 | casualties; casualty; dead and wounded
死亡; 丧生; 被打死; 遇难; 身亡; 被杀; 遇害; 打死; 阵亡; 殉职 | fatalities; deaths; death; killed; lost their lives; died
受伤; 负伤; 打伤; 伤者 | injury; wounded; injured; injuries
疟疾 | malaria
埃博拉; 埃博拉病毒病 | Ebola; Ebola virus disease
霍乱 | cholera
`,
)

export const logistics = [...supply, ...medical]
