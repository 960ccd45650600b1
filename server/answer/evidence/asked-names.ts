import { type EntryKind, findTerms } from '../../../index/language/glossary.ts'
import { remembering } from '../../../index/remembering.ts'
import type { Passage, Span } from '../../../index/report.ts'
import type { Asked, Query } from '../../question/query.ts'

const KINDS: Partial<Record<Exclude<Asked, null>, readonly EntryKind[]>> = {
  place: ['place'],
  mission: ['mission'],
  body: ['body', 'office', 'department', 'mission'],
}

const SYMBOL = /(?:[A-Z]{1,3}\/)+[\w./-]*\d|第\s?\d+\/\d+(?:\s?[A-Z])?\s?号/gu

/** Names of the asked kind in a stretch of a passage that the question does not give itself; for symbols, those that stand there. */
export function askedNames(passage: Passage, span: Span, query: Query): string[] {
  if (query.asked === 'symbol') return passage.text.slice(span.start, span.end).match(SYMBOL) ?? []
  const kinds = query.asked ? KINDS[query.asked] : undefined
  if (!kinds) return []
  const own = givenIn(query)
  const found = namesIn(passage.text.slice(span.start, span.end)).filter(
    ({ kind, name }) => kinds.includes(kind) && !own.has(name),
  )
  return [...new Set(found.map(({ printed }) => printed))]
}

const given = new WeakMap<Query, ReadonlySet<string>>()

/** The names that a question gives itself; read once. */
function givenIn(query: Query): ReadonlySet<string> {
  const names =
    given.get(query) ??
    new Set([
      ...query.entities.map((e) => e.name),
      ...findTerms(query.text, query.lang).map(({ entry }) => entry.zh[0] ?? ''),
    ])
  given.set(query, names)
  return names
}

const MOST_KEPT = 10_000 // texts; a report has a few thousand sentences

/** The names of the glossary in a stretch of a passage. */
export const namesIn = remembering(MOST_KEPT, (text: string) =>
  findTerms(text, 'zh').map(({ entry, span }) => ({
    kind: entry.kind,
    name: entry.zh[0] ?? '',
    printed: text.slice(span.start, span.end),
  })),
)
