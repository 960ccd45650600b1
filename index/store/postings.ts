import { type Token, tokenize } from '../language/tokens.ts'
import { remembering } from '../remembering.ts'

/** What is searched of one passage: its own words, and those around it that say what it is about. */
export type Fields = { own: string; context: string }

/**
 * Where every term stands, as it is kept in a file. Positions run through all passages; a Han character takes one, any
 * other term one, and so does what stands between two terms where it is more than a space, or a space within Chinese. A
 * Han run has its bigrams at their first characters and its last character alone, so that every character starts exactly
 * one entry.
 */
export type PostingLists = {
  entries: readonly string[]
  /** The ascending positions of entry `e` stand from `starts[e]` to `starts[e + 1]`. */
  starts: Uint32Array
  positions: Uint32Array
  /** Position at which each passage begins, and where the last one ends. */
  passageFrom: Uint32Array
  /** Position from which a passage's context stands. */
  contextFrom: Uint32Array
  /** Terms of the own text and of the context. */
  ownLength: Uint32Array
  contextLength: Uint32Array
}

export type Postings = Omit<PostingLists, 'entries' | 'starts' | 'positions'> & {
  /** Number of passages. */
  passages: number
  /** Ascending positions of an entry. */
  positionsOf(entry: string): Uint32Array
  /** All entries that start with a Han character: every occurrence of the character. */
  entriesFrom(char: string): readonly string[]
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
export function listPostings(passages: readonly Fields[]): PostingLists {
  const entryIds = new Map<string, number>()
  const entryAt = new Growing()
  const positionOf = new Growing()
  const passageFrom = new Uint32Array(passages.length + 1)
  const contextFrom = new Uint32Array(passages.length)
  const ownLength = new Uint32Array(passages.length)
  const contextLength = new Uint32Array(passages.length)
  let end = 0

  const append = (placed: readonly Placed[]): number => {
    for (const { term, position } of placed) {
      const id = entryIds.get(term) ?? entryIds.size
      if (id === entryIds.size) entryIds.set(term, id)
      entryAt.push(id)
      positionOf.push(end + position)
    }
    end += (placed.at(-1)?.position ?? -1) + 1 + FIELD_GAP
    return placed.filter(({ term }) => term !== STOP).length
  }
  const placedContext = remembering(SHARED_CONTEXTS, place) // the passages of a section share theirs
  for (const [i, { own, context }] of passages.entries()) {
    ownLength[i] = append(place(own))
    contextFrom[i] = end
    contextLength[i] = append(placedContext(context))
    passageFrom[i + 1] = end
  }
  const sorted = sortByEntry(entryAt.numbers(), positionOf.numbers(), entryIds.size)
  return { entries: [...entryIds.keys()], ...sorted, passageFrom, contextFrom, ownLength, contextLength }
}

const SHARED_CONTEXTS = 100

/** Unsigned numbers added one by one: a plain array takes twice the room. */
class Growing {
  #numbers = new Uint32Array(1024)
  #length = 0

  push(number: number) {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(2 * this.#length)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.#length++] = number
  }

  numbers(): Uint32Array {
    return this.#numbers.subarray(0, this.#length)
  }
}

/** Posting lists, ready to look terms up in. */
export function openPostings({ entries, starts, positions, ...rest }: PostingLists): Postings {
  const ids = new Map(entries.map((entry, id) => [entry, id]))
  const byChar = groupByFirst(entries)
  return {
    ...rest,
    passages: rest.ownLength.length,
    positionsOf(entry) {
      const id = ids.get(entry)
      return id === undefined ? EMPTY : positions.subarray(starts[id], starts[id + 1])
    },
    entriesFrom: (char) => byChar.get(char) ?? [],
  }
}

/** Counting sort: the positions of entry `e` stand from `starts[e]` to `starts[e + 1]`, in their order. */
function sortByEntry(entryAt: Uint32Array, positionOf: Uint32Array, entries: number) {
  const starts = new Uint32Array(entries + 1)
  for (const entry of entryAt) starts[entry + 1] = (starts[entry + 1] ?? 0) + 1
  for (let entry = 0; entry < entries; entry++) starts[entry + 1] = (starts[entry + 1] ?? 0) + (starts[entry] ?? 0)
  const positions = new Uint32Array(entryAt.length)
  const next = starts.slice()
  for (let i = 0; i < entryAt.length; i++) {
    const entry = entryAt[i] ?? 0
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
