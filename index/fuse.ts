import type { Ranked } from './store/store.ts'

export type LegWeights = { lexical: number; dense: number }

export type Fused = {
  passage: string
  score: number
  /** From 1; null where the leg did not find it. */
  ranks: { lexical: number | null; dense: number | null }
  /** As the legs gave them; 0 where the leg did not find it. */
  scores: { lexical: number; dense: number }
}

type Leg = ReadonlyMap<string, { rank: number; score: number; share: number }>

/**
 * One list from the two legs: the weighted sum of BM25 over the best BM25, and of cosine between the worst and the best
 * found. Equal sums stand by `order`. Scores rather than ranks, since equal-weight reciprocal rank fusion lets a weak leg
 * pull a sure one down (measured on XQuAD and CMRC: 93 against 90 in first place).
 */
export function fuse(
  lexical: readonly Ranked[],
  dense: readonly Ranked[],
  weights: LegWeights,
  order: (passage: string) => number,
): Fused[] {
  const legs = { lexical: legOf(lexical, 0), dense: legOf(dense, Math.min(...dense.map(({ score }) => score))) }
  const passages = new Set([...legs.lexical.keys(), ...legs.dense.keys()])
  const fused = Array.from(passages, (passage): Fused => {
    const found = { lexical: legs.lexical.get(passage), dense: legs.dense.get(passage) }
    return {
      passage,
      score: weights.lexical * (found.lexical?.share ?? 0) + weights.dense * (found.dense?.share ?? 0),
      ranks: { lexical: found.lexical?.rank ?? null, dense: found.dense?.rank ?? null },
      scores: { lexical: found.lexical?.score ?? 0, dense: found.dense?.score ?? 0 },
    }
  })
  return fused.sort((a, b) => b.score - a.score || order(a.passage) - order(b.passage))
}

/** Each passage's rank, and its score as a share of the way from `floor` to the best. */
function legOf(ranked: readonly Ranked[], floor: number): Leg {
  const best = Math.max(...ranked.map(({ score }) => score))
  const range = best - floor || 1
  const sorted = [...ranked].sort((a, b) => b.score - a.score)
  return new Map(
    sorted.map(({ passage, score }, i) => [passage, { rank: i + 1, score, share: (score - floor) / range }]),
  )
}
