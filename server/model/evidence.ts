import type { Store } from '../../index/store/store.ts'
import { citedPassage, reportOf } from '../present.ts'
import type { Answer } from '../schema.ts'
import { type Source, sourceOf } from './source.ts'

const FURTHER = 4 // passages beyond those of the composed answer: what it may have missed

/** What a small model on one's own machine takes in at once, together with its instructions: about 8,000 tokens. */
export const MAX_EVIDENCE_CHARS = 6000

const MAX_PASSAGE_CHARS = 1500

/**
 * The numbered passages that a model writes from: those the composed answer cites, then the next best while there is room.
 * Null where those cited are too many: of an enumeration a part would be wrong.
 */
export function evidenceFor({ citations, trace }: Answer, store: Store): Source[] | null {
  const cited = citations.map(({ n, passage, spans }) => sourceOf(n, passage, spans, store))
  let room = MAX_EVIDENCE_CHARS - cited.reduce((sum, source) => sum + excerpt(source).length, 0)
  if (room < 0) return null
  const sources = [...cited]
  for (const { passage: id } of trace?.considered ?? []) {
    const passage = store.passage(id)
    if (!passage || cited.some((source) => source.passage.id === id)) continue
    const next = sourceOf(sources.length + 1, citedPassage(passage, reportOf(store, passage)), [], store)
    room -= excerpt(next).length
    if (room < 0 || sources.length === cited.length + FURTHER) break
    sources.push(next)
  }
  return sources
}

/** A passage as the model reads it; a long one around what the composed answer rests on. */
export function excerpt({ passage: { text }, spans }: Source): string {
  if (text.length <= MAX_PASSAGE_CHARS) return text
  const [first] = spans[0] ?? [0]
  const last = spans.at(-1)?.[1] ?? 0
  const margin = Math.max(0, (MAX_PASSAGE_CHARS - (last - first)) / 2)
  const from = Math.min(Math.max(0, Math.floor(first - margin)), text.length - MAX_PASSAGE_CHARS)
  const to = from + MAX_PASSAGE_CHARS
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}
