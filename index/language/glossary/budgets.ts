import { table } from './entry.ts'

/** What budgets of missions and the reports of those who examine them are about, beside the means in `resources.ts`. */
export const budgets = table(
  'term',
  `
核定预算; 核定资源 = approved resources; 核定经费 | approved budget; approved resources; approved appropriation
支出总额; 总支出; 开支总额 | total expenditure; total expenditures; total spending
花费; 花了; 花掉; 花销; 开销; 开支; 花钱 | spend; spent; expense
差异分析; 差异说明 | analysis of variances; variance analysis
资源变动; 资源变化 | resource changes; changes in resources
设施和基础设施 | facilities and infrastructure
空中业务; 空中运输; 航空运输 | air operations
海上业务; 水运 | naval transportation; marine operations
通信和信息技术 | communications and information technology
用品、服务和设备; 其他用品 = other supplies | supplies, services and equipment; other supplies
应急费; 意外费用 | contingency; contingency provision
延迟征聘因数 | delayed recruitment factor
实际空缺率; 平均空缺率 = average vacancy rate | actual vacancy rate; average vacancy rate
单个订约人; 个体订约人; 独立订约人 | individual contractors; individual contractor
订约承办; 外包 | outsourcing; outsourced; contracting out
购置 | acquisition; acquisitions
交货周期; 前置时间; 筹备时间 | lead times; lead time
机队; 航空器机队 | aircraft fleet; air fleet
固定翼飞机; 固定翼 | fixed-wing aircraft; fixed-wing
航空燃料; 航油 | aviation fuel; jet fuel
固体废物; 垃圾 | solid waste; waste; garbage
环境管理 | environmental management
碳排放; 温室气体排放 | carbon emissions; greenhouse gas emissions; emissions
租金; 租赁; 租用 | rent; rental; rentals; lease; leases; leased
维修; 维护; 保养 | maintenance; repair; repairs; maintain; maintained
翻修; 修缮; 整修; 修复 = rehabilitation | renovation; renovated; rehabilitation; refurbishment
跑道 | runway; runways; airstrip; airstrips
桥梁; 桥 | bridges; bridge
诊所; 医务室 = clinic; 卫生所 | clinics; clinic; medical clinic
伤员后送 | casualty evacuation; casualty evacuations
病例 | cases of disease; case of disease
`,
)
