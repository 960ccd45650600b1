import type { Query } from '../question/query.ts'
import { makeMatchable, matchTerms } from './match.ts'
import type { Pair } from './pairing.ts'

const TOGETHER = /加起来|合计|总共|一共|共计|总和|合起来|\b(?:together|combined|in total|altogether|total|sum)\b/iu

/** True when the values of a row are to be taken together. */
export const asksTogether = (text: string): boolean => TOGETHER.test(text)

/** The values of a row that the question is about: those whose label holds most of its words; all when none stands out. */
export function focusPairs(pairs: readonly Pair[], query: Query): readonly Pair[] {
  if (pairs.length < 2 || asksTogether(query.text)) return pairs
  const scored = pairs.map((pair) => {
    const label = makeMatchable(
      `${pair.completed.unit ?? ''}\n${pair.planned?.measure ?? ''}${pair.planned?.unit ?? ''}`,
    )
    return { pair, score: matchTerms(query.terms, label).reduce((sum, m) => sum + m.strength * m.term.weight, 0) }
  })
  const top = Math.max(...scored.map(({ score }) => score))
  return top === 0 ? pairs : scored.filter(({ score }) => score >= top * 0.75).map(({ pair }) => pair)
}
