import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseReport } from '../../index/parse/parse-report.ts'
import type { ReportFacts } from '../../index/parse/parsed-report.ts'
import type { SourceDocument } from '../../index/read/document.ts'
import { readDocx } from '../../index/read/docx.ts'
import { readHtml } from '../../index/read/html.ts'
import { readMarkdown } from '../../index/read/markdown.ts'
import { readPdf } from '../../index/read/pdf.ts'
import { readText } from '../../index/read/text.ts'
import type { OutputRow, Passage } from '../../index/report.ts'
import { cell, docxFile, list, numbered, para, reference, row, run, styled, table } from './docx-file.ts'
import { type Printed, type Style, typeset } from './typeset.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bare = (text: string) => text.replace(/\s/g, '')

const ROWS = [
  { planned: '举行 1 次会议和 6 次视像会议', completed: ['1', '6'], third: ['会议', '视像会议'] },
  { planned: '出版 2 份新闻刊物', completed: ['否'], third: ['被推迟，归因于内部改组'] },
  { planned: '作 12 次介绍', completed: ['19'], third: ['介绍', '产出高于计划，是理事会确定的要求所致'] },
]
const HEADER = ['计划产出', '已完成(数目或是/否)', '说明']
const FIRST = '大会在其第 63/287 号决议中请秘书长提交报告'
const SECOND = '2010 年 6 月 30 日部署了超过 125 520 人，因此：'
const NOTE = '见 A/61/749 和 Corr.1。'
const EXPECTED = '预期成绩 1.1：向安全理事会提交报告的工作得到改进'

const html = `<h1>一. 导言</h1><p>1. ${FIRST}<sup><a href="#n">1</a></sup>。</p><p>2. ${SECOND}</p><p>(a) 加强指导；</p><p>(b) 改善管理。</p><p>3. 结束。</p>
  <h2>A. 维持和平行动部</h2><h3>${EXPECTED}</h3>
  <table><tr>${HEADER.map((text) => `<th>${text}`).join('')}</tr>${ROWS.map(({ planned, completed, third }) => `<tr><td>${planned}<td>${completed.join('<br>')}<td>${third.join('<br>')}`).join('')}</table>
  <p id="n"><sup>1</sup> ${NOTE}</p>`

const markdown = `# 一. 导言

1. ${FIRST}[^1]。

2. ${SECOND}

(a) 加强指导；

(b) 改善管理。

3. 结束。

## A. 维持和平行动部

### ${EXPECTED}

| ${HEADER.join(' | ')} |
|--|--|--|
${ROWS.map(({ planned, completed, third }) => `| ${planned} | ${completed.join('<br>')} | ${third.join('<br>')} |`).join('\n')}

[^1]: ${NOTE}
`

const docx = () =>
  docxFile({
    styles: [1, 2, 3]
      .map((level) => `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`)
      .join(''),
    numbering: list(1, [
      ['decimal', '%1.'],
      ['lowerLetter', '(%2)'],
    ]),
    footnotes: [NOTE],
    body: [
      para('一. 导言', styled('H1')),
      para(run(FIRST) + reference(1) + run('。'), numbered(1)),
      para(SECOND, numbered(1)),
      para('加强指导；', numbered(1, 1)),
      para('改善管理。', numbered(1, 1)),
      para('结束。', numbered(1)),
      para('A. 维持和平行动部', styled('H2')),
      para(EXPECTED, styled('H3')),
      table([
        row(
          HEADER.map((text) => cell([text])),
          '<w:tblHeader/>',
        ),
        ...ROWS.map(({ planned, completed, third }) => row([cell([planned]), cell(completed), cell(third)])),
      ]),
    ].join(''),
  })

const STYLE: Style = { lang: 'zh', rules: 'cells', rowGap: 4, symbol: 'A/65/624', columns: [200, 75, 180] }

