import { matchAt, type Passed, type Reading } from './reading.ts'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const PARTS: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
}

const WORD = /[a-z]+/iy
const GAP = /(?:-|\s)(?:and\s(?=[a-z]))?/iy
const AND = /^(?:-|\s)and\s$/i
const PER_CENT = /\s(per\s?cent)\b/iy
const NOT_A_COUNT = /one(?:\s(?:another|of|such|that|who|which)\b|['’])/iy

const small = new Map<string, number>([
  ...UNITS.map((word, n): [string, number] => [word, n]),
  ...TENS.map((word, n): [string, number] => [word, (n + 2) * 10]),
])
const ordinals = new Map<string, number>([
  ...ORDINALS.map((word, n): [string, number] => [word, n + 1]),
  ...TENS.map((word, n): [string, number] => [word.replace(/y$/, 'ieth'), (n + 2) * 10]),
])

/** Every word a number can begin with, longest first. */
export const ENGLISH_STARTS = [
  ...small.keys(),
  ...ordinals.keys(),
  ...[
    'half',
    'twice',
    'thrice',
    'a hundred',
    'a thousand',
    'a million',
    'a billion',
    'a dozen',
    'a third',
    'a quarter of',
  ],
].sort((a, b) => b.length - a.length)

/** Reads 'one hundred and twenty-five', 'twenty-one', 'a dozen', 'half', 'two thirds', 'two and a half', 'twice', 'third'. */
export function readEnglish(text: string, at: number): Reading | Passed {
  const words = wordsFrom(text, at)
  const first = words[0]
  if (!first) return { end: at + 1, value: null }
  const exact = (value: number, end: number): Reading => ({
    value,
    end,
    unit: null,
    precision: 'exact',
    ordinal: false,
  })
  if (first.word === 'twice') return exact(2, first.end)
  if (first.word === 'thrice') return exact(3, first.end)
  if (first.word === 'half') {
    const [, article, scale] = words
    const power = article?.word === 'a' ? SCALES[scale?.word ?? ''] : undefined
    return scale && power ? exact(power / 2, scale.end) : exact(0.5, first.end)
  }
  const rank = ordinals.get(first.word)
  if (rank !== undefined) return { ...exact(rank, first.end), ordinal: true }
  if (matchAt(NOT_A_COUNT, text, at)) return { end: first.end, value: null }

  const cardinal = readCardinal(words)
  if (!cardinal) return { end: first.end, value: null }
  const { value, used } = cardinal
  const end = words[used - 1]?.end ?? first.end
  const next = words[used]
  const part = next && !next.and ? PARTS[next.word.replace(/s$/, '')] : undefined
  if (next && part && value < part) return exact(value / part, next.end)
  if (next && !next.and && ordinals.has(next.word) && value >= 20 && value % 10 === 0) {
    return { ...exact(value + (ordinals.get(next.word) ?? 0), next.end), ordinal: true }
  }
  const tail = words.slice(used, used + 2)
  if (tail[0]?.and && tail[0].word === 'a' && tail[1]?.word === 'half') return exact(value + 0.5, tail[1].end)
  const perCent = matchAt(PER_CENT, text, end)
  return perCent ? { ...exact(value, end + perCent[0].length), unit: perCent[1] ?? null } : exact(value, end)
}

type Word = { word: string; end: number /** Joined to the one before by "and". */; and: boolean }

/** The next words joined by a space, a hyphen or "and"; a number in words is never longer than this. */
function wordsFrom(text: string, at: number): Word[] {
  const words: Word[] = []
  let offset = at
  let and = false
  while (words.length < 16) {
    const word = matchAt(WORD, text, offset)?.[0]
    if (!word) break
    offset += word.length
    words.push({ word: word.toLowerCase(), end: offset, and })
    const gap = matchAt(GAP, text, offset)?.[0]
    if (!gap) break
    and = AND.test(gap)
    offset += gap.length
  }
  return words
}

function readCardinal(words: readonly Word[]): { value: number; used: number } | null {
  let total = 0
  let group = 0
  let used = 0
  let last: 'none' | 'ones' | 'tens' | 'scale' = 'none'
  for (const { word, and } of words) {
    if (and && last !== 'scale') break
    const n = small.get(word)
    if (n !== undefined) {
      if (last === 'ones' || (last === 'tens' && n >= 10)) break
      group += n
      last = n >= 20 ? 'tens' : 'ones'
    } else if (word === 'a' && last === 'none') {
      group = 1
      last = 'ones'
    } else if (word === 'hundred' && last !== 'none' && group > 0 && group < 100) {
      group *= 100
      last = 'scale'
    } else if (word === 'dozen' && last !== 'none') {
      return { value: total + group * 12, used: used + 1 }
    } else if (SCALES[word] !== undefined && last !== 'none' && group > 0) {
      total += group * SCALES[word]
      group = 0
      last = 'scale'
    } else break
    used += 1
  }
  return used === 0 ? null : { value: total + group, used }
}
