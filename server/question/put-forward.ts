import type { Period } from '../../index/language/periods.ts'
import type { QueryTerm } from '../../index/store/store.ts'
import type { Query } from './query.ts'

/** How much a number says of where to look that the question only asks to be borne out: 'were there 50 briefings?'. */
const CLAIMED_WEIGHT = 1

/** What to look for, without the limits that a question puts forward, and less for the numbers that it asks to be borne out. */
export const withoutClaims = (
  terms: readonly QueryTerm[],
  { text, kind, periods }: Pick<Query, 'text' | 'kind' | 'periods'>,
): QueryTerm[] => {
  const bounds = boundsIn(text)
  return terms
    .filter(({ source }) => !bounds.some((bound) => isNumber(source) && withoutScale(source) === bound))
    .map((term) =>
      kind === 'yesno' && isNumber(term.source) && !isTime(term, periods) ? { ...term, weight: CLAIMED_WEIGHT } : term,
    )
}

const isNumber = (source: string): boolean => /^\d/.test(source)
const withoutScale = (number: string): string => number.replace(/(?<!\s)\s*[万亿千]$/u, '')

const isTime = ({ source }: QueryTerm, periods: readonly Period[]): boolean =>
  periods.some(({ printed }) => printed.includes(source))

const BOUND =
  /(?:超过|超出|多于|大于|高于|少于|低于|小于|不到|不足|至少|至多|超)了?\s*(\d[\d,.]*\d|\d)(?!\s*(?:年|月|日|\/))|(?<!\d[,.]?)(\d[\d,.]*\d|\d)\s*(?:[万亿千百]|%)?\p{Script=Han}{0,2}(?:以上|以下|以内)|\b(?:more than|over|above|below|under|fewer than|less than|at (?:least|most)|exceed\w*)\s+\$?(\d[\d,.]*\d|\d)/giu

/** Numbers put forward as limits ('超过12万吗'): the reports need not print them. */
const boundsIn = (text: string): string[] =>
  [...text.matchAll(BOUND)].flatMap(([, ...numbers]) => numbers.filter(Boolean))
