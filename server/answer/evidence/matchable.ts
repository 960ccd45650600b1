import { splitSentences } from '../../../index/language/sentences.ts'
import { remembering } from '../../../index/remembering.ts'
import type { Passage, Span } from '../../../index/report.ts'
import type { Store } from '../../../index/store/store.ts'
import { type Matchable, makeMatchable } from './match.ts'

const MOST_KEPT = 10_000 // passages

/** A passage's text, or a stretch of it, made ready for matching. */
export const matchable = (passage: Passage, span?: Span): Matchable =>
  makeMatchable(span ? passage.text.slice(span.start, span.end) : passage.text)

/** A sentence of a passage, made ready. */
export type Sentence = { span: Span; text: Matchable; leansBack: boolean }

/** The sentences of a passage; a row is read as one: what stands in one column is said of the others. */
export const sentencesOf = remembering(MOST_KEPT, (passage: Passage): Sentence[] => {
  const isWhole = passage.kind === 'output' || passage.kind === 'table-row' || passage.kind === 'abbreviation'
  const spans = isWhole ? [{ start: 0, end: passage.text.length }] : splitSentences(passage.text)
  return spans.map((span) => ({
    span,
    text: matchable(passage, span),
    leansBack: LEANS_BACK.test(passage.text.slice(span.start, span.end)),
  }))
})

/** A sentence that takes its subject from those before it: 该工作组, 这一资源, 因此. */
export const LEANS_BACK =
  /^(?:因此|为此|所以|由于这些)|该[\p{Script=Han}]|这[一些两个种项]|^(?:此|其|它|上述)|^(?:Therefore|This|These|They|Their|It|Its)\b/u

const around = new WeakMap<Store, (passage: Passage) => Matchable>()

/** The headings of a passage, of a row its department and office, and, of an item, the words it is announced by; of a row, the heads of its columns. */
export function surroundings(passage: Passage, store: Store): Matchable {
  const known = around.get(store) ?? remembering(MOST_KEPT, (one: Passage) => makeMatchable(textAround(one, store)))
  around.set(store, known)
  return known(passage)
}

function textAround(passage: Passage, store: Store): string {
  // what all outputs together are for is not said of each
  if (passage.kind === 'output') return [passage.department, passage.office ?? ''].join('\n')
  const parent = passage.kind === 'item' && passage.parent ? store.passage(passage.parent) : undefined
  const heads = passage.kind === 'table-row' ? passage.header : []
  return [...passage.section, ...heads, parent?.text ?? ''].join('\n')
}
