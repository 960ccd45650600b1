import { type Gold, quoteSets } from '../eval/gold.ts'
import { squeeze } from '../eval/score.ts'

/**
 * Share of questions for which a place that answers is among the first `depth` texts found. A text counts that holds a
 * gold quote, or either half of one: a splitter may cut a quote in two.
 */
export function shareFound(golds: readonly Gold[], found: readonly string[][], depth: number): number {
  const hits = golds.filter((gold, i) => {
    const halves = quoteSets(gold).flat().flatMap(halvesOf)
    const texts = (found[i] ?? []).slice(0, depth).map(squeeze)
    return texts.some((text) => halves.some((half) => text.includes(half)))
  })
  return hits.length / golds.length
}

const LEAST_CHARS = 8 // a shorter half stands in many places

function halvesOf(quote: string): string[] {
  const text = squeeze(quote)
  const middle = Math.ceil(text.length / 2)
  return middle < LEAST_CHARS ? [text] : [text.slice(0, middle), text.slice(middle)]
}
