import type { Passage, Span } from '../../../index/report.ts'
import type { Store } from '../../../index/store/store.ts'
import { type Matchable, makeMatchable } from './match.ts'

/** A passage's text, or a stretch of it, made ready for matching. */
export const matchable = (passage: Passage, span?: Span): Matchable =>
  makeMatchable(span ? passage.text.slice(span.start, span.end) : passage.text)

/** The headings of a passage and, of an item, the words it is announced by; of a row, the heads of its columns. */
export function surroundings(passage: Passage, store: Store): Matchable {
  const parent = passage.kind === 'item' && passage.parent ? store.passage(passage.parent) : undefined
  const heads = passage.kind === 'table-row' ? passage.header : []
  return makeMatchable([...passage.section, ...heads, parent?.text ?? ''].join('\n'))
}
