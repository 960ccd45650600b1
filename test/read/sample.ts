import { cell, docxFile, list, numbered, para, reference, row, run, styled, table } from './docx-file.ts'
import { type Style, typeset } from './typeset.ts'

/** A report that every format's maker below prints. */
export type Sample = {
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

export const zh: Sample = {
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

export const en: Sample = {
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

/** The first paragraph's text; in print a footnote mark stands before its full stop. */
export const stopped = (sample: Sample) => `${sample.first}${sample === zh ? '。' : '.'}`

export const htmlOf = (sample: Sample) => `<h1>${sample.part}</h1>
  <p>1. ${sample.first}<sup><a href="#n">1</a></sup>${stopped(sample).slice(-1)}</p><p>2. ${sample.second}</p>
  <p>(a) ${sample.items[0]}</p><p>(b) ${sample.items[1]}</p><p>3. ${sample.third}</p>
  <h2>${sample.department}</h2><h3>${sample.expected.printed}${sample.expected.text}</h3>
  <table><tr>${sample.header.map((text) => `<th>${text}`).join('')}</tr>${sample.rows
    .map(({ planned, completed, third }) => `<tr><td>${planned}<td>${completed.join('<br>')}<td>${third.join('<br>')}`)
    .join('')}</table>
  <p id="n"><sup>1</sup> ${sample.note}</p>`

export const markdownOf = (sample: Sample) =>
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

export const docxOf = (sample: Sample) =>
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

export const STYLE: Style = { lang: 'zh', rules: 'cells', rowGap: 4, symbol: 'A/65/624', columns: [200, 75, 180] }

export const pdfOf = (sample: Sample) =>
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
