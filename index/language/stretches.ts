import { splitSentences } from './sentences.ts'

const ENOUGH = 70 // Han characters or words: of 20, 40, 70 and 120 the fewest stretches that find nearly all that sentences do

const UNIT = /\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu

/** A text cut between sentences into stretches of about `ENOUGH` characters or words: a shorter one only as a whole text. */
export function stretchesOf(text: string): string[] {
  const stretches: { start: number; end: number; units: number }[] = []
  for (const { start, end } of splitSentences(text)) {
    const units = text.slice(start, end).match(UNIT)?.length ?? 0
    const last = stretches.at(-1)
    if (last && last.units < ENOUGH) Object.assign(last, { end, units: last.units + units })
    else stretches.push({ start, end, units })
  }
  const [before, rest] = stretches.slice(-2)
  if (before && rest && rest.units < ENOUGH / 2) {
    before.end = rest.end
    stretches.pop()
  }
  return stretches.map(({ start, end }) => text.slice(start, end))
}
