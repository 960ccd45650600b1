import { table } from './entry.ts'

/** Conduct, oversight, investigation and law. */
export const accountability = table(
  'term',
  `
行为和纪律; 行为与纪律 | conduct and discipline; conduct and disciplinary
行为标准; 最高行为标准 = highest standards of conduct | standards of conduct; conduct standards; standard of conduct
不当行为; 行为失检 | misconduct
不当行为指控 | allegations of misconduct; misconduct allegations; misconduct complaints
一类指控; 一类不当行为 | category I allegations; category I; category I misconduct; category 1 allegations; category one allegations
二类指控; 二类不当行为 | category II allegations; category II; category II misconduct; category 2 allegations; category two allegations
指控; 举报 = reports; 控告 | allegations; allegation; accusations
性剥削和性虐待; 性剥削与性虐待; 性虐待和性剥削 = sexual abuse and exploitation | sexual exploitation and abuse; sexual exploitation and sexual abuse; sexual abuse and exploitation | SEA
性剥削 | sexual exploitation
性虐待 | sexual abuse
性骚扰 | sexual harassment
预防不当行为; 不当行为预防 | prevention of misconduct; misconduct prevention
纪律行动; 纪律措施 | disciplinary action; disciplinary measures
纪律事项; 纪律案件 | disciplinary matters; disciplinary cases; disciplinary case; disciplinary issues
受害人援助; 受害人援助战略 = victim assistance strategy | victim assistance; victim assistance strategy; assistance to victims
犯罪行为; 犯罪; 刑事犯罪 | criminal conduct; criminal acts; crimes; crime; criminality
欺诈; 舞弊 | fraud; fraudulent
利益冲突 | conflict of interest; conflicts of interest
尽责审查 = due diligence reviews; 尽责调查 | due diligence; due diligence reviews; due-diligence reviews; due diligence review
遵纪守法; 遵规; 合规 | compliance; compliance with rules
审计 | audit; audits
内部审计 | internal audit; internal audits
外部审计 | external audit; external audits
审计建议 | audit recommendations; audit recommendation
审计意见 | audit observations; audit opinion; audit comments
审计反应 | audit response; audit responses
重复建议 | repeat recommendations; recurring recommendations; repeated recommendations; reiterated recommendations
尚未执行的建议; 未执行建议; 尚待执行的建议 | outstanding recommendations; unimplemented recommendations; pending recommendations; open recommendations
综合答复 | consolidated responses; comprehensive responses; consolidated response
调查结果; 审计结果 = audit findings | findings; audit findings
检查 | inspections; inspection; inspected
调查案件 | investigation cases; investigation case
积压案件 = backlog cases; 积压调查案件 = backlog investigation cases; 积压 | backlog; backlog cases; backlogged cases; backlog of cases
结转 | carried over; carry-over; carried forward
结案 = case closure; 完结 = ? | closed cases; case closure; close cases
案件 | cases; case
实况调查 | fact-finding; fact finding
管辖权 | jurisdiction
调查政策 | investigation policy
举报审查 | review of complaints
监督结果 | oversight results; results of oversight; peacekeeping oversight
法律咨询; 法律意见 = legal opinions | legal advice; legal opinion; legal opinions; legal counsel
法律服务 | legal services; legal service
法律事务 | legal affairs; legal matters
法律文本 | legal texts; legal instruments
立法方面问题; 立法问题 | legislative aspects; legislative issues; legislative matters
国际公法 | public international law; international law
国际人道主义法; 人道主义法 | international humanitarian law; humanitarian law; law of armed conflict | IHL
人权法 | human rights law; international human rights law
打击海盗; 打击海盗活动 = counter-piracy activities; 海盗 = piracy | counter-piracy; anti-piracy; piracy; pirates
仲裁 | arbitration; arbitral; arbitrations
诉讼; 诉讼案件 = litigation cases | litigation; lawsuits; litigation cases
仲裁或诉讼 | arbitration or litigation; arbitration and litigation
商业事项; 商业事宜 | commercial matters; commercial issues
合同 | contracts; contract; contractual
合同草案 | draft contracts; draft contract
财产损坏; 财产损失 | property damage; damage to property
人身伤害 | personal injury; bodily injury
人身伤害和死亡索赔 | personal injury and death claims; claims for death and injury
解决争端; 争端 = disputes | dispute settlement; disputes; dispute; settlement of disputes
体制和业务安排 | institutional and operational arrangements
问责问题 | accountability issues; questions of accountability; accountability matters
安保法律事项 | security legal matters; security-related legal matters; legal security matters
道德操守查询 | ethics inquiries; ethics queries; requests for ethics advice
监察员和调停案件; 监察员案件 = ombudsman cases | ombudsman and mediation cases; ombudsman cases
系统性问题 | systemic issues; systemic problems
冲突调解 = conflict resolution; 冲突调解服务 | conflict resolution services; informal conflict resolution
调停案件 | mediation cases; mediation case
上报反馈 | upward feedback
风险评估 | risk assessment; risk assessments
质量保证 | quality assurance
治理框架; 治理 = governance | governance framework; governance
审查和分析 | review and analysis
`,
)
