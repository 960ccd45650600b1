import type { OutputRow, Passage, Report } from '../../../index/report.ts'
import { passagesOf } from '../../../index/store/reading-order.ts'
import { type ParagraphNumber, readParagraphNumbers } from '../../question/paragraphs.ts'
import type { Context, Draft } from '../context.ts'
import { cite, type Piece, quote, say } from '../draft.ts'
import { labelIn } from '../phrasing/labels.ts'
import { pairUp } from '../rows/pairing.ts'
import { pairPieces, remarks, rowPieces } from './outputs.ts'
import { refuse } from './refuse.ts'

/**
 * Paragraphs, items and rows named by number or by our label for them, in the report's words. Where there is no such
 * paragraph that is said, with the last one there is.
 */
export function locate(context: Context): Draft {
  const { query, store } = context
  const reports = reportsAsked(context)
  const inReports = store.passages.filter((p) => reports.some(({ id }) => id === p.report))
  const key = labelKey(query.text)
  const labelled = inReports.filter(
    (p) => p.kind !== 'paragraph' && [p.label, labelIn('en', p.label)].some((label) => labelKey(label) === key),
  )
  if (query.context.length > 0) return toldAt(context)
  const asked = readParagraphNumbers(query.text)
  const named = labelled.length > 0 ? labelled : inReports.filter((p) => asked.some((number) => isAt(p, number)))
  const absent = labelled.length > 0 ? [] : asked.filter((number) => !named.some((p) => isAt(p, number)))
  const pieces = named.flatMap((p, i) => [...(i > 0 ? [say('\n')] : []), ...quoted(p, context)])
  const missing = absent.flatMap((number, i) => [
    ...(i > 0 || named.length > 0 ? [say('\n')] : []),
    ...notThere(number, reports, context),
  ])
  if (pieces.length + missing.length === 0) return refuse(context, { is: 'place' })
  return { kind: named.length > 0 ? 'locate' : 'refuse', answered: named.length > 0, pieces: [...pieces, ...missing] }
}

/** Where the answer before stands: the passages it cites, the first of those found where it cites none. */
function toldAt(context: Context): Draft {
  const { query, store } = context
  const told = query.context.slice(0, Math.max(1, query.leansOn)).flatMap((id) => store.passage(id) ?? [])
  const pieces = told.flatMap((p, i) => [...(i > 0 ? [say('\n')] : []), ...quoted(p, context)])
  return { kind: 'locate', answered: true, pieces }
}

const labelKey = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(/[\s,，。.？?]/gu, '')
    .toLowerCase()
    .replace('paragraph', 'para')

const ORDINAL = /报告\s*(\d)|第([一二])份报告|\breport (\d)/iu

/** The report named by its place in the list, or by its symbol; else all that are asked of. */
function reportsAsked({ query, store }: Context): readonly Report[] {
  const all = store.reports.filter(({ id }) => query.reports?.includes(id) ?? true)
  const [, digit, han, number] = ORDINAL.exec(query.text) ?? []
  const at = Number(digit ?? number ?? (han ? '一二'.indexOf(han) + 1 : 0))
  const nth = all.filter((report, i) =>
    at > 0 ? i === at - 1 : report.symbol !== null && query.text.includes(report.symbol),
  )
  return nth.length > 0 ? nth : all
}

/** True for a numbered paragraph and its items; for the item alone where its letter is named. */
function isAt(passage: Passage, { number, letter }: ParagraphNumber): boolean {
  if (passage.kind === 'paragraph') return letter === null && passage.number === number
  if (passage.kind !== 'item' || passage.parent !== `${passage.report}/${number}`) return false
  return letter === null || passage.letter === letter
}

function quoted(passage: Passage, context: Context): Piece[] {
  const { store, words } = context
  const span = { start: 0, end: passage.text.length }
  const report = store.reports.find(({ id }) => id === passage.report)
  const lead = words.paragraph(report?.symbol ?? report?.title ?? passage.report, labelIn(words.lang, passage.label))
  if (passage.kind === 'output') return [say(lead.trimEnd()), ...row(passage, context)]
  return [
    say(`${lead}${words.open}`),
    quote(passage, span, store.figuresOf(passage.id)),
    say(words.close),
    cite(passage, span),
  ]
}

/** A row by its columns: planned, completed, remarks. */
function row(output: OutputRow, context: Context): Piece[] {
  const pairs = pairUp(output, context.store.figuresOf(output.id))
  return [
    ...rowPieces(output, context),
    ...pairs.flatMap((pair) => [say('\n'), ...pairPieces(output, pair, true, context)]),
    ...remarks(output, context),
  ]
}

/** 'A/65/624 has no para. 999: its numbered paragraphs end with para. 121.' */
function notThere({ number, letter }: ParagraphNumber, reports: readonly Report[], { store, words }: Context): Piece[] {
  return reports.flatMap((report) => {
    const numbered = passagesOf(report.id, store).filter((p) => p.kind === 'paragraph' && p.number !== null)
    const last = numbered.at(-1)
    if (!last) return []
    const label = labelIn(words.lang, `第${number}段${letter ? `(${letter})` : ''}`)
    return [
      say(words.noParagraph(label, report.symbol ?? report.title, labelIn(words.lang, last.label))),
      cite(last, { start: 0, end: last.text.length }),
      say(words.stop),
    ]
  })
}
