import { type Token, tokenize } from '../language/tokens.ts'

/** What is searched of one passage: its own words, and those around it that say what it is about. */
export type Fields = { own: string; context: string }

/**
 * Where every term stands. Positions run through all passages; a Han character takes one, any other term one, and so does
 * what stands between two terms where it is more than a space, or a space within Chinese. A Han run has its bigrams at their first characters and its
 * last character alone, so that every character starts exactly one entry.
 */
export type Postings = {
  passages: number
  /** Ascending positions of an entry. */
  positionsOf(entry: string): Uint32Array
  /** All entries that start with a Han character: every occurrence of the character. */
  entriesFrom(char: string): readonly string[]
  /** Passage at a position. */
  passageAt: Uint32Array
  /** Position from which a passage's context stands. */
  contextFrom: Uint32Array
  /** Terms of the own text and of the context. */
  ownLength: Uint32Array
  contextLength: Uint32Array
}

/** A term's place in a sequence of terms: `position` counts as in `Postings`. */
export type Placed = { term: string; position: number; isRunEnd: boolean }

const HAN_START = /^\p{Script=Han}/u
const HAN_PAIR = /^\p{Script=Han}{2}$/u
const STOP = '' // any punctuation between two terms
const FIELD_GAP = 1 // nothing reads on from a passage into its context or into the next passage

/** Gives the tokens of a text the positions described at `Postings`. */
export function place(text: string): Placed[] {
  const tokens = tokenize(text)
  const placed: Placed[] = []
  let position = 0
  let previous: Token | undefined
  for (const [i, token] of tokens.entries()) {
    if (previous && isApart(previous, token, text)) {
      placed.push({ term: STOP, position, isRunEnd: false })
      position++
    }
    placed.push({ term: token.term, position, isRunEnd: false })
    position++
    const next = tokens[i + 1]
    if (HAN_PAIR.test(token.term) && !(next && next.start < token.end)) {
      placed.push({ term: Array.from(token.term)[1] ?? '', position, isRunEnd: true })
      position++
    }
    previous = token
  }
  return placed
}

function isApart(previous: Token, token: Token, text: string): boolean {
  if (token.start < previous.end) return false
  if (HAN_START.test(previous.term) && HAN_START.test(token.term)) return true
  return /[^ \t\u00a0\u3000]/.test(text.slice(previous.end, token.start))
}

/** One pass over the passages, then a sort of the positions by entry. */
export function buildPostings(passages: readonly Fields[]): Postings {
  const entryIds = new Map<string, number>()
  const entryAt: number[] = []
  const positionOf: number[] = []
  const passageAt: number[] = []
  const contextFrom = new Uint32Array(passages.length)
  const ownLength = new Uint32Array(passages.length)
  const contextLength = new Uint32Array(passages.length)

  const append = (placed: readonly Placed[], passage: number): number => {
    const base = passageAt.length
    for (const { term, position } of placed) {
      const id = entryIds.get(term) ?? entryIds.size
      if (id === entryIds.size) entryIds.set(term, id)
      entryAt.push(id)
      positionOf.push(base + position)
    }
    const length = (placed.at(-1)?.position ?? -1) + 1
    for (let i = 0; i < length + FIELD_GAP; i++) passageAt.push(passage)
    return placed.filter(({ term }) => term !== STOP).length
  }
  const contexts = new Map<string, Placed[]>() // the passages of a section share theirs
  for (const [i, { own, context }] of passages.entries()) {
    const placed = contexts.get(context) ?? place(context)
    contexts.set(context, placed)
    ownLength[i] = append(place(own), i)
    contextFrom[i] = passageAt.length
    contextLength[i] = append(placed, i)
  }

  const { starts, positions } = sortByEntry(entryAt, positionOf, entryIds.size)
  const byChar = groupByFirst(entryIds.keys())
  return {
    passages: passages.length,
    positionsOf(entry) {
      const id = entryIds.get(entry)
      return id === undefined ? EMPTY : positions.subarray(starts[id], starts[id + 1])
    },
    entriesFrom: (char) => byChar.get(char) ?? [],
    passageAt: Uint32Array.from(passageAt),
    contextFrom,
    ownLength,
    contextLength,
  }
}

/** Counting sort: the positions of entry `e` stand from `starts[e]` to `starts[e + 1]`, in their order. */
function sortByEntry(entryAt: readonly number[], positionOf: readonly number[], entries: number) {
  const starts = new Uint32Array(entries + 1)
  for (const entry of entryAt) starts[entry + 1] = (starts[entry + 1] ?? 0) + 1
  for (let entry = 0; entry < entries; entry++) starts[entry + 1] = (starts[entry + 1] ?? 0) + (starts[entry] ?? 0)
  const positions = new Uint32Array(entryAt.length)
  const next = starts.slice()
  for (const [i, entry] of entryAt.entries()) {
    const slot = next[entry] ?? 0
    positions[slot] = positionOf[i] ?? 0
    next[entry] = slot + 1
  }
  return { starts, positions }
}

function groupByFirst(entries: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const entry of entries) {
    const [first = ''] = entry
    const group = groups.get(first)
    if (group) group.push(entry)
    else groups.set(first, [entry])
  }
  return groups
}

const EMPTY = new Uint32Array(0)
