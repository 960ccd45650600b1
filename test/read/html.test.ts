import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../index/read/html.ts'
import { checkDocument, linesOf } from './lines.ts'

const read = (html: string) => {
  const document = readHtml(new TextEncoder().encode(html))
  checkDocument(document)
  return linesOf(document)
}

describe('readHtml', () => {
  it('reads a page as the United Nations put them out: masthead table, headings, numbered paragraphs, footnotes', () => {
    const page = `<html><head><title>A/65/624</title><style>p{}</style></head><body><nav>Menu</nav>
      <table><tr><td>United Nations<td>A/65/624<tr><td>General Assembly<td>Distr.: General<br>23 December 2010</table>
      <h1>I. Introduction</h1>
      <p>1.&nbsp;&nbsp;&nbsp;Peacekeeping has grown to 125&nbsp;520
      personnel.<sup><a href="#n1">1</a></sup> It
      <p>(a) covers <b>15&nbsp;million</b> km<sup>2</sup>;
      <script>track()</script>
      <hr><p><a href="#r1" name="n1"><sup>1</sup></a> See A/61/749.</p>`
    expect(read(page)).toEqual([
      'United Nations ',
      'A/65/624 ',
      'General Assembly ',
      'Distr.: General ',
      '23 December 2010 ',
      '# I. Introduction',
      '1. Peacekeeping has grown to 125 520 personnel. It [1]',
      '(a) covers 15 million km²; ',
      '^1 See A/61/749. ',
    ])
  })

  it('joins Chinese lines of the source without a space and words with one', () => {
    expect(read('<p>联合国维持\n  和平行动</p><p>peace\nkeeping</p>')).toEqual([
      '联合国维持和平行动 ',
      'peace keeping ',
    ])
  })

  it('numbers lists as a browser shows them, a first paragraph beside its number', () => {
    expect(
      read(
        '<ol type=a start=3><li><p>one</p><p>more</p><li>two<ul><li>sub</ul><li value=9>nine</ol><ol type=I><li>x</ol>',
      ),
    ).toEqual(['c. one ', 'more ', 'd. two ', '• sub ', 'i. nine ', 'I. x '])
  })

  it('lays out spans over rows and columns and makes two header rows one', () => {
    const table = `<table><thead><tr><th rowspan=2>部门<th colspan=2>2012/13</tr><tr><th>核定<th>实际</tr></thead>
      <tr><td rowspan=2>维和部<td>10<td>9<tr><td>20<td>21<tr><th colspan=3>外勤部<tr><td>a<td>1<td>2</table>`
    expect(read(table)).toEqual([
      '|= 部门 | 2012/13 / 核定 | 2012/13 / 实际 |',
      '| 维和部 | 10 | 9 |',
      '| 维和部 | 20 | 21 |',
      '外勤部 ',
      '|= 部门 | 2012/13 / 核定 | 2012/13 / 实际 |',
      '| a | 1 | 2 |',
    ])
  })

  it('takes a first row for the header where it is set in bold or stands above figures, and not elsewhere', () => {
    expect(read('<table><tr><td><b>Name</b><td><b>Place</b><tr><td>a<td>b</table>')[0]).toMatch(/^\|=/)
    expect(read('<table><tr><td>Mission<td>Staff<tr><td>UNMIL<td>1 200<tr><td>UNOCI<td>900</table>')[0]).toMatch(/^\|=/)
    expect(read('<table><tr><td>MONUSCO<td>联刚稳定团<tr><td>UNMIL<td>联利特派团</table>')[0]).toMatch(/^\| /)
  })

  it('reads notes that converters put in a list at the end', () => {
    const page =
      '<p>text<sup><a href="#fn7">7</a></sup></p><section><ol start=7><li id="fn7"><p>See A/63/702.<a href="#r">↩</a></p></li></ol></section>'
    expect(read(page)).toEqual(['text [7]', '^7 See A/63/702. '])
  })

  it('reads a page in GB2312 by what it declares and by what it is', () => {
    const gb = (head: string) =>
      Uint8Array.from([
        ...new TextEncoder().encode(head),
        0xc1,
        0xaa,
        0xba,
        0xcf,
        0xb9,
        0xfa,
        0xb5,
        0xc4,
        0xb4,
        0xf3,
        0xbb,
        0xe1,
      ])
    for (const head of [
      '<meta charset="gb2312"><p>',
      '<meta http-equiv="Content-Type" content="text/html; charset=GBK"><p>',
      '<meta charset=nonsense><p>',
      '<p>',
    ]) {
      expect(linesOf(readHtml(gb(head)))).toEqual(['联合国的大会 '])
    }
  })

  it('refuses a page without text and one nested past all reason', () => {
    expect(() => read('<html><body><img src=x></body></html>')).toThrow(/no text/)
    expect(() => read(`${'<div>'.repeat(5000)}x`)).toThrow(/nested too deeply/)
  })

  it('covers whatever a page holds with lines that do not overlap', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'h2',
      'li',
      'ol',
      'table',
      'tr',
      'td',
      'th',
      'br',
      'sup',
      'b',
      'pre',
      'td colspan=2',
      'td rowspan=3',
      '/p',
      '/td',
      '/tr',
      '/table',
      '/ol',
      '/div',
    )
    const part = fc.oneof(
      tag.map((name) => `<${name}>`),
      fc.constantFrom('维和 ', '12 150\n', 'text ', '1', '否'),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        checkDocument(readHtml(new TextEncoder().encode(`<p>start${parts.join('')}`)))
      }),
    )
  })
})
