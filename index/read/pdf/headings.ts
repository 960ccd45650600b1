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
 * The levels of headings, outermost 1, by their sizes and within a size by how they are numbered. Unnumbered ones stand
 * beside the outermost numbered of their size, or innermost where they are no larger than the text (a theme over some
 * paragraphs).
 */
export function headingLevels(headings: readonly { text: string; size: number }[], body: BodyType): number[] {
  const read = headings.map(({ text, size }) => ({
    size: Math.round(2 * size) / 2,
    number: NUMBERED.findIndex((pattern) => pattern.test(text)),
  }))
  const keys = read.map(({ size, number }) => {
    const beside = read.filter((other) => other.size === size && other.number !== -1).map((other) => other.number)
    const own =
      number !== -1 ? number : size < 1.12 * body.size ? NUMBERED.length : Math.min(...beside, NUMBERED.length)
    return own - 100 * size
  })
  const order = [...new Set(keys)].sort((a, b) => a - b)
  return keys.map((key) => order.indexOf(key) + 1)
}
