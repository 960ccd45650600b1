import { joinLines, type SeamHabits } from '../seam.ts'
import type { Segment } from './lines.ts'
import { mendSpaces } from './spaces.ts'

const LIST_LABEL =
  /^(?:[(（][a-z\d一二三四五六七八九十]{1,4}[)）]|[•●▪]\s?|\d{1,3}[.．、)]\s|[一二三四五六七八九十]{1,3}[.．、])/
const INNER_LABEL = /\S\s*[(（](?:[a-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})[)）]/
const REFERENCE = /\b(?:(?:sub)?paragraphs?|paras?\.|articles?|sections?|rules?|annex|table|figure|nos?\.)$|第$/i
/** Characters that may not begin a line pull the one before them along. */
const NOT_FIRST = /[，。、；：！？”’）》〉」』】〕,.;:!?)\]%]/u

const weightOf = (text: string) =>
  Array.from(text).reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2e80 ? 0.5 : 1), 0)

/** A line of a table of contents, with dots that lead to a page number. */
export const leadsToPage = (text: string): boolean => /(?<!\. ?)(?:\. ?){5,}\d{0,4}$|(?<!…)…{2,}\s*\d{0,4}$/.test(text)

/** The width of what could not be parted at the start of a segment: a word, or a Han character with its punctuation. */
function firstWidth(segment: Segment): number {
  const chars = Array.from(segment.text)
  const wordEnd = chars.findIndex((char) => char === ' ' || char.charCodeAt(0) >= 0x2e80)
  let end = wordEnd === 0 ? 1 : wordEnd === -1 ? chars.length : wordEnd
  while (end < chars.length && NOT_FIRST.test(chars[end] ?? '')) end += 1
  const unit = (segment.right - segment.left) / Math.max(0.5, weightOf(segment.text))
  return weightOf(chars.slice(0, end).join('')) * unit
}

/** Whether a line goes on in the next: what begins there would not have fitted before `limit`. */
export function wraps(line: Segment, next: Segment, limit: number): boolean {
  const space = /[\u2e80-\uffff]$/u.test(line.text) ? 0 : 0.25 * line.size
  return line.right + space + 1.1 * firstWidth(next) > limit - 0.2 * line.size
}

/**
 * Whether a line begins with a label and is an item of its own: not where an enumeration runs inside the sentence
 * ('(i) …; (ii) …'), and not where the line before asks for the number ('in accordance with paragraph').
 */
export function startsItem(paragraph: readonly Segment[], line: Segment): boolean {
  if (!LIST_LABEL.test(line.text) || REFERENCE.test(paragraph.at(-1)?.text ?? '')) return false
  return !paragraph.some(({ text }) => INNER_LABEL.test(text))
}

/** Lines one under the other, those that go on joined: a paragraph is the lines of it. A gap beyond `apart` parts two. */
export function paragraphsOf(lines: readonly Segment[], limit: number, apart: number): Segment[][] {
  const paragraphs: Segment[][] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    const before = last?.at(-1)
    const isNear = before !== undefined && line.note === null && line.y - before.y <= apart
    if (last && before && isNear && !startsItem(last, line) && wraps(before, line, limit)) last.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/** The text of a paragraph's lines, and the footnote marks in it. */
export function joinSegments(lines: readonly Segment[], habits: SeamHabits): { text: string; marks: string[] } {
  return {
    text: mendSpaces(
      lines.reduce((text, line) => joinLines(text, line.text, habits), ''),
      habits,
    ),
    marks: lines.flatMap((line) => line.marks),
  }
}
