import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { align, type Corpus } from './train/align.ts'
import { type Pair, readPairs, SENTENCE_WEIGHT } from './train/corpus.ts'
import { tableOf, type Word } from './train/table.ts'
import { baseForms, chineseWords, englishWords } from './words.ts'

/** `node --import tsx index/language/lexicon/train.ts [--data ../shared/lab/data] [--out FILE]`: writes the table anew. */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/lab/data' },
    out: { type: 'string', default: new URL('./table.tsv.gz', import.meta.url).pathname },
  },
})

/** Longer sentences align badly and cost most of the time. */
const MAX_WORDS = 40

function numbered(): { words: string[]; of(word: string): number } {
  const numbers = new Map<string, number>()
  const words: string[] = []
  return {
    words,
    of(word) {
      const number = numbers.get(word) ?? words.length
      if (number === words.length) {
        numbers.set(word, number)
        words.push(word)
      }
      return number
    },
  }
}

/** Inflected forms rarer than this are counted with their base; frequent ones (meeting, training) say something of their own. */
const OWN_MEANING = 40

/** Maps a rare inflected form to the base that the corpus uses most. */
function lemmatizer(pairs: readonly Pair[]): (word: string) => string {
  const counts = new Map<string, number>()
  for (const { en } of pairs) for (const word of englishWords(en)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const count = (word: string): number => counts.get(word) ?? 0
  return (word) => {
    const [base = word] = baseForms(word).sort((a, b) => count(b) - count(a))
    const isPlural = /s$/.test(word) && count(base) > 0
    return isPlural || (count(word) < OWN_MEANING && count(base) > 0) ? base : word
  }
}

function encode(pairs: readonly Pair[]) {
  const dictionary = new Set(pairs.filter(({ zh, weight }) => weight > 1 && zh.length <= 4).map(({ zh }) => zh))
  const lemma = lemmatizer(pairs)
  const english = numbered()
  const chinese = numbered()
  const en: number[] = []
  const zh: number[] = []
  const enFrom = [0]
  const zhFrom = [0]
  const weight: number[] = []
  for (const pair of pairs) {
    const stems = englishWords(pair.en).map(lemma)
    const words = chineseWords(pair.zh, (word) => dictionary.has(word))
    if (stems.length === 0 || words.length === 0 || stems.length > MAX_WORDS || words.length > MAX_WORDS) continue
    for (const word of stems) en.push(english.of(word))
    for (const word of words) zh.push(chinese.of(word))
    enFrom.push(en.length)
    zhFrom.push(zh.length)
    weight.push(pair.weight)
  }
  const corpus: Corpus = {
    pairs: weight.length,
    enWords: english.words.length,
    zhWords: chinese.words.length,
    enFrom: Uint32Array.from(enFrom),
    zhFrom: Uint32Array.from(zhFrom),
    en: Uint32Array.from(en),
    zh: Uint32Array.from(zh),
    weight: Float32Array.from(weight),
  }
  return { corpus, english: english.words, chinese: chinese.words }
}

const started = performance.now()
const say = (text: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s: ${text}`)
const { corpus, english, chinese } = encode(readPairs(values.data))
say(`${corpus.pairs} pairs, ${english.length} English stems, ${chinese.length} Chinese words`)
const words = (forms: readonly string[], from: Uint32Array, of: Uint32Array): Word[] => {
  const uses = new Uint32Array(forms.length)
  for (let pair = 0; pair < corpus.pairs; pair++) {
    if (corpus.weight[pair] !== SENTENCE_WEIGHT) continue
    for (const word of of.subarray(from[pair], from[pair + 1])) uses[word] = (uses[word] ?? 0) + 1
  }
  return forms.map((form, i) => ({ form, uses: uses[i] ?? 0 }))
}
const links = align(corpus, (round, size) => say(`round ${round} over ${size} pairs of words`))
const table = tableOf(links, words(english, corpus.enFrom, corpus.en), words(chinese, corpus.zhFrom, corpus.zh))
writeFileSync(values.out, gzipSync(table, { level: 9 }))
say(`${table.split('\n').length - 1} words written to ${values.out}`)
