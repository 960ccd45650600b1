import { splitSentences } from '../language/sentences.ts'
import type { Span } from '../report.ts'

const LONGEST = 2000 // characters; keeps the work linear where a text has no sentence ends

/** Sentences joined over ；, since a time or a subject named at the head of such a list holds to its end. */
export function stretchesOf(text: string): Span[] {
  const stretches: Span[] = []
  for (const { start, end } of splitSentences(text)) {
    const last = stretches.at(-1)
    if (last && text[last.end - 1] === '；' && end - last.start <= LONGEST) last.end = end
    else for (let at = start; at < end; at += LONGEST) stretches.push({ start: at, end: Math.min(end, at + LONGEST) })
  }
  return stretches
}

/** For each stretch the items that begin in it; both in the order of the text. */
export function within<T extends { span: Span }>(stretches: readonly Span[], items: readonly T[]): T[][] {
  let next = 0
  return stretches.map(({ end }) => {
    const first = next
    while ((items[next]?.span.start ?? end) < end) next += 1
    return items.slice(first, next)
  })
}
