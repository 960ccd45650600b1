import { numbersStated } from '../../index/language/numbers.ts'
import type { PrintedDate } from '../../index/language/periods/dates.ts'
import { isoDate } from '../../index/language/periods.ts'
import type { Figure } from '../../index/report.ts'
import type { Store } from '../../index/store/store.ts'
import type { AnswerFigure, CitedPassage } from '../schema.ts'
import { areOfOtherTimes, areOpposed, isSameAmount, type Quantity, readStated, type Stated } from './stated.ts'

/** What a text gives to hold numbers against. */
export type Known = { stated: Stated[]; numbers: ReadonlySet<number> }

/** A numbered passage that a model was given. */
export type Source = {
  /** The number that the model knows it by. */
  n: number
  passage: CitedPassage
  /** What the composed answer rests on; empty where it does not cite the passage. */
  spans: [number, number][]
  figures: readonly Figure[]
  known: Known
}

export const knownIn = (text: string): Known => ({ stated: readStated(text), numbers: new Set(numbersStated(text)) })

export function sourceOf(n: number, passage: CitedPassage, spans: [number, number][], store: Store): Source {
  const { text, label, section, report } = passage
  const known = knownIn([text, label, report.symbol ?? '', report.title, ...section].join('\n'))
  return { n, passage, spans, figures: store.figuresOf(passage.id), known }
}

/** Where a number was found: a figure of a passage, one that was computed, or else somewhere in the words. */
export type Found =
  | { is: 'figure'; figure: Figure; source: Source }
  | { is: 'computed'; figure: AnswerFigure }
  | { is: 'words' }

const ROUNDING = 5e-4 // left for a computed share or multiple, relative

/**
 * Looks a number up in the passages cited for it; says what is wrong where it is not there. Of the question only names
 * and dates count: an amount that it supposes is no evidence.
 */
export function lookUp(
  stated: Stated,
  cited: readonly Source[],
  computed: readonly AnswerFigure[],
  question: Known,
): Found | 'number' | 'period' {
  const known = [...cited.map((source) => source.known), question]
  if (stated.is === 'name') return known.some(({ numbers }) => numbers.has(stated.value)) ? { is: 'words' } : 'number'
  if (stated.is === 'date') return findDate(stated, cited, known)

  const figures = cited.flatMap((source) =>
    source.figures.filter((figure) => agree(stated, figure)).map((figure): Found => ({ is: 'figure', figure, source })),
  )
  const ofItsTime = figures.find((found) => found.is === 'figure' && !areOfOtherTimes(stated, found.figure))
  if (ofItsTime) return ofItsTime
  const sum = computed.find((figure) => isSameAmount(stated, figure, ROUNDING))
  if (sum) return { is: 'computed', figure: sum }
  if (figures.length > 0) return 'period'
  const inWords = cited.some(({ known }) =>
    known.stated.some((other) => other.is === 'quantity' && agree(stated, other)),
  )
  return inWords ? { is: 'words' } : 'number'
}

const agree = (a: Quantity, b: Quantity): boolean => b.kind !== 'date' && isSameAmount(a, b) && !areOpposed(a, b)

/** A date is there where it holds one of the dates there: 2010 where they tell of November 2010; a range only as it is. */
function findDate(
  { date }: Extract<Stated, { is: 'date' }>,
  cited: readonly Source[],
  known: readonly Known[],
): Found | 'number' {
  const iso = isoDate(date)
  for (const source of iso === null ? [] : cited) {
    const figure = source.figures.find((figure) => figure.date === iso)
    if (figure) return { is: 'figure', figure, source }
  }
  const isThere = known.some(({ stated }) => stated.some((other) => other.is === 'date' && holds(date, other.date)))
  const years = [date.start, date.end].map((day) => Number(day.slice(0, 4)))
  const isNamed = /^(?:year|range)$/.test(date.kind) && known.some(({ numbers }) => years.every((y) => numbers.has(y)))
  return isThere || isNamed ? { is: 'words' } : 'number'
}

const holds = (a: PrintedDate, b: PrintedDate): boolean =>
  a.kind === 'range' ? a.start === b.start && a.end === b.end : a.start <= b.start && b.end <= a.end
