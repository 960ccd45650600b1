import { findTerms } from '../../index/language/glossary.ts'
import { readPeriods } from '../../index/language/periods.ts'
import { queryTerms } from '../../index/language/query-terms.ts'
import { SIMPLIFIED } from '../../index/language/traditional.ts'
import type { Lang } from '../../index/report.ts'
import type { QueryTerm, Store } from '../../index/store/store.ts'
import { questionLang, readAsked, readIntent, readParagraphs } from './intent.ts'
import { asksBothSides, findNeeds, kindsNamed, sideOf } from './needs.ts'
import type { Entity, Need, Query, Side } from './query.ts'
import { alternatives } from './sides.ts'

/** Kinds of glossary entry that a passage must name when the question does. */
const NAMED_KINDS = new Set(['mission', 'department', 'office', 'body', 'place', 'system', 'programme'])

/** A body named in more of the passages than this says too little to be asked for: the United Nations, the Assembly. */
const COMMON_SHARE = 0.2

/** How much the words of the earlier question count beside those of the follow-up. */
const CARRIED_WEIGHT = 0.45

/** Reads a question that stands alone. */
export function understand(question: string, store: Store): Query {
  const text = clean(question)
  const lang = questionLang(text)
  const found = withSides(findNeeds(text, lang), text)
  const { kind, operation } = readIntent(text, lang, found.length)
  const needs = kind === 'compare' ? withAlternatives(found, text, lang) : found
  return {
    lang,
    typed: question,
    text,
    kind,
    operation,
    needs,
    asked: readAsked(text, lang),
    terms: queryTerms(text, lang, (term) => store.documentFrequency(term)),
    entities: entitiesOf(text, lang, store),
    periods: readPeriods(text),
    reports: undefined,
    paragraphs: readParagraphs(text),
    context: [],
  }
}

/**
 * A follow-up read in the light of the question it leans on: what it does not say itself (what is asked, of whom, when)
 * is carried over, and the passages of the earlier answer come first.
 */
export function carryOver(question: Query, previous: Query, context: string[]): Query {
  const asksNothing = question.needs.length === 0 && question.kind === 'explain'
  const replaced = new Set(question.entities.map((e) => e.kind))
  const own = new Set(question.terms.map((t) => t.source))
  const carried: QueryTerm[] = previous.terms
    .filter((term) => !own.has(term.source))
    .filter((term) => question.periods.length === 0 || !previous.periods.some((p) => p.printed.includes(term.source)))
    .map((term) => ({ ...term, weight: term.weight * CARRIED_WEIGHT }))
  const needs: Need[] = asksNothing ? previous.needs.map((need) => ({ ...need, focus: question.text })) : question.needs
  return {
    ...question,
    text: `${previous.text} → ${question.text}`,
    kind: asksNothing ? previous.kind : question.kind,
    operation: asksNothing ? previous.operation : question.operation,
    needs,
    asked: question.asked ?? (asksNothing ? previous.asked : null),
    terms: [...question.terms, ...carried],
    entities: [...question.entities, ...previous.entities.filter((e) => !replaced.has(e.kind))],
    periods: question.periods.length > 0 ? question.periods : previous.periods,
    paragraphs: question.paragraphs.length > 0 ? question.paragraphs : previous.paragraphs,
    context,
  }
}

/**
 * The question in one spelling: invisible characters out, white space folded, full-width letters and digits narrow,
 * traditional characters simplified. Punctuation and case stay: they tell where a question divides and what is a name.
 */
function clean(question: string): string {
  const visible = question
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const narrow = visible.replace(/[０-９Ａ-Ｚａ-ｚ％＄．／＆＋－]/gu, (char) => char.normalize('NFKC'))
  return Array.from(narrow, (char) => SIMPLIFIED.get(char) ?? char).join('')
}

function entitiesOf(text: string, lang: Lang, store: Store): Entity[] {
  return findTerms(text, lang)
    .filter(({ entry }) => NAMED_KINDS.has(entry.kind))
    .map(({ entry }) => ({
      name: entry.zh[0] ?? '',
      forms: [...entry.zh, ...entry.en, ...entry.abbr],
      kind: entry.kind,
    }))
    .filter(({ forms }) => forms.every((form) => store.documentFrequency(form) <= COMMON_SHARE))
}

/** 'A or B' asks for a figure of each. */
function withAlternatives(needs: Need[], text: string, lang: Lang): Need[] {
  const sides = alternatives(text, lang)
  if (!sides || asksBothSides(text)) return needs
  const kinds = needs[0]?.kinds ?? kindsNamed(text)
  return [sides.first, sides.second].map((focus) => ({ kinds, unit: null, focus, side: null }))
}

/** 'Plan vs actual' asks for both columns even where no question word stands beside them. */
function withSides(needs: Need[], text: string): Need[] {
  const both: Side[] = ['planned', 'completed']
  if (!asksBothSides(text)) return needs
  if (needs.length === 0 || (needs.length === 1 && needs[0]?.side === null)) {
    return both.map((side) => ({
      kinds: needs[0]?.kinds ?? [],
      unit: needs[0]?.unit ?? null,
      focus: needs[0]?.focus ?? text,
      side,
    }))
  }
  return needs.map((need) => ({ ...need, side: need.side ?? sideOf(need.focus) }))
}
