import { describe, expect, it } from 'vitest'
import { readFigures } from '../../index/figures.ts'
import { findTerms, glossEnglish } from '../../index/language/glossary.ts'
import { numbersStated, readNumbers } from '../../index/language/numbers.ts'
import { readPeriods } from '../../index/language/periods.ts'
import { queryTerms } from '../../index/language/query-terms.ts'
import { readReferences } from '../../index/language/references.ts'
import { splitSentences } from '../../index/language/sentences.ts'
import { tokenize } from '../../index/language/tokens.ts'
import { namesPlace, readParagraphNumbers } from '../../server/question/paragraphs.ts'
import { timeOf } from './bounded.ts'

/** What a pattern that can be read in many ways would be sent: pieces over and over, and an end that fits none. */
const PIECES = [
  ...[
    '第一、',
    '\t2、',
    '第1和',
    '、',
    '，',
    '和',
    '以及',
    '一',
    '亿',
    '百',
    '百分之',
    '两',
    '年',
    '2010年3月',
    '从',
    '到',
    '的',
    '（一）',
  ],
  ...[
    ' ',
    '\t',
    '\n',
    '-',
    '(',
    '“',
    '·',
    '1',
    '1,',
    '12 150 ',
    '9.',
    '0-',
    '1/2 ',
    '[1] ',
    'A/',
    'A/65/624 ',
    'http://',
  ],
  ...[
    'a',
    'Aa ',
    'and ',
    'of the ',
    'one hundred ',
    'twenty-',
    'July 2010 ',
    '2009/10 ',
    '¶0&',
    ' &',
    'paragraph 5, ',
    '维持和平行动部',
  ],
]
const made = (piece: string, length: number) => `第一-${piece.repeat(length / piece.length)}\u0001n`

const LIMIT_MS = 20_000 // on a busy machine; a pattern that grows by powers would take years
const SHORT = 6000
const LONG = 24_000 // a paragraph longer than any of a report

const readers: [name: string, read: (text: string) => unknown][] = [
  ['numbers', readNumbers],
  ['numbers stated', numbersStated],
  ['periods', readPeriods],
  ['references', readReferences],
  ['sentences', splitSentences],
  ['words', (text) => tokenize(text)],
  ['terms', (text) => [findTerms(text, 'zh'), findTerms(text, 'en')]],
  ['glosses', (text) => glossEnglish(text)],
  ['figures', readFigures],
]

describe('reading a text', () => {
  it.each(readers)(
    'four times as long takes no sixteen times as long: %s',
    (_, read) => {
      const isSlow = (piece: string) => {
        const long = timeOf(() => read(made(piece, LONG)), LIMIT_MS)
        return long > 800 && long > 13 * timeOf(() => read(made(piece, SHORT)), LIMIT_MS)
      }
      // measured again before it is said: the machine may have been busy
      const slow = PIECES.filter((piece) => isSlow(piece) && isSlow(piece))
      expect(slow).toEqual([])
    },
    240_000,
  )
})

describe('reading a question of the longest kind', () => {
  const readings: [name: string, read: (text: string) => unknown][] = [
    ['its words', (text) => [queryTerms(text, 'zh', () => 0), queryTerms(text, 'en', () => 0)]],
    ['the paragraphs it names', (text) => [namesPlace(text), readParagraphNumbers(text)]],
    ['terms in English', (text) => glossEnglish(text.slice(3, 200))],
  ]
  it.each(readings)(
    'is a matter of a moment: %s',
    (_, read) => {
      const slow = PIECES.filter((piece) => timeOf(() => read(made(piece, 1990)), LIMIT_MS) > 1500)
      expect(slow).toEqual([])
    },
    240_000,
  )
})
