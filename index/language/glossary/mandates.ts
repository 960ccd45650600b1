import { table } from './entry.ts'

/** What the Secretary-General tells the Security Council and the Assembly of a mission: its strength, its doings, its means. */
const strength = table(
  'term',
  `
核定; 获授权 | authorized; authorised
核定人数; 核定编制 | authorized number
净所需资源; 所需资源净额 | net requirements
毛所需资源; 所需资源毛额 | gross requirements
薪金税收入; 工作人员薪金税收入 | staff assessment income
拟议数额; 拟议经费 | proposed amount; amount proposed
往期债务注销; 前期债务注销; 上期债务核销 | cancellation of prior-period obligations
资金缺口; 资金不足; 经费不足 | funding gap; funding shortfall; underfunded
认捐; 认捐款 | pledges; pledged; pledge
裁撤 | abolishment; abolish; abolished
停飞 | grounding; grounded
`,
)

const doings = table(
  'term',
  `
启用; 投入使用 | commissioned; put into operation; put into service
空中巡逻 | air patrols; air patrol; aerial patrols
联合巡逻 | joint patrols; joint patrol; patrols conducted jointly
护送车队; 补给车队; 后勤车队 | convoy; convoys
流动法庭; 巡回法庭 | mobile court; mobile courts; mobile court sessions
特别刑事法庭; 特别法庭 = special court | Special Criminal Court
民意调查 | opinion surveys; public opinion surveys; opinion survey; opinion polls
三方会议 | tripartite meetings; tripartite meeting
队部; 队点 | team site; team sites
爆炸物; 爆炸性弹药 | explosive ordnance; explosive devices
爆炸 | explosion; explosions; blast
口岸; 过境点 | border crossing; crossing point; border crossings
港口 | port; ports; seaport
船只; 舰艇 | vessels; vessel; ships
海上行动区 | Maritime Area of Operations
签署方; 签字方 | signatories; signatory parties; signatory
整编; 整合 | integrated; integration
议会席位; 议席; 席位 | seats in parliament; parliamentary seats; seats
抵制 | boycott; boycotted
慰问; 哀悼 | condolences; sympathy
谴责 | condemn; condemned; condemns
敦促 | urge; urged; urges
呼吁 | call upon; called upon; calls on
警察培训 | police training
被告; 被告人 | accused; defendants; defendant
被捕; 逮捕 | arrested; arrests; arrest
平民死亡; 平民被杀 | civilian deaths; civilians killed; deaths of civilians
首都 | capital; capital city
省; 省份 | province; provinces
`,
)

export const mandates = [...strength, ...doings]
