import type { Span } from '../../report.ts'

/** A date or period of an English question, and the forms in which a Chinese report prints it, the fullest first. */
export type QueryDate = { span: Span; forms: string[][] }

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTH = `(?:${MONTHS.flatMap((month) => [month, month.slice(0, 3)]).join('|')}|sept)\\.?`
const YEAR = '(?:19|20)\\d{2}'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'

const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1

/** Patterns with what they mean; tried in order, so the longest date wins. 'may' alone is a verb. */
const PATTERNS: readonly [RegExp, (...parts: string[]) => string[][]][] = [
  [
    new RegExp(`(${YEAR}) ?[-–/] ?((?:${YEAR})|\\d{2})(?!\\d)`, 'y'),
    (from, to) => {
      const end = to.length === 2 ? from.slice(0, 2) + to : to
      return [[`${from}/${end.slice(2)}`, `${from}-${end}`, `${from}/${end}`, `${from}至${end}`]]
    },
  ],
  [
    new RegExp(`(${DAY})(?: of)? (${MONTH}),? (${YEAR})(?!\\d)`, 'iy'),
    (day, month, year) => dayForms(Number.parseInt(day, 10), monthNumber(month), year),
  ],
  [
    new RegExp(`(${MONTH}) (${DAY}),? (${YEAR})(?!\\d)`, 'iy'),
    (month, day, year) => dayForms(Number.parseInt(day, 10), monthNumber(month), year),
  ],
  [
    new RegExp(`(${MONTH}),?(?: of)? (${YEAR})(?!\\d)`, 'iy'),
    (month, year) => [[`${year}年${monthNumber(month)}月`], [year]],
  ],
  [
    new RegExp(`(${DAY}) (${MONTH})(?![a-z])`, 'iy'),
    (day, month) => [[`${monthNumber(month)}月${Number.parseInt(day, 10)}日`]],
  ],
  [
    new RegExp(`(${MONTH}) (${DAY})(?!\\d)`, 'iy'),
    (month, day) => [[`${monthNumber(month)}月${Number.parseInt(day, 10)}日`]],
  ],
  [
    /(January|February|April|June|July|August|September|October|November|December|in March|in May)(?![a-z])/y,
    (month) => [[`${monthNumber(month.replace('in ', ''))}月`]],
  ],
  [new RegExp(`(${YEAR})(?!\\d)`, 'y'), (year) => [[year]]],
]

const dayForms = (day: number, month: number, year: string): string[][] => [
  [`${year}年${month}月${day}日`],
  [`${year}年${month}月`],
  [year],
]

/** Finds 'August 2009', '30 June 2010', '2008-09', '2010' and the like, from left to right. */
export function findDates(question: string): QueryDate[] {
  const dates: QueryDate[] = []
  for (const { index } of question.matchAll(/\b[\p{L}\d]/gu)) {
    if (index < (dates.at(-1)?.span.end ?? 0)) continue
    for (const [pattern, formsOf] of PATTERNS) {
      pattern.lastIndex = index
      const match = pattern.exec(question)
      if (!match) continue
      dates.push({ span: { start: index, end: index + match[0].length }, forms: formsOf(...match.slice(1)) })
      break
    }
  }
  return dates
}
