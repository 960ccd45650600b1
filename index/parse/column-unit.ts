const UNIT = /美元|欧元|dollars|euros|百分比|percentage/iu
const UNIT_CHARS = 200

/** Whether a line says what the numbers below it are: '(千美元；…)', '(United States dollars)'. */
export function isUnitLine(text: string): boolean {
  return text.length <= UNIT_CHARS && /^[(（]/.test(text) && /[)）]$/.test(text) && UNIT.test(text)
}

export const SHARE = /百分比|比例|率|percent|share|rate/iu
const AMOUNT = /千?(?:百万)?[美欧]元|(?:(?:thousands|millions) of [\w\s]{0,40}|United States )(?:dollars|euros)/iu

/** Says in the head of a column what its numbers are: 支出(千美元), 百分比(%). */
export function withUnit(word: string, column: number, unit: string | undefined): string {
  if (column === 0) return word
  if (SHARE.test(word)) return /[)）]$/u.test(word) ? word : `${word}(%)`
  const amount = unit && AMOUNT.exec(unit)?.[0]
  return amount ? `${word}(${amount})` : word
}
