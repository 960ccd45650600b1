import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { asked } from '../../server/conversation.ts'
import { askRequestSchema, MAX_HISTORY_TURNS, MAX_TURN_CHARS, type Turn } from '../../server/schema.ts'

const turn: fc.Arbitrary<Turn> = fc.record({
  role: fc.constantFrom('user', 'assistant'),
  content: fc.oneof(
    fc.constant('短'),
    // characters of two units, the last of them across the bound or not
    fc.integer({ min: MAX_TURN_CHARS - 2, max: MAX_TURN_CHARS + 2 }).map((units) => `${'a'.repeat(units - 1)}𠮷`),
  ),
})

it('a conversation however long becomes a question that is taken, with its newest turns', () => {
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 2 * MAX_HISTORY_TURNS }), (turns) => {
      const request = asked([...turns, { role: 'user', content: '那2010年呢？' }])
      expect(askRequestSchema.parse(request)).toMatchObject(request)
      expect(request.question).toBe('那2010年呢？')
      expect(request.history.map(({ role }) => role)).toEqual(turns.slice(-MAX_HISTORY_TURNS).map(({ role }) => role))
      for (const [i, { content }] of turns.slice(-MAX_HISTORY_TURNS).entries())
        expect(content.startsWith(request.history[i]?.content ?? '?')).toBe(true)
    }),
  )
})
