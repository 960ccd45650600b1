import { loneMark } from '../marks.ts'
import type { PdfRun } from './page.ts'

/** A run in its line; `mark` where it is a footnote mark, raised beside larger text. */
export type LineRun = PdfRun & { mark: string | null }

/** Text on one baseline, from left to right. */
export type PdfLine = { y: number; size: number; runs: LineRun[] }

/** Text that stands together on a line. */
export type Segment = {
  text: string
  y: number
  left: number
  right: number
  size: number
  bold: boolean
  /** Footnote marks raised in the text, in order; they are no part of it. */
  marks: string[]
  /** A mark raised before the first character: the text is that footnote. */
  note: string | null
  /** Where the words begin after a label such as '12.' or '(a)'; `left` where there is none. */
  hang: number
}

const COLUMN_GAP = 0.9 // of the font size; spaces stretched to fill a line stay below it
const MAX_HANG = 6 // font sizes between a label and its words
const LABEL = /^(?:[(（]?[\da-zA-Z一二三四五六七八九十]{1,4}[.．、)）]|[•●▪·–—-])$/
const LEADER = /(?<!\. ?)(?:\. ?){4,}$|(?<!…)…{2,}$/ // to the page number in a table of contents
const HAN = /\p{Script=Han}/u
const WIDE_PUNCTUATION = /[\u3000-\u303f\uff01-\uff0f\uff1a-\uff20]/u

/** Puts a page's runs into lines, top to bottom. */
export function linesOf(runs: readonly PdfRun[]): PdfLine[] {
  const byPlace = [...runs].sort((a, b) => a.y - b.y || a.left - b.left)
  const lines: PdfRun[][] = []
  const marks: PdfRun[] = []
  for (const run of byPlace) {
    if (loneMark(run.text) !== null && runs.some((other) => isRaised(run, other))) {
      marks.push(run)
      continue
    }
    const line = lines.findLast((other) => other.some((known) => isLevel(known, run)))
    if (line) line.push(run)
    else lines.push([run])
  }
  return lines.map((line) => toLine(line, marks)).sort((a, b) => a.y - b.y)
}

const isLevel = (a: PdfRun, b: PdfRun) => Math.abs(a.y - b.y) <= 0.3 * Math.min(a.size, b.size)

/** Whether a run is set smaller and higher than another right beside it. */
function isRaised(run: PdfRun, other: PdfRun): boolean {
  const lift = other.y - run.y
  if (run.size > 0.8 * other.size || lift < 0.1 * other.size || lift > 0.75 * other.size) return false
  return run.left - other.right <= 0.5 * other.size && other.left - run.right <= 1.2 * other.size
}

function toLine(runs: readonly PdfRun[], marks: readonly PdfRun[]): PdfLine {
  const own = marks.filter((mark) => runs.some((run) => isRaised(mark, run)))
  const chars = (run: PdfRun) => run.text.length
  const main = runs.reduce((a, b) => (chars(b) > chars(a) ? b : a))
  return {
    y: main.y,
    size: main.size,
    runs: [
      ...runs.map((run) => ({ ...run, mark: null })),
      ...own.map((run) => ({ ...run, mark: loneMark(run.text) })),
    ].sort((a, b) => a.left - b.left),
  }
}

/** Joins the runs of a line; a wide gap begins a new segment, but not the one after a label. */
export function segmentsOf(line: PdfLine): Segment[] {
  const groups: LineRun[][] = []
  for (const run of line.runs) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    const gap = before ? run.left - before.right : Number.POSITIVE_INFINITY
    const isLabelled = group?.length === 1 && LABEL.test(group[0]?.text ?? '') && gap <= MAX_HANG * run.size
    const isLed = before !== undefined && LEADER.test(before.text)
    if (group && (gap <= COLUMN_GAP * run.size || isLabelled || isLed)) group.push(run)
    else groups.push([run])
  }
  return groups.map((group) => segmentOf(group, line.y))
}

/** One segment of runs that stand together. */
export function segmentOf(runs: readonly LineRun[], y: number): Segment {
  const words = runs.filter((run) => run.mark === null)
  const [first, second] = words
  let text = ''
  let before: LineRun | null = null
  for (const run of words) {
    text += (before && isSpace(before, run) ? ' ' : '') + run.text
    before = run
  }
  const note = runs[0]?.mark ?? null
  return {
    // Chinese letter-spaced to fill its line is read as if typed with spaces.
    text: text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '').replace(/ {2,}/g, ' '),
    y,
    left: runs[0]?.left ?? 0,
    right: Math.max(...runs.map((run) => run.right)),
    size: Math.max(0, ...words.map((run) => run.size)),
    bold: words.length > 0 && words.every((run) => run.bold || !/[\p{L}\p{N}]/u.test(run.text)),
    marks: runs.slice(note === null ? 0 : 1).flatMap((run) => run.mark ?? []),
    note,
    hang: (first && second && LABEL.test(first.text) ? second.left : first?.left) ?? 0,
  }
}

/** Chinese is set without spaces: only a wide gap inside it is one, and none beside its punctuation. */
function isSpace(before: LineRun, run: LineRun): boolean {
  const [left, right] = [before.text.slice(-1), run.text.slice(0, 1)]
  if (WIDE_PUNCTUATION.test(left) || WIDE_PUNCTUATION.test(right)) return false
  return run.left - before.right > (HAN.test(left) && HAN.test(right) ? 0.6 : 0.12) * run.size
}
