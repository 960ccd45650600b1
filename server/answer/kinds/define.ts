import { type Entry, findTerms, lookUp } from '../../../index/language/glossary.ts'
import type { Passage, Span } from '../../../index/report.ts'
import type { Store } from '../../../index/store/store.ts'
import type { Context, Draft } from '../context.ts'
import { cite, type Piece, say } from '../draft.ts'
import { placesOf } from '../evidence/match.ts'
import { matchable } from '../evidence/matchable.ts'
import { lackOf, refuse } from './refuse.ts'

type Abbreviation = Extract<Passage, { kind: 'abbreviation' }>

/** A name as the reports list it, as our glossary knows it, or both. */
type Named = { listed: Abbreviation | null; known: Entry | null }

/**
 * An abbreviation spelt out, or a full name's abbreviation: from the reports' own lists, else from our glossary, which
 * is then said, with a passage that uses the name. Null where the question asks what something is that is no name.
 */
export function define(context: Context): Draft | null {
  const { query } = context
  const named = namesIn(query.text, context)
  if (named.length === 0) {
    const unknown = query.text.match(ACRONYM) ?? []
    if (unknown.length > 0 && isUnread(unknown, context)) return refuse(context, { is: 'name', names: unknown })
    const lack = lackOf(context)
    return lack && refuse(context, lack)
  }
  const pieces = named.flatMap((name, i) => [...(i > 0 ? [say('\n')] : []), ...spelt(name, context)])
  return { kind: 'define', answered: true, pieces }
}

const ACRONYM = /\b[A-Z][A-Za-z]*[A-Z]\b/g

/** True for acronyms that stand nowhere in the reports. */
const isUnread = (acronyms: readonly string[], { store }: Context): boolean =>
  acronyms.every((acronym) => store.documentFrequency(acronym) === 0)

/** How a name is asked to be spelt out, in so many words. */
const ASKS_NAME =
  /全称|全名|简称|缩写|略语|英文|英语|中文|汉语|代表(?:什么|啥)|stands? for|full (?:name|form|title)|abbreviat|acronym|short (?:for|form|name)|spel[lt]|\bin (?:English|Chinese)\b|(?:English|Chinese) (?:name|term|for|title)/iu

/** What is left of a question that asks for nothing but what names mean. */
const ASKING =
  /什么是|何谓|是?(?:指|什么|啥|哪个|哪家)(?:的)?(?:意思|机构|组织|特派团|部门)?|意思|请问|解释一下|\b(?:what|who|is|are|was|were|does|do|the|an?|of|mean(?:s|ing|t)?|by|please|define|explain|term|and|UN)\b|联合国|[\s“”"'‘’?？。.，,、的和与是呢吗]/giu

/** The names in a question, the longest at each place; those that are but terms count where a name is asked for. */
function namesIn(text: string, { store }: Context): Named[] {
  const lists = store.passages.filter((p): p is Abbreviation => p.kind === 'abbreviation')
  const listed = lists.flatMap((p): (Named & Span)[] =>
    [p.short, p.full].flatMap((form) => {
      const start = text.indexOf(form)
      return start < 0 ? [] : [{ start, end: start + form.length, listed: p, known: lookUp(p.short) ?? lookUp(p.full) }]
    }),
  )
  const known = [...findTerms(text, 'zh'), ...findTerms(text, 'en')]
    .filter(({ entry, form }) => isSpelt(entry, form, text))
    .map(({ entry, span }): Named & Span => ({
      ...span,
      listed: lists.find((p) => entry.zh.includes(p.short) || entry.zh.includes(p.full)) ?? null,
      known: entry,
    }))
  const all = [...listed, ...known].sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept = all.filter((a, i) => !all.slice(0, i).some((b) => a.start < b.end && b.start < a.end))
  const rest = kept
    .sort((a, b) => b.start - a.start)
    .reduce((left, n) => left.slice(0, n.start) + left.slice(n.end), text)
  return ASKS_NAME.test(text) || rest.replace(ASKING, '') === '' ? kept.reverse() : []
}

const PROPER: ReadonlySet<string> = new Set(['mission', 'department', 'office', 'body', 'programme', 'system'])

/** True for a name, and for a term that has an acronym; '简称' and 'abbreviation' only ask. */
const isSpelt = (entry: Entry, form: string, text: string): boolean =>
  (PROPER.has(entry.kind) || entry.abbr.length > 0) &&
  !(ASKS_NAME.test(form) || (form === '联合国' && text.replace(ASKING, '') !== ''))

/** The name in full, its short forms and its other language; for a name of our glossary's, that and where it is used. */
function spelt({ listed, known }: Named, { query, words, store }: Context): Piece[] {
  const full = listed?.full ?? known?.zh[0] ?? ''
  const short = listed?.short ?? known?.zh.find((form, i) => i > 0 && form.length < full.length) ?? null
  const use = listed
    ? { passage: listed, span: { start: 0, end: listed.text.length } }
    : known && placeOfUse(known, store)
  const source = use ? [cite(use.passage, use.span)] : []
  const chinese = { text: words.chineseName(full, short), marks: listed ? source : [] }
  const fullEnglish =
    known?.en.toSorted((a, b) => b.length - a.length).find((form) => use?.passage.text.includes(form)) ?? known?.en[0]
  const english = fullEnglish ? [{ text: words.englishName(fullEnglish, known?.abbr[0] ?? null), marks: [] }] : []
  const parts = query.lang === 'zh' || /chinese/iu.test(query.text) ? [chinese, ...english] : [...english, chinese]
  return [
    ...parts.flatMap(({ text, marks }, i) => [say(i > 0 ? `${words.semicolon}${text}` : capitalised(text)), ...marks]),
    say(words.stop),
    ...(listed
      ? []
      : [say(use ? words.fromGlossary : words.fromGlossaryUnused), ...source, ...(use ? [say(words.stop)] : [])]),
  ]
}

/** Where the reports use a name: in full rather than short, the longest form first. */
function placeOfUse({ zh, en, abbr }: Entry, store: Store): { passage: Passage; span: Span } | null {
  const byLength = (a: string, b: string) => b.length - a.length
  for (const form of [...[...zh, ...en].sort(byLength), ...abbr]) {
    for (const id of store.holding(form)) {
      const passage = store.passage(id)
      const [span] = passage ? placesOf(form, matchable(passage)) : []
      if (passage && span) return { passage, span }
    }
  }
  return null
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