const pdf = () =>
  typeset(
    [
      { kind: 'heading', text: '一. 导言', size: 14 },
      { kind: 'paragraph', text: `1. ${FIRST}。`, marks: [{ after: FIRST, mark: '1', note: NOTE }] },
      { kind: 'paragraph', text: `2. ${SECOND}` },
      { kind: 'paragraph', text: '(a) 加强指导；', indent: 21 },
      { kind: 'paragraph', text: '(b) 改善管理。', indent: 21 },
      { kind: 'paragraph', text: '3. 结束。' },
      { kind: 'heading', text: 'A. 维持和平行动部', size: 12 },
      { kind: 'paragraph', text: EXPECTED },
      {
        kind: 'table',
        header: HEADER.map((text) => [text]),
        rows: ROWS.map(({ planned, completed, third }) => [[planned], completed, third]),
      },
    ],
    STYLE,
  )

const passagesOf = (document: SourceDocument, facts: ReportFacts = { file: 'report' }) =>
  parseReport(document, facts).passages

describe.each<[string, () => SourceDocument | Promise<SourceDocument>]>([
  ['HTML', () => readHtml(utf8(html))],
  ['Markdown', () => readMarkdown(utf8(markdown))],
  ['DOCX', () => readDocx(docx())],
  ['PDF', () => readPdf(pdf())],
])('a report in %s', (_, read) => {
  it('gives numbered paragraphs under their headings, with the figures and not the footnote marks in them', async () => {
    const paragraphs = passagesOf(await read()).filter((passage) => passage.kind === 'paragraph')
    expect(paragraphs.map(({ number, text, section }) => [number, text, section])).toEqual([
      ['1', `${FIRST}。`, ['一. 导言']],
      ['2', SECOND, ['一. 导言']],
      ['3', '结束。', ['一. 导言']],
    ])
  })

  it('gives items and footnotes', async () => {
    const passages = passagesOf(await read())
    expect(passages.flatMap((p) => (p.kind === 'item' ? [[p.letter, p.text]] : []))).toEqual([
      ['a', '加强指导；'],
      ['b', '改善管理。'],
    ])
    const notes = passages.flatMap((p) => (p.kind === 'footnote' ? [p] : []))
    expect(notes.map(({ mark, text }) => [mark, text])).toEqual([['1', NOTE]])
    expect(notes[0]?.markedIn).toEqual([passages.find((p) => p.kind === 'paragraph')?.id])
  })

  it('gives each planned output with what was completed and the remarks', async () => {
    const outputs = passagesOf(await read()).filter((passage) => passage.kind === 'output')
    expect(outputs.map((o) => [o.planned, o.completed.map(({ value, unit }) => [value, unit]), o.remarks])).toEqual([
      [
        ROWS[0]?.planned,
        [
          [1, '会议'],
          [6, '视像会议'],
        ],
        '',
      ],
      [ROWS[1]?.planned, [['否', null]], '被推迟，归因于内部改组'],
      [ROWS[2]?.planned, [[19, '介绍']], '产出高于计划，是理事会确定的要求所致'],
    ])
    expect(outputs[0]?.department).toBe('A. 维持和平行动部')
    expect(outputs[0]?.accomplishment).toEqual({ number: '1.1', text: '向安全理事会提交报告的工作得到改进' })
  })
})

const seeds = JSON.parse(readFileSync('seeds/reports.json', 'utf8')) as ReportFacts[]

function seed(at: number): { facts: ReportFacts; passages: Passage[] } {
  const facts = seeds[at] ?? { file: '' }
  return { facts, passages: passagesOf(readText(readFileSync(`seeds/${facts.file}`)), facts) }
}

/** Headings of a passage that the one before did not stand under. */
const newHeadings = (section: string[], before: string[]) =>
  section.slice(section.findIndex((heading, i) => heading !== before[i]) >>> 0)

