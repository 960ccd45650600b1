import type { ReaderPassage } from '../../server/schema.ts'
import type { Range } from '../answer/marks.ts'

/** A place in a report where the sought words stand. */
export type Found = Range & { passage: string }

/** Every place where the words stand, in reading order; case and spaces aside: '12150' finds '12 150'. */
export function findIn(passages: readonly Pick<ReaderPassage, 'id' | 'text'>[], words: string): Found[] {
  const letters = [...words.replace(/\s+/gu, '')].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&'))
  if (letters.length === 0) return []
  const pattern = new RegExp(letters.join('\\s*'), 'giu')
  return passages.flatMap(({ id, text }) =>
    [...text.matchAll(pattern)].map((match) => ({
      passage: id,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
}
