import { unitOf } from '../../index/language/units.ts'
import type { Figure, Lang, Passage } from '../../index/report.ts'
import type { Stated } from './draft.ts'

/** English words for units printed in Chinese; a measure word that only counts has none. */
const EN_UNITS: Record<string, string> = {
  percent: '%',
  points: ' percentage points',
  usd: '',
  second: ' seconds',
  minute: ' minutes',
  hour: ' hours',
  'working hour': ' working hours',
  'working day': ' working days',
  day: ' days',
  week: ' weeks',
  month: ' months',
  quarter: ' quarters',
  year: ' years',
  person: ' people',
  page: ' pages',
  time: ' times',
  post: ' posts',
  foot: ' feet',
  pound: ' pounds',
  'times as much': ' times',
  'square metre': ' square metres',
  kilometre: ' km',
  metre: ' metres',
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A report's figure ready for a draft, shown as given or as printed. */
export function stated(figure: Figure, passage: Passage, shown = figure.printed): Stated {
  return { from: 'report', figure, passage, shown }
}

/**
 * A figure in the answer's language: in Chinese as printed; in English its digits with an English unit, 万 and 亿
 * written out in full (80亿美元 -> $8,000,000,000), a date with the month's name.
 */
export function figureText(figure: Figure, lang: Lang): string {
  if (lang === 'zh' || !/\p{Script=Han}/u.test(figure.printed)) return figure.printed
  if (figure.kind === 'date') return figure.date ? englishDate(figure.date) : figure.printed
  const digits = /^[\d\s,.]*\d/.exec(figure.printed)?.[0].trim()
  const number = digits && !/[万亿千百]/.test(figure.printed) ? digits : groupDigits(figure.value)
  const canonical = figure.unit ? unitOf(figure.unit).canonical : undefined
  return `${canonical === 'usd' ? '$' : ''}${number}${canonical ? (EN_UNITS[canonical] ?? '') : ''}`
}

/** '2010-09-25' -> '25 September 2010'; a month or a year as it is. */
export function englishDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  const name = month ? MONTHS[Number(month) - 1] : undefined
  return [day ? String(Number(day)) : null, name ?? null, year].filter((part) => part !== null).join(' ')
}

/** Groups of three with commas; at most three decimals, none where the number is whole. */
export function groupDigits(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 3 })
}
