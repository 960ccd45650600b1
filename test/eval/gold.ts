import { readFileSync } from 'node:fs'
import * as z from 'zod'

/** A question with its gold answer; FORMAT.md tells what each field means. */
const goldSchema = z.object({
  id: z.string(),
  lang: z.enum(['zh', 'en']),
  question: z.string(),
  history: z.array(z.string()).default([]),
  kind: z.string(),
  answerable: z.boolean(),
  source: z.string(),
  quotes: z.array(z.string()),
  alt_quotes: z.array(z.array(z.string())).default([]),
  figures: z.array(z.number()),
  terms: z.array(z.array(z.string())).default([]),
})
export type Gold = z.infer<typeof goldSchema>

/** Reads a question set, one JSON object a line; throws on a line that is not a gold question. */
export function readGolds(file: string): Gold[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => goldSchema.parse(JSON.parse(line)))
}

/** The complete sets of quotes: citing any one of them is right. None for a question that has no answer. */
export function quoteSets(gold: Gold): string[][] {
  return gold.answerable ? [gold.quotes, ...gold.alt_quotes].filter((set) => set.length > 0) : []
}
