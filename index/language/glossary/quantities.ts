import { table } from './entry.ts'

/** How reports and people speak of levels and their changes: peaks, records, what stayed and what got better or worse. */
export const quantities = table(
  'term',
  `
最高纪录; 峰值; 顶峰; 高峰; 创纪录; 历史最高; 最高点; 最高水平 | peak; record high; all-time high; record level; highest level; highest ever; peak level
最低点; 谷底; 历史最低 | all-time low; record low; lowest level; lowest point
维持原样; 维持现状; 没有变化; 保持不变 | status quo; stayed the same; unchanged; no change; remained the same
有所改进; 有所改善; 改善; 改进; 好转 | improvement; improvements; improved; got better; better
有所下降; 恶化; 变差 | deterioration; deteriorated; got worse; worse; worsened; declined
按时提交; 截止日期的遵守情况; 遵守率; 准时 | on-time submission; submitted on time; on time; timely submission; meeting deadlines; compliance with deadlines
增设; 新增; 额外 | additional; extra; further; new additional
奖; 奖项; 优秀奖 | prize; prizes
`,
)
