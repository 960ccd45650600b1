/** How the scorer reads numbers: on purpose apart from the project's own number grammar, which it judges. */

// joins digit groups only where they are exact thousands groups, so '2009 2010' stays two numbers
const NUMBER =
  /(?<![\d.])(\d{1,3}(?:[ ,\u00a0\u2009\u202f]\d{3})+|\d+)(\.\d+)?(?!\d)\s*[多余]?\s*(亿|万|千|billion|million|thousand|bn)?/giu
const GROUP_SEPARATOR = /[ ,\u00a0\u2009\u202f]/
const SCALE: Record<string, number> = { 亿: 1e8, 万: 1e4, 千: 1e3, billion: 1e9, bn: 1e9, million: 1e6, thousand: 1e3 }

const WORD_NUMBERS: Record<string, number> = {
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 半: 0.5 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, half: 0.5 },
}
const WORD = /[一二两三四五六七八九十半]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half)\b/g

const known = (numbers: (number | undefined)[]): number[] => numbers.filter((n) => n !== undefined)

/** Every number written in a text: '12 150' -> 12150 (and 12, 150), '80亿' -> 8e9 (and 80), '31.5' -> 31.5. */
export function numbersIn(text: string): number[] {
  const found: number[] = []
  for (const [, digits = '', decimals = '', scale] of text.normalize('NFKC').matchAll(NUMBER)) {
    const plain = Number(digits.replace(/\D/g, '') + decimals)
    const factor = scale && SCALE[scale.toLowerCase()]
    found.push(factor ? plain * factor : plain)
    if (factor) found.push(plain)
    if (GROUP_SEPARATOR.test(digits)) found.push(...digits.split(GROUP_SEPARATOR).map(Number))
  }
  return found
}

/** Small numbers written as words (五个, three) in a text. */
export const wordNumbersIn = (text: string): number[] =>
  known([...text.toLowerCase().matchAll(WORD)].map(([word]) => WORD_NUMBERS[word]))

/** Numbers that single characters of a text stand for. */
export const characterNumbersIn = (text: string): number[] => known([...text].map((char) => WORD_NUMBERS[char]))

/** Equal up to rounding: within 0.05 %, or within half of the first decimal of a number that has decimals. */
export const isSame = (a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.max(1e-9, Math.abs(b) * 5e-4) || (Math.abs(a - b) <= 0.051 && !Number.isInteger(b))
