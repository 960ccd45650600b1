import type { Lang, Span } from '../../report.ts'
import { readNumbers } from '../numbers.ts'
import { type Period, readPeriods } from '../periods.ts'
import { readReferences } from '../references.ts'
import { WEIGHT } from './weights.ts'

/** A time or number of a question: each list of forms is one thing to look for, as reports in either language print it. */
export type Printed = { span: Span; forms: string[][]; weight: number }

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const HAN = [...'零一二三四五六七八九十']
/** Counting words that numbers in words come with, for 三个特派团 and 两次会议 when a question says 3 or two. */
const COUNTERS = [...'个次项份名种年']
/** Smaller numbers stand in every second passage. */
const TELLING_NUMBER = 11
/** A month without a year; March and May are words too. */
const LONE_MONTH = /\b(?:January|February|April|June|July|August|September|October|November|December)\b/g

/** Times of a question, from left to right. */
export function timesOf(question: string, lang: Lang): Printed[] {
  const periods = readPeriods(question).filter(({ start }) => start !== null)
  const times = periods.map((period) => ({ span: period.span, forms: periodForms(period), weight: WEIGHT.number }))
  const months = [...question.matchAll(lang === 'en' ? LONE_MONTH : /(?!)/g)].map(({ 0: name, index }) => ({
    span: { start: index, end: index + name.length },
    forms: [[`${MONTHS.indexOf(name) + 1}月`, name]],
    weight: WEIGHT.number,
  }))
  return [...times, ...months.filter(({ span }) => isApart(span, periods))].sort((a, b) => a.span.start - b.span.start)
}

/** Numbers of a question above one, but those of symbols and resolutions, which the tokenizer keeps whole. */
export function numbersOf(question: string): Printed[] {
  const references = readReferences(question).map((span) => ({ span }))
  return readNumbers(question)
    .filter(
      ({ span, value }) =>
        value > 1 &&
        isApart(span, references) &&
        !question.slice(Math.max(0, span.start - 1), span.end + 1).includes('/'),
    )
    .map(({ span, value, printed, ordinal }) => ({
      span,
      forms: [numberForms(value, printed, ordinal)],
      weight: value >= TELLING_NUMBER ? WEIGHT.number : WEIGHT.generic,
    }))
}

const isApart = (span: Span, others: readonly { span: Span }[]): boolean =>
  others.every((other) => span.end <= other.span.start || other.span.end <= span.start)

function periodForms({ start, end, kind }: Period): string[][] {
  const from = dateParts(start)
  const to = dateParts(end)
  if (!from) return []
  const year = [String(from.year)]
  const month = [`${from.year}年${from.month}月`, `${MONTHS[from.month - 1]} ${from.year}`]
  const day = [`${from.year}年${from.month}月${from.day}日`, `${from.day} ${MONTHS[from.month - 1]} ${from.year}`]
  if (kind === 'year') return [year]
  if (kind === 'month') return [month, year]
  if (kind === 'day') return [day, month, year]
  if (!to) return [month, year]
  if (kind === 'fiscal') {
    const next = String(to.year)
    return [
      [
        `${from.year}/${next.slice(2)}`,
        `${from.year}-${next}`,
        `${from.year}/${next}`,
        `${from.year}-${next.slice(2)}`,
      ],
    ]
  }
  return [month, [`${to.year}年${to.month}月`, `${MONTHS[to.month - 1]} ${to.year}`], year, [String(to.year)]]
}

function dateParts(iso: string | null): { year: number; month: number; day: number } | null {
  const [year, month, day] = (iso ?? '').split('-').map(Number)
  return year && month && day ? { year, month, day } : null
}

function numberForms(value: number, printed: string, ordinal: boolean): string[] {
  const han = Number.isInteger(value) ? HAN[value] : undefined
  if (ordinal) return [`第${value}`, ...(han ? [`第${han}`] : []), printed]
  const scaled = value >= 1e8 ? [`${value / 1e8}亿`] : value >= 1e4 ? [`${value / 1e4}万`] : []
  const numerals = han === '二' ? ['二', '两'] : han ? [han] : []
  return [
    printed,
    String(value),
    ...scaled,
    ...numerals.flatMap((numeral) => COUNTERS.map((counter) => numeral + counter)),
  ]
}
