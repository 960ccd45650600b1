import type { OutputRow, Passage } from '../../index/report.ts'
import type { Context, Draft } from './context.ts'
import { remarkSpans } from './outputs.ts'
import { pairUp } from './pairing.ts'
import {
  changeQuestion,
  departmentQuestion,
  isNamed,
  measureQuestion,
  reasonQuestion,
  rowQuestion,
} from './questions-for.ts'

const SHOWN = 3

/**
 * Questions to ask next: follow-ups that the answer's own evidence answers; after a refusal, or where it has none, what
 * the nearest passages tell.
 */
export function suggest(draft: Draft, context: Context): string[] {
  const first = context.evidence[0]?.passage
  const own = draft.answered && first ? followUps(first, draft, context) : []
  const near = draft.answered
    ? []
    : context.evidence.slice(0, SHOWN * 2).flatMap(({ passage }) => asksOf(passage, context))
  const typed = context.query.typed.trim()
  return [...new Set([...own, ...near])].filter((question) => question !== typed).slice(0, SHOWN)
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

function followUps(passage: Passage, draft: Draft, { query, store }: Context): string[] {
  const words = WORDS[query.lang]
  if (passage.kind === 'output') {
    const paired = pairUp(passage, store.figuresOf(passage.id)).filter((p) => p.planned && p.figure)
    const sure = paired.length === 1 && draft.kind !== 'compute'
    return [
      ...(gives(passage) && draft.kind !== 'why' ? [words.why] : []),
      ...(sure && paired[0]?.planned?.value !== paired[0]?.figure?.value ? [words.gap] : []),
      ...(sure ? [words.rate] : []),
    ]
  }
  return draft.kind !== 'compute' && draft.choices?.some((c) => c.figure.change) ? [words.change] : []
}

/** True for a row whose remarks say why it ended above or below its plan. */
const gives = (row: OutputRow): boolean => row.variance !== null && remarkSpans(row).length > 0

function asksOf(passage: Passage, { query, store }: Context): string[] {
  const figures = store.figuresOf(passage.id).filter(isNamed)
  const asked =
    passage.kind === 'output'
      ? query.lang === 'zh'
        ? [rowQuestion(passage), reasonQuestion(passage)]
        : [departmentQuestion(passage.department)]
      : query.lang === 'zh'
        ? figures.filter((f) => f.change?.role === 'after').map(changeQuestion)
        : figures.map(measureQuestion)
  return asked.filter((question) => question !== null)
}
