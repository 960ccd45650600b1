import { toEnglish } from '../../../index/language/glossary.ts'
import type { Passage } from '../../../index/report.ts'
import type { Store } from '../../../index/store/store.ts'
import type { Context, Draft } from '../context.ts'
import { cite, type Piece, quote, say } from '../draft.ts'
import { askedNames } from '../evidence/asked-names.ts'
import type { Evidence, SentenceEvidence } from '../evidence/evidence.ts'
import { makeMatchable, matchTerms } from '../evidence/match.ts'
import { LEANS_BACK } from '../evidence/matchable.ts'

const ENUMERATES = /[：:]\s*$/u

/** The best sentence in the report's words; a lead-in brings the items it announces. */
export function explain(context: Context): Draft | null {
  // what a report says of a body is more than how its list abbreviates it
  const item = context.evidence.find(({ passage }) => passage.kind !== 'abbreviation') ?? context.evidence[0]
  if (!item) return null
  const listed = enumeration(item, context)
  if (listed) return { kind: context.query.kind === 'list' ? 'list' : 'explain', answered: true, pieces: listed }
  const named = namesAsked(item, context)
  const pieces = [...named, ...quoteSentences(item.passage, withLead(item, context), context)]
  return {
    kind: context.query.kind === 'list' ? 'list' : 'explain',
    answered: true,
    pieces,
    first: namedFigures(item, context),
  }
}

/** The figures of the sentence whose measure the question names, the best named first. */
function namedFigures({ best }: Evidence, { query }: Context): string[] {
  const named = best.figures
    .filter((figure) => figure.kind !== 'date')
    .map((figure) => ({
      id: figure.id,
      share: matchTerms(query.words, makeMatchable(figure.measure)).reduce(
        (sum, m) => sum + m.strength * m.term.weight,
        0,
      ),
    }))
  return named
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .map(({ id }) => id)
}

/** Adjacent sentences quoted as one stretch. */
export function quoteSentences(passage: Passage, sentences: readonly SentenceEvidence[], { words }: Context): Piece[] {
  const first = sentences[0]
  const last = sentences.at(-1)
  if (!first || !last) return []
  const span = { start: first.span.start, end: last.span.end }
  return [
    say(words.open),
    quote(
      passage,
      span,
      sentences.flatMap((s) => s.figures),
    ),
    say(words.close),
    cite(passage, span),
  ]
}

/**
 * The best sentence with what it leans on. To a question for a description or a list its neighbours too, as long as the
 * whole can be read at a glance.
 */
function withLead({ sentences, best, passage }: Evidence, { query }: Context): SentenceEvidence[] {
  const at = sentences.indexOf(best)
  const isBroad = query.kind === 'list' || (query.kind === 'explain' && query.asked === null)
  let from = at > 0 && LEANS_BACK.test(passage.text.slice(best.span.start, best.span.end)) ? at - 1 : at
  let to = at
  const fits = (a: number, b: number) =>
    (sentences[b]?.span.end ?? Infinity) - (sentences[a]?.span.start ?? 0) <= AT_A_GLANCE
  if (isBroad) {
    while (to + 1 < sentences.length && fits(from, to + 1)) to++
    while (from > 0 && fits(from - 1, to)) from--
  }
  return sentences.slice(from, to + 1)
}

const AT_A_GLANCE = 320 // characters: three or four sentences of a report

/** A paragraph that announces items, or an item of one: the lead-in and every item, each cited. */
export function enumeration(item: Evidence, context: Context): Piece[] | null {
  const { store, words, query } = context
  const lead = leadOf(item.passage, store)
  if (!lead || (query.kind !== 'list' && !announces(item, query))) return null
  const items = store.passages.filter((p) => p.kind === 'item' && p.parent === lead.id)
  if (items.length < 2) return null
  const whole = (p: Passage) => ({ start: 0, end: p.text.length })
  const lines = items.flatMap((p) => [say('\n'), quote(p, whole(p), store.figuresOf(p.id)), cite(p, whole(p))])
  const last = item.sentences.length > 0 && item.passage === lead ? item.best : null
  const leadSpan = last ? last.span : whole(lead)
  return [say(words.open), quote(lead, leadSpan, []), cite(lead, leadSpan), ...lines, say(words.close)]
}

/** A description is asked for, and what tells it only announces it: 'I urge the Government:'. */
const announces = ({ passage, best }: Evidence, { kind, asked }: Context['query']): boolean =>
  kind === 'explain' && asked === null && ENUMERATES.test(passage.text.slice(best.span.start, best.span.end))

function leadOf(passage: Passage, store: Store): Passage | null {
  if (passage.kind === 'item') return passage.parent ? (store.passage(passage.parent) ?? null) : null
  return passage.kind === 'paragraph' && ENUMERATES.test(passage.text) ? passage : null
}

/** Places or missions that a 'where' or 'which mission' asks for, named first in the question's language. */
function namesAsked(item: Evidence, context: Context): Piece[] {
  const names =
    context.query.asked === 'body' || context.query.asked === 'symbol'
      ? []
      : askedNames(item.passage, item.best.span, context.query)
  if (names.length === 0) return []
  const shown = names.map((name) => (context.query.lang === 'zh' ? name : (toEnglish(name) ?? name)))
  return [
    say(shown.join(context.query.lang === 'zh' ? '、' : ', ')),
    cite(item.passage, item.best.span),
    say(`${context.words.stop}\n`),
  ]
}
