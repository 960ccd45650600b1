import type { Span } from '../report.ts'

const jobNumber = /^\s*(\d{1,3})?\d{2}-\d{5} \([A-Z]\)\s*(?:(\d{1,3})\s*)?$/
/** '21-13245 3/16' and '4/16 21-13245', as papers since 2013 are numbered at the foot of their pages. */
const numberedFoot = /^\s*(?:(\d{1,3})\/\d{1,3}\s*)?\d{2}-\d{5}(?: \([A-Z]\))?(?:\s*(\d{1,3})\/\d{1,3})?\s*$/
const loneMark = /^(?:\d{1,2}|[a-z]|\*{1,3})$/

const breaksIn = (gap: string) => gap.match(/\r\n|[\n\r\u0085\u2028\u2029]/g)?.length ?? 0

const MIN_LINES = 8 // fewer show no habit

/** The match of a line that is a page's foot with its job number, the page's number captured where it is printed. */
export function pageFoot(line: string): RegExpExecArray | null {
  return jobNumber.exec(line) ?? numberedFoot.exec(line)
}

/** Whether a blank line stands between nearly all lines, as in reports flattened out of PDFs. */
export function interleaved(text: string, spans: readonly Span[]): boolean {
  let apart = 0
  for (let i = 1; i < spans.length; i += 1) {
    if (breaksIn(text.slice(spans[i - 1]?.end, spans[i]?.start)) > 1) apart += 1
  }
  return spans.length >= MIN_LINES && apart >= 0.8 * (spans.length - 1)
}

/**
 * The page of each line, or nulls where the text shows no page breaks. A page starts after a form feed, after a
 * printed job number ('10-68981 (C)12'), and, in interleaved texts, at an indented line that no blank line precedes
 * (a footnote mark of its own line pushes what follows it off the margin too, without a new page).
 * Page numbers printed beside a job number fix the count.
 */
export function pagesOf(text: string, spans: readonly Span[]): (number | null)[] {
  const flattened = interleaved(text, spans)
  const pages: number[] = []
  let page = 1
  let offset: number | null = null
  let footer = false
  spans.forEach((span, i) => {
    const before = spans[i - 1]
    const line = text.slice(span.start, span.end)
    const previous = before ? text.slice(before.start, before.end) : ''
    const gap = before ? text.slice(before.end, span.start) : ''
    const job = pageFoot(line)
    const top =
      gap.includes('\f') ||
      (footer && !job) ||
      (flattened && before !== undefined && /^\s/.test(line) && breaksIn(gap) === 1 && !loneMark.test(previous.trim()))
    if (top) page += 1
    footer = job !== null
    const printed = job?.[1] ?? job?.[2]
    if (printed !== undefined) offset ??= Number(printed) - page
    pages.push(page)
  })
  if (page === 1 && offset === null) return pages.map(() => null)
  const first = 1 + (offset ?? 0)
  return pages.map((counted) => (first > 0 ? counted + first - 1 : counted))
}
