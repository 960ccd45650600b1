import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../index/app-error.ts'
import type { SourceDocument } from '../../index/read/document.ts'
import { withoutRadicals } from '../../index/read/pdf/radicals.ts'
import { readPdf } from '../../index/read/pdf.ts'
import { checkDocument, linesOf } from './lines.ts'
import { draftPdf } from './pdf-file.ts'
import { type Printed, type Style, typeset, wrap } from './typeset.ts'

const ZH: Style = { lang: 'zh', rules: 'cells', rowGap: 4, symbol: 'A/65/624', columns: [180, 70, 205] }
const EN: Style = { ...ZH, lang: 'en', symbol: 'A/69/653/Add.1' }

async function read(blocks: readonly Printed[], style: Style): Promise<SourceDocument> {
  const document = await readPdf(typeset(blocks, style))
  checkDocument(document)
  return document
}

/** Lines that are no page furniture. */
const textOf = (document: SourceDocument) =>
  linesOf({ ...document, lines: document.lines.filter((line) => line.kind !== 'text' || !line.furniture) })

const LONG =
  '随着国际社会面临的挑战不断演变，2010 年部署了超过 125 520 人，维和行动也必须展示更高的灵活性并采取一系列改革措施。'
const HEADER = [['计划产出'], ['已完成', '(数目或是/否)'], ['说明']]
const ROWS = Array.from({ length: 14 }, (_, i) => [
  [`秘书处各维和部门与非洲联盟委员会之间举行 ${i} 次会议和 6 次视像电话会议`],
  ['1', String(60 + i)],
  ['会议', '视像会议', '产出高于计划，是因为两个理事会决定把安排在上个期间举行的会议推迟到本报告期间举行'],
])
const rowLines = (rows: string[][][]) => rows.map((cells) => `| ${cells.map((cell) => cell.join(' / ')).join(' | ')} |`)

