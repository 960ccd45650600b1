import type { SourceDocument } from '../read/document.ts'
import type { Passage } from '../report.ts'
import { abbreviation } from './abbreviations.ts'
import { type Block, blocksOf } from './block.ts'
import { createDraft, type Draft } from './draft.ts'
import { sweepFurniture } from './furniture.ts'
import { typographyOf } from './join.ts'
import { reportId } from './labels.ts'
import { layoutOf, textLines } from './line.ts'
import { readMasthead } from './masthead.ts'
import { outputTable } from './outputs/table.ts'
import type { ParsedReport, ReportFacts } from './parsed-report.ts'
import { footnote, headingAt, item, looseParagraph, numberedParagraph, summaryParagraph } from './prose.ts'
import { cellTable, printedTable } from './tables.ts'

/** Reads the construct that begins at a block; gives the number of blocks it takes, 0 where it is another construct. */
type Reader = (draft: Draft, blocks: readonly Block[], at: number) => number

/** Constructs in the order they are tried; the last takes any text. */
const readers: readonly Reader[] = [
  cellTable,
  outputTable,
  footnote,
  headingAt,
  numberedParagraph,
  item,
  abbreviation,
  printedTable,
  summaryParagraph,
  looseParagraph,
]

/** Understands a document: sections, paragraphs, items, footnotes, tables. Never throws; unknown text becomes paragraphs. */
export function parseReport(document: SourceDocument, facts: ReportFacts): ParsedReport {
  const typography = typographyOf(document.text)
  const read = textLines(document)
  const { lines, furniture, symbol } = sweepFurniture(read)
  const lang = facts.lang ?? (typography.chinese ? 'zh' : 'en')
  const blocks = blocksOf(document, lines, layoutOf(document, lines))
  const masthead = readMasthead(blocks, typography)
  const known = facts.symbol === undefined ? (masthead.symbol ?? symbol) : facts.symbol
  const draft = createDraft(reportId(facts, known), lang, typography, document.text)
  draft.furniture.push(...furniture, ...masthead.furniture)
  for (let at = masthead.length; at < blocks.length; ) {
    at += readers.reduce((taken, reader) => taken || reader(draft, blocks, at), 0) || 1
  }
  return {
    report: {
      id: draft.id,
      symbol: known,
      title: facts.title ?? masthead.title ?? document.title ?? facts.file,
      lang,
      session: facts.session ?? masthead.session,
      date: facts.date ?? masthead.date,
      period: facts.period ?? null,
      file: facts.file,
      sections: draft.sections,
    },
    passages: draft.passages.map((passage) => withMarks(passage, draft)),
    furniture: draft.furniture.sort((a, b) => a.span.start - b.span.start),
    unknown: draft.unknown,
  }
}

function withMarks(passage: Passage, draft: Draft): Passage {
  return passage.kind === 'footnote' ? { ...passage, markedIn: draft.marked.get(passage.mark) ?? [] } : passage
}
