import type { OutputRow, Passage } from '../../index/report.ts'
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
 * Questions to ask next: what the passages shown in the answer answer too; after a refusal what the nearest passages
 * tell; where there is nothing of the kind, the questions to start with.
 */
export function suggest(draft: Draft, context: Context, starters: readonly string[]): string[] {
  const shown = shownIn(draft)
  const [row, ...others] = shown.filter((passage) => passage.kind === 'output')
  const near =
    draft.answered || context.query.kind === 'locate'
      ? shown
      : context.evidence.slice(0, SHOWN * 2).map(({ passage }) => passage)
  const next =
    OF_ONE.has(draft.kind) && row && others.length === 0
      ? rowFollowUps(row, draft, context)
      : OF_TEXT.has(draft.kind)
        ? changeFollowUps(draft, context)
        : draft.kind === 'aggregate'
          ? tableQuestions(context)
          : near.flatMap((passage) => asksOf(passage, context))
  const typed = context.query.typed.trim()
  const fresh = [...new Set(next)].filter((question) => question !== typed)
  return (fresh.length > 0 || OF_TEXT.has(draft.kind) ? fresh : starters).slice(0, SHOWN)
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
