import type { FigureKind } from '../../../index/report.ts'
import { passagesOf } from '../../../index/store/reading-order.ts'
import type { QueryTerm, Store } from '../../../index/store/store.ts'
import type { Asked, Query } from '../../question/query.ts'
import { isKnown } from '../../question/words.ts'
import type { Context, Draft } from '../context.ts'
import { cite, say } from '../draft.ts'
import { givesName } from '../evidence/asked-names.ts'
import { type Evidence, importances } from '../evidence/evidence.ts'
import { matchTerms } from '../evidence/match.ts'
import { matchable, surroundings } from '../evidence/matchable.ts'
import { isNamedAnywhere, OWN_NAMES } from '../evidence/naming.ts'
import { labelIn, nameIn } from '../phrasing/labels.ts'

/** Why the reports do not answer: nothing on the subject, another body, no such figure, another time. */
export type Lack =
  | { is: 'subject' }
  | { is: 'name'; names: string[] }
  | { is: 'figure'; kind: FigureKind | Exclude<Asked, null> | 'figure' }
  | { is: 'time'; period: string }
  | { is: 'vague' }
  | { is: 'superlative' }
  | { is: 'verdict' }
  | { is: 'place' }
  | { is: 'reason' }

/** Share of the question's weight that must stand together in one place before it counts as answered. */
export const ENOUGH = { zh: 0.36, en: 0.3 }

/**
 * What a passage is held to where both legs of the search lead to it: words that the report spells otherwise still mean
 * the same. A follow-up to the passage of the earlier answer is held to none: its words say little by themselves.
 */
const EASED = 0.35

/** True when no other passage comes near the best one in the search. */
const isFarAhead = (evidence: readonly Evidence[]): boolean =>
  evidence.slice(1).every((e) => e.hit.score <= (evidence[0]?.hit.score ?? 0) * BEHIND)
const BEHIND = 0.8

/** Share of the subject words below which a passage, however alone, is not about the question. */
const SPOKEN_OF_AT_ALL = 0.15

/** What someone is asked to be named for: 'who|chaired the group'; none where the question says no more than that he is. */
const DEED = /\bwho (?!is\b|was\b|are\b|were\b|else\b)([a-z]+)|谁(\p{Script=Han}{2})/iu

/** True when it is asked who did something, and a passage that holds little of the question does not tell of it. */
function tellsNoDeed({ passage, coverage }: Evidence, { asked, text, words }: Query): boolean {
  const [, english, chinese] = (asked === 'body' && coverage < SURE ? DEED.exec(text) : null) ?? []
  const deed = (english ?? chinese)?.toLowerCase()
  const word = words.find(({ source, options }) => source.toLowerCase() === deed && options.length > 0)
  return word !== undefined && matchTerms([word], matchable(passage)).length === 0
}

/** Share of the question's words that no report knows. */
const unknownShare = ({ words }: Query, store: Store): number =>
  words.filter((word) => !isKnown(word, store)).length / Math.max(1, words.length)

/** Of a question so unlike the reports the legs agree by chance: 今晚有啥好看的电影推荐. */
const MOSTLY_UNKNOWN = 0.7

/** Sum of a passage's ranks in the two legs up to which they are said to agree. */
const AGREED = 5
const FAR = 1000

/** No figure is given on less of a question than this, whatever speaks for the passage. */
const LEAST = 0.22

/** Where the reports do not know most of a question's words, so much of the others must stand in one place. */
const SPOKEN_OF = 0.5

/** True when the question is of years that the report never mentions, or that were not over when it was written. */
function tellsOtherYears({ passage, period }: Evidence, { periods }: Query, store: Store): boolean {
  const asked = periods.flatMap((p) => p.start?.slice(0, 4) ?? [])
  if (period > 0 || asked.length === 0) return false
  const last = lastYearOf(passage.report, store)
  if (last !== null && asked.every((year) => Number(year) > last)) return true
  return !passagesOf(passage.report, store).some(({ text }) => asked.some((year) => text.includes(year)))
}

/** The year in which the session of the Assembly ends that a report is written for: A/65/624 knows of none after 2011. */
function lastYearOf(report: string, store: Store): number | null {
  const session = /^A\/(\d{1,3})\//u.exec(store.reports.find(({ id }) => id === report)?.symbol ?? '')?.[1]
  return session === undefined ? null : FIRST_SESSION + Number(session)
}
const FIRST_SESSION = 1946 // began in January; those since begin in September of the year before

/** Above this a missing noun is more likely a missing translation. */
const SURE = 0.6

/** Passages that reach this share of the best score are as good as it. */
const LEVEL = 0.99

