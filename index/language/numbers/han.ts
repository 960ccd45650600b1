import { measureWordAt } from '../units.ts'
import { halvedUnit, hanPower } from './digits.ts'
import { matchAt, type Passed, type Reading, shift } from './reading.ts'

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const RUN = /[零〇一二两兩三四五六七八九十百千万亿萬億]+/y
const POINT = /点([零〇一二三四五六七八九]+)/y
const MORE = /\s?[多余几]/y
const SCALE_AFTER = /\s?([十百千]?[万亿萬億]|万亿)/y
const PARTS = /分之\s?/y
const NUMERATOR = /(\d+(?:\.\d+)?)|[零〇一二两三四五六七八九十百千]+/y
const AND_A_HALF = /(年|天|周|小时|倍|个月|个(?=半(?:小时|月|星期)))半(?:小时|月|星期)?/y
const HALF = /(?:一半|半数|半(?=\s?(?:年|天|小时|个月|个小时|周|数)))/y

// 一 that is no number: 一致, 一般, 一起 …; and after 唯, 统, 同 …
const WORDS_FROM_ONE =
  /一(?:致|些|般|同|样|旦|直|定|切|律|并|概|再|共|边|面|向|体|流|系列|揽|揽子|级|道(?!题|菜)|起(?!案|事|诉|上|伤|与)|次性|部分|方|线|贯|度|时|如|番|点|家|行|成不变|经|手|味|口气|对一|阵|带|号|类|条龙)/y
const BEFORE_ONE = /[统唯单同专逐进划均合之万任另某每这那哪其不下上前初归如]$/
// Characters before a numeral that make it part of a name or of a word.
const BEFORE_ANY = /[星周期礼拜]期$|礼拜$/
const TEN_WORDS = /十(?:分(?!之)|字|足|全|万火急|月)/y

/**
 * Reads '五个', '一百二十', '两千三百', '三点五', '二十多亿', '三年半', '一半', '三分之一', '百分之五十六', '百分之25'.
 * A lone digit is a number only before a measure word (五个, 两次) or after 第; the rest are words: 一致, 三角.
 */
export function readHan(text: string, at: number): Reading | Passed {
  const half = matchAt(HALF, text, at)
  if (half) return readHalf(text, at, half[0])
  const run = matchAt(RUN, text, at)?.[0]
  if (!run) return { end: at + 1, value: null }
  const parts = matchAt(PARTS, text, at + run.length)
  if (parts) {
    const fraction = readFraction(text, run, at + run.length + parts[0].length)
    if (fraction) return fraction
  }
  const ordinal = /第\s?$/.test(text.slice(Math.max(0, at - 2), at))
  const digits = trimWord(text, at, run)
  const end = at + digits.length
  const passed = { end: Math.max(end, at + 1), value: null }
  const whole = parseHan(digits)
  if (whole === null) return { end: at + run.length, value: null }
  if (ordinal) return { value: whole, end, unit: null, precision: 'exact', ordinal: true }
  if (BEFORE_ANY.test(text.slice(Math.max(0, at - 2), at))) return passed

  const point = matchAt(POINT, text, end)
  if (point) return readDecimals(text, whole, end, point)
  const halved = matchAt(AND_A_HALF, text, end)
  if (halved) {
    return {
      value: whole + 0.5,
      end: end + halved[0].length,
      unit: halvedUnit(halved),
      precision: 'exact',
      ordinal: false,
    }
  }
  const more = matchAt(MORE, text, end)
  if (more && digits !== '一' && /[十百千万亿]$/.test(digits)) {
    const after = end + more[0].length
    const scale = matchAt(SCALE_AFTER, text, after)
    const value = shift(whole, hanPower(scale?.[1] ?? ''))
    return { value, end: after + (scale?.[0].length ?? 0), unit: null, precision: 'rounded', ordinal: false }
  }
  if (digits.length === 1 && !standsAlone(text, at, digits)) return passed
  return { value: whole, end, unit: null, precision: 'exact', ordinal: false }
}

/** Whether a lone numeral counts something, by the measure word after it. */
function standsAlone(text: string, at: number, digit: string): boolean {
  if (digit === '十' && matchAt(TEN_WORDS, text, at)) return false
  if (digit === '零' || digit === '〇') return measureWordAt(text, at + 1) !== null
  // 二 before a measure word names a class or a place in a row (二类, 二级); counting says 两.
  if (digit === '二') return false
  if (digit === '一' && (matchAt(WORDS_FROM_ONE, text, at) || BEFORE_ONE.test(text.slice(Math.max(0, at - 1), at)))) {
    return false
  }
  return measureWordAt(text, at + 1) !== null
}

