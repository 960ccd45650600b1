import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../index/read/markdown.ts'
import { checkDocument, linesOf } from './lines.ts'

const read = (source: string) => {
  const document = readMarkdown(new TextEncoder().encode(source))
  checkDocument(document)
  return document
}

describe('readMarkdown', () => {
  it('reads headings, numbered paragraphs by their own numbers, items, tables and footnotes', () => {
    const source = `---
title: "维持和平行动"
---
# 一. 导言

7. 大会在其
第63/287号决议[^1]中请秘书长
提出报告。
9. 改组的**成果**：
(a) 设立\`外勤支助部\`
(b) 加强指导

| 计划产出 | 已完成 | 说明 |
|:--|:-:|--:|
| 举行会议 | 1<br>6 | 会议<br>视像会议 |
| 刊物 | 否 | |

[^1]: 见 A/61/749。
`
    const document = read(source)
    expect(document.title).toBe('维持和平行动')
    expect(linesOf(document)).toEqual([
      '# 一. 导言',
      '7. 大会在其第63/287号决议中请秘书长提出报告。 [1]',
      '9. 改组的成果： ',
      '(a) 设立外勤支助部 ',
      '(b) 加强指导 ',
      '|= 计划产出 | 已完成 | 说明 |',
      '| 举行会议 | 1 / 6 | 会议 / 视像会议 |',
      '| 刊物 | 否 |  |',
      '^1 见 A/61/749。 ',
    ])
  })

  it('reads HTML inside Markdown as HTML', () => {
    expect(
      linesOf(read('before\n\n<table><tr><th>Mission<th>Staff</tr><tr><td>UNMIL<td>1 200</tr></table>\n\nafter')),
    ).toEqual(['before ', '|= Mission | Staff |', '| UNMIL | 1 200 |', 'after '])
  })

  it('refuses a blank file', () => {
    expect(() => read(' \n')).toThrow(/no text/)
  })
})
