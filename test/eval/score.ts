import type { Answer } from '../../server/schema.ts'
import { type Gold, quoteSets } from './gold.ts'
import { characterNumbersIn, isSame, numbersIn, wordNumbersIn } from './numbers.ts'

/** How good one answer is. Shares are from 0 to 1. */
export type Score = {
  /** Answered or refused as the gold says, the asked figures first, the terms present, a gold passage cited. */
  right: boolean
  /** The gold figures are the first ones in `figures` and are stated in the text. */
  figuresRight: boolean
  termsRight: boolean
  /** The first citation is a gold passage. */
  firstHit: boolean
  citeRecall: number
  citePrecision: number
  /** Numbers stated that stand neither in a cited passage, nor in the question, nor in a declared computation. */
  unsupported: number[]
}

export const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()

const escaped = (term: string): string => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const isAscii = (text: string): boolean => [...text].every((char) => char < '\u0080')

/** A Chinese term anywhere, spaces aside; a Latin one as written, not inside another word. */
export function hasTerm(text: string, term: string): boolean {
  if (!isAscii(term)) return squeeze(text).includes(squeeze(term))
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
  const wanted = term.toLowerCase()
  const start = /^[a-z]/.test(wanted) ? '(?<![a-z])' : ''
  const stands = new RegExp(start + escaped(wanted)).test(plain)
  return stands || (/\d/.test(wanted) && squeeze(text).includes(squeeze(term)))
}

/** Numbers that the answer states without support. */
function unsupportedNumbers(gold: Gold, answer: Answer): number[] {
  const cited = answer.citations.map(({ passage }) => passage.text).join('\n')
  const labels = answer.citations
    .map(({ passage: { label, section, report } }) => [label, ...section, report.symbol, report.title].join(' '))
    .join('\n')
  const derived = answer.figures.flatMap((f) => (f.derived ? [f.value, ...f.derived.operands.map((o) => o.value)] : []))
  const allowed = [
    ...numbersIn(cited),
    ...numbersIn(labels),
    ...numbersIn([gold.question, ...gold.history].join('\n')),
    ...derived,
    ...characterNumbersIn(cited),
    answer.citations.length,
    ...answer.citations.map(({ n }) => n),
  ]
  const stated = numbersIn(answer.text.replace(/\[\d+(?:\s*[,，]\s*\d+)*\]/g, ' '))
  return stated.filter((number) => !allowed.some((support) => isSame(number, support)))
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

export function score(gold: Gold, answer: Answer): Score {
  const texts = answer.citations.map(({ passage }) => squeeze(passage.text))
  const holds = (text: string, quote: string) => text.includes(squeeze(quote))
  const sets = quoteSets(gold)
  const recalls = sets.map((set) =>
    share(set.filter((quote) => texts.some((text) => holds(text, quote))).length, set.length),
  )
  const citeRecall = sets.length > 0 ? Math.max(...recalls) : 1
  const isGold = (text: string) => sets.flat().some((quote) => holds(text, quote))
  const firstHit = texts[0] !== undefined && isGold(texts[0])

  const headline = answer.figures.slice(0, gold.figures.length).map(({ value }) => value)
  const stated = [...numbersIn(answer.text), ...wordNumbersIn(answer.text)]
  const isGiven = gold.figures.every((figure) => headline.some((value) => isSame(value, figure)))
  const isStated = gold.figures.every((figure) => stated.some((number) => isSame(number, figure)))
  const termsRight = gold.terms.every((any) => any.some((term) => hasTerm(answer.text, term)))
  const hasTest = gold.figures.length + gold.terms.length > 0
  const right = gold.answerable
    ? answer.answered && isGiven && isStated && termsRight && citeRecall > 0 && (hasTest || firstHit)
    : !answer.answered
  return {
    right,
    figuresRight: isGiven && isStated,
    termsRight,
    firstHit,
    citeRecall,
    citePrecision: share(texts.filter(isGold).length, texts.length),
    unsupported: answer.answered ? unsupportedNumbers(gold, answer) : [],
  }
}
