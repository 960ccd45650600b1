import { afterAll, beforeAll } from 'vitest'
import { ask } from '../../server/answer/ask.ts'
import type { Answer, Turn } from '../../server/schema.ts'
import type { Opened } from '../../server/services.ts'
import { type Fresh, openFresh } from '../eval/fresh.ts'

/** Asks the last of the turns, after the others were asked. */
export type Ask = (...turns: string[]) => Promise<Answer>

/** A new index of the two real reports for all tests of a file: built before the first of them, removed after the last. */
export function seedsIndex(): { ask: Ask; opened: () => Opened } {
  let fresh: Fresh | undefined
  beforeAll(async () => {
    fresh = await openFresh()
  }, 240_000)
  afterAll(() => fresh?.close())

  const opened = () => {
    if (!fresh) throw new Error('The index is open only while tests run')
    return fresh.opened
  }
  const turn = (content: string): Turn => ({ role: 'user', content })
  return {
    opened,
    ask: (...turns) =>
      ask(opened(), { question: turns.at(-1) ?? '', history: turns.slice(0, -1).map(turn), trace: false }),
  }
}

/** What an answer says first, white space aside. */
export const said = ({ text }: Answer): string => (text.trim().split('\n')[0] ?? '').replace(/\s/g, '')

/** The values of an answer's figures, those asked for first. */
export const values = ({ figures }: Answer): number[] => figures.map(({ value }) => value)

/** The passages cited, in the order of their marks. */
export const cited = ({ citations }: Answer): string[] => citations.map(({ passage }) => passage.id)

/** Value and arithmetic of what an answer works out, conversions of units aside. */
export const reckoned = ({ figures }: Answer): [operation: string, value: number][] =>
  figures.flatMap(({ value, derived }) =>
    derived && derived.operation !== 'convert' ? [[derived.operation, value] as [string, number]] : [],
  )
