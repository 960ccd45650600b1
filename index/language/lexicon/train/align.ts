/** Sentence pairs as word numbers: pair i has `en[enFrom[i]…enFrom[i+1])` and likewise `zh`. */
export type Corpus = {
  pairs: number
  enWords: number
  zhWords: number
  enFrom: Uint32Array
  zhFrom: Uint32Array
  en: Uint32Array
  zh: Uint32Array
  weight: Float32Array
}

/** Expected number of times that two words translate each other. */
export type Link = { en: number; zh: number; count: number }

/** Word order in English and Chinese agrees loosely: 1 at the same relative place, e^-3 from one end to the other. */
const ORDER = 3
/** Chance that a word has no counterpart. */
const NULL_SHARE = 0.1
/** Added to every word's count, so that a word seen once is not sure of anything. */
const DOUBT = 1
const ROUNDS = 6
/** Pairs of words seen together only once say nothing, but where few words stand together, as in a dictionary. */
const SHORT = 12
/** Room for counting and for numbering pairs of words: 128 MB, and 256 MB. */
const MOST_BUCKETS = 1 << 27
const MOST_NUMBERED = 1 << 26

/**
 * Learns which words translate each other: IBM Model 1 in both directions with a preference for the diagonal (Brown et al.
 * 1993; Dyer et al. 2013), trained to agree: a link counts as much as both directions believe in it (Liang et al. 2006),
 * which keeps rare words from collecting whatever stands in their sentence.
 */
export function align(corpus: Corpus, onRound: (round: number, links: number) => void = () => {}): Link[] {
  const { slots, en, zh } = slotsOf(corpus)
  let counts = new Float32Array(en.length).fill(1)
  const enShare = shares(corpus.en, corpus.enWords)
  const zhShare = shares(corpus.zh, corpus.zhWords)
  for (let round = 0; round < ROUNDS; round++) {
    const enTotal = new Float64Array(corpus.enWords).fill(DOUBT)
    const zhTotal = new Float64Array(corpus.zhWords).fill(DOUBT)
    for (let slot = 0; slot < counts.length; slot++) {
      enTotal[en[slot] ?? 0] = (enTotal[en[slot] ?? 0] ?? 0) + (counts[slot] ?? 0)
      zhTotal[zh[slot] ?? 0] = (zhTotal[zh[slot] ?? 0] ?? 0) + (counts[slot] ?? 0)
    }
    const next = new Float32Array(counts.length)
    const expect = expectation(corpus, slots, counts, { enTotal, zhTotal, enShare, zhShare }, next)
    for (let pair = 0; pair < corpus.pairs; pair++) expect(pair)
    counts = next
    onRound(round + 1, counts.length)
  }
  const links: Link[] = []
  for (let slot = 0; slot < counts.length; slot++) {
    const count = counts[slot] ?? 0
    if (count > 0.05) links.push({ en: en[slot] ?? 0, zh: zh[slot] ?? 0, count })
  }
  return links
}

type Totals = { enTotal: Float64Array; zhTotal: Float64Array; enShare: Float64Array; zhShare: Float64Array }

/** Adds one pair's expected links to `next`. */
function expectation(
  corpus: Corpus,
  slots: { of: Int32Array; from: Float64Array },
  counts: Float32Array,
  { enTotal, zhTotal, enShare, zhShare }: Totals,
  next: Float32Array,
): (pair: number) => void {
  const largest = longest(corpus.enFrom) * longest(corpus.zhFrom)
  const forward = new Float64Array(largest)
  const backward = new Float64Array(largest)
  return (pair) => {
    const enFrom = corpus.enFrom[pair] ?? 0
    const zhFrom = corpus.zhFrom[pair] ?? 0
    const m = (corpus.enFrom[pair + 1] ?? 0) - enFrom
    const n = (corpus.zhFrom[pair + 1] ?? 0) - zhFrom
    const cells = slots.from[pair] ?? 0
    const rows = new Float64Array(m)
    const columns = new Float64Array(n)
    for (let i = 0; i < m; i++) rows[i] = NULL_SHARE * (enShare[corpus.en[enFrom + i] ?? 0] ?? 0)
    for (let j = 0; j < n; j++) columns[j] = NULL_SHARE * (zhShare[corpus.zh[zhFrom + j] ?? 0] ?? 0)
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        const slot = slots.of[cells + i * n + j] ?? -1
        if (slot < 0) continue
        const near = Math.exp(-ORDER * Math.abs((i + 0.5) / m - (j + 0.5) / n)) * (counts[slot] ?? 0)
        const toChinese = near / (enTotal[corpus.en[enFrom + i] ?? 0] ?? 1)
        const toEnglish = near / (zhTotal[corpus.zh[zhFrom + j] ?? 0] ?? 1)
        forward[i * n + j] = toChinese
        backward[i * n + j] = toEnglish
        columns[j] = (columns[j] ?? 0) + toChinese
        rows[i] = (rows[i] ?? 0) + toEnglish
      }
    }
    const weight = corpus.weight[pair] ?? 0
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        const slot = slots.of[cells + i * n + j] ?? -1
        if (slot < 0) continue
        const agreed = ((forward[i * n + j] ?? 0) / (columns[j] || 1)) * ((backward[i * n + j] ?? 0) / (rows[i] || 1))
        next[slot] = (next[slot] ?? 0) + weight * agreed
      }
    }
  }
}