const NEAREST = 3

/** True when the very thing counted ('how many … casualties did') is known to the reports but stands elsewhere. */
function lacksHead({ passage, sentences }: Evidence, { needs, words, lang }: Query): boolean {
  if (lang !== 'en' || needs.length !== 1) return false
  const head = COUNTED.exec(needs[0]?.focus ?? '')?.[1]?.toLowerCase()
  const word = words.find((w) => head !== undefined && w.source.toLowerCase().endsWith(head) && w.options.length > 0)
  if (!word) return false
  return (
    !sentences.some((s) => s.matches.some((m) => m.term === word)) &&
    !passage.section.some((heading) => word.options.some((o) => heading.includes(o.term)))
  )
}

const COUNTED =
  /\bhow many (?:[\w'’/-]+ ){0,6}?([\w-]+)(?= (?:did|do|does|were|was|are|is|have|has|had|of|in|on|at|for|to|from|got|came|went|could|can|will|would)\b)/iu

/**
 * True when a figure or a name is asked for of no body by name, one word of the question stands in the passage, and as many are
 * known to no report: 多少维和人员患疟疾.
 */
function holdsOneWordOnly({ sentences }: Evidence, { words, entities, needs, asked }: Query): boolean {
  if (entities.length > 0 || (needs.length === 0 && asked === null)) return false
  const found = new Set(sentences.flatMap(({ matches }) => matches.map(({ term }) => term)))
  const unknown = words.filter(({ options }) => options.length === 0)
  return found.size <= 1 && unknown.length >= Math.max(1, found.size)
}

/** True when all that is found of a question for a figure or a verdict is the one body it names: 道德操守办公室开除过人吗. */
function holdsNameOnly({ passage, sentences }: Evidence, { words, entities, kind, needs, asked }: Query, store: Store) {
  const [body] = entities
  if (!body || entities.length > 1 || asked !== null || (needs.length === 0 && kind !== 'yesno')) return false
  const isName = ({ options }: QueryTerm) => options.some(({ term }) => body.forms.some((form) => form.includes(term)))
  const others = words.filter((word) => !isName(word))
  const found = [...sentences.flatMap(({ matches }) => matches), ...matchTerms(others, surroundings(passage, store))]
  return others.length > 0 && !found.some(({ term }) => others.includes(term))
}

/** 'Which mission is the largest': said to be so, not merely named. */
const SUPERLATIVE =
  /最[大小多少高低长短早晚快慢贵好差](?!程度|限度)|\b(?:most|largest|biggest|highest|lowest|fewest|smallest|longest|oldest|youngest|best|worst)\b/iu
const SAYS_SUPERLATIVE = /最|第一|首[位次要]|历史|纪录|高峰|峰值|\b(?:most|first|record|peak|\w+est)\b/iu

/** A word that stands in more of the passages than this tells none of them apart. */
const EVERYWHERE = 0.06
const MANY = 20 // passages: in a short report a few are a large share
const FEW_WORDS = 2

/**
 * True when a figure or a place is asked for in words that stand everywhere, 'how many member states does the UN have':
 * any passage that holds them is of something narrower.
 */
function isVague({ words, entities, needs, asked, periods }: Query, store: Store): boolean {
  const asksNumber = needs.some(({ kinds }) => kinds.length === 0 || kinds.includes('count'))
  if (!(asksNumber || asked === 'place') || periods.some(({ start }) => start !== null)) return false
  const everywhere = Math.max(EVERYWHERE, MANY / store.passages.length)
  const isEverywhere = (term: string) => store.documentFrequency(term) > everywhere
  const isCommon = ({ options }: QueryTerm) => surest(options).some(({ term }) => isEverywhere(term))
  const known = words.filter(({ options }) => options.length > 0)
  return entities.every(({ forms }) => forms.some(isEverywhere)) && known.length <= FEW_WORDS && known.every(isCommon)
}

/** The options that a word most likely means: not a part of the phrase that it is. */
function surest(options: QueryTerm['options']): QueryTerm['options'] {
  const likeliest = Math.max(...options.map(({ p }) => p))
  return options.filter(({ p }) => p > likeliest / 2)
}

/** What the best evidence lacks of what is asked; null when it can carry an answer. */
export function lackOf(context: Context): Lack | null {
  const { query, evidence, store } = context
  const best = evidence[0]
  if (!best || query.words.length === 0) return { is: 'subject' }
  const isAgreed = (best.hit.ranks.lexical ?? FAR) + (best.hit.ranks.dense ?? FAR) <= AGREED
  const isAlone =
    best.hit.ranks.lexical === 1 &&
    best.hit.ranks.dense === 1 &&
    best.subject >= SPOKEN_OF_AT_ALL &&
    unknownShare(query, store) < MOSTLY_UNKNOWN &&
    isFarAhead(evidence)
  const isExempt = isAlone || query.context[0] === best.passage.id
  const enough = ENOUGH[query.lang] * (isExempt ? 0 : isAgreed ? EASED : 1)
  if (!isExempt && best.subject < SPOKEN_OF && unknownShare(query, store) >= 0.5) return { is: 'subject' }
  const least = query.needs.length > 0 && query.context.length === 0 ? Math.max(enough, LEAST) : enough
  if (best.coverage < least || best.subject < enough) return { is: 'subject' }
  if (query.context.length === 0 && holdsOneWordOnly(best, query)) return { is: 'subject' }
  const asGood = evidence.filter(({ score }) => score >= best.score * LEVEL)
  if (query.context.length === 0 && asGood.every((one) => holdsNameOnly(one, query, store)))
    return query.needs[0]
      ? { is: 'figure', kind: query.needs[0].kinds[0] ?? 'figure' }
      : { is: 'name', names: query.entities.map(({ name }) => nameIn(query.lang, name)) }
  if (query.context.length === 0 && isVague(query, store)) return { is: 'vague' }
  if (best.coverage < SURE && lacksHead(best, query)) return { is: 'subject' }
  const namesOf = (entities: Query['entities']) => entities.map(({ name }) => nameIn(query.lang, name))
  // an office may stand there under the name of what it belongs to
  const unheardOf = query.entities.filter(({ kind }) => kind !== 'office').filter((e) => !isNamedAnywhere(e, store))
  if (unheardOf.length > 0) return { is: 'name', names: namesOf(unheardOf) }
  if (best.missing.some((e) => OWN_NAMES.has(e.kind)) || (best.missing.length > 0 && best.coverage < SURE))
    return { is: 'name', names: namesOf(best.missing) }
  if (best.period <= -1 || tellsOtherYears(best, query, store))
    return { is: 'time', period: query.periods.map((p) => p.printed).join('、') }
  const asksMore = query.needs.length > 0 || query.asked !== null || query.kind === 'yesno' || query.kind === 'why'
  // an abbreviation tells what a name means, no more
  if (asksMore && best.passage.kind === 'abbreviation')
    return query.needs[0] ? { is: 'figure', kind: query.needs[0].kinds[0] ?? 'figure' } : { is: 'subject' }
  const isRanked = query.kind !== 'compute' && context.parts.length === 0 && SUPERLATIVE.test(query.text)
  if (isRanked && !SAYS_SUPERLATIVE.test(best.passage.text)) return { is: 'superlative' }
  if (query.asked !== null && (!givesName(best.passage, best.best.span, query) || tellsNoDeed(best, query)))
    return { is: 'figure', kind: query.asked }
  return null
}

/** Says that the reports do not answer, what was looked for, what is lacking, and which passages are nearest. */
export function refuse(context: Context, lack: Lack): Draft {
  const { query, evidence, store, words } = context
  const importance = importances(query.words, store)
  const looked = [...query.words].sort((a, b) => (importance.get(b) ?? 0) - (importance.get(a) ?? 0)).slice(0, 6)
  const inOrder = query.words.filter((term) => looked.includes(term)).map((term) => term.source)
  const nearest = evidence.slice(0, NEAREST)
  return {
    kind: 'refuse',
    answered: false,
    pieces: [
      say(words.refusal),
      say(inOrder.length > 0 ? words.lookedFor(inOrder.join(query.lang === 'zh' ? '、' : ', ')) : ''),
      say(reason()),
      ...(nearest.length > 0 ? [say(words.nearest)] : []),
      ...nearest.flatMap(({ passage, best }, i) => [
        say(`${i > 0 ? words.comma : ''}${labelIn(query.lang, passage.label)}`),
        cite(passage, best.span),
      ]),
      ...(nearest.length > 0 ? [say(words.stop)] : []),
    ],
  }

  function reason(): string {
    switch (lack.is) {
      case 'subject':
        return words.notInCorpus
      case 'name':
        return words.notNamed(lack.names.join(query.lang === 'zh' ? '、' : ', '))
      case 'figure':
        return words.noFigure(words.kinds[lack.kind] ?? words.kinds.figure ?? '')
      case 'vague':
        return words.tooVague
      case 'verdict':
        return words.noVerdict
      case 'superlative':
        return words.noSuperlative
      case 'reason':
        return words.noReason
      case 'place':
        return words.noSuchPlace
      case 'time':
        return words.notThatTime(lack.period)
    }
  }
}
