import { baseForms, chineseWords, englishWords } from '../words.ts'
import { align, type Corpus } from './align.ts'
import type { Pair } from './corpus.ts'
import { tableOf, type Word } from './table.ts'

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
  const dictionary = new Set(pairs.filter(({ isEntry }) => isEntry).map(({ zh }) => zh))
  const lemma = lemmatizer(pairs)
  const english = numbered()
  const chinese = numbered()
  const en: number[] = []
  const zh: number[] = []
  const enFrom = [0]
  const zhFrom = [0]
  const weight: number[] = []
  const isEntry: boolean[] = []
  for (const pair of pairs) {
    const stems = englishWords(pair.en).map(lemma)
    const words = chineseWords(pair.zh, (word) => dictionary.has(word))
    if (stems.length === 0 || words.length === 0 || stems.length > MAX_WORDS || words.length > MAX_WORDS) continue
    for (const word of stems) en.push(english.of(word))
    for (const word of words) zh.push(chinese.of(word))
    enFrom.push(en.length)
    zhFrom.push(zh.length)
    weight.push(pair.weight)
    isEntry.push(pair.isEntry)
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
  return { corpus, isEntry, dictionary, english: english.words, chinese: chinese.words }
}

/**
 * The table learnt from sentences and dictionary entries in both languages, as text (see `tableOf`). The same pairs give
 * the same table. `say` is told what has been done.
 */
export function learnTable(pairs: readonly Pair[], say: (done: string) => void = () => {}): string {
  const { corpus, isEntry, dictionary, english, chinese } = encode(pairs)
  say(`${corpus.pairs} pairs, ${english.length} English stems, ${chinese.length} Chinese words`)
  const links = align(corpus, (round, size) => say(`round ${round} over ${size} pairs of words`))
  const used = (forms: readonly string[], from: Uint32Array, of: Uint32Array): Word[] => {
    const uses = new Uint32Array(forms.length)
    for (let pair = 0; pair < corpus.pairs; pair++) {
      if (isEntry[pair]) continue
      for (const word of of.subarray(from[pair], from[pair + 1])) uses[word] = (uses[word] ?? 0) + 1
    }
    return forms.map((form, i) => ({ form, uses: uses[i] ?? 0 }))
  }
  return tableOf(links, used(english, corpus.enFrom, corpus.en), used(chinese, corpus.zhFrom, corpus.zh), dictionary)
}
