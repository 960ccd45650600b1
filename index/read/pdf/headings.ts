import type { Segment } from './lines.ts'

/** The type of a document's running text. */
export type BodyType = { size: number; bold: boolean }

const NUMBERED: RegExp[] = [
  /^(?:[一二三四五六七八九十]{1,3}[.．、]|[IVX]{1,5}[.．]\s)/, // 一. I.
  /^[A-Z][.．]\s/,
  /^\d{1,2}[.．]\s/,
  /^\d{1,2}(?:[.．]\d{1,2})+[.．]?\s/,
  /^[(（](?:[a-z]|[一二三四五六七八九十]{1,3})[)）]/,
]
const MAX_CHARS = 250
const CAPTION =
  /^(?:table|figure|box|chart|map|表|图)\s*(?:[A-Z][.．])*[\dIVX一二三四五六七八九十]+(?:[.．:：]?\d+)*[.．:：]?/i

/** The size and weight that most characters are set in. */
export function bodyType(lines: readonly Segment[]): BodyType {
  const sizes = new Map<number, number>()
  let bold = 0
  let all = 0
  for (const { size, text, bold: isBold } of lines) {
    const key = Math.round(2 * size) / 2
    sizes.set(key, (sizes.get(key) ?? 0) + text.length)
    all += text.length
    if (isBold) bold += text.length
  }
  const [most] = [...sizes].sort((a, b) => b[1] - a[1])
  return { size: most?.[0] ?? 10, bold: bold > all / 2 }
}

/** Whether a text is nothing but the number of a table or figure. */
export const isCaption = (text: string): boolean => CAPTION.exec(text)?.[0].length === text.length

/** Whether a paragraph is set as a heading: larger or bolder than the text, short, and no sentence. */
export function isHeading(lines: readonly Segment[], text: string, body: BodyType): boolean {
  const [first] = lines
  if (!first || text.length > MAX_CHARS || first.note !== null || !/\p{L}{2}|\p{Script=Han}/u.test(text)) return false
  if (/[。；;，,.]$/.test(text) || CAPTION.test(text)) return false
  const isLarger = lines.every((line) => line.size >= 1.12 * body.size)
  return isLarger || (!body.bold && lines.every((line) => line.bold && line.size >= 0.9 * body.size))
}

/**
 * The levels of headings, outermost 1, by their sizes and within a size by how they are numbered. Those numbered alike
 * are of one level. Unnumbered ones stand beside the outermost numbered of their size, or innermost where they are no
 * larger than the text (a theme over some paragraphs).
 */
export function headingLevels(headings: readonly { text: string; size: number }[], body: BodyType): number[] {
  const numbers = numberings(headings.map(({ text }) => text))
  const read = headings.map(({ size }, i) => ({ size: Math.round(2 * size) / 2, number: numbers[i] ?? -1 }))
  const sizeOf = (number: number) => {
    const sizes = read.filter((other) => other.number === number).map((other) => other.size)
    return sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0
  }
  const keys = read.map(({ size, number }) => {
    if (number !== -1) return number - 100 * sizeOf(number)
    const beside = NUMBERED.flatMap((_, other) => (sizeOf(other) === size ? [other] : []))
    return (size < 1.12 * body.size ? NUMBERED.length : Math.min(...beside, NUMBERED.length)) - 100 * size
  })
  const order = [...new Set(keys)].sort((a, b) => a - b)
  return keys.map((key) => order.indexOf(key) + 1)
}

/** How each heading is numbered, -1 where it is not. 'I.' after 'H.' goes on with the letters and is no Roman number. */
function numberings(texts: readonly string[]): number[] {
  let letter = ''
  return texts.map((text) => {
    const own = /^([A-Z])[.．]\s/.exec(text)?.[1] ?? ''
    const goesOn = own !== '' && letter !== '' && own.charCodeAt(0) === letter.charCodeAt(0) + 1
    const number = goesOn ? 1 : NUMBERED.findIndex((pattern) => pattern.test(text))
    if (number === 0) letter = ''
    if (number === 1) letter = own
    return number
  })
}