describe('the reports printed as PDF', () => {
  it('read back every paragraph of A/65/624 to the letter, in its section', async () => {
    const { facts, passages } = seed(0)
    const isProse = (passage: Passage) => ['paragraph', 'item', 'summary'].includes(passage.kind)
    const blocks: Printed[] = [
      { kind: 'masthead', left: ['联合国', '大会'], right: ['A/65/624', 'Distr.: General', '23 December 2010'] },
    ]
    let section: string[] = []
    for (const passage of passages.filter(isProse)) {
      for (const text of newHeadings(passage.section, section)) {
        blocks.push({
          kind: 'heading',
          text,
          size: /^[一二三四五六七][.．]/.test(text) ? 14 : /^[A-Z][.．]/.test(text) ? 12 : 10.5,
        })
      }
      section = passage.section
      const number = passage.kind === 'paragraph' && /\/\d+$/.test(passage.id) ? `${passage.number}. ` : ''
      const letter = passage.kind === 'item' ? `(${passage.letter}) ` : ''
      blocks.push({ kind: 'paragraph', text: `${number}${letter}${passage.text}`, indent: letter === '' ? 0 : 21 })
    }
    const back = passagesOf(await readPdf(typeset(blocks, STYLE)), { ...facts, file: 'report.pdf' })
    const told = (all: readonly Passage[]) =>
      all.filter(isProse).map(({ id, text, section }) => ({ id, text, section }))
    expect(told(back)).toEqual(told(passages))
  })

  it.each<[Style['rules'], number]>([
    ['cells', 4],
    ['grid', 0],
    ['none', 4],
  ])('read back the 444 rows of outputs, rules: %s', async (rules, rowGap) => {
    const { facts, passages } = seed(1)
    const outputs = passages.filter((passage) => passage.kind === 'output')
    const back = passagesOf(await readPdf(typeset(printOutputs(outputs), { ...STYLE, rules, rowGap })), facts)
    const found = new Map<string, OutputRow[]>()
    for (const output of back.filter((passage) => passage.kind === 'output')) {
      found.set(bare(output.planned), [...(found.get(bare(output.planned)) ?? []), output])
    }
    const score = { rows: outputs.length, planned: 0, values: 0, third: 0 }
    for (const output of outputs) {
      const twin = found.get(bare(output.planned))?.shift()
      if (!twin) continue
      score.planned += 1
      if (bare(valuesOf(output)) === bare(valuesOf(twin))) score.values += 1
      if (sorted(thirdOf(output)) === sorted(thirdOf(twin))) score.third += 1
    }
    console.info(`rules ${rules}: ${JSON.stringify(score)}`)
    expect(score.planned).toBeGreaterThanOrEqual(0.98 * score.rows)
    expect(score.values).toBe(score.planned)
    expect(score.third).toBeGreaterThanOrEqual(0.99 * score.planned)
  })
})

const valuesOf = (output: OutputRow) => output.completed.map(({ value }) => value).join()
const thirdOf = (output: OutputRow) => [...output.completed.flatMap(({ unit }) => unit ?? []), output.remarks].join('')
/** The characters, in any order: which remark a value takes for its unit is not the reader's affair. */
const sorted = (text: string) => Array.from(bare(text)).sort().join('')

function printOutputs(outputs: readonly OutputRow[]): Printed[] {
  const blocks: Printed[] = []
  let section: string[] = []
  for (const output of outputs) {
    const headings = newHeadings(output.section, section)
    for (const [i, text] of headings.entries()) {
      if (i === headings.length - 1) blocks.push({ kind: 'paragraph', text })
      else blocks.push({ kind: 'heading', text, size: 15 - output.section.indexOf(text) })
    }
    section = output.section
    const last = blocks.at(-1)
    const open =
      last?.kind === 'table' ? last : { kind: 'table' as const, header: HEADER.map((text) => [text]), rows: [] }
    if (open !== last) blocks.push(open)
    const third = output.completed.flatMap(({ unit }) => (unit === null || unit === '%' ? [] : [unit]))
    const values = output.completed.map(({ value, unit }) => `${value}${unit === '%' ? '%' : ''}`)
    open.rows.push([[output.planned], values, output.remarks === '' ? third : [...third, output.remarks]])
  }
  return blocks
}
