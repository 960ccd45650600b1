import { table } from './entry.ts'

/** What reports on the budget performance of a mission speak of, beside what they share with budgets. */
export const performance = table(
  'term',
  `
分摊额; 核定分摊额; 经费分配额 | apportionment; apportionments
毛额; 支出毛额 | gross; gross expenditure; gross amount
净额; 支出净额 | net; net amount
差异; 变动额; 差额; 出入 | variance; variances; variation
资源利用率; 资源使用率 | resource utilization rate; utilization of resources
支出不足; 使用不足 | underexpenditures; underutilization
所需经费减少; 所需资源减少 | reduced requirements; lower requirements; decreased requirements
所需经费增加; 所需资源增加 | increased requirements; higher requirements; additional requirements
上期调整; 上一期间调整数 | prior-period adjustments; prior-period adjustment
其他收入; 杂项收入 | other income; miscellaneous income
投资收入 | investment revenue; investment income
实物捐助; 实物自愿捐助 | voluntary contributions in kind; contributions in kind
调动; 调拨; 调任 | redeployment; redeployments; redeployed; redeploy
改为本国员额; 本国化; 改划; 转为本国员额 | nationalization; nationalized; nationalisation; conversion; converted
在职情况; 人力资源在职情况 | incumbency; incumbency performance
计划人数 | planned strength
费用分摊; 分摊费用 | cost-sharing; cost sharing; shared costs
注销; 核销 | write-off; write-offs; written off
停火违反行为; 违反停火; 违反停火行为; 违规行为 = violations | ceasefire violations; violations of the ceasefire; truce violations; violations
排雷员; 排雷人员 | deminers; deminer
投票率; 参选率 | turnout; voter turnout
选民; 登记选民 = registered voters | voters; voter; electorate; registered voters
选民登记; 选民登记册 = voter register | voter registration; registration of voters; voter rolls; electoral roll; voter register
立法选举; 议会选举 | legislative elections; parliamentary elections; legislative election; parliamentary vote
飞行小时; 飞行时数; 飞行时间 | flight hours; flying hours; hours flown; flying time
柴油 | diesel; diesel fuel
发电机 | generators; generator
太阳能板; 太阳能电池板 | solar panels; solar panel
污水处理厂; 废水处理厂 | wastewater treatment plant; wastewater treatment plants; sewage plant; sewage treatment plant
净水厂; 水净化厂 | water purification plant; water treatment plant; water purification plants
`,
)
