import { readPeriods } from '../language/periods.ts'
import type { SourceDocument } from '../read/document.ts'
import { abbreviation } from './abbreviations.ts'
import { type Block, blocksOf, type TextBlock } from './block.ts'
import { dropBoilerplate } from './boilerplate.ts'
import { cellTable } from './cell-table.ts'
import { createDraft, type Draft } from './draft.ts'
import { footnote, starMarks, withMarks } from './footnotes.ts'
import { sweepFurniture } from './furniture.ts'
import { indicatorTable } from './indicators.ts'
import { joined, type Typography, typographyOf } from './join.ts'
import { reportId } from './labels.ts'
import { layoutOf, textLines } from './line.ts'
import { attachMarks, cutGluedMarks, footnotesBelowRules } from './marks.ts'
import { readMasthead } from './masthead.ts'
import { numberTable } from './number-table.ts'
import { outputTable } from './outputs/table.ts'
import { firstNumber, item, looseParagraph, numberedParagraph, summaryParagraph } from './paragraphs.ts'
import type { ParsedReport, ReportFacts } from './parsed-report.ts'
import { printedTable } from './printed-table.ts'
import { heading } from './sections.ts'

/** Reads the construct that begins at a block; gives the number of blocks it takes, 0 where it is another construct. */
type Reader = (draft: Draft, blocks: readonly Block[], at: number) => number

/** Constructs in the order they are tried; the last takes any text. */
const readers: readonly Reader[] = [
  cellTable,
  outputTable,
  indicatorTable,
  footnote,
  abbreviation,
  numberTable,
  printedTable,
  heading,
  numberedParagraph,
  item,
  summaryParagraph,
  looseParagraph,
]

/** Understands a document: sections, paragraphs, items, footnotes, tables. Never throws; unknown text becomes paragraphs. */
export function parseReport(document: SourceDocument, facts: ReportFacts): ParsedReport {
  const typography = typographyOf(document.text)
  const { lines, furniture, symbol } = sweepFurniture(textLines(document))
  const layout = layoutOf(document, lines)
  const marked = layout.kind === 'printed' ? attachMarks(document.text, lines) : footnotesBelowRules(lines)
  const laidOut = blocksOf(document, marked, layout)
  const blocks = layout.kind === 'printed' ? laidOut : cutGluedMarks(laidOut)
  const masthead = readMasthead(blocks, typography)
  const known = facts.symbol === undefined ? (masthead.symbol ?? symbol) : facts.symbol
  const draft = createDraft({
    id: reportId(facts, known),
    lang: facts.lang ?? (typography.chinese ? 'zh' : 'en'),
    typography,
    source: document.text,
    first: firstNumber(proseOf(blocks, typography)),
    stars: starMarks(lines),
  })
  draft.furniture.push(...furniture, ...masthead.furniture)
  for (let at = masthead.length; at < blocks.length; ) {
    at += readers.reduce((taken, reader) => taken || reader(draft, blocks, at), 0) || 1
  }
  const { sections, passages } = dropBoilerplate(draft.sections, draft.passages)
  const title = facts.title ?? masthead.title ?? document.title ?? facts.file
  return {
    report: {
      id: draft.id,
      symbol: known,
      title,
      lang: draft.lang,
      session: facts.session ?? masthead.session,
      date: facts.date ?? masthead.date,
      period: facts.period ?? periodCovered(title),
      file: facts.file,
      sections,
    },
    passages: withMarks(passages, draft.marked),
    furniture: draft.furniture.sort((a, b) => a.span.start - b.span.start),
    unknown: draft.unknown,
  }
}

/** The stretch of time that a title says its report is about, as printed: 2015年7月1日至2016年6月30日期间. */
function periodCovered(title: string): string | null {
  const [only, ...others] = readPeriods(title).filter(({ kind }) => kind === 'fiscal' || kind === 'range')
  return only && others.length === 0 ? only.printed : null
}

function proseOf(blocks: readonly Block[], typography: Typography): string[] {
  const prose = blocks.filter((block): block is TextBlock => block.kind === 'text' && block.note === null)
  return prose.map((block) =>
    joined(
      block.lines.map((line) => line.piece),
      typography,
    ),
  )
}
