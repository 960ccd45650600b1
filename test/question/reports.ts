import { findFigures } from '../../index/figures.ts'
import { readNames } from '../../index/language/names.ts'
import type { ParsedReport } from '../../index/parse/parsed-report.ts'
import { fieldsOf } from '../../index/store/fields.ts'
import type { Store } from '../../index/store/store.ts'
import { lexicalOf } from '../store/lexical-of.ts'

/** Reports as the index holds them, in memory and without vectors: what understanding a question needs. */
export function storeOf(...reports: readonly ParsedReport[]): Store {
  const passages = reports.flatMap((report) => report.passages)
  const figures = passages.flatMap(findFigures)
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const lexical = lexicalOf(passages.map((passage) => fieldsOf(passage, (id) => byId.get(id))))
  const ofPassage = new Map(passages.map(({ id }) => [id, figures.filter(({ passage }) => passage === id)]))
  return {
    manifest: { format: 1, builtAt: '2026-01-01T00:00:00Z', model: 'none', dims: 0 },
    reports: reports.map(({ report }) => report),
    passages,
    figures,
    names: readNames(passages),
    passage: (id) => byId.get(id),
    figuresOf: (id) => ofPassage.get(id) ?? [],
    lexical: () => [],
    dense: async () => [],
    holding: (term) => Array.from(lexical.holding(term), (place) => passages[place]?.id ?? ''),
    documentFrequency: (term) => lexical.holding(term).length / passages.length,
  }
}
