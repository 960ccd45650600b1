import { type Entry, glossary } from '../glossary.ts'
import { matchForm } from '../text.ts'
import { isName } from './glossed.ts'

/** Shorter names have too many neighbours; terms that are no names even more. */
const MIN_NAME = 3
const MIN_TERM = 4
const MAX_CHARS = 14

const terms = new Set<string>()
/** What is left of glossary forms short of one inner character, by the place it stood at, and the entry they belong to. */
const shortened = new Map<string, Map<number, Entry>>()
for (const entry of glossary) {
  for (const written of entry.zh) {
    const form = matchForm(written)
    terms.add(form)
    if (form.length < (isName(entry) ? MIN_NAME : MIN_TERM) || form.length > MAX_CHARS) continue
    for (let place = 1; place < form.length - 1; place++) {
      const rest = without(form, place)
      const entries = shortened.get(rest) ?? new Map<number, Entry>()
      if (!entries.has(place)) shortened.set(rest, entries.set(place, entry))
    }
  }
}

function without(text: string, place: number): string {
  return text.slice(0, place) + text.slice(place + 1)
}

/** A stretch of a Chinese text that is one character off a glossary term, with the term. */
export type NearName = { written: string; entry: Entry }

/**
 * Glossary terms that a run of Chinese characters was probably meant to hold, one inner character wrong or left out
 * (联钢稳定团, 达尔富混合行动): where the slip is, the index knows no such pair of characters. The longest are taken, without
 * overlap; what is a term as it stands is left alone.
 */
export function nearNames(run: string, isUnknownPair: (pair: string) => boolean): NearName[] {
  const isOdd = Array.from({ length: run.length }, (_, i) => i + 1 < run.length && isUnknownPair(run.slice(i, i + 2)))
  const isTaken = isOdd.map(() => false)
  const found: NearName[] = []
  for (let length = Math.min(MAX_CHARS, run.length); length >= MIN_NAME; length--) {
    for (let odd = isOdd.indexOf(true), at = 0; odd >= 0 && at + length <= run.length; at++) {
      if (odd < at) odd = isOdd.indexOf(true, at)
      if (odd < 0 || odd >= at + length - 1 || isTaken[at] || isTaken[at + length - 1]) continue
      const written = run.slice(at, at + length)
      const isTerm = terms.has(written)
      const entry = isTerm ? undefined : nearby(written, (i) => isOdd[at + i] === true)
      if (!isTerm && !entry) continue
      isTaken.fill(true, at, at + length)
      if (entry) found.push({ written, entry })
    }
  }
  return found
}

/** The entry of which one inner character is other than in `part`, or missing there; `isOdd(i)`: no such pair at i is known. */
function nearby(part: string, isOdd: (place: number) => boolean): Entry | undefined {
  const whole = shortened.get(part)
  for (let place = 1; place < part.length; place++) {
    const isInner = place < part.length - 1
    const wrong = isInner && (isOdd(place - 1) || isOdd(place)) && shortened.get(without(part, place))?.get(place)
    const entry = wrong || (isOdd(place - 1) ? whole?.get(place) : undefined)
    if (entry) return entry
  }
  return undefined
}