/** Leaves off a last 一 that begins the next word: 二十一致 is 二十 and 一致. */
function trimWord(text: string, at: number, run: string): string {
  const last = at + run.length - 1
  return run.length > 1 && run.endsWith('一') && matchAt(WORDS_FROM_ONE, text, last) ? run.slice(0, -1) : run
}

function readHalf(text: string, at: number, half: string): Reading | Passed {
  const before = text[at - 1] ?? ''
  if (half === '半' && /[上下大多过前后另]/.test(before)) return { end: at + half.length, value: null }
  return { value: 0.5, end: at + half.length, unit: null, precision: 'exact', ordinal: false }
}

function readFraction(text: string, denominator: string, at: number): Reading | null {
  const match = matchAt(NUMERATOR, text, at)
  if (!match) return null
  const point = match[1] ? null : matchAt(POINT, text, at + match[0].length)
  const above = match[1] ? Number(match[1]) : match[0] === '百' ? 100 : parseHan(match[0])
  if (above === null) return null
  const value = point ? Number(`${above}.${spell(point[1] ?? '')}`) : above
  const end = at + match[0].length + (point?.[0].length ?? 0)
  if (denominator === '百') return { value, end, unit: '%', precision: 'exact', ordinal: false }
  if (denominator === '千') return { value, end, unit: '‰', precision: 'exact', ordinal: false }
  const below = denominator === '万' ? 1e4 : parseHan(denominator)
  return below ? { value: value / below, end, unit: null, precision: 'exact', ordinal: false } : null
}

function readDecimals(text: string, whole: number, end: number, point: RegExpExecArray): Reading {
  const after = end + point[0].length
  const scale = matchAt(SCALE_AFTER, text, after)
  const value = shift(`${whole}.${spell(point[1] ?? '')}`, hanPower(scale?.[1] ?? ''))
  return { value, end: after + (scale?.[0].length ?? 0), unit: null, precision: 'exact', ordinal: false }
}

const spell = (digits: string): string => [...digits].map((digit) => DIGITS[digit] ?? 0).join('')

const LONGEST = 40 // characters; a numeral up to 万亿 has half as many

/**
 * The value of a whole Han numeral, null when the characters are none: '万一', '千百', '三五'.
 * Takes the short forms 一百二 (120), 两千三 (2300), 一万五 (15000), and digit by digit from four on: 二〇一〇.
 */
export function parseHan(numeral: string): number | null {
  if (numeral.length > LONGEST) return null
  const chars = [...numeral]
  if (chars.every((char) => char in DIGITS)) {
    if (chars.length === 1) return DIGITS[numeral] ?? null
    return chars.length >= 4 || /[〇零]/.test(numeral.slice(1)) ? Number(spell(numeral)) : null
  }
  for (const [pattern, power] of SCALES) {
    const cut = numeral.search(pattern)
    if (cut < 0) continue
    const high = parseHan(numeral.slice(0, cut))
    const rest = numeral.slice(cut + 1)
    if (high === null || high === 0) return null
    const low = rest === '' ? 0 : parseRest(rest, power)
    return low === null ? null : shift(high, power) + low
  }
  return parseBelowTenThousand(numeral)
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/[亿億](?!.*[亿億])/, 8],
  [/[万萬](?!.*[万萬])/, 4],
]
const BELOW_TEN_THOUSAND =
  /^(?:([一二两兩三四五六七八九])千)?(零?)(?:([一二两兩三四五六七八九])百)?(零?)(?:([一二三四五六七八九]?)(十))?(零?)([一二三四五六七八九])?$/

/** What follows 亿 or 万; a lone digit counts the next lower unit: 一万五 is 15000. */
function parseRest(rest: string, power: number): number | null {
  const only = rest.length === 1 ? DIGITS[rest] : undefined
  if (only) return shift(only, power - 1)
  return parseHan(rest.replace(/^[零〇]/, ''))
}

function parseBelowTenThousand(numeral: string): number | null {
  const match = BELOW_TEN_THOUSAND.exec(numeral)
  if (!match) return null
  const [, thousands, , hundreds, , tens, ten, , ones] = match
  const digit = (char: string | undefined) => (char ? (DIGITS[char] ?? 0) : 0)
  const upper = digit(thousands) * 1000 + digit(hundreds) * 100
  const middle = ten ? (tens ? digit(tens) : 1) * 10 : 0
  // 一百二 is 120 and 两千三 2300; with 零 between them it is 102 and 2003.
  const short = ones && !ten && /[百千]$/.test(numeral.slice(0, -1))
  const last = short ? digit(ones) * (hundreds ? 10 : 100) : digit(ones)
  return upper + middle + last
}
