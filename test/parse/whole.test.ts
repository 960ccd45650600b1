import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseReport } from '../../index/parse/parse-report.ts'
import type { SourceDocument, SourceLine } from '../../index/read/document.ts'
import { faults } from './faults.ts'
import { management, parseText, performance } from './seed.ts'

/** Words that the parser knows, in and out of place, beside anything else. */
const fragment = fc.oneof(
  fc.constantFrom(
    ...[
      '1. 通过日益多样化的任务。 ',
      '2. 行动',
      '3. The Council decided:',
      '(a) 注意到本报告； ',
      '(i) 次级',
      '（一）教育',
    ],
    ...[
      '一. 导言 ',
      'I. Introduction',
      'A. 维持和平行动部 ',
      '1. 成果预算编制框架 ',
      '(b) 外勤支助部 ',
      '附件',
      '摘要 ',
      '简称 ',
    ],
    ...[
      '预期成绩 1.1：提高效率 ',
      '计划产出 ',
      '已完成 ',
      '(数目或是/否) 说明 ',
      '2 首脑会议 ',
      '否 ',
      '12 ',
      ' 129 修订 ',
    ],
    ...[
      '举行 1 次会议 3 会议 ',
      '为 5 个特派团举办讲习班',
      '产出高于计划，原因是请求增多 ',
      '20 总部工作人员 ',
      '监督厅 内部监督事务厅 ',
    ],
    ...[
      '职位 报告关系 ',
      '如下： ',
      '__________________ ',
      '1',
      'a',
      ' 见 A/61/749。 ',
      '* 见附件。',
      '题目*',
      'Support.1 The',
      '部。1 会',
    ],
    ...[
      'A/65/624 ',
      '10-68981 (C)12 ',
      '共A/65/624 10-68981 (C)12同',
      '- 3 -',
      'http://undocs.org/x',
      '第六十五届会议 ',
      '¹',
      '\f',
      '',
    ],
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const breaks = fc.constantFrom('\n', '\n\n', '\n \n', '\r\n', '\n\n ', '\f', ' \n\n')
const anyText = fc
  .array(fc.tuple(fragment, breaks), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.flat().join(''))
  .filter((text) => /\S/.test(text) && !text.includes('\0'))

const cell = fc.array(fragment, { maxLength: 3 })
const anyBlock = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: fragment, note: fc.option(fc.constantFrom('1', 'a')) }),
  fc.record({ kind: fc.constant('heading' as const), text: fragment, level: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    kind: fc.constant('row' as const),
    cells: fc.array(cell, { minLength: 1, maxLength: 4 }),
    header: fc.boolean(),
  }),
)

/** A document as the readers of formats give it. */
const anyDocument = fc.array(anyBlock, { maxLength: 30 }).map((blocks): SourceDocument => {
  let text = ''
  const add = (part: string) => {
    const span = { start: text.length, end: text.length + part.length }
    text += part
    return span
  }
  const lines = blocks.map((block): SourceLine => {
    if (block.kind === 'row') {
      const start = text.length
      const cells = block.cells.map((paragraphs) => {
        const spans = paragraphs.map((paragraph) => {
          const span = add(paragraph)
          add('\n')
          return span
        })
        return { spans, text: paragraphs.join('\n') }
      })
      const span = { start, end: text.length }
      add('\n')
      return { kind: 'row', cells, header: block.header, table: 1, span, page: null }
    }
    const words = block.kind === 'text' && block.note ? `${block.note} ${block.text}` : block.text
    const span = add(words)
    add('\n')
    if (block.kind === 'heading') return { kind: 'heading', level: block.level, text: words, span, page: null }
    return { kind: 'text', text: words, span, page: null, ...(block.note && { note: block.note }) }
  })
  return { format: 'docx', text, lines, title: null }
})

test.each([
  ['A/65/624', management],
  ['the outputs of 2013/14', performance],
])('claims every character of %s once and changes none', (_, seed) => {
  expect(faults(seed.document, seed)).toEqual([])
})

describe('any text at all', () => {
  test('is read without loss, without doubling, without a throw', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseText(text)
        expect(faults(parsed.document, parsed)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('so is any document with headings, footnotes and tables', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(faults(document, parseReport(document, { file: 'report.docx' }))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('gives the same parse twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseText(text)).toEqual(parseText(text))
      }),
      { numRuns: 50 },
    )
  })
})

describe('ids', () => {
  const sentence = fc.uniqueArray(fc.stringMatching(/^[甲乙丙丁戊己庚辛壬癸]{6,20}$/), { minLength: 4, maxLength: 12 })

  test('stay when a paragraph is added elsewhere', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), (sentences, at) => {
        const paragraphs = sentences.map((words) => `${words}。`)
        const added = paragraphs.toSpliced(at % (paragraphs.length + 1), 0, '新加的一段，说明别的事情。')
        const idsOf = (texts: string[]) =>
          new Map(parseText(texts.join('\n\n')).passages.map(({ text, id }) => [text, id]))
        const after = idsOf(added)
        for (const [text, id] of idsOf(paragraphs)) expect(after.get(text)).toBe(id)
      }),
      { numRuns: 100 },
    )
  })

  test('of numbered paragraphs and items stay when an item is added to another', () => {
    const { document } = management
    const added = document.text.replace('本报告详述了过去一年', '(g) 新加的一项。 \n\n本报告详述了过去一年')
    const ids = parseText(added, { symbol: 'A/65/624' }).passages.map(({ id }) => id)
    expect(ids.filter((id) => id !== 'A-65-624/14(g)')).toEqual(management.passages.map(({ id }) => id))
    expect(ids).toContain('A-65-624/14(g)')
  })
})

test('takes time in proportion to the text, whatever it repeats', () => {
  const repeats = [
    '1. ',
    '(a) x\n',
    '* x\n\n',
    '1\n ',
    ' \n',
    '计划产出 \n',
    '2 会 \n',
    '12 ',
    '。 ',
    'A/',
    '一. 导言 \n\n',
    '\f',
  ]
  for (const repeat of repeats) {
    const text = `报告。\n\n${repeat.repeat(100_000 / repeat.length)}末`
    const start = Date.now()
    parseText(text)
    expect(Date.now() - start, JSON.stringify(repeat)).toBeLessThan(3000)
  }
}, 60_000)