const longest = (from: Uint32Array): number =>
  from.reduce((most, start, i) => Math.max(most, (from[i + 1] ?? start) - start), 0)

function shares(words: Uint32Array, size: number): Float64Array {
  const counts = new Float64Array(size)
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1 / words.length
  return counts
}

/** Numbers every pair of words worth considering; -1 for the others. `of` holds the number for each cell of each pair. */
function slotsOf(corpus: Corpus): {
  slots: { of: Int32Array; from: Float64Array }
  en: Uint32Array
  zh: Uint32Array
} {
  const buckets = roomFor(corpus, MOST_BUCKETS)
  const seen = new Uint8Array(buckets)
  const bucket = (e: number, f: number): number =>
    ((Math.imul(e, 0x9e3779b1) ^ Math.imul(f, 0x85ebca6b)) >>> 5) & (buckets - 1)
  const from = new Float64Array(corpus.pairs + 1)
  eachCell(corpus, (pair, e, f, size) => {
    const at = bucket(e, f)
    if ((seen[at] ?? 0) < 2) seen[at] = size <= SHORT ? 2 : (seen[at] ?? 0) + 1
    from[pair + 1] = (from[pair + 1] ?? 0) + 1
  })
  for (let pair = 0; pair < corpus.pairs; pair++) from[pair + 1] = (from[pair + 1] ?? 0) + (from[pair] ?? 0)

  const of = new Int32Array(from[corpus.pairs] ?? 0).fill(-1)
  const numbers = createNumbering(roomFor(corpus, MOST_NUMBERED))
  let cell = 0
  eachCell(corpus, (_, e, f) => {
    if ((seen[bucket(e, f)] ?? 0) >= 2) of[cell] = numbers.of(e, f)
    cell++
  })
  return { slots: { of, from }, ...numbers.columns() }
}

/** A power of two with room for all cells of the corpus, from 65,536 to `most`. */
function roomFor({ en, zh, pairs }: Corpus, most: number): number {
  const cells = (8 * en.length * zh.length) / Math.max(1, pairs)
  return Math.min(most, Math.max(1 << 16, 2 ** Math.ceil(Math.log2(cells + 1))))
}

function eachCell(corpus: Corpus, visit: (pair: number, e: number, f: number, size: number) => void): void {
  for (let pair = 0; pair < corpus.pairs; pair++) {
    const zhFrom = corpus.zhFrom[pair] ?? 0
    const zhTo = corpus.zhFrom[pair + 1] ?? 0
    const enFrom = corpus.enFrom[pair] ?? 0
    const enTo = corpus.enFrom[pair + 1] ?? 0
    for (let i = enFrom; i < enTo; i++)
      for (let j = zhFrom; j < zhTo; j++)
        visit(pair, corpus.en[i] ?? 0, corpus.zh[j] ?? 0, (enTo - enFrom) * (zhTo - zhFrom))
  }
}

/** Numbers pairs of numbers in the order they come: an open hash table, much smaller than a Map. */
function createNumbering(capacity: number) {
  const table = new Int32Array(capacity).fill(-1)
  let en = new Uint32Array(1 << 20)
  let zh = new Uint32Array(1 << 20)
  let size = 0
  return {
    of(e: number, f: number): number {
      let at = (Math.imul(e, 0x9e3779b1) ^ Math.imul(f, 0xc2b2ae35)) >>> 0
      at = (at ^ (at >>> 15)) & (capacity - 1)
      for (; ; at = (at + 1) & (capacity - 1)) {
        const number = table[at] ?? -1
        if (number < 0) break
        if (en[number] === e && zh[number] === f) return number
      }
      if (size > capacity * 0.8) throw new RangeError(`more than ${size} pairs of words: give fewer sentences`)
      if (size === en.length) {
        en = grown(en)
        zh = grown(zh)
      }
      en[size] = e
      zh[size] = f
      table[at] = size
      return size++
    },
    columns: () => ({ en: en.slice(0, size), zh: zh.slice(0, size) }),
  }
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(array.length * 2)
  twice.set(array)
  return twice
}
