/** Share of passages that hold a term, in [0, 1]; 0 when the index does not know it. */
export type Frequency = (term: string) => number

/** How much a term says about the subject, before its rarity is reckoned with. */
export const WEIGHT = {
  /** Missions, offices, bodies, systems. */
  name: 1.4,
  /** Other glossary terms. */
  term: 1.3,
  number: 1.6,
  word: 1,
  /** A part of a glossary term, in case the report says the same with other words. */
  part: 0.3,
  /** Pairs of characters, which find words that a dictionary would cut otherwise. */
  pair: 0.8,
  /** Words said so often of these reports that they tell passages apart badly. */
  generic: 0.6,
}

const GENERIC = new Set(
  (
    'report number un united nations peacekeeping operation operations mission missions support plan planned actual output outputs provide ' +
    '联合国 维和 维持和平 维和行动 维持和平行动 报告 行动 特派团 计划 实际 产出 工作 进行 提供 人员'
  ).split(' '),
)

/** Whether a word is said of nearly everything in these reports. */
export const isGeneric = (word: string): boolean => GENERIC.has(word)
