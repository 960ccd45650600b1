import { findTerms, type TermMatch } from '../../index/language/glossary.ts'
import type { Name } from '../../index/language/names.ts'
import { queryTerms } from '../../index/language/query-terms.ts'
import type { Lang } from '../../index/report.ts'
import type { QueryTerm, Store } from '../../index/store/store.ts'
import type { Entity } from './query.ts'

/** Kinds of glossary entry that a passage must name when the question does. */
const NAMED_KINDS = new Set(['mission', 'department', 'office', 'body', 'place'])

/** A body named in more of the passages than this says too little to be asked for: the United Nations, the Assembly. */
const COMMON_SHARE = 0.2

/**
 * A short acronym must be in capitals ('its' is no training service), unless nothing is; and two words are not one name
 * ('to go', Togo).
 */
function isMeant({ entry, form, span }: TermMatch, text: string): boolean {
  const written = text.slice(span.start, span.end)
  if (HAN.test(written)) return true
  if (/\s/.test(written) !== /[\s-]/.test(form)) return false
  const isShortAcronym = written.length <= SHORT && entry.abbr.includes(form)
  return !isShortAcronym || written === written.toUpperCase() || !/\p{Lu}/u.test(text)
}

const HAN = /\p{Script=Han}/u
const SHORT = 4 // letters: longer acronyms are not words

/** Whoever writes the reports: what it does is told without naming it. */
const AUTHOR = /^(?:联合国)?秘书处$/u

const MISSION = /特派团$|观察团$|稳定团$|综合团$|支助团$|维和部队$|\b(?:Mission|Operation|Force)\b/u

/** Missions, offices and bodies named in a question: those of the glossary and those the reports introduce themselves. */
export function findEntities(text: string, lang: Lang, store: Store): Entity[] {
  const known = findTerms(text, lang)
    .filter((match) => NAMED_KINDS.has(match.entry.kind) && isMeant(match, text))
    .filter(({ entry }) => !entry.zh.some((name) => AUTHOR.test(name)))
    .map(({ entry }) => ({
      name: entry.zh[0] ?? '',
      forms: [...entry.zh, ...entry.en, ...entry.abbr],
      kind: entry.kind,
    }))
    .filter(
      ({ forms }) => headsRows(forms, store) || forms.every((form) => store.documentFrequency(form) <= COMMON_SHARE),
    )
  const own = introduced(text, store).filter(
    ({ full, short }) => !known.some((e) => e.forms.includes(full) || e.forms.includes(short)),
  )
  return [...known, ...own.map(entityOf), ...unheardOf(text, store)]
}

const headings = new WeakMap<Store, Set<string>>()

/** True for a department or office that output rows stand under: it tells rows apart however often it is named. */
function headsRows(forms: readonly string[], store: Store): boolean {
  const kept =
    headings.get(store) ??
    new Set(
      store.passages
        .flatMap((p) => (p.kind === 'output' ? [p.department, p.office ?? ''] : []))
        .map((heading) => heading.replace(/^\S+\s*/u, '')),
    )
  headings.set(store, kept)
  return forms.some((form) => kept.has(form))
}

const entityOf = ({ full, short }: Name): Entity => ({
  name: full,
  forms: [full, short],
  kind: MISSION.test(full) ? 'mission' : 'body',
})

/** The names of the reports that a question gives, as things to look for under both forms. */
export function nameTerms(text: string, store: Store): QueryTerm[] {
  return introduced(text, store).map(({ full, short }) => ({
    source: text.includes(full) ? full : short,
    options: [full, short].filter((form) => store.documentFrequency(form) > 0).map((term) => ({ term, p: 1 })),
    weight: NAME_WEIGHT,
  }))
}

const NAME_WEIGHT = 1.6 // as the glossary's own names

function introduced(text: string, store: Store): Name[] {
  const found = store.names.filter(({ full, short }) => text.includes(full) || text.includes(short))
  // a name inside a longer one is not meant by itself
  return found.filter(
    (a) =>
      !found.some(
        (b) =>
          b !== a &&
          [b.full, b.short].some(
            (form) =>
              text.includes(form) &&
              [a.full, a.short].every((own) => !text.includes(own) || (form !== own && form.includes(own))),
          ),
      ),
  )
}

const BODY_SUFFIX = /特派团|观察团|稳定团|综合团|支助办|办事处|代表团|基金会|银行|大学|公司|法院|联盟/gu
const RUN = /[\p{Script=Han}]{2,5}$/u

/** Names and bodies that no report gives: capitalised words of English, and what stands before 特派团, 观察团 … and never does there in the reports. */
function unheardOf(text: string, store: Store): Entity[] {
  const named = foreignNames(text, store).map((name): Entity => ({ name, forms: [name], kind: 'body' }))
  const terms = findTerms(text, 'zh')
  const bodies = [...text.matchAll(BODY_SUFFIX)].slice(0, MOST_BODIES).flatMap(({ 0: suffix, index }): Entity[] => {
    const end = index + suffix.length
    if (terms.some(({ entry, span }) => span.end === end && NAMED_KINDS.has(entry.kind))) return []
    // 特派团 may begin another term (特派团团长), and a term may end before it: 女性|当特派团团长
    if (terms.some(({ span }) => span.start === index && span.end > end)) return []
    const from = Math.max(0, ...terms.flatMap(({ span }) => (span.end <= index ? [span.end] : [])))
    const run = RUN.exec(text.slice(from, index))?.[0].split(FUNCTION).at(-1) ?? ''
    const name = run + suffix
    return run.length > 1 && !isBodyOf(run, suffix, store) ? [{ name, forms: [name], kind: 'mission' }] : []
  })
  return [...named, ...bodies]
}

const MOST_BODIES = 10

/** True where the reports have the words before 特派团 there too, the last two at least, or know them as words: 访问|联利特派团. */
function isBodyOf(run: string, suffix: string, store: Store): boolean {
  const stands = (words: string) => store.holding(words).length > 0
  const tail = Array.from({ length: run.length - 1 }, (_, i) => run.slice(i)).find((part) => stands(part + suffix))
  if (tail === undefined) return store.documentFrequency(run.slice(-2)) > 0
  // a character more before a name makes another name: 塔里亚 beside 利比里亚
  return run.length - tail.length !== 1
}

const CAPITALISED = /(?<=[a-z0-9,;'’)]\s)\p{Lu}[\p{Ll}]{2,}(?:\s\p{Lu}\p{Ll}{2,})*(?![\p{L}\d-])/gu
const COMMON_CAPITALS =
  /^(?:Mr|Mrs|Ms|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|Chinese|French)$/u

/** Names written with a capital in the middle of an English question, of which no word is known to glossary or reports. */
function foreignNames(text: string, store: Store): string[] {
  const words = text.match(/(?<=\P{L})\p{L}+/gu) ?? []
  if (words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2) return []
  return [...text.matchAll(CAPITALISED)]
    .map(([name]) => name)
    .filter((name) => findTerms(name, 'en').length === 0)
    .filter((name) => name.split(/\s/u).some((word) => !COMMON_CAPITALS.test(word) && isUnknown(word, store)))
}

const isUnknown = (word: string, store: Store): boolean =>
  queryTerms(word, 'en', (term) => store.documentFrequency(term)).every(({ options }) =>
    options.every(({ term }) => store.documentFrequency(term) === 0),
  )

const FUNCTION = /[的了在和与及给对向把被这那哪各每个些几多少是有为]/u
