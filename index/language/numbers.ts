import type { Lang, Span } from '../report.ts'
import { foldDigits, readDigits } from './numbers/digits.ts'
import { ENGLISH_STARTS, readEnglish } from './numbers/english.ts'
import { readHan } from './numbers/han.ts'
import { type Passed, type Reading, shift } from './numbers/reading.ts'

export type ReadNumber = {
  value: number
  /** In the text as given. */
  span: Span
  /** The characters of the span: '80 多亿', '三年半', '56%', 'one third'. */
  printed: string
  /** 'rounded' where the form itself says "and some more": 80多亿, 二十余, 350 多. */
  precision: 'exact' | 'rounded'
  form: 'digits' | 'han' | 'english'
  /** The unit that is part of the form: '%' in 56% and 百分之五十六, '年' in 三年半. */
  unit: string | null
  /** 第一, first, 21st: a place in a row, not a count. Its span includes 第. */
  ordinal: boolean
}

const STARTS = new RegExp(
  `[-−负]?(?:\\d|[零〇一二两兩三四五六七八九十百千万半])|(?<![A-Za-z])(?:${ENGLISH_STARTS.join('|').replaceAll(' ', '\\s')})(?![A-Za-z])`,
  'gi',
)

/**
 * Every number written in a text, Chinese or English, digits or words, in order and without overlap.
 * Purely a matter of form: the 63 of resolution 63/287 and the 2010 of 2010年 are numbers here; `readReferences` and
 * `readPeriods` tell what they stand for. A sign counts only where no text touches it: '-5', not '2007-2008'.
 */
export function readNumbers(text: string): ReadNumber[] {
  const folded = foldDigits(text)
  const numbers: ReadNumber[] = []
  const starts = new RegExp(STARTS)
  for (let match = starts.exec(folded); match; match = starts.exec(folded)) {
    const sign = /^[-−负]/.test(match[0]) ? 1 : 0
    const at = match.index + sign
    const { form, reading } = readAt(folded, at)
    starts.lastIndex = reading.end
    if (reading.value === null) continue
    const negative = sign === 1 && isSign(folded, match.index)
    const start = negative ? match.index : reading.ordinal ? ordinalStart(folded, at) : at
    numbers.push({
      value: negative ? -reading.value : reading.value,
      span: { start, end: reading.end },
      printed: text.slice(start, reading.end),
      precision: reading.precision,
      form,
      unit: reading.unit,
      ordinal: reading.ordinal,
    })
  }
  return numbers
}

function readAt(text: string, at: number): { form: ReadNumber['form']; reading: Reading | Passed } {
  const first = text[at] ?? ''
  if (/\d/.test(first)) {
    const reading = readDigits(text, at)
    const ordinal = ordinalStart(text, at) < at
    return { form: 'digits', reading: reading.value !== null && ordinal ? { ...reading, ordinal } : reading }
  }
  return /[a-z]/i.test(first)
    ? { form: 'english', reading: readEnglish(text, at) }
    : { form: 'han', reading: readHan(text, at) }
}

/** Where 第 stands before a number, else the number's own start. */
function ordinalStart(text: string, at: number): number {
  const before = /第\s?$/.exec(text.slice(Math.max(0, at - 2), at))
  return before ? at - before[0].length : at
}

function isSign(text: string, at: number): boolean {
  return text[at] === '负' || /^$|[\s(（:：]/.test(text[at - 1] ?? '')
}

/** The values of all numbers that a text states, to be looked up in what it cites. */
export function numbersStated(text: string): number[] {
  return readNumbers(text).map((number) => number.value)
}

const MAX_SCALED_DECIMALS = 2 // 5.63亿 is read at a glance, 5.6312亿 no better than its digits

/**
 * A number as an answer writes it: '12 150' or '12,150', '80亿' or '8 billion', '31.5'. Always exact:
 * reading it back gives the same value.
 */
export function printNumber(value: number, lang: Lang): string {
  const sign = value < 0 ? '-' : ''
  const size = Math.abs(value)
  const scales: readonly (readonly [number, string])[] =
    lang === 'zh'
      ? [
          [8, '亿'],
          [4, '万'],
        ]
      : [
          [9, ' billion'],
          [6, ' million'],
        ]
  for (const [power, word] of scales) {
    const scaled = shift(size, -power)
    const worth = size >= 1e6 && scaled >= 1 && scaled < 1e4
    if (worth && shift(scaled, MAX_SCALED_DECIMALS) % 1 === 0 && shift(scaled, power) === size) {
      return `${sign}${group(plain(scaled), lang)}${word}`
    }
  }
  return sign + group(plain(size), lang)
}

/** All digits, never an exponent. */
function plain(value: number): string {
  const short = String(value)
  return short.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 17, maximumFractionDigits: 20 })
    : short
}

function group(digits: string, lang: Lang): string {
  const [whole = '', decimals] = digits.split('.')
  const grouped = BigInt(whole)
    .toLocaleString('en-US')
    .replaceAll(',', lang === 'zh' ? ' ' : ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}
