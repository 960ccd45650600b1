const MARK = /^[[(]?(\d{1,3}|[a-z]|\*{1,3}|[†‡])[\])]?$/
const POWER_BASE = /(?:^|[^\p{L}])(?:[cdkm]?m|10)$/u // km², 10⁶
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The footnote mark that a superscript is, by what stands before it; null for a power ('km²') and for other text. */
export function superscriptMark(text: string, before: string): string | null {
  return POWER_BASE.test(before.trimEnd()) ? null : loneMark(text)
}

/** A text that is nothing but a footnote mark, without the brackets around it: '[1]' -> '1'. */
export const loneMark = (text: string): string | null => MARK.exec(text.trim())?.[1] ?? null

/** A superscript that is no mark, in characters that stay apart from the figures before them: '2' -> '²'. */
export const raised = (text: string): string => text.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)))
