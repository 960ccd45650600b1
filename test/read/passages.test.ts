import { describe, expect, it } from 'vitest'
import { parseReport } from '../../index/parse/parse-report.ts'
import type { SourceDocument } from '../../index/read/document.ts'
import { readDocx } from '../../index/read/docx.ts'
import { readHtml } from '../../index/read/html.ts'
import { readMarkdown } from '../../index/read/markdown.ts'
import { readPdf } from '../../index/read/pdf.ts'
import { docxOf, en, htmlOf, markdownOf, pdfOf, type Sample, stopped, zh } from './sample.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const passagesOf = (document: SourceDocument) => parseReport(document, { file: 'report' }).passages

const READERS: [string, (sample: Sample) => SourceDocument | Promise<SourceDocument>][] = [
  ['HTML', (sample) => readHtml(utf8(htmlOf(sample)))],
  ['Markdown', (sample) => readMarkdown(utf8(markdownOf(sample)))],
  ['DOCX', (sample) => readDocx(docxOf(sample))],
  ['PDF', (sample) => readPdf(pdfOf(sample))],
]
const CASES = READERS.flatMap(([format, read]) => [
  { name: `a Chinese report in ${format}`, read, sample: zh },
  { name: `an English report in ${format}`, read, sample: en },
])

describe.each(CASES)('$name', ({ read, sample }) => {
  it('gives numbered paragraphs under their headings, with the figures and not the footnote marks in them', async () => {
    const paragraphs = passagesOf(await read(sample)).filter((passage) => passage.kind === 'paragraph')
    expect(paragraphs.map(({ number, text, section }) => [number, text, section])).toEqual([
      ['1', stopped(sample), [sample.part]],
      ['2', sample.second, [sample.part]],
      ['3', sample.third, [sample.part]],
    ])
  })

  it('gives items and footnotes', async () => {
    const passages = passagesOf(await read(sample))
    expect(passages.flatMap((p) => (p.kind === 'item' ? [[p.letter, p.text]] : []))).toEqual([
      ['a', sample.items[0]],
      ['b', sample.items[1]],
    ])
    const notes = passages.flatMap((p) => (p.kind === 'footnote' ? [p] : []))
    expect(notes.map(({ mark, text }) => [mark, text])).toEqual([['1', sample.note]])
    expect(notes[0]?.markedIn).toEqual([passages.find((p) => p.kind === 'paragraph')?.id])
  })

  it('gives each planned output with what was completed and the remarks', async () => {
    const outputs = passagesOf(await read(sample)).filter((passage) => passage.kind === 'output')
    const [meetings, prints, talks] = sample.rows
    expect(outputs.map((o) => [o.planned, o.completed.map(({ value, unit }) => [value, unit]), o.remarks])).toEqual([
      [
        meetings?.planned,
        [
          [1, meetings?.third[0]],
          [6, meetings?.third[1]],
        ],
        '',
      ],
      [prints?.planned, [['否', null]], prints?.third[0]],
      [talks?.planned, [[19, talks?.third[0]]], talks?.third[1]],
    ])
    expect(outputs[0]?.department).toBe(sample.department)
    expect(outputs[0]?.accomplishment).toEqual({ number: sample.expected.number, text: sample.expected.text })
  })
})
