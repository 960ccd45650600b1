import type { Link } from './align.ts'

/** A link must have been expected this often to be believed. */
const MIN_COUNT = 1.4
/** Translations much less likely than the best are left out, and so are the last of many. */
const MIN_OF_BEST = 0.04
const MAX_TRANSLATIONS = 10
/** What a word that no text uses, only dictionaries, counts for. */
const BOOKISH = 0.25

/** A word of either language: how it is written and how often texts (not dictionaries) use it. */
export type Word = { form: string; uses: number }

/** What at either end of a Chinese word that no dictionary has shows a cut in the wrong place: 他所, 定之, 花了, 一排. */
const WRONG_CUT =
  /^[了着之在与及和或等于被把将他她它我你们该此这那其所得就必以为而使令给到前后中内上下个各每一二两三四五六七八九十百千第几数不]|[了着之在与及和或等于被把将他她它我你们该此这那其所得就必以为而使令给到前后中内上下个各每]$/u
const NEGATION = /^[不非未无]/u

type Candidate = { term: string; score: number }

/**
 * The table as text: `word<tab>translation percent …`, both directions, sorted by UTF-16 unit. A translation's share is the
 * geometric mean of both directions' probabilities, so that words that translate everything translate nothing. Left out are
 * single characters, which stand inside too many other words to find a passage by, and what is no word: cut in the wrong
 * place, and not among the entries of a `dictionary`.
 */
export function tableOf(
  links: readonly Link[],
  english: readonly Word[],
  chinese: readonly Word[],
  dictionary: ReadonlySet<string>,
): string {
  const isWord = chinese.map(({ form }) => form.length > 1 && (dictionary.has(form) || !WRONG_CUT.test(form)))
  const enTotal = new Float64Array(english.length)
  const zhTotal = new Float64Array(chinese.length)
  for (const { en, zh, count } of links) {
    enTotal[en] = (enTotal[en] ?? 0) + count
    zhTotal[zh] = (zhTotal[zh] ?? 0) + count
  }
  const byWord = new Map<string, Candidate[]>()
  const add = (word: Word | undefined, term: Word | undefined, score: number): void => {
    if (!word || !term) return
    const candidate = { term: term.form, score: term.uses > 0 ? score : score * BOOKISH }
    const others = byWord.get(word.form)
    if (others) others.push(candidate)
    else byWord.set(word.form, [candidate])
  }
  for (const { en, zh, count } of links) {
    if (count < MIN_COUNT || !isWord[zh]) continue
    const score = count / Math.sqrt((enTotal[en] ?? 1) * (zhTotal[zh] ?? 1))
    add(english[en], chinese[zh], score)
    add(chinese[zh], english[en], score)
  }
  return [...byWord]
    .map(([word, candidates]) => `${word}\t${cellsOf(candidates)}\n`)
    .sort((a, b) => (a < b ? -1 : 1))
    .join('')
}

function cellsOf(candidates: readonly Candidate[]): string {
  const ranked = candidates
    .toSorted((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1))
    .filter(({ term }, i, all) => !isDenied(term, all.slice(0, i)))
    .slice(0, MAX_TRANSLATIONS)
  const kept = ranked.filter(({ score }) => score >= MIN_OF_BEST * (ranked[0]?.score ?? 0))
  const sum = kept.reduce((all, { score }) => all + score, 0)
  return kept.map(({ term, score }) => `${term} ${Math.max(1, Math.round((score / sum) * 100))}`).join(' ')
}

/** Whether a likelier translation says the opposite: 不足 after 充足, 不在家 after 在家. */
const isDenied = (term: string, likelier: readonly Candidate[]): boolean =>
  NEGATION.test(term) && likelier.some((other) => !NEGATION.test(other.term) && other.term.includes(term.charAt(1)))
