import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../server/answer/ask.ts'
import { MAX_HISTORY_TURNS, MAX_QUESTION_CHARS, MAX_TURN_CHARS, type Turn } from '../../server/schema.ts'
import { type Fresh, openFresh } from '../eval/fresh.ts'

/** Pieces that a question can be read by in many ways, over and over. */
const PIECES = [
  '第一、',
  '第79段和',
  '12 150 ',
  '1,',
  '百分之',
  '2010年3月到',
  '维持和平行动部和',
  '比较',
  '多少',
  '（',
  'A/65/624 ',
  'how many police and ',
  'twenty-one hundred ',
  'difference between ',
  '问',
  ' ',
]
const filled = (piece: string, length: number) => piece.repeat(length / piece.length + 1).slice(0, length)
const LIMIT_MS = 3000 // on a busy machine; a common question takes some 20 ms

describe('a question made to take long', () => {
  let fresh: Fresh
  beforeAll(async () => {
    fresh = await openFresh()
  }, 240_000)
  afterAll(() => fresh.close())

  /** The milliseconds of the better of two times. */
  async function timeOf(question: string, history: Turn[] = []): Promise<number> {
    const times: number[] = []
    for (let i = 0; i < 2; i += 1) {
      const start = performance.now()
      await ask(fresh.opened, { question, history, trace: false })
      times.push(performance.now() - start)
    }
    return Math.min(...times)
  }

  it('is answered in bounded time, however its words pile up', async () => {
    const slow: [piece: string, ms: number][] = []
    for (const piece of PIECES) {
      const ms = await timeOf(`问${filled(piece, MAX_QUESTION_CHARS - 1)}`)
      if (ms > LIMIT_MS) slow.push([piece, ms])
    }
    expect(slow).toEqual([])
  }, 240_000)

  it('is answered in bounded time after the longest turns that may come before it', async () => {
    const slow: [piece: string, ms: number][] = []
    for (const piece of PIECES) {
      const history = Array.from({ length: MAX_HISTORY_TURNS }, (_, i): Turn => {
        return { role: i % 2 === 0 ? 'user' : 'assistant', content: filled(piece, MAX_TURN_CHARS - 1000) }
      })
      const ms = await timeOf('那2010年呢？', history)
      if (ms > LIMIT_MS) slow.push([piece, ms])
    }
    expect(slow).toEqual([])
  }, 240_000)
})
