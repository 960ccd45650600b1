import * as z from 'zod'

export const entryKindSchema = z.enum([
  'mission',
  'department',
  'office',
  'post',
  'body',
  'programme',
  'system',
  'document',
  'term',
  'place',
  'unit',
])
export type EntryKind = z.infer<typeof entryKindSchema>

const words = z.string().regex(/^\S(.*\S)?$/u, 'a form may neither be empty nor begin or end with a space')

/** One thing the reports name. The first form of each language is the one to print; abbreviations are Latin ones. */
export const entrySchema = z.object({
  kind: entryKindSchema,
  zh: z.array(words).min(1),
  en: z.array(words).min(1),
  abbr: z.array(words),
})
export type Entry = z.infer<typeof entrySchema>

const forms = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((form) => form.trim())
    .filter((form) => form !== '')

/**
 * Reads a table of one kind, a line an entry: `中文全称; 简称 | English name; other names | ABBR; ABBR`.
 * Throws on a line that lacks either language.
 */
export function table(kind: EntryKind, lines: string): readonly Entry[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [zh, en, abbr] = line.split('|')
      return entrySchema.parse({ kind, zh: forms(zh), en: forms(en), abbr: forms(abbr) })
    })
}
