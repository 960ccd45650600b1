import { lookUp } from '../../index/language/glossary.ts'
import type { Passage } from '../../index/report.ts'
import type { Context, Draft } from './context.ts'
import { cite, type Piece, quote, say } from './draft.ts'

/** An abbreviation spelt out, or a full name's abbreviation: from the reports' own lists, with the English name known to us. */
export function define(context: Context): Draft | null {
  const { store, query, words } = context
  const entries = store.passages.filter(
    (p): p is Extract<Passage, { kind: 'abbreviation' }> => p.kind === 'abbreviation',
  )
  const names = new Set(query.entities.flatMap((e) => e.forms))
  const asked = entries.filter(
    (p) => query.text.includes(p.short) || query.text.includes(p.full) || names.has(p.short) || names.has(p.full),
  )
  if (asked.length === 0) return null
  const pieces = asked.flatMap((p, i): Piece[] => {
    const known = lookUp(p.short) ?? lookUp(p.full)
    const foreign = known ? [known.en[0], known.abbr[0]].filter((form) => form !== undefined) : []
    return [
      ...(i > 0 ? [say('\n')] : []),
      say(words.shortFor(p.short)),
      quote(p, { start: p.text.indexOf(p.full), end: p.text.indexOf(p.full) + p.full.length }, []),
      cite(p, { start: 0, end: p.text.length }),
      say(
        foreign.length > 0
          ? `${query.lang === 'zh' ? '，英文 ' : ', '}${foreign.join(query.lang === 'zh' ? '，' : ', ')}${words.stop}`
          : words.stop,
      ),
    ]
  })
  return { kind: 'define', answered: true, pieces }
}
