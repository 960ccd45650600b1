import type { Block } from '../blocks.ts'
import type { SeamHabits } from '../seam.ts'
import { type GridRow, tableBlocks } from '../table.ts'
import { bodyType, headingLevels, isCaption, isHeading } from './headings.ts'
import type { Item } from './join-pages.ts'
import type { Segment } from './lines.ts'
import type { Prose } from './prose.ts'
import type { PdfTable } from './table-rows.ts'
import { joinSegments, leadsToPage, paragraphsOf } from './wrap.ts'

const MAX_MASTHEAD = 40 // paragraphs; one with a long agenda fits
const MAX_TITLE = 300 // characters
const DISTRIBUTION = /^(?:Distr\.|Original:|原件[：:])/
const OPENING = /^(?:摘\s*要|内容提要|提要|summary|目\s*录|contents|[一I1][.．、]\s*\S.*)$/i
const MIN_CONTENTS = 3 // lines with leaders that make a table of contents of a page

/** Writes a document's items as blocks; its tables are counted from 1. */
export function assemble(read: readonly Item[], habits: SeamHabits): Block[] {
  const items = joinFigures(read)
  const levels = headingsOf(items, habits)
  const contents = contentsOf(items)
  let tables = 0
  return items.flatMap((item): Block[] => {
    const { page } = item
    if (item.kind === 'furniture') {
      return item.texts.map((text) => ({ kind: 'paragraph', text, furniture: item.place, page }))
    }
    if (item.kind === 'table') {
      tables += 1
      return tableBlocksOf(item.table, item.pages, tables, habits)
    }
    const { text, marks } = joinSegments(item.prose.lines, habits)
    const level = levels.get(item.prose)
    // A table of contents leads to pages as running headers do; read as headings its lines would open sections.
    if (contents.has(item)) return [{ kind: 'paragraph', text, furniture: 'page-header', page }]
    if (level !== undefined) return [{ kind: 'heading', level, text, page }]
    const note = item.prose.lines[0]?.note ?? null
    return [{ kind: 'paragraph', text, marks, page, ...(note !== null && { note }) }]
  })
}

/** Figures that stand alone one after the other label a chart: they make one paragraph. */
function joinFigures(items: readonly Item[]): Item[] {
  const joined: Item[] = []
  for (const item of items) {
    const last = joined.at(-1)
    if (last?.kind === 'prose' && item.kind === 'prose' && areFigures(last.prose) && areFigures(item.prose)) {
      joined[joined.length - 1] = {
        ...last,
        prose: { ...last.prose, lines: [...last.prose.lines, ...item.prose.lines] },
      }
    } else joined.push(item)
  }
  return joined
}

const areFigures = ({ lines }: Prose) =>
  lines.every(({ text, note }) => note === null && /^[-–(]?\d[\d\s.,]*[%)]*$/.test(text))

function headingsOf(items: readonly Item[], habits: SeamHabits): Map<Prose, number> {
  const prose = items.flatMap((item) => (item.kind === 'prose' ? [item.prose] : []))
  const body = bodyType(prose.flatMap(({ lines }) => lines))
  const texts = prose.map(({ lines }) => joinSegments(lines, habits).text)
  const masthead = mastheadLength(texts)
  const found = prose.flatMap((paragraph, i) => {
    if (i < masthead) return []
    const text = texts[i] ?? ''
    const isTitle = isCaption(texts[i - 1] ?? '') // 'Table 3', then its title
    const size = paragraph.lines[0]?.size ?? 0
    return !isTitle && isHeading(paragraph.lines, text, body) ? [{ paragraph, text, size }] : []
  })
  const levels = headingLevels(found, body)
  return new Map(found.map(({ paragraph }, i) => [paragraph, levels[i] ?? 1]))
}

/** How many paragraphs make the masthead, whose bold lines head nothing; 0 where none says how it is distributed. */
function mastheadLength(texts: readonly string[]): number {
  const head = texts.slice(0, MAX_MASTHEAD)
  if (!head.some((text) => DISTRIBUTION.test(text))) return 0
  return Math.max(
    0,
    head.findIndex((text) => OPENING.test(text) || text.length > MAX_TITLE),
  )
}

/** The lines of tables of contents: on a page with leaders, all from the first to the last of them. */
function contentsOf(items: readonly Item[]): Set<Item> {
  const contents = new Set<Item>()
  const leads = (item: Item) => item.kind === 'prose' && leadsToPage(item.prose.lines.at(-1)?.text ?? '')
  for (const page of new Set(items.map((item) => item.page))) {
    const own = items.filter((item) => item.page === page && item.kind === 'prose')
    if (own.filter(leads).length < MIN_CONTENTS) continue
    for (const item of own.slice(own.findIndex(leads), own.findLastIndex(leads) + 1)) contents.add(item)
  }
  return contents
}

function tableBlocksOf(table: PdfTable, pages: readonly number[], number: number, habits: SeamHabits): Block[] {
  const cellOf = (lines: readonly Segment[], limit: number) => ({
    paragraphs: paragraphsOf(lines, limit, table.apart).map((paragraph) => joinSegments(paragraph, habits)),
    columns: 1,
    rows: 1,
  })
  const spans = table.rows.filter((row) => row.span).flatMap((row) => row.cells.flat())
  const spanLimit = Math.max(...spans.map((line) => line.right))
  const rows: GridRow[] = table.rows.map((row, i) => ({
    ...(pages[i] !== undefined && { page: pages[i] }),
    header: false,
    bold: row.bold,
    cells: row.span
      ? [{ ...cellOf(row.cells.flat(), spanLimit), columns: table.limits.length }]
      : row.cells.map((cell, column) => cellOf(cell, table.limits[column] ?? 0)),
  }))
  if (table.header) {
    const head = table.header.map((cell) => ({ paragraphs: [joinSegments(cell, habits)], columns: 1, rows: 1 }))
    rows.unshift({ header: true, bold: true, cells: head })
  }
  return tableBlocks(rows, number)
}
