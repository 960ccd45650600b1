import { readFigures } from '../../../index/figures.ts'
import type { Figure, FigureKind } from '../../../index/report.ts'
import { sameUnit } from '../evidence/unit-fit.ts'

/** An amount that a question puts forward: '25.6%吗', 'more than 120 000?'. */
export type Amount = {
  value: number
  kind: FigureKind
  unit: string | null
  relation: 'equal' | 'above' | 'below'
  /** As typed. */
  printed: string
}

/** What a yes-or-no question puts forward beside its words: an amount, a change, a place against the plan. */
export type Claim = {
  amounts: Amount[]
  direction: 'up' | 'down' | null
  /** How many times as much it is said to have become: 翻了一番, doubled. */
  factor: number | null
  plan: 'above' | 'below' | null
}

const UP =
  /增加|增长|上升|提高|升高|变多|变高|扩大|翻|\b(?:increas\w*|rise|rose|risen|rising|grow|grew|grown|growing|gone up|go up|went up|doubled?|tripled?|expand\w*)\b/iu
const DOWN =
  /减少|下降|降低|降到|缩短|缩减|变少|变低|\b(?:decreas\w*|fall|fell|fallen|falling|drop\w*|declin\w*|reduc\w*|gone down|go down|went down|shrink|shrank|shorten\w*)\b/iu
const FACTORS: { pattern: RegExp; factor: number }[] = [
  { pattern: /翻了?(?:一番|一倍|倍)|\bdoubled?\b/iu, factor: 2 },
  { pattern: /翻了?两番|\bquadrupled?\b/iu, factor: 4 },
  { pattern: /\btripled?\b/iu, factor: 3 },
]
const PLAN = [
  /(?:高于|超过|超出|超额|多于|超)[^，。？?]{0,6}(?:计划|目标|原定|预期)|(?:比|较)(?:原?计划|目标|原定|预期)[^，。？?]{0,4}(?:多|高)/u,
  /\b(?:above|over|exceed\w*|more than|higher than|beyond|beat)\b.{0,20}\b(?:plan|planned|target)\b|\b(?:more|higher|greater)\b[^?.]{1,50}\bthan (?:was |were |had been )?(?:plan\w*|target\w*|foreseen|expected)\b/iu,
]
const SHORT_OF_PLAN = [
  /(?:低于|少于|不足|不到|未达到?|没达到|没有达到)[^，。？?]{0,6}(?:计划|目标|原定|预期)|(?:比|较)(?:原?计划|目标|原定|预期)[^，。？?]{0,4}(?:少|低)/u,
  /\b(?:below|under|fewer than|less than|lower than|short of|missed?)\b.{0,20}\b(?:plan|planned|target)\b|\b(?:fewer|less|lower)\b[^?.]{1,50}\bthan (?:was |were |had been )?(?:plan\w*|target\w*|foreseen|expected)\b/iu,
]

const matches = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text))

/** Reads what a question puts forward, to be borne out or taken for granted. */
export function readClaim(text: string): Claim {
  const amounts = readFigures(text)
    .filter(({ kind }) => kind !== 'date' && kind !== 'rank')
    .map(({ value, kind, unit, qualifier, span }): Amount => {
      const relation =
        qualifier === 'more than' || qualifier === 'at least'
          ? 'above'
          : qualifier === 'less than' || qualifier === 'at most'
            ? 'below'
            : 'equal'
      return { value, kind, unit, relation, printed: text.slice(span.start, span.end) }
    })
  const [up, down] = [UP.test(text), DOWN.test(text)]
  return {
    amounts,
    direction: up === down ? null : up ? 'up' : 'down',
    factor: FACTORS.find(({ pattern }) => pattern.test(text))?.factor ?? null,
    plan: matches(SHORT_OF_PLAN, text) ? 'below' : matches(PLAN, text) ? 'above' : null,
  }
}

/** 'More than 125 520' may be a little more, not twice as much. */
const LITTLE = 1.1

/** Whether a figure bears an amount out; null where its own vagueness leaves that open, or they are of unlike kinds. */
export function bearsOut(figure: Figure, { value, kind, unit, relation }: Amount): boolean | null {
  if (figure.kind !== kind || (unit !== null && figure.unit !== null && sameUnit(unit, figure.unit) === 0)) return null
  const isNear = figure.qualifier === 'about'
  switch (relation) {
    case 'equal':
      if (figure.value !== value) return isNear ? null : false
      return figure.qualifier === null || isNear ? true : null
    case 'above':
      if (figure.value > value) return true
      if (figure.value < value)
        return (figure.qualifier === 'more than' || figure.qualifier === 'at least') && value < figure.value * LITTLE
          ? null
          : false
      return figure.qualifier === 'more than' ? true : isNear ? null : false
    case 'below':
      if (figure.value < value) return true
      if (figure.value > value) return figure.qualifier === 'less than' || figure.qualifier === 'nearly' ? null : false
      return figure.qualifier === 'less than' || figure.qualifier === 'nearly' ? true : isNear ? null : false
  }
}

/** Whether a change from `before` to `after` bears a claim out; null where none is claimed. */
export function bearsOutChange(before: number, after: number, { direction, factor }: Claim): boolean | null {
  if (factor !== null) return before > 0 && after / before >= factor
  if (direction === null) return null
  return direction === 'up' ? after > before : after < before
}

const DENIED = /(?<!有)没有(?!$|[？?])|(?<!是)不是|未能|\bnot\b|n't\b/u

/** True for a question that puts forward that something is not so: no yes or no would be clear. */
export const asksDenied = (question: string): boolean => DENIED.test(question)

const ALL = /全部|所有|都|全体|每一?个|\b(?:all|every|each|entire|whole|fully)\b/iu

/** True for a question of all: a yes to some is none. */
export const asksAll = (question: string): boolean => ALL.test(question)
