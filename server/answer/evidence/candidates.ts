import type { Figure, OutputRow, Passage, Span } from '../../../index/report.ts'
import type { Store } from '../../../index/store/store.ts'
import type { Side } from '../../question/query.ts'
import { pairUp, partsOf } from '../rows/pairing.ts'
import { namesIn } from './asked-names.ts'
import type { Evidence, SentenceEvidence } from './evidence.ts'

/** A figure that may be the asked one, with what tells it from the others of its passage. */
export type Candidate = {
  figure: Figure
  passage: Passage
  sentence: SentenceEvidence
  /** The words between the punctuation marks around it. */
  clause: string
  /** What a row writes beside the completed value that it is, or is the plan of. */
  label: string | null
  /** What follows its number, up to the next mark; of a completed value what follows the number of its plan. */
  afterNumber: string
  /** What it counts, as far as that is its own: a figure in the label of another is not meant by that label. */
  measure: string
  /** What it breaks down, in brackets. */
  whole: string | null
  side: Side | null
  unit: string | null
  /** Its place among the passage's figures. */
  order: number
  /** The planned value of a completed figure: people name a row by its plan. */
  planned: number | null
  /** The completed value itself, not a figure in its label. */
  isValue: boolean
  /** Alone in brackets: 维持(25%). */
  inBrackets: boolean
  /** Whom it may belong to, by kind of body; null where the whole passage is read as one. */
  owners: Map<string, Set<string>> | null
}

/** The figures of a passage as candidates, in the passage's order. */
export function candidatesOf({ passage, sentences }: Evidence, store: Store): Candidate[] {
  const figures = store.figuresOf(passage.id)
  const pairs = passage.kind === 'output' ? pairUp(passage, figures) : []
  const parts = passage.kind === 'output' ? partsOf(passage, figures) : null
  return figures.flatMap((figure, order): Candidate[] => {
    const sentence = sentences.find((s) => s.figures.includes(figure))
    if (!sentence) return []
    const pair = pairs.find((p) => p.figure === figure)
    return [
      {
        figure,
        passage,
        sentence,
        clause: clauseOf(passage.text, figure),
        measure: pair ? `${ownLabel(pair.completed.unit ?? '')}\n${pair.planned?.measure ?? ''}` : figure.measure,
        whole: pair ? null : wholeOf(passage, figure),
        label: (pair ?? pairs.find((p) => p.planned === figure))?.completed.unit ?? null,
        afterNumber: followed(passage.text, pair ? pair.planned : figure),
        side: passage.kind === 'output' ? sideOf(passage, figure, pair !== undefined) : null,
        unit: pair
          ? ((pair.planned ?? (parts?.parts.includes(figure) ? parts.total : null))?.unit ?? null)
          : figure.unit,
        order,
        planned: pair?.planned?.value ?? null,
        isValue: pair !== undefined,
        inBrackets: passage.text.slice(...clauseAround(passage.text, figure.span)).trim() === figure.printed,
        owners: ownersOf(passage, sentences, sentence),
      },
    ]
  })
}

/** The clause of a figure; one that stands alone in brackets, 警务(23), belongs to the words before them. */
function clauseOf(text: string, figure: Figure): string {
  const clause = text.slice(...clauseAround(text, figure.span))
  return clause.trim() === figure.printed ? figure.measure : clause
}

/** What stands before the brackets that a figure of a row is in: 发言帖(脸书上 673 个，推特上 2 029 个). */
function wholeOf({ kind, text }: Passage, { span }: Figure): string | null {
  const open = text.slice(0, span.start).search(/[（(][^（()）]{0,80}$/u)
  if (kind !== 'output' || open < 0) return null
  const [start] = clauseAround(text, { start: open, end: open })
  return text.slice(start, open)
}

function followed(text: string, figure: Figure | null): string {
  if (figure === null) return ''
  const [, end] = clauseAround(text, figure.span)
  return text.slice(figure.span.end, end).replace(/\s/gu, '')
}

/**
 * A completed value's own label: what follows a bracket, a colon or further figures counts something else, and a clause
 * (为48名…举办了…) is no label.
 */
function ownLabel(unit: string): string {
  const label = unit.split(/[(（：:]/u)[0]?.split(/\d/u)[0] ?? ''
  return label.trim().length > 1 ? label : ''
}

function sideOf(row: OutputRow, figure: Figure, isValue: boolean): Side | null {
  const isLabel = row.completed.some(
    ({ unitSpan }) => unitSpan && unitSpan.start <= figure.span.start && figure.span.end <= unitSpan.end,
  )
  if (isValue || isLabel) return 'completed'
  return figure.span.end <= row.cells.planned.end ? 'planned' : null
}

/** Kinds of body that a figure belongs to: the budget of one mission is not that of another. */
export const OWNERS: ReadonlySet<string> = new Set(['mission', 'department'])

/**
 * The bodies that a sentence of prose speaks of, by kind: those it names, else those of the sentence before it, else
 * those of the headings. Null for rows, which are read as one.
 */
function ownersOf(
  passage: Passage,
  sentences: readonly SentenceEvidence[],
  sentence: SentenceEvidence,
): Candidate['owners'] {
  if (passage.kind === 'output' || passage.kind === 'table-row') return null
  const before = sentences[sentences.indexOf(sentence) - 1]
  const places = [sentence, before].flatMap((s) => (s ? [passage.text.slice(s.span.start, s.span.end)] : []))
  const owners = new Map<string, Set<string>>()
  for (const text of [...places, passage.section.join('\n')]) {
    const found = namesIn(text).filter(({ kind }) => OWNERS.has(kind) && !owners.has(kind))
    for (const { kind } of found)
      owners.set(kind, new Set(found.flatMap((other) => (other.kind === kind ? [other.name] : []))))
  }
  return owners
}

const CLAUSE_END = /[，,；;。！？!?\n()（）、：:]/u

/** The stretch between the punctuation marks around a span. */
export function clauseAround(text: string, span: Span): [number, number] {
  let start = span.start
  while (start > 0 && !endsClause(text, start - 1)) start--
  let end = span.end
  while (end < text.length && !endsClause(text, end)) end++
  return [start, end]
}

/** A comma or colon between digits is part of a number: 12,450. */
const endsClause = (text: string, at: number): boolean =>
  CLAUSE_END.test(text[at] ?? '') && !(/[,:]/.test(text[at] ?? '') && DIGITS_AROUND.test(text.slice(at - 1, at + 2)))
const DIGITS_AROUND = /^\d.\d$/
