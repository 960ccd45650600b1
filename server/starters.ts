import type { Figure, Lang, OutputRow } from '../index/report.ts'
import type { Store } from '../index/store/store.ts'
import type { AskFunction, Opened } from './services.ts'

/** Questions to start with, in each language. */
export type Starters = Record<Lang, string[]>

const SHOWN = 4 // in each language: what fits beside the input without scrolling

// long enough to name something, short enough to be typed
const isNameable = (words: string): boolean => words.length >= 4 && words.length <= 24 && !/[\d()（）：；]/u.test(words)

/** Items taken evenly from a list, first of all its first: so that starters come from all over the reports. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count)
  return Array.from({ length: Math.min(count, items.length) }, (_, i) => items[Math.floor(i * step)] as Item)
}

const changesOf = (store: Store): Figure[] =>
  store.figures.filter(
    ({ change, measure, kind }) => change?.role === 'after' && kind !== 'date' && isNameable(measure),
  )

const rowsOf = (store: Store): OutputRow[] =>
  store.passages.filter((passage) => passage.kind === 'output').filter(({ variance }) => variance !== null)

const subjectOf = ({ planned }: OutputRow): string => planned.split(/[，。；：,;]/u)[0] ?? planned

/**
 * Questions that the reports should answer, made from what they state: changes of a figure, output rows that missed
 * or passed their plan, abbreviations. The same index gives the same questions in the same order.
 */
export function starters(store: Store): Starters {
  const changes = spread(changesOf(store), 2 * SHOWN)
  const rows = spread(rowsOf(store), 2 * SHOWN)
  const abbreviations = store.passages.filter((passage) => passage.kind === 'abbreviation')
  const numbers = store.passages.flatMap((passage) =>
    passage.kind === 'paragraph' && passage.number ? [passage.number] : [],
  )
  return {
    zh: interleave(
      changes.map(({ measure }) => `${measure}有什么变化？`),
      rows.map((row) => `${subjectOf(row)}：计划多少，完成多少？`),
      rows.map((row) => `为什么${subjectOf(row)}${row.variance === 'above' ? '高于' : '低于'}计划？`),
    ),
    en: interleave(
      rows.length > 0 ? ['Which planned outputs were not completed?', 'How many outputs were below plan?'] : [],
      spread(abbreviations, SHOWN).map(({ short }) => `What does ${short} stand for?`),
      spread(numbers, SHOWN).map((number) => `What does paragraph ${number} say?`),
    ),
  }
}

function interleave(...lists: readonly string[][]): string[] {
  const longest = Math.max(...lists.map((list) => list.length))
  const mixed = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat()
  return [...new Set(mixed)]
}

async function answerable(opened: Opened, ask: AskFunction, questions: readonly string[]): Promise<string[]> {
  const kept: string[] = []
  for (const question of questions) {
    if (kept.length === SHOWN) break
    const { answered, citations } = await ask(opened, { question, history: [], trace: false })
    if (answered && citations.length > 0) kept.push(question)
  }
  return kept
}

const known = new WeakMap<Store, Promise<Starters>>()

/** The first starters of each language that are really answered, with evidence; worked out once for an index. */
export function answerableStarters(opened: Opened, ask: AskFunction): Promise<Starters> {
  const before = known.get(opened.store)
  if (before) return before
  const candidates = starters(opened.store)
  const found = (async () => ({
    zh: await answerable(opened, ask, candidates.zh),
    en: await answerable(opened, ask, candidates.en),
  }))()
  known.set(opened.store, found)
  found.catch(() => known.delete(opened.store))
  return found
}
