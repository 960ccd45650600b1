import { AppError } from '../app-error.ts'
import { toDocument } from './blocks.ts'
import type { SourceDocument } from './document.ts'
import { assemble } from './pdf/assemble.ts'
import { chainsOf } from './pdf/chains.ts'
import { setFurnitureApart } from './pdf/furniture.ts'
import { joinPages, type LaidOut } from './pdf/join-pages.ts'
import { layOutPage } from './pdf/layout.ts'
import { readLeading } from './pdf/leading.ts'
import { linesOf, type PdfLine, segmentsOf } from './pdf/lines.ts'
import { openPdf } from './pdf/open.ts'
import { type PdfPage, readPage } from './pdf/page.ts'
import type { Rule } from './pdf/rules.ts'
import { seamHabits } from './seam.ts'

const FILE_NAME = /^(?:Microsoft \w+ - |untitled\b)|\.(?:docx?|pdf|indd|wpd|rtf|odt)$/i // what programs put for a title

/**
 * A PDF, read by where things stand: reading order, columns, tables with their cells, headings by type, footnotes,
 * running headers and footers marked as such. Lines have page numbers, counted from 1 as the file has them.
 * @throws AppError 'bad-file' for a scanned, protected, broken or empty file, 'too-large' past the limits.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const pdf = await openPdf(bytes)
  try {
    const pages: PdfPage[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      pages.push(await readPage(page))
      page.cleanup()
    }
    if (pages.every((page) => page.runs.length === 0)) {
      throw new AppError(
        'bad-file',
        'The PDF holds pictures of pages and no text (it was scanned). Run text recognition (OCR) on it first, for example with ocrmypdf, then try again.',
      )
    }
    return toDocument('pdf', await titleOf(pdf), blocksOf(pages))
  } finally {
    await pdf.loadingTask.destroy()
  }
}

function blocksOf(pages: readonly PdfPage[]) {
  const read = pages.map((page) => ({ ...page, lines: linesOf(page.runs), chains: chainsOf(page.rules) }))
  const segments = read.map(({ lines }) => lines.flatMap(segmentsOf))
  const habits = seamHabits(segments.flat().map(({ text }) => text))
  const leading = readLeading(segments)
  const laidOut: LaidOut[] = []
  setFurnitureApart(read, leading).forEach(({ header, body, footer }, i) => {
    const { number = i + 1, rules = [], turned = [] } = pages[i] ?? {}
    const end = laidOut.at(-1)?.pieces.at(-1)
    const above = end?.kind === 'table' ? end.table.edges : null
    laidOut.push({
      number,
      header: textsOf(header),
      pieces: layOutPage(body, rulesBetween(rules, header, footer), leading, above),
      footer: [...textsOf(footer), ...turned], // what is set sideways is a running header, or the words on an axis
    })
  })
  return assemble(joinPages(laidOut, leading), habits)
}

const textsOf = (lines: readonly PdfLine[]) => lines.flatMap(segmentsOf).map(({ text }) => text)

/** Without the rules that go with a running header or footer. */
function rulesBetween(rules: readonly Rule[], header: readonly PdfLine[], footer: readonly PdfLine[]): Rule[] {
  const top = Math.max(0, ...header.map((line) => line.y + 1.5 * line.size))
  const bottom = Math.min(...footer.map((line) => line.y - 2.5 * line.size))
  return rules.filter((rule) => rule.kind === 'vertical' || (rule.bottom > top && rule.top < bottom))
}

async function titleOf(pdf: Awaited<ReturnType<typeof openPdf>>): Promise<string | null> {
  const { info } = await pdf.getMetadata()
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : ''
  return FILE_NAME.test(title) ? null : title
}
