import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import type { Doubt } from '../../server/schema/model.ts'
import { doubtParts, withDoubts } from '../../web/answer/doubts.ts'
import { chineseRuns } from '../../web/answer/languages.ts'
import { answerMarkdown } from '../../web/answer/markdown.ts'
import { passageName } from '../../web/answer/names.ts'
import { messages, preferredLang } from '../../web/i18n/messages.ts'
import { passage79, policeAnswer } from './fixture.ts'

describe('a copied answer', () => {
  it('carries its sources as footnotes, named and quoted', () => {
    expect(answerMarkdown('多少警员？', policeAnswer, messages.zh)).toBe(
      [
        '## 多少警员？',
        '2010年经过测试的警员为24 050人。[^1]',
        `[^1]: A/65/624，第79段: “${passage79.text.split('。')[0]}。”`,
      ].join('\n\n'),
    )
  })

  it('carries what a question and a report hold of markup as the characters they are', () => {
    const hostile =
      '<img src=x onerror=alert(1)> ![a](http://elsewhere/a.png) [go](javascript:alert(1)) `x` **b** &lt; \\\n# y | z ~~n~~'
    const text = `${hostile}[1]`
    const citations = [{ n: 1, passage: { ...passage79, text: hostile }, spans: [] }]
    const tree = fromMarkdown(answerMarkdown(hostile, { ...policeAnswer, text, citations }, messages.zh))
    const nodes = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodes) : [])]
    const all = nodes(tree)
    expect(new Set(all.map(({ type }) => type))).toEqual(new Set(['root', 'heading', 'text', 'paragraph']))
    expect(all.flatMap((node) => (node.type === 'text' ? [node.value] : []))[0]).toBe(hostile.replace('\n', ' '))
  })

  it('names a passage as United Nations documents are cited in each language', () => {
    expect(passageName(passage79, messages.zh)).toBe('A/65/624，第79段')
    expect(passageName(passage79, messages.en)).toBe('A/65/624, para. 79')
  })
})

describe('what does not hold against the sources', () => {
  const text = '其中9 999人是妇女[1]。她们都很好。'
  const doubts: Doubt[] = [
    { at: [2, 8], reason: 'number' },
    { at: [14, 21], reason: 'unmarked' },
  ]

  it('is told apart from the words around it, though a mark cuts the line in it', () => {
    const parts = [...doubtParts({ start: 0, end: 6 }, doubts), ...doubtParts({ start: 6, end: text.length }, doubts)]
    expect(parts.map(({ start, end, doubt, closes }) => [text.slice(start, end), doubt?.reason, closes])).toEqual([
      ['其中', undefined, false],
      ['9 99', 'number', false],
      ['9人', 'number', true],
      ['是妇女[1]。她们都很好。', undefined, false],
    ])
    expect(parts.map(({ unmarked }) => unmarked)).toEqual([false, false, false, true])
  })

  it('is named in a copy', () => {
    expect(withDoubts(text, doubts, messages.zh.doubts)).toBe(
      '其中9 999人 (未在所引段落中找到)是妇女[1]。她们都很好。 (此句没有出处)',
    )
  })
})

describe('Chinese in English text', () => {
  it('is found with the figures and stops inside it', () => {
    const text = 'The report says: “警员几乎增加了 100%，从 12 150 人” (para. 79).'
    const chinese = chineseRuns(text).filter(({ lang }) => lang !== null)
    expect(chinese.map((run) => run.text)).toEqual(['“警员几乎增加了 100%，从 12 150 人”'])
    expect(
      chineseRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text)
  })
})

describe('the interface language', () => {
  it('is the first of Chinese and English that the browser names, English without either', () => {
    expect(preferredLang(['fr', 'zh-CN', 'en'])).toBe('zh')
    expect(preferredLang(['en-GB', 'zh'])).toBe('en')
    expect(preferredLang(['fr'])).toBe('en')
  })
})
