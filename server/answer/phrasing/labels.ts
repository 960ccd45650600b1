import { toEnglish } from '../../../index/language/glossary.ts'
import { isoDate, readPeriods } from '../../../index/language/periods.ts'
import type { Lang } from '../../../index/report.ts'
import { englishDate } from './figure-text.ts'

const ENGLISH: [RegExp, string][] = [
  [/^第(\d+)段\((.+)\)$/u, 'para. $1 ($2)'],
  [/^第(\d+)段表第(\d+)行$/u, 'para. $1, table, row $2'],
  [/^第(\d+)段$/u, 'para. $1'],
  [/^摘要第(\d+)段$/u, 'summary, para. $1'],
  [/^脚注\s?(.+)$/u, 'footnote $1'],
  [/^简称\s?(.+)$/u, 'abbreviation $1'],
  [/^(.*?)\s?第(\d+)行$/u, '$1, row $2'],
]

/** A passage's label in the answer's language: 第79段 is 'para. 79' in English. */
export function labelIn(lang: Lang, label: string): string {
  if (lang === 'zh') return label
  const rule = ENGLISH.find(([pattern]) => pattern.test(label))
  return rule ? label.replace(rule[0], rule[1]).replace(/^, /, '') : label
}

/** A name in the answer's language, as far as our glossary knows it. */
export const nameIn = (lang: Lang, name: string): string => (lang === 'en' ? (toEnglish(name) ?? name) : name)

const RELATIVE: Record<string, string> = {
  now: 'now',
  'reporting period': 'the reporting period',
  'previous period': 'the period before',
  'past year': 'the year before',
  'next year': 'the year after',
  same: 'the same period',
}

/** A printed period in the answer's language: 2010 年 3 月 is 'March 2010' in English; null where it cannot be said. */
export function periodIn(lang: Lang, printed: string): string | null {
  if (lang === 'zh' || !/\p{Script=Han}/u.test(printed)) return printed
  const [period] = readPeriods(printed)
  if (!period) return null
  if (period.relative) return RELATIVE[period.relative] ?? null
  const exact = isoDate(period)
  if (exact) return period.end === null ? `since ${englishDate(exact)}` : englishDate(exact)
  const years = /\d{4}\s?[/-]\s?\d{2,4}/.exec(printed)
  if (years && period.kind === 'fiscal') return years[0]
  return period.start && period.end
    ? `${englishDate(period.start.slice(0, 7))} to ${englishDate(period.end.slice(0, 7))}`
    : null
}
