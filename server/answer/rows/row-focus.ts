import { countedNoun } from '../../question/counted-noun.ts'
import type { Query } from '../../question/query.ts'
import { counts } from '../evidence/counted.ts'
import { makeMatchable, matchTerms } from '../evidence/match.ts'
import { type Pair, shared } from './pairing.ts'

const TOGETHER = /加起来|合计|总共|一共|共计|总和|合起来|\b(?:together|combined|in total|altogether|total|sum)\b/iu

/** True when the values of a row are to be taken together. */
export const asksTogether = (text: string): boolean => TOGETHER.test(text)

/** The values that a question adds up by name: '口头通报加每周简报', 'memos and faxes'; none where it names no two. */
export function summands(pairs: readonly Pair[], query: Query): Pair[] {
  for (const [, left = '', right = ''] of query.text.matchAll(JOINED)) {
    const found = [left.slice(-LABEL_CHARS), right].map((name) => bestLabel(pairs, name, query))
    const [a, b] = found
    if (a && b && a !== b) return [a, b]
  }
  return []
}

const LABEL_CHARS = 8 // of a Chinese name before 和, where nothing else marks its start
const JOINED = /([\p{L}\p{N} -]{2,40}?)\s*(?:和|与|及|加上?|、|\band\b|\bplus\b)\s*(?=([\p{L}\p{N} -]{2,40}))/gu

function bestLabel(pairs: readonly Pair[], name: string, query: Query): Pair | null {
  const words = query.words.filter((word) => name.includes(word.source))
  const scored = pairs.map((pair) => {
    const label = `${pair.completed.unit ?? ''}${pair.planned?.measure ?? ''}`
    const told = matchTerms(words, makeMatchable(label)).reduce((sum, m) => sum + m.strength, 0)
    return { pair, score: Math.max(query.lang === 'zh' ? shared(name, label) : 0, told) }
  })
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), scored[0] ?? { pair: null, score: 0 })
  return best.score >= 0.25 ? best.pair : null
}

/**
 * The values of a row that the question is about: those that count what it asks for by its noun, and of them those whose
 * label holds most of its words; all when none stands out.
 */
export function focusPairs(all: readonly Pair[], query: Query): readonly Pair[] {
  if (asksTogether(query.text)) return all
  const pairs = countingPairs(all, query)
  if (pairs.length < 2) return pairs
  const found = pairs.map(({ completed, planned }) =>
    matchTerms(query.words, makeMatchable(`${completed.unit ?? ''}\n${planned?.measure ?? ''}${planned?.unit ?? ''}`)),
  )
  const isCommon = (term: (typeof query.words)[number]) =>
    found.every((matches) => matches.some((match) => match.term === term))
  const scored = pairs.map((pair, i) => ({
    pair,
    score: (found[i] ?? []).reduce((sum, m) => sum + (isCommon(m.term) ? 0 : m.strength * m.term.weight), 0),
  }))
  const top = Math.max(...scored.map(({ score }) => score))
  return top === 0 ? pairs : scored.filter(({ score }) => score >= top * 0.75).map(({ pair }) => pair)
}

/** The values whose label or plan counts the noun that the question asks a number of; all where none does. */
function countingPairs(pairs: readonly Pair[], query: Query): readonly Pair[] {
  const [need, ...more] = query.needs
  const noun = need && more.length === 0 ? countedNoun(need, query.lang) : null
  if (noun === null || pairs.length < 2) return pairs
  const counting = pairs.filter(({ completed, planned }) =>
    counts(`${completed.unit ?? ''}\n${planned?.measure ?? ''}`, noun, query),
  )
  return counting.length > 0 ? counting : pairs
}