describe('readPdf', () => {
  it('reads a Chinese report: masthead, headings by size, paragraphs over pages, footnotes, running lines', async () => {
    const paragraphs = Array.from({ length: 16 }, (_, i) => `${i + 1}. ${LONG}${LONG}`)
    const document = await read(
      [
        { kind: 'masthead', left: ['联合国', '大会'], right: ['A/65/624', 'Distr.: General', '23 December 2010'] },
        { kind: 'heading', text: '提高联合国管理和持续开展维持和平行动的能力', size: 16 },
        { kind: 'heading', text: '一. 导言', size: 14 },
        ...paragraphs.map((text, i) => ({
          kind: 'paragraph' as const,
          text,
          marks: i === 2 ? [{ after: '125 520 人', mark: '1', note: '见 A/61/749；A/61/858 及 Corr.1。' }] : [],
        })),
        { kind: 'heading', text: 'A. 维持和平行动部', size: 12 },
        { kind: 'paragraph', text: '17. 结束。' },
      ],
      ZH,
    )
    const text = textOf(document)
    expect(text.slice(0, 7)).toEqual([
      '联合国 ',
      'A/65/624 ',
      '大会 ',
      'Distr.: General ',
      '23 December 2010 ',
      '提高联合国管理和持续开展维持和平行动的能力 ',
      '# 一. 导言',
    ])
    const third = text.find((line) => line.startsWith('3. '))
    expect(third?.replaceAll('[1]', '')).toBe(`${paragraphs[2]} `)
    expect(third).toContain('[1]')
    for (const own of paragraphs.filter((_, i) => i !== 2)) expect(text).toContain(`${own} `)
    expect(text).toContain('^1 见 A/61/749；A/61/858 及 Corr.1。 ')
    expect(text.slice(-2)).toEqual(['## A. 维持和平行动部', '17. 结束。 '])
    const running = document.lines.flatMap((line) => (line.kind === 'text' && line.furniture ? [line.text.trim()] : []))
    expect(new Set(running)).toEqual(new Set(['A/65/624', '10-68981 (C)', '1', '2']))
    expect(document.lines.findLast((line) => line.kind === 'heading')?.page).toBe(2)
  })

  it('reads an English report: words kept apart, hyphens kept, a broken word only where the report knows the whole', async () => {
    const one =
      'Peacekeeping has become a core function: the Secretary-General reported that $1.9 billion had been spent on air operations in 15 missions, and that 125,520 uniformed personnel were deployed in field operations.'
    const document = await read(
      [
        { kind: 'heading', text: 'II. Resource performance', size: 14 },
        ...Array.from({ length: 20 }, (_, i) => ({
          kind: 'paragraph' as const,
          text: `${i + 1}. ${one} ${one}`,
          indent: 20 * (i % 2),
        })),
        { kind: 'paragraph', text: '(a) Field operations;' },
        { kind: 'paragraph', text: '(b) Peace-' },
      ],
      EN,
    )
    const text = textOf(document)
    expect(text[0]).toBe('# II. Resource performance')
    for (let i = 1; i <= 20; i += 1) expect(text[i]).toBe(`${i}. ${one} ${one} `)
    expect(text.slice(21)).toEqual(['(a) Field operations; ', '(b) Peace- '])
  })

  it.each<Partial<Style>>([
    { rules: 'cells' },
    { rules: 'cells', rowGap: 2 },
    { rules: 'stroke' },
    { rules: 'grid', rowGap: 3 },
    { rules: 'none' },
    { rules: 'cells', turned: true },
  ])('reads a three-column table over page breaks, rows split between pages joined: %o', async (style) => {
    const document = await read(
      [
        { kind: 'paragraph', text: `1. ${LONG}${LONG}` },
        { kind: 'table', header: HEADER, rows: ROWS },
        { kind: 'paragraph', text: `2. ${LONG}${LONG}` },
      ],
      { ...ZH, ...style },
    )
    const text = textOf(document)
    expect(text[0]).toBe(`1. ${LONG}${LONG} `)
    expect(text[1]?.replaceAll(' / ', '')).toBe('|= 计划产出 | 已完成(数目或是/否) | 说明 |')
    expect(text.slice(2, -1)).toEqual(rowLines(ROWS))
    expect(text.at(-1)).toBe(`2. ${LONG}${LONG} `)
    expect(new Set(document.lines.flatMap((line) => (line.kind === 'row' ? [line.page] : []))).size).toBeGreaterThan(1)
  })

  it('reads whatever stands in the boxes of a table back into its cells', async () => {
    const words = fc.array(fc.constantFrom('维和行动', '12 150', '份报告', '讲习班，', 'FPU、', '特派团'), {
      minLength: 1,
      maxLength: 9,
    })
    const text = words.map((all): string[] => [all.join('')])
    const cell = fc.oneof(
      text,
      fc.boolean().map((no): string[] => (no ? ['否'] : [])),
    )
    const rows = fc.array(fc.tuple(text, cell, cell), { minLength: 3, maxLength: 7 })
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const document = await read([{ kind: 'table', header: HEADER, rows: table }], { ...ZH, rules: 'grid' })
        const bare = (lines: string[]) => lines.map((line) => line.replace(/\s/g, ''))
        expect(bare(textOf(document).slice(1))).toEqual(bare(rowLines(table)))
      }),
      { numRuns: 15 },
    )
  })

  it('reads two columns of text one after the other', async () => {
    const pdf = draftPdf()
    pdf.page()
    const columns = [70, 310].map((x) => ({ x, lines: wrap(LONG.repeat(4), 'song', 10.5, 215) }))
    for (const { x, lines } of columns)
      for (const [i, line] of lines.entries()) pdf.text(x, 90 + 16 * i, 10.5, line, 'song')
    expect(textOf(await readPdf(pdf.bytes()))).toEqual([`${LONG.repeat(4)} `, `${LONG.repeat(4)} `])
  })

  it('marks a table of contents as no content', async () => {
    const pdf = draftPdf()
    pdf.page()
    for (const [i, title] of ['I. Introduction', 'II. Budget', 'III. Staffing'].entries()) {
      pdf.text(70, 150 + 16 * i, 10, `${title} ${'. '.repeat(40)}`, 'roman')
      pdf.text(500, 150 + 16 * i, 10, String(i + 3), 'roman')
    }
    pdf.text(70, 300, 10, 'The report begins here.', 'roman')
    expect(textOf(await readPdf(pdf.bytes()))).toEqual(['The report begins here. '])
  })

  it('reads the characters that are meant where a font writes the radicals of the same shape', () => {
    expect(withoutRadicals('⼆〇⼀三年⺠政和⻓期⾮洲⻔⾯，⿓')).toBe('二〇一三年民政和长期非洲门面，龍')
    const radicals = Array.from({ length: 0xd6 }, (_, i) => String.fromCharCode(0x2f00 + i))
    for (const radical of radicals) expect(withoutRadicals(radical)).toMatch(/^[\u4e00-\u9fff]$/)
  })

  it('refuses a file too large to be read before opening it', async () => {
    await expect(readPdf(new Uint8Array(101 * 2 ** 20))).rejects.toMatchObject({ code: 'too-large' })
  })

  it.each([
    ['a scanned PDF', scanned(), /OCR/],
    [
      'a PDF with a password',
      draftWith(
        'a',
        `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<41> <41>]`,
      ),
      /password/,
    ],
    ['a file cut short', draftWith('a', '').slice(0, 200), /damaged/],
    ['no PDF at all', new TextEncoder().encode('<html></html>'), /damaged/],
  ])('refuses %s and says what to do', async (_, bytes, message) => {
    const refused = readPdf(bytes)
    await expect(refused).rejects.toThrow(AppError)
    await expect(refused).rejects.toThrow(message)
  })
})

function scanned(): Uint8Array {
  const pdf = draftPdf()
  pdf.page()
  pdf.rule(70, 70, 500, 70)
  return pdf.bytes()
}

function draftWith(text: string, extra: string): Uint8Array {
  const pdf = draftPdf({ extra })
  pdf.page()
  pdf.text(70, 70, 10, text, 'roman')
  return pdf.bytes()
}
