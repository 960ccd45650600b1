import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutSentences, plain, wholeSentences, withoutThinking } from '../../server/model/sentences.ts'
import { knownIn, sourceOf } from '../../server/model/source.ts'
import { addSentence, type Given, nothingWritten, type Written } from '../../server/model/written.ts'
import { composing } from './given.ts'

const { answer, opened } = composing()
const given: Given = {
  sources: answer.citations.map(({ n, passage, spans }) => sourceOf(n, passage, spans, opened.store)),
  computed: [],
  question: knownIn(''),
  lang: 'zh',
}
const held = (sentences: readonly string[]): Written =>
  sentences.reduce((written, sentence) => addSentence(written, sentence, given), nothingWritten)

/** What models write, and what breaks those who read it. */
const SAID = [
  '24 050人',
  '12,150',
  '2010年',
  '56%',
  '百分之五十六',
  '[1]',
  '[9]',
  '[1, 2-3]',
  '【1†L2】',
  '。',
  '；',
  '. ',
  '\n\n',
]
const ODD = [
  '[',
  '【1',
  '(',
  '“',
  '”',
  '**',
  '#',
  ' ',
  '- ',
  '1. ',
  'U.S. ',
  '第',
  '\u0000',
  '\u202e',
  '\ud800',
  '😀',
  '|',
  '<think>',
]
const text = fc.array(fc.constantFrom(...SAID, ...ODD), { maxLength: 40 }).map((parts) => parts.join(''))

async function* each(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces
}

describe('whatever a model writes', () => {
  it('is held sentence by sentence without losing a word, every doubt and figure in its place', () => {
    fc.assert(
      fc.property(text, (words) => {
        const sentences = cutSentences(words)
        expect(sentences.join('')).toBe(words)
        const { text, doubts, figures, citations, check } = held(sentences)
        expect(citations.map(({ n }) => n)).toEqual(citations.map((_, i) => i + 1))
        for (const { at } of [...doubts, ...figures]) expect(text.slice(...(at ?? [0, 0])).trim()).not.toBe('')
        for (const { citation, span, text: printed } of figures)
          expect(citations[citation - 1]?.passage.text.slice(...(span ?? [0, 0]))).toBe(printed)
        expect(check.supported).toBeLessThanOrEqual(check.numbers)
      }),
      { numRuns: 300 },
    )
  })

  it('is cut the same however it arrives', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (words, size) => {
        const sentences: string[] = []
        let pending = ''
        for (const piece of words.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []) {
          pending += piece
          const whole = wholeSentences(pending)
          sentences.push(...whole)
          pending = pending.slice(whole.join('').length)
        }
        expect([...sentences, ...cutSentences(pending)].filter(Boolean)).toEqual(cutSentences(words).filter(Boolean))
      }),
      { numRuns: 300 },
    )
  })

  it.each([1, 3, 8, 100])('is told from what it thinks aloud before, %i characters at a time', async (size) => {
    const cut = (words: string) => words.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
    const written = async (words: string) => {
      let kept = ''
      for await (const piece of withoutThinking(each(cut(words)))) kept += piece
      return kept
    }
    expect(await written(' \n<think>\n24 050？</thin> </think>24 050人[1]。<think>')).toBe('24 050人[1]。<think>')
    expect(await written('<thin 24 050人')).toBe('<thin 24 050人')
    expect(await written('<think>24 050人[1]。')).toBe('')
  })

  it.each([' ', '1 ', '[', '[1', '（', '“', 'U.S. ', '*', '\n', '百', '12,', '第'])(
    'takes little time, also of %j again and again, three characters at a time',
    (unit) => {
      const words = unit.repeat(Math.ceil(3000 / unit.length))
      const started = performance.now()
      let pending = ''
      for (let at = 0; at < words.length; at += 3) {
        pending = plain(pending + words.slice(at, at + 3))
        pending = pending.slice(wholeSentences(pending).join('').length)
      }
      held(cutSentences(words))
      expect(performance.now() - started).toBeLessThan(5000)
    },
  )
})
