import type { Span } from '../../index/report.ts'

const BREAK = /[，,；;。？?！!（）()：:\n]|[—–]{1,2}|\s-\s/gu

/** Cuts a question at its punctuation; segments are trimmed, empty ones left out. */
export function segments(text: string): Span[] {
  const found: Span[] = []
  let from = 0
  const push = (to: number) => {
    const raw = text.slice(from, to)
    const start = from + raw.length - raw.trimStart().length
    const end = from + raw.trimEnd().length
    if (end > start) found.push({ start, end })
  }
  for (const match of text.matchAll(BREAK)) {
    // a comma inside a number or a symbol is no break: 1,500
    const around = `${text[match.index - 1] ?? ''}${text[match.index + 1] ?? ''}`
    if (match[0] === ',' && /^\d\d$/.test(around)) continue
    push(match.index)
    from = match.index + match[0].length
  }
  push(text.length)
  return found
}
