import type { Figure, Lang, OutputRow } from '../index/report.ts'
import type { Store } from '../index/store/store.ts'
import {
  changeQuestion,
  departmentQuestion,
  isNamed,
  measureQuestion,
  reasonQuestion,
  rowQuestion,
} from './answer/questions-for.ts'
import type { AskFunction, Opened } from './services.ts'

/** Questions to start with, in each language. */
export type Starters = Record<Lang, string[]>

/** A question that the index should answer, and the figure that must then be among the answer's. */
type Candidate = { question: string; figure: number | null }

const SHOWN = 4 // in each language: what fits beside the input without scrolling

/** Items taken evenly from a list, from its first on: starters come from all over the reports. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count)
  return Array.from({ length: Math.min(count, items.length) }, (_, i) => items[Math.floor(i * step)] as Item)
}

function changeCandidates(changes: readonly Figure[]): Candidate[] {
  return changes.map((figure) => ({ question: changeQuestion(figure), figure: figure.value }))
}

function rowCandidates(rows: readonly OutputRow[]): Candidate[] {
  return rows.flatMap((row) => {
    const question = rowQuestion(row)
    const done = row.completed.map(({ value }) => value).find((value) => typeof value === 'number') ?? null
    return question === null || done === null ? [] : [{ question, figure: done }]
  })
}

function reasonCandidates(rows: readonly OutputRow[]): Candidate[] {
  return rows.flatMap((row) => asked(reasonQuestion(row), null))
}

function measureCandidates(figures: readonly Figure[]): Candidate[] {
  return figures.flatMap((figure) => asked(measureQuestion(figure), figure.value))
}

function departmentCandidates(rows: readonly OutputRow[], store: Store): Candidate[] {
  return [...new Set(rows.map(({ department }) => department))].flatMap((department) =>
    asked(departmentQuestion(department, store), null),
  )
}

const asked = (question: string | null, figure: number | null): Candidate[] =>
  question === null ? [] : [{ question, figure }]

function interleave(...lists: readonly Candidate[][]): Candidate[] {
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat()
}

/**
 * Questions that the reports should answer, made from what they state: changes of a figure, output rows that missed
 * or passed their plan. The same index gives the same ones in the same order.
 */
function candidates(store: Store): Record<Lang, Candidate[]> {
  const named = store.figures.filter(isNamed)
  const changes = spread(
    named.filter(({ change }) => change?.role === 'after'),
    3 * SHOWN,
  )
  const outputs = store.passages.filter((passage) => passage.kind === 'output')
  const rows = spread(
    outputs.filter(({ variance }) => variance === 'above' || variance === 'below'),
    3 * SHOWN,
  )
  return {
    zh: interleave(changeCandidates(changes), rowCandidates(rows), reasonCandidates(rows)),
    en: interleave(measureCandidates(named).slice(0, 3 * SHOWN), departmentCandidates(outputs, store)),
  }
}

async function answered(opened: Opened, ask: AskFunction, all: readonly Candidate[]): Promise<string[]> {
  const kept = new Set<string>()
  for (const { question, figure } of all) {
    if (kept.size === SHOWN) break
    const answer = await ask(opened, { question, history: [], trace: false, writer: 'composed' })
    const isTold = figure === null || answer.figures.some(({ value }) => value === figure)
    if (answer.answered && answer.citations.length > 0 && isTold) kept.add(question)
  }
  return [...kept]
}

const questions = new WeakMap<Store, Set<string>>()

/** True for a question that may be one to start with: answering it must not wait for those to be worked out. */
export function mayStart(question: string, store: Store): boolean {
  const kept =
    questions.get(store) ?? new Set(Object.values(candidates(store)).flatMap((all) => all.map((c) => c.question)))
  questions.set(store, kept)
  return kept.has(question)
}

const known = new WeakMap<Store, Promise<Starters>>()

/** The first starters of each language that are really answered, with evidence; worked out once for an index. */
export function starters(opened: Opened, ask: AskFunction): Promise<Starters> {
  const before = known.get(opened.store)
  if (before) return before
  const { zh, en } = candidates(opened.store)
  const found = (async () => ({ zh: await answered(opened, ask, zh), en: await answered(opened, ask, en) }))()
  known.set(opened.store, found)
  found.catch(() => known.delete(opened.store)) // asked again the next time
  return found
}
