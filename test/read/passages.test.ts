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

type Sample = {
  part: string
  first: string
  second: string
  items: [string, string]
  third: string
  department: string
  expected: { number: string; text: string; printed: string }
  header: string[]
  rows: { planned: string; completed: string[]; third: string[] }[]
  note: string
}

const zh: Sample = {
  part: '一. 导言',
  first: '大会在其第 63/287 号决议中请秘书长提交报告',
  second: '2010 年 6 月 30 日部署了超过 125 520 人，因此：',
  items: ['加强指导；', '改善管理。'],
  third: '结束。',
  department: 'A. 维持和平行动部',
  expected: { number: '1.1', text: '向安全理事会提交报告的工作得到改进', printed: '预期成绩 1.1：' },
  header: ['计划产出', '已完成(数目或是/否)', '说明'],
  rows: [
    { planned: '举行 1 次会议和 6 次视像会议', completed: ['1', '6'], third: ['会议', '视像会议'] },
    { planned: '出版 2 份新闻刊物', completed: ['否'], third: ['被推迟，归因于内部改组'] },
    { planned: '作 12 次介绍', completed: ['19'], third: ['介绍', '产出高于计划，是理事会确定的要求所致'] },
  ],
  note: '见 A/61/749 和 Corr.1。',
}

const en: Sample = {
  part: 'I. Introduction',
  first: 'In its resolution 63/287 the General Assembly requested a report',
  second: 'On 30 June 2010, more than 125,520 personnel were deployed. The Secretariat should therefore:',
  items: ['Strengthen guidance;', 'Improve management.'],
  third: 'The report ends here.',
  department: 'A. Department of Peacekeeping Operations',
  expected: {
    number: '1.1',
    text: 'Improved reporting to the Security Council',
    printed: 'Expected accomplishment 1.1: ',
  },
  header: ['Planned outputs', 'Completed (number or yes/no)', 'Remarks'],
  rows: [
    { planned: '1 meeting and 6 videoconferences', completed: ['1', '6'], third: ['Meeting', 'Videoconferences'] },
    { planned: '2 newsletters', completed: ['No'], third: ['Postponed owing to restructuring'] },
    {
      planned: '12 presentations',
      completed: ['19'],
      third: ['Presentations', 'The output was higher than planned owing to the requirements of the Council'],
    },
  ],
  note: 'See A/61/749 and Corr.1.',
}

const stopped = (sample: Sample) => `${sample.first}${sample === zh ? '。' : '.'}`

const htmlOf = (sample: Sample) => `<h1>${sample.part}</h1>
  <p>1. ${sample.first}<sup><a href="#n">1</a></sup>${stopped(sample).slice(-1)}</p><p>2. ${sample.second}</p>
  <p>(a) ${sample.items[0]}</p><p>(b) ${sample.items[1]}</p><p>3. ${sample.third}</p>
  <h2>${sample.department}</h2><h3>${sample.expected.printed}${sample.expected.text}</h3>
  <table><tr>${sample.header.map((text) => `<th>${text}`).join('')}</tr>${sample.rows
    .map(({ planned, completed, third }) => `<tr><td>${planned}<td>${completed.join('<br>')}<td>${third.join('<br>')}`)
    .join('')}</table>
  <p id="n"><sup>1</sup> ${sample.note}</p>`

const markdownOf = (sample: Sample) =>
  [
    `# ${sample.part}`,
    `1. ${sample.first}[^1]${stopped(sample).slice(-1)}`,
    `2. ${sample.second}`,
    `(a) ${sample.items[0]}\n(b) ${sample.items[1]}`,
    `3. ${sample.third}`,
    `## ${sample.department}`,
    `### ${sample.expected.printed}${sample.expected.text}`,
    [
      `| ${sample.header.join(' | ')} |`,
      '|--|--|--|',
      ...sample.rows.map(
        ({ planned, completed, third }) => `| ${planned} | ${completed.join('<br>')} | ${third.join('<br>')} |`,
      ),
    ].join('\n'),
    `[^1]: ${sample.note}`,
  ].join('\n\n')

const docxOf = (sample: Sample) =>
  docxFile({
    styles: [1, 2, 3]
      .map((level) => `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`)
      .join(''),
    numbering: list(1, [
      ['decimal', '%1.'],
      ['lowerLetter', '(%2)'],
    ]),
    footnotes: [sample.note],
    body: [
      para(sample.part, styled('H1')),
      para(run(sample.first) + reference(1) + run(stopped(sample).slice(-1)), numbered(1)),
      para(sample.second, numbered(1)),
      ...sample.items.map((text) => para(text, numbered(1, 1))),
      para(sample.third, numbered(1)),
      para(sample.department, styled('H2')),
      para(`${sample.expected.printed}${sample.expected.text}`, styled('H3')),
      table([
        row(
          sample.header.map((text) => cell([text])),
          '<w:tblHeader/>',
        ),
        ...sample.rows.map(({ planned, completed, third }) => row([cell([planned]), cell(completed), cell(third)])),
      ]),
    ].join(''),
  })

const STYLE: Style = { lang: 'zh', rules: 'cells', rowGap: 4, symbol: 'A/65/624', columns: [200, 75, 180] }

const pdfOf = (sample: Sample) =>
  typeset(
    [
      { kind: 'heading', text: sample.part, size: 14 },
      {
        kind: 'paragraph',
        text: `1. ${stopped(sample)}`,
        marks: [
          { after: 'report', mark: '1', note: sample.note },
          { after: '报告', mark: '1', note: sample.note },
        ].filter(({ after }) => sample.first.includes(after)),
      },
      { kind: 'paragraph', text: `2. ${sample.second}` },
      ...sample.items.map((text, i) => ({ kind: 'paragraph' as const, text: `(${'ab'[i]}) ${text}`, indent: 21 })),
      { kind: 'paragraph', text: `3. ${sample.third}` },
      { kind: 'heading', text: sample.department, size: 12 },
      { kind: 'paragraph', text: `${sample.expected.printed}${sample.expected.text}` },
      {
        kind: 'table',
        header: sample.header.map((text) => [text]),
        rows: sample.rows.map(({ planned, completed, third }) => [[planned], completed, third]),
      },
    ],
    { ...STYLE, lang: sample === zh ? 'zh' : 'en' },
  )

const passagesOf = (document: SourceDocument, facts: ReportFacts = { file: 'report' }) =>
  parseReport(document, facts).passages

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
      last?.kind === 'table' ? last : { kind: 'table' as const, header: zh.header.map((text) => [text]), rows: [] }
    if (open !== last) blocks.push(open)
    const third = output.completed.flatMap(({ unit }) => (unit === null || unit === '%' ? [] : [unit]))
    const values = output.completed.map(({ value, unit }) => `${value}${unit === '%' ? '%' : ''}`)
    open.rows.push([[output.planned], values, output.remarks === '' ? third : [...third, output.remarks]])
  }
  return blocks
}
