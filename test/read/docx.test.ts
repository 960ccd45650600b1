import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../index/app-error.ts'
import { readDocx } from '../../index/read/docx.ts'
import { cell, docxFile, list, numbered, para, reference, row, run, styled, table } from './docx-file.ts'
import { checkDocument, linesOf } from './lines.ts'

const read = (...args: Parameters<typeof docxFile>) => {
  const document = readDocx(docxFile(...args))
  checkDocument(document)
  return linesOf(document)
}

const HEADINGS = [1, 2, 3]
  .map((level) => `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`)
  .join('')

describe('readDocx', () => {
  it('prints the numbers that Word computes: 一. A. 1. (a) (i), each counting on and starting again under the one above', () => {
    const numbering =
      list(1, [
        ['chineseCounting', '%1.'],
        ['upperLetter', '%2.'],
      ]) +
      list(2, [
        ['decimal', '%1.'],
        ['lowerLetter', '(%2)'],
        ['lowerRoman', '(%3)'],
      ])
    const body = [
      para('导言', styled('H1') + numbered(1)),
      para('背景', styled('H2') + numbered(1, 1)),
      para('本报告是根据大会第63/287号决议提交的。', numbered(2)),
      para('其中：', numbered(2)),
      para('甲', numbered(2, 1)),
      para('乙', numbered(2, 1)),
      para('子', numbered(2, 2)),
      para('改组', styled('H1') + numbered(1)),
      para('范围', styled('H2') + numbered(1, 1)),
      para('部署了125 520人。', numbered(2)),
      para('丙', numbered(2, 1)),
    ].join('')
    expect(read({ body, styles: HEADINGS, numbering })).toEqual([
      '# 一. 导言',
      '## A. 背景',
      '1. 本报告是根据大会第63/287号决议提交的。 ',
      '2. 其中： ',
      '(a) 甲 ',
      '(b) 乙 ',
      '(i) 子 ',
      '# 二. 改组',
      '## A. 范围',
      '3. 部署了125 520人。 ',
      '(a) 丙 ',
    ])
  })

  it('takes the list of a paragraph from its style, and the heading level from the style it is based on', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="UN"><w:name w:val="_ H_4_G"/></w:style>`
    const body =
      para('Background', styled('Mine')) +
      para('Police', styled('UN')) +
      para('Unnumbered', `${styled('Mine')}${numbered(0)}`)
    expect(read({ body, styles, numbering: list(1, [['upperRoman', '%1.']]) })).toEqual([
      '## I. Background',
      '#### Police',
      '## Unnumbered',
    ])
  })

  it('keeps footnote marks out of the sentence and gives the notes at the end, each with its mark', () => {
    const body =
      para(run('提高能力。') + reference(1) + run('这些建议')) +
      para(
        run('设在布林迪西的各单位') +
          reference(2) +
          run('，面积为5 km') +
          run('2', '<w:vertAlign w:val="superscript"/>'),
      )
    expect(read({ body, footnotes: ['见 A/61/749。', '布林迪西租户单位由后勤基地管理。'] })).toEqual([
      '提高能力。这些建议 [1]',
      '设在布林迪西的各单位，面积为5 km² [2]',
      '^1 见 A/61/749。 ',
      '^2 布林迪西租户单位由后勤基地管理。 ',
    ])
  })

  it('reads a table with a repeated header, stacked values as paragraphs of their cell, and merged cells in each row', () => {
    const body = table([
      row([cell(['计划产出']), cell(['已完成', '(数目或是/否)']), cell(['说明'])], '<w:tblHeader/>'),
      row([cell(['举行1次会议和6次视像会议']), cell(['1', '6']), cell(['会议', '视像会议'])]),
      row([cell(['出版2份新闻刊物']), cell(['否']), cell(['被推迟'])]),
      row([cell(['预期成绩 1.2：改进报告'], '<w:gridSpan w:val="3"/>')]),
      row([cell(['两国'], '<w:vMerge w:val="restart"/>'), cell(['3']), cell(['甲国'])]),
      row([cell([''], '<w:vMerge/>'), cell(['4']), cell(['乙国'])]),
    ])
    expect(read({ body })).toEqual([
      '|= 计划产出 | 已完成 / (数目或是/否) | 说明 |',
      '| 举行1次会议和6次视像会议 | 1 / 6 | 会议 / 视像会议 |',
      '| 出版2份新闻刊物 | 否 | 被推迟 |',
      '预期成绩 1.2：改进报告 ',
      '|= 计划产出 | 已完成 / (数目或是/否) | 说明 |',
      '| 两国 | 3 | 甲国 |',
      '| 两国 | 4 | 乙国 |',
    ])
  })

  it('takes a first row for the header where the table style sets it in bold and the table is to look so', () => {
    const styles =
      '<w:style w:type="table" w:styleId="T"><w:name w:val="T"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>'
    const rows = [row([cell(['Mission']), cell(['Head'])]), row([cell(['UNMIL']), cell(['Monrovia'])])].join('')
    const look = (on: string) =>
      `<w:tbl><w:tblPr><w:tblStyle w:val="T"/><w:tblLook w:val="${on}"/></w:tblPr>${rows}</w:tbl>`
    expect(read({ body: look('04A0'), styles })[0]).toBe('|= Mission | Head |')
    expect(read({ body: look('0480'), styles })[0]).toBe('| Mission | Head |')
  })

  it('leaves out deleted and hidden text and contents, keeps inserted text, content controls and text boxes', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>'
    const body =
      para('Introduction 3', styled('T')) +
      para(
        `<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>${run('new ')}</w:ins><w:sdt><w:sdtContent>${run('kept')}</w:sdtContent></w:sdt>${run('secret', '<w:vanish/>')}`,
      ) +
      para(`<w:r><w:pict><w:txbxContent>${para('in a box')}</w:txbxContent></w:pict></w:r>${run('around')}`)
    expect(read({ body, styles })).toEqual(['new kept ', 'around ', 'in a box '])
  })

  it('marks the running header as furniture and takes the title from the properties', () => {
    const document = readDocx(docxFile({ body: para('Text.'), header: 'A/65/624', title: 'Strengthening capacity' }))
    expect(document.title).toBe('Strengthening capacity')
    expect(document.lines[0]).toMatchObject({ text: 'A/65/624 ', furniture: 'page-header' })
  })

  it.each([
    ['an encrypted file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /password/],
    ['a file cut short', docxFile({ body: para('Text.') }).slice(0, 300), /damaged/],
    [
      'another archive',
      docxFile({ body: '', extra: { 'word/document.xml': strToU8('<html/>') } }),
      /could not be opened/,
    ],
    [
      'XML with a document type',
      docxFile({
        body: '',
        extra: { 'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "a">]><w:document xmlns:w="w"/>') },
      }),
      /could not be opened/,
    ],
    ['a blank document', docxFile({ body: para('') }), /no text/],
  ])('refuses %s and says what to do', (_, bytes, message) => {
    expect(() => readDocx(bytes)).toThrow(AppError)
    expect(() => readDocx(bytes)).toThrow(message)
  })

  it('refuses an archive that unpacks past all reason, before unpacking it', () => {
    const bomb = docxFile({
      body: para('Text.'),
      extra: { 'word/bomb.xml': [new Uint8Array(65 * 2 ** 20), { level: 1 }] },
    })
    expect(bomb.length).toBeLessThan(2 ** 20)
    expect(() => readDocx(bomb)).toThrow(/too large/)
  })
})
