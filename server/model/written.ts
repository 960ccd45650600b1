import type { Lang } from '../../index/report.ts'
import { mergeRanges } from '../answer/draft.ts'
import type { Doubt } from '../schema/model.ts'
import type { Answer, AnswerFigure, Citation } from '../schema.ts'
import { MARK } from './sentences.ts'
import { type Found, type Known, lookUp, type Source } from './source.ts'
import { readStated } from './stated.ts'

/** What a model has written so far, held to its sources sentence by sentence. */
export type Written = Pick<Answer, 'text' | 'citations' | 'figures' | 'check'> & {
  doubts: Doubt[]
  /** Sentences that cite a passage and hold: in which nothing is doubtful, or not every amount is. */
  held: number
}

/** What a model was given to write from. */
export type Given = {
  sources: readonly Source[]
  /** Figures of the composed answer that were computed; their citations are the sources' numbers. */
  computed: readonly AnswerFigure[]
  question: Known
  lang: Lang
}

export const nothingWritten: Written = {
  text: '',
  citations: [],
  figures: [],
  doubts: [],
  check: { numbers: 0, supported: 0 },
  held: 0,
}

type Range = [number, number]

/**
 * Adds a sentence: its marks are numbered in the order in which passages are first cited, each of its numbers is looked
 * up in the passages that it cites itself, and what does not hold is noted.
 */
export function addSentence(before: Written, sentence: string, { sources, computed, question }: Given): Written {
  const citations = before.citations.map((citation) => ({ ...citation }))
  const numberOf = (source: Source): number => {
    const known = citations.find(({ passage }) => passage.id === source.passage.id)
    if (known) return known.n
    citations.push({ n: citations.length + 1, passage: source.passage, spans: [] })
    return citations.length
  }
  const base = before.text.length
  const { text, cited, marks, unresolved } = renumber(
    before.text === '' ? sentence.trimStart() : sentence,
    sources,
    numberOf,
  )
  const words = marks.reduceRight((rest, [start, end]) => blank(rest, start, end), text)
  const doubts: Doubt[] = unresolved.map(([start, end]) => ({ at: [base + start, base + end], reason: 'mark' }))
  if (cited.length === 0 && /[\p{L}\p{N}]/u.test(words)) {
    const [start, end] = trimmed(words)
    doubts.push({ at: [base + start, base + end], reason: 'unmarked' })
  }
  const figures: AnswerFigure[] = []
  const stated = readStated(words)
  for (const number of stated) {
    const at: Range = [base + number.span.start, base + number.span.end]
    const found = lookUp(
      number,
      cited,
      computed.filter((figure) => restsOn(figure, cited)),
      question,
    )
    if (typeof found === 'string') doubts.push({ at, reason: found })
    else figures.push(...figureOf(found, at, sources, numberOf))
  }
  const unsupported = doubts.filter(({ reason }) => reason === 'number' || reason === 'period').length
  const isPartlyHeld = figures.some(({ kind }) => kind !== 'date')
  return {
    text: before.text + text,
    citations: citations.map((citation) => rested(citation, sources, figures)),
    figures: [...before.figures, ...figures],
    doubts: [...before.doubts, ...doubts.sort((a, b) => a.at[0] - b.at[0])],
    check: {
      numbers: before.check.numbers + stated.length,
      supported: before.check.supported + stated.length - unsupported,
    },
    held: before.held + (cited.length > 0 && (doubts.length === 0 || isPartlyHeld) ? 1 : 0),
  }
}

const blank = (text: string, start: number, end: number) =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

const trimmed = (text: string): Range => [text.length - text.trimStart().length, text.trimEnd().length]

/** The sentence with the answer's own marks, the passages that they name, where they stand, and where one names none. */
function renumber(sentence: string, sources: readonly Source[], numberOf: (source: Source) => number) {
  let text = ''
  let from = 0
  const cited = new Set<Source>()
  const marks: Range[] = []
  const unresolved: Range[] = []
  for (const match of sentence.matchAll(MARK)) {
    text += sentence.slice(from, match.index)
    for (const n of numbersIn(match[1] ?? '')) {
      const source = sources.find((one) => one.n === n)
      const mark = `[${source ? numberOf(source) : n}]`
      const range: Range = [text.length, text.length + mark.length]
      if (source) cited.add(source)
      else unresolved.push(range)
      marks.push(range)
      text += mark
    }
    from = match.index + match[0].length
  }
  return { text: text + sentence.slice(from), cited: [...cited], marks, unresolved }
}

const MAX_RANGE = 20 // [1-20]; beyond that it is no range of marks

/** 1, 3-5 -> 1, 3, 4, 5 */
function numbersIn(list: string): number[] {
  return list.split(/[,，、;；]/).flatMap((part) => {
    const [first = 0, last = first] = part.split(/[–-]/).map(Number)
    return last > first && last - first <= MAX_RANGE
      ? Array.from({ length: last - first + 1 }, (_, i) => first + i)
      : [...new Set([first, last])]
  })
}

const restsOn = ({ derived }: AnswerFigure, cited: readonly Source[]): boolean =>
  derived?.operands.some(({ citation }) => cited.some(({ n }) => n === citation)) ?? false

function figureOf(
  found: Found,
  at: Range,
  sources: readonly Source[],
  numberOf: (source: Source) => number,
): AnswerFigure[] {
  if (found.is === 'words') return []
  if (found.is === 'figure') {
    const { value, printed, unit, kind, qualifier, period, measure, span } = found.figure
    const citation = numberOf(found.source)
    return [
      { value, text: printed, unit, citation, kind, qualifier, period, measure, span: [span.start, span.end], at },
    ]
  }
  const renumbered = (n: number): number => {
    const source = sources.find((one) => one.n === n)
    return source ? numberOf(source) : n
  }
  const { derived, ...figure } = found.figure
  if (!derived) return []
  const operands = derived.operands.map((operand) => ({ ...operand, citation: renumbered(operand.citation) }))
  return [{ ...figure, citation: renumbered(figure.citation), at, derived: { ...derived, operands } }]
}

/** The citation with the places of a further sentence's figures; without any, with what the composed answer rests on, else all. */
function rested(citation: Citation, sources: readonly Source[], figures: readonly AnswerFigure[]): Citation {
  const own = figures.flatMap(({ citation: n, span }) => (n === citation.n && span !== null ? [span] : []))
  if (own.length > 0) return { ...citation, spans: mergeRanges([...citation.spans, ...own]) }
  if (citation.spans.length > 0) return citation
  const spans = sources.find(({ passage }) => passage.id === citation.passage.id)?.spans ?? []
  return { ...citation, spans: spans.length > 0 ? spans : [[0, citation.passage.text.length]] }
}
