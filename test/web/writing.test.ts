import { describe, expect, it } from 'vitest'
import { doubtfulNumbers } from '../../web/answer/doubts.ts'
import { chineseRuns } from '../../web/answer/languages.ts'
import { answerMarkdown } from '../../web/answer/markdown.ts'
import { passageName } from '../../web/answer/names.ts'
import { messages, preferredLang } from '../../web/i18n/messages.ts'
import { citation79, passage79, policeAnswer } from './fixture.ts'

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

  it('names a passage as United Nations documents are cited in each language', () => {
    expect(passageName(passage79, messages.zh)).toBe('A/65/624，第79段')
    expect(passageName(passage79, messages.en)).toBe('A/65/624, para. 79')
  })
})

describe('numbers that the sources do not hold', () => {
  it('are told from those in a cited passage and from marks', () => {
    const text = '2010年警员为24 050人[1]，其中9 999人是妇女[1]。'
    const doubts = doubtfulNumbers(text, [], [citation79])
    expect(doubts.map(({ start, end }) => text.slice(start, end))).toEqual(['9 999'])
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
