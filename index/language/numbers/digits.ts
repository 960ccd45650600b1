import { matchAt, type Passed, type Reading, shift } from './reading.ts'

/**
 * Full-width digits, point and per cent sign as their half-width twins, one for one, so offsets stay.
 * A full-width comma is a group mark only between full-width digits: '第12，345段' holds two numbers.
 */
export function foldDigits(text: string): string {
  if (!/[０-９．％]/.test(text)) return text
  return text
    .replace(/(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/g, ',')
    .replace(/(?<=[０-９])．(?=[０-９])/g, '.')
    .replace(/[０-９％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}

// Groups of exactly three after a first of one to three, all with the same mark: '2009 2010' stays two numbers.
const INTEGER = /[1-9]\d{0,2}([ \u00a0\u2009\u202f,])\d{3}(?!\d)(?:\1\d{3}(?!\d))*|\d+/y
const FRACTION_PART = /\.\d+/y
const DOTTED = /(?:\.\d+){2,}/y
const HAN_SCALE = /\s?([多余几]?)\s?([十百千]?[万亿萬億]|万亿|百|千(?![瓦米克赫卡兆伏]))(?![一二三四五六七八九十分])/y
const LATIN_SCALE = /(?:[\s-]?(hundred|thousand|million|billion|trillion|mln|bn|mn)\b|(k)\b)/iy
const MORE = /\s?[多余](?=\s?[\p{Script=Han}])|\+(?![\w])|-(?:odd|plus)\b/uy
const PER_CENT = /\s?(%|‰|per\s?cent\b)/iy
const AND_A_HALF = /\s?(年|天|周|小时|倍|个月|个(?=半(?:小时|月|星期)))半(?:小时|月|星期)?/y
const ORDINAL = /(?:st|nd|rd|th)\b/iy

const HAN_POWERS: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 }
const LATIN_POWERS: Record<string, number> = {
  hundred: 2,
  thousand: 3,
  k: 3,
  million: 6,
  mln: 6,
  mn: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
}

/** Power of ten of a Han scale word: 万 is 4, 千万 is 7, 万亿 is 12. */
export const hanPower = (scale: string): number => [...scale].reduce((sum, char) => sum + (HAN_POWERS[char] ?? 0), 0)

/** Reads '12 150', '1,234.5', '6 200 万', '80 多亿', '1亿2000万', '3年半', '56%', '8 billion', '21st' from folded text. */
export function readDigits(text: string, at: number): Reading | Passed {
  const whole = matchAt(INTEGER, text, at)
  if (!whole) return { end: at + 1, value: null }
  let end = at + whole[0].length
  const dotted = matchAt(DOTTED, text, end)
  if (dotted) return { end: end + dotted[0].length, value: null }
  const decimals = matchAt(FRACTION_PART, text, end)?.[0] ?? ''
  end += decimals.length
  const plain = whole[0].replace(/[^\d]/g, '') + decimals

  const scaled = readScales(text, plain, end)
  let value = scaled.value
  let precision = scaled.precision
  end = scaled.end
  const more = matchAt(MORE, text, end)
  if (more) {
    precision = 'rounded'
    end += more[0].length
  }
  const perCent = matchAt(PER_CENT, text, end)
  if (perCent) return { value, end: end + perCent[0].length, unit: perCent[1] ?? null, precision, ordinal: false }
  const half = matchAt(AND_A_HALF, text, end)
  if (half) {
    value += 0.5
    return { value, end: end + half[0].length, unit: halvedUnit(half), precision, ordinal: false }
  }
  const ordinal = decimals === '' ? matchAt(ORDINAL, text, end) : null
  return { value, end: end + (ordinal?.[0].length ?? 0), unit: null, precision, ordinal: ordinal !== null }
}

/** The unit of 三年半 and of 两个半月. */
export const halvedUnit = (half: RegExpExecArray): string =>
  half[1] === '个' ? `个${half[0].replace(/^.*半/, '')}` : (half[1] ?? '')

/** Follows scale words as far as they go on getting smaller: 1亿2000万. */
function readScales(text: string, plain: string, at: number): Pick<Reading, 'value' | 'end' | 'precision'> {
  const latin = matchAt(LATIN_SCALE, text, at)
  if (latin) {
    const power = LATIN_POWERS[(latin[1] ?? latin[2] ?? '').toLowerCase()] ?? 0
    return { value: shift(plain, power), end: at + latin[0].length, precision: 'exact' }
  }
  const han = matchAt(HAN_SCALE, text, at)
  if (!han) return { value: Number(plain), end: at, precision: 'exact' }
  const power = hanPower(han[2] ?? '')
  const value = shift(plain, power)
  const end = at + han[0].length
  if (han[1]) return { value, end, precision: 'rounded' }
  const rest = /\d/.test(text[end] ?? '') ? matchAt(INTEGER, text, end) : null
  const restScale = rest ? matchAt(HAN_SCALE, text, end + rest[0].length) : null
  if (!rest || !restScale || restScale[1] || hanPower(restScale[2] ?? '') >= power) {
    return { value, end, precision: 'exact' }
  }
  const low = shift(rest[0].replace(/[^\d]/g, ''), hanPower(restScale[2] ?? ''))
  return { value: value + low, end: end + rest[0].length + restScale[0].length, precision: 'exact' }
}
