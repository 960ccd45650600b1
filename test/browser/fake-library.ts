import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { findFigures } from '../../index/figures.ts'
import { readNames } from '../../index/language/names.ts'
import { parseReport } from '../../index/parse/parse-report.ts'
import { readText } from '../../index/read/text.ts'
import type { Passage, Report } from '../../index/report.ts'
import type { Store } from '../../index/store/store.ts'
import { citedPassage } from '../../server/present.ts'
import type { Citation } from '../../server/schema.ts'

/** The real reports, without an index. */

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const factsSchema = z.array(
  z.object({
    file: z.string(),
    id: z.string().optional(),
    symbol: z.string().nullable(),
    title: z.string(),
    lang: z.enum(['zh', 'en']),
    period: z.string().optional(),
  }),
)

const parsed = factsSchema
  .parse(JSON.parse(readFileSync(root('seeds/reports.json'), 'utf8')))
  .map((facts) => parseReport(readText(readFileSync(root(`seeds/${facts.file}`))), facts))
export const reports: Report[] = parsed.map(({ report }) => report)
export const passages: Passage[] = parsed.flatMap((report) => report.passages)

export function storeOf(reports: readonly Report[], passages: readonly Passage[]): Store {
  const figures = new Map(passages.map((passage) => [passage.id, findFigures(passage)]))
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  return {
    manifest: { format: 1, builtAt: '2026-11-22T00:00:00Z', model: 'fake', dims: 2 },
    reports,
    passages,
    figures: [...figures.values()].flat(),
    names: readNames(passages),
    passage: (id) => byId.get(id),
    figuresOf: (passage) => figures.get(passage) ?? [],
    lexical: () => [],
    dense: async () => [],
    holding: () => [],
    documentFrequency: () => 0,
  }
}

export function passageHolding(words: string): Passage {
  const found = passages.find(({ text }) => text.includes(words))
  if (found === undefined) throw new Error(`No passage holds "${words}"`)
  return found
}

export function citation(n: number, ...words: [string, ...string[]]): Citation {
  const passage = passageHolding(words[0])
  const report = reports.find(({ id }) => id === passage.report)
  if (report === undefined) throw new Error(`No report ${passage.report}`)
  const spans = words.map((part): [number, number] => {
    const start = passage.text.indexOf(part)
    return [start, start + part.length]
  })
  return { n, passage: citedPassage(passage, report), spans }
}
