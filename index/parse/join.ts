import type { Span } from '../report.ts'
import type { Piece } from './line.ts'

/** How a report prints: whether a space stands between Han characters and figures or Latin words ('第 79 段'). */
export type Typography = { spaced: boolean; chinese: boolean }

/** Reads the habit off the report's own lines. */
export function typographyOf(text: string): Typography {
  const sample = text.slice(0, 200_000)
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  const apart = count(/\p{Script=Han} [A-Za-z0-9]/gu) + count(/[A-Za-z0-9] \p{Script=Han}/gu)
  const together = count(/\p{Script=Han}[A-Za-z0-9]/gu) + count(/[A-Za-z0-9]\p{Script=Han}/gu)
  const han = count(/\p{Script=Han}/gu)
  const latin = count(/[A-Za-z]+/g)
  return { spaced: apart > together, chinese: han > latin }
}

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]/u
const han = /\p{Script=Han}/u
const word = /[\p{L}\p{N}]/u

/**
 * What a line end between two lines of one paragraph stands for: nothing inside Chinese; the report's own habit between
 * a Han character and a figure or Latin word; a thousands space inside a number; a space between Latin words.
 */
export function gapBetween(left: string, right: string, { spaced, chinese }: Typography): '' | ' ' {
  const a = lastCharacter(left)
  const b = String.fromCodePoint(right.codePointAt(0) ?? 32)
  if (han.test(a) !== han.test(b)) {
    const other = han.test(a) ? b : a
    return spaced && !wide.test(other) && word.test(other) ? ' ' : ''
  }
  if (wide.test(a) || wide.test(b)) return ''
  if (/[-/([]$/.test(left) || /^[-/,.;:!?)\]%]/.test(right)) return ''
  if (!chinese) return ' '
  if (/\d/.test(a) && /\d/.test(b))
    return /(?:^|[^\d./])\d{1,3}(?: \d{3}){0,3}$/.test(left.slice(-16)) && /^\d{3}(?!\d)/.test(right) ? ' ' : ''
  return /\p{L}/u.test(a) && /\p{L}/u.test(b) ? ' ' : ''
}

function lastCharacter(text: string): string {
  return [...text.slice(-2)].at(-1) ?? ' '
}

/** A line letter-spaced to fill its measure ('编 写 了 符 合') without the spaces that only fill it. */
export function unjustified(text: string): string {
  const filled = text.match(/(?<=\p{Script=Han}) (?=\p{Script=Han} )/gu)?.length ?? 0
  return filled >= 3 ? text.replace(/(?<=[\p{Script=Han}，、；：。]) (?=[\p{Script=Han}，、；：。])/gu, '') : text
}

/** The pieces as one text, line breaks joined. */
export function joined(pieces: readonly Piece[], typography: Typography): string {
  const parts: string[] = []
  for (const piece of pieces) {
    const before = parts.at(-1)
    const own = unjustified(piece.text)
    if (before !== undefined) parts.push(gapBetween(before, own, typography))
    parts.push(own)
  }
  return parts.join('')
}

/** The spans of the pieces, those with only white space of `source` between them made one. */
export function sourceOf(pieces: readonly Piece[], source: string): Span[] {
  const spans: Span[] = []
  for (const { span } of pieces) {
    const last = spans.at(-1)
    if (last && span.start >= last.end && source.slice(last.end, span.start).trim() === '') last.end = span.end
    else spans.push({ ...span })
  }
  return spans
}
