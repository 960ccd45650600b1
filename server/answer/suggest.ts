import { toEnglish } from '../../index/language/glossary.ts'
import type { Lang, OutputRow, Passage } from '../../index/report.ts'
import { placeOf } from '../../index/store/reading-order.ts'
import type { Context, Draft } from './context.ts'
import { remarkSpans } from './kinds/outputs.ts'
import {
  changeQuestion,
  departmentQuestion,
  isNamed,
  measureQuestion,
  reasonQuestion,
  rowQuestion,
  tableQuestions,
} from './questions-for.ts'
import { pairUp } from './rows/pairing.ts'

const SHOWN = 3

/**
 * Questions to ask next: what the row or figure answered leads to, else what is told beside it; of a name, what is told of
 * it; after a refusal what the nearest passages tell; where nothing was asked yet, the questions to start with.
 */
export function suggest(draft: Draft, context: Context, starters: readonly string[]): string[] {
  const shown = shownIn(draft)
  const [row, ...others] = shown.filter((passage) => passage.kind === 'output')
  const next =
    OF_ONE.has(draft.kind) && row && others.length === 0
      ? rowFollowUps(row, draft, context)
      : OF_TEXT.has(draft.kind)
        ? changeFollowUps(draft, context)
        : draft.kind === 'aggregate'
          ? tableQuestions(context)
          : []
  const near = draft.kind === 'locate' ? shown : draft.answered ? beside(shown, context) : aboutIt(context)
  const isOpening = OPENS.has(draft.kind) || (context.query.kind === 'locate' && !draft.answered)
  const told =
    draft.kind === 'define'
      ? saidOf(context)
      : isOpening
        ? starters
        : next.length > 0
          ? next
          : near.flatMap((p) => asksOf(p, context))
  const typed = context.query.typed.trim()
  return [...new Set(told)].filter((question) => question !== typed).slice(0, SHOWN)
}

/** What the reports say of a body just spelt out, where they say anything. */
function saidOf({ query, evidence }: Context): string[] {
  const [body, ...others] = query.entities
  if (
    !body ||
    others.length > 0 ||
    !evidence.some(({ passage, missing }) => passage.kind !== 'abbreviation' && missing.length === 0)
  )
    return []
  return [SAYS[query.lang](query.lang === 'zh' ? body.name : (toEnglish(body.name) ?? body.name))]
}

/** Answers that leave nothing to follow up. */
const OPENS: ReadonlySet<string> = new Set(['greeting', 'corpus'])

/** The passages that hold a fair share of the question and name the bodies it names, lists of abbreviations aside. */
const aboutIt = ({ evidence }: Context): Passage[] =>
  evidence
    .slice(0, SHOWN * 2)
    .filter(
      ({ passage, coverage, missing }) => passage.kind !== 'abbreviation' && coverage >= FAIR && missing.length === 0,
    )
    .map(({ passage }) => passage)

const FAIR = 0.3

/** What stands next to the first passage shown, under the same heading, the nearest first. */
function beside(shown: readonly Passage[], { store }: Context): Passage[] {
  const [first] = shown
  if (!first) return []
  const at = placeOf(first.id, store)
  const around = [1, -1, 2, -2, 3, -3].flatMap((by) => store.passages[at + by] ?? [])
  return around.filter(
    (p) => p.report === first.report && p.section.join() === first.section.join() && !shown.includes(p),
  )
}

/** Kinds of answer that may rest on a single row, and those that else rest on a sentence. */
const OF_TEXT: ReadonlySet<string> = new Set(['lookup', 'explain', 'yesno', 'why', 'compare', 'compute', 'outputs'])
const OF_ONE: ReadonlySet<string> = new Set([...OF_TEXT, 'aggregate'])

/** The passages that an answer shows, each once, in its order. */
function shownIn({ pieces }: Draft): Passage[] {
  return [...new Set(pieces.flatMap((piece) => (piece.is === 'cite' ? [piece.passage] : [])))]
}

const WORDS = {
  zh: { why: '为什么？', gap: '和计划相差多少？', rate: '完成率是多少？', change: '变化了多少？' },
  en: {
    why: 'Why?',
    gap: 'By how much did it differ from the plan?',
    rate: 'What was the completion rate?',
    change: 'By how much did it change?',
  },
}

const SAYS: Record<Lang, (of: string) => string> = {
  zh: (of) => `关于${of}，报告说了什么？`,
  en: (of) => `What do the reports say about ${of.includes(' ') ? 'the ' : ''}${of}?`,
}

function rowFollowUps(row: OutputRow, draft: Draft, { query, store }: Context): string[] {
  const words = WORDS[query.lang]
  const paired = pairUp(row, store.figuresOf(row.id)).filter((p) => p.planned && p.figure)
  const [only] = paired
  const isSure = paired.length === 1 && row.completed.length === 1 && draft.kind !== 'compute'
  return [
    ...(gives(row) && draft.kind !== 'why' ? [words.why] : []),
    ...(isSure && only?.planned?.value !== only?.figure?.value ? [words.gap] : []),
    ...(isSure ? [words.rate] : []),
  ]
}

/** What a figure was before, where the answer tells it at one time alone. */
function changeFollowUps({ kind, choices = [] }: Draft, { query }: Context): string[] {
  const [only, ...others] = choices
  return kind === 'lookup' && only?.figure.change && others.length === 0 ? [WORDS[query.lang].change] : []
}

/** True for a row whose remarks say why it ended above or below its plan. */
const gives = (row: OutputRow): boolean => row.variance !== null && remarkSpans(row).length > 0

function asksOf(passage: Passage, { query, store }: Context): string[] {
  const figures = store.figuresOf(passage.id).filter(isNamed)
  const asked =
    passage.kind === 'output'
      ? query.lang === 'zh'
        ? [rowQuestion(passage), reasonQuestion(passage)]
        : [departmentQuestion(passage.department, store)]
      : query.lang === 'zh'
        ? figures.filter((f) => f.change?.role === 'after').map(changeQuestion)
        : figures.map(measureQuestion)
  return asked.filter((question) => question !== null)
}
