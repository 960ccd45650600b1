const HAN_DIGITS = '〇一二三四五六七八九'
const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** 4 -> 'iv'. Zero and below have no Roman form and stay figures. */
export function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [unit, letters] of ROMAN) {
    while (rest >= unit) {
      text += letters
      rest -= unit
    }
  }
  return text
}

const MOST_LETTERS = 30 // as many as Word prints: a label is no place for more

/** 1 -> 'a', 27 -> 'aa', 28 -> 'bb', as word processors count on. Beyond 30 letters figures stay. */
export function letter(value: number): string {
  if (value < 1 || value > 26 * MOST_LETTERS) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)
}

/** 12 -> '十二', 105 -> '一百零五'. Above 9999 figures stay. */
export function hanNumber(value: number): string {
  if (value < 1 || value > 9999) return value === 0 ? '零' : String(value)
  const digits = Array.from(String(value), Number)
  let text = ''
  digits.forEach((digit, i) => {
    const unit = ['', '十', '百', '千'][digits.length - 1 - i] ?? ''
    if (digit !== 0) text += `${HAN_DIGITS[digit]}${unit}`
    else if (!text.endsWith('零') && digits.slice(i).some((later) => later !== 0)) text += '零'
  })
  return text.replace(/^一十/, '十')
}

/** 2013 -> '二〇一三'. */
export const hanDigits = (value: number): string =>
  Array.from(String(value), (digit) => HAN_DIGITS[Number(digit)] ?? digit).join('')
