import type { SourceDocument } from '../../index/read/document.ts'

/** A document's lines in short: '# heading' by level, '| a | b |' for a row ('|=' for a header row), text as it is. */
export function linesOf(document: SourceDocument): string[] {
  return document.lines.map((line) => {
    if (line.kind === 'heading') return `${'#'.repeat(line.level)} ${line.text}`
    if (line.kind === 'text')
      return `${line.note === undefined ? '' : '^'}${line.text}${(line.marks ?? []).map((mark) => `[${mark}]`).join('')}`
    return `${line.header ? '|=' : '|'} ${line.cells.map((cell) => cell.text.replaceAll('\n', ' / ')).join(' | ')} |`
  })
}

/** What holds for every document, whatever its format: throws where a span or the cover of the text is wrong. */
export function checkDocument(document: SourceDocument): void {
  const rest = Array.from(document.text)
  let end = 0
  for (const line of document.lines) {
    if (line.span.start < end) throw new Error(`overlap at ${line.span.start}`)
    end = line.span.end
    const own = document.text.slice(line.span.start, line.span.end)
    if (line.kind !== 'row' && own !== line.text) throw new Error(`span of "${line.text}" is "${own}"`)
    if (line.kind === 'row') {
      for (const cell of line.cells) {
        const cut = cell.spans.map((span) => document.text.slice(span.start, span.end)).join('\n')
        if (cut !== cell.text) throw new Error(`cell "${cell.text}" is "${cut}"`)
        if (cell.spans.some((span) => span.start < line.span.start || span.end > line.span.end))
          throw new Error('cell outside its row')
      }
    }
  }
  const covered = document.lines.map((line) => document.text.slice(line.span.start, line.span.end)).join('')
  if (covered.replace(/\s/g, '') !== rest.join('').replace(/\s/g, ''))
    throw new Error('the lines do not cover the text')
}
