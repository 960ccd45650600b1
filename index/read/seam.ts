const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
const QUOTE_OR_DASH = /[\u2010-\u201f\u2026\u00b7]/u
const LETTER_HYPHEN = /\p{L}-$/u

/** What the rest of a document tells about how its lines were broken. */
export type SeamHabits = {
  /** Whether a space stands between Chinese and digits or Latin letters, as in '2013 年'. */
  spaced: boolean
  /** How often the word occurs on a line. */
  count(word: string): number
}

/** Reads the habits from a document's lines, wherever both sides of a seam stand on one line. */
export function seamHabits(lines: readonly string[]): SeamHabits {
  let spaced = 0
  let tight = 0
  const words = new Map<string, number>()
  for (const line of lines) {
    spaced += line.match(/\p{Script=Han} [\p{Script=Latin}\d]|[\p{Script=Latin}\d] \p{Script=Han}/gu)?.length ?? 0
    tight += line.match(/\p{Script=Han}[\p{Script=Latin}\d]|[\p{Script=Latin}\d]\p{Script=Han}/gu)?.length ?? 0
    for (const [word] of line.matchAll(/\p{Script=Latin}+(?:-\p{Script=Latin}+)*/gu)) {
      words.set(word.toLowerCase(), (words.get(word.toLowerCase()) ?? 0) + 1)
    }
  }
  return { spaced: spaced > tight, count: (word) => words.get(word.toLowerCase()) ?? 0 }
}

/**
 * Joins two pieces of a paragraph that a line break parted: nothing between Chinese characters, a space between words,
 * a soft hyphen gone. A hyphen at the end stays ('Secretary-General') unless the word occurs only without it.
 */
export function joinLines(left: string, right: string, habits: SeamHabits): string {
  const before = left.trimEnd()
  const after = right.trimStart()
  if (before === '' || after === '') return before + after
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after
  if (LETTER_HYPHEN.test(before))
    return isBrokenWord(before, after, habits) ? before.slice(0, -1) + after : before + after
  return before + seam(before, after, habits.spaced) + after
}

function isBrokenWord(left: string, right: string, habits: SeamHabits): boolean {
  const head = /(?<![\p{L}-])[\p{L}-]+-$/u.exec(left)?.[0] ?? ''
  const tail = /^\p{Ll}+/u.exec(right)?.[0] ?? ''
  return tail !== '' && habits.count(head + tail) === 0 && habits.count(head.slice(0, -1) + tail) > 0
}

function seam(left: string, right: string, spaced: boolean): '' | ' ' {
  const last = Array.from(left.slice(-2)).at(-1) ?? ''
  const first = Array.from(right.slice(0, 2))[0] ?? ''
  const wide = Number(WIDE.test(last)) + Number(WIDE.test(first))
  if (wide === 2) return ''
  if (wide === 1) {
    const isPunctuation = /[\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uffef]/u
    const other = WIDE.test(last) ? first : last
    return isPunctuation.test(last + first) || QUOTE_OR_DASH.test(other) || !/[\p{L}\p{N}]/u.test(other) || !spaced
      ? ''
      : ' '
  }
  // A/65/ | 624, 2013– | 14, https://undocs.org/ | A/65/624
  return /[/\u2013]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right) && !/\s\/$/.test(left) ? '' : ' '
}
