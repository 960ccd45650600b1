import type { Doubt } from '../../server/schema/model.ts'
import type { Range } from './marks.ts'

/** A stretch of words with what is doubtful of it; `unmarked` where a sentence without a source ends with it. */
export type Part = Range & { doubt: Doubt | null; closes: boolean; unmarked: boolean }

/** Cuts a stretch of an answer at what is doubtful in it. `closes` marks the part in which a doubtful place ends. */
export function doubtParts({ start, end }: Range, doubts: readonly Doubt[]): Part[] {
  const inner = doubts.filter(({ reason, at }) => reason !== 'unmarked' && at[0] < end && at[1] > start)
  const ends = doubts.flatMap(({ reason, at }) =>
    reason === 'unmarked' && at[1] > start && at[1] <= end ? [at[1]] : [],
  )
  const cuts = [...inner.flatMap(({ at }) => at), ...ends, end].filter((at) => at > start && at <= end)
  let from = start
  return [...new Set(cuts.toSorted((a, b) => a - b))].map((to) => {
    const doubt = inner.find(({ at }) => at[0] <= from && at[1] >= to) ?? null
    const part = { start: from, end: to, doubt, closes: doubt?.at[1] === to, unmarked: ends.includes(to) }
    from = to
    return part
  })
}

/** A text with each doubtful place followed by the words for its doubt, in brackets. */
export function withDoubts(text: string, doubts: readonly Doubt[], words: Record<Doubt['reason'], string>): string {
  const places = doubts.toSorted((a, b) => b.at[1] - a.at[1])
  return places.reduce((told, { at, reason }) => `${told.slice(0, at[1])} (${words[reason]})${told.slice(at[1])}`, text)
}
