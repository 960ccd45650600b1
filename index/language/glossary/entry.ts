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

/**
 * One thing the reports name. The first form of each language is the one to print, the second Chinese form of a name its
 * short form; abbreviations are Latin ones.
 */
export const entrySchema = z.object({
  kind: entryKindSchema,
  zh: z.array(words).min(1),
  en: z.array(words).min(1),
  abbr: z.array(words),
  /** English of Chinese forms that do not mean the same as the first English one; null where none is safe to print. */
  english: z.record(z.string(), words.nullable()),
})
export type Entry = z.infer<typeof entrySchema>

const forms = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((form) => form.trim())
    .filter((form) => form !== '')

/**
 * Reads a table of one kind, a line an entry: `中文; 另一说法 | English; other names | ABBR`. A Chinese form that says more
 * or less than the first English one carries its own: `航空公司协议 = airline agreements`, or `= ?` where English depends on
 * what stands around it. Throws on a line that lacks either language.
 */
export function table(kind: EntryKind, lines: string): readonly Entry[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [chinese, en, abbr] = line.split('|')
      const zh = forms(chinese).map((form) => form.split(' = '))
      const own = zh.flatMap(([form = '', english]) => (english ? [[form, english === '?' ? null : english]] : []))
      return entrySchema.parse({
        kind,
        zh: zh.map(([form]) => form),
        en: forms(en),
        abbr: forms(abbr),
        english: Object.fromEntries(own),
      })
    })
}

/**
 * The English of a Chinese form of an entry: full for full, the acronym for a short form that has one; null where none is
 * safe to print.
 */
export function englishOf({ kind, zh, en, abbr, english }: Entry, form: string): string | null {
  if (form in english) return english[form] ?? null
  const isShort = kind !== 'term' && kind !== 'document' && zh.indexOf(form) > 0 && form.length < (zh[0]?.length ?? 0)
  return (isShort ? abbr[0] : undefined) ?? en[0] ?? null
}
