import { type Entry, glossary, lookUp } from '../glossary.ts'
import { matchForm } from '../text.ts'
import { isName } from './glossed.ts'

/** Shorter names have too many neighbours; terms that are no names even more. */
const MIN_NAME = 3
const MIN_TERM = 4
const MAX_CHARS = 14

/** Glossary forms short of one inner character: `place:rest`, and the entry they belong to. */
const shortened = new Map<string, Entry>()
for (const entry of glossary) {
  for (const form of entry.zh) {
    const chars = [...matchForm(form)]
    if (chars.length < (isName(entry) ? MIN_NAME : MIN_TERM) || chars.length > MAX_CHARS) continue
    for (let place = 1; place < chars.length - 1; place++) {
      const key = `${place}:${without(chars, place)}`
      if (!shortened.has(key)) shortened.set(key, entry)
    }
  }
}

function without(chars: readonly string[], place: number): string {
  return chars.filter((_, i) => i !== place).join('')
}

/** A stretch of a Chinese text that is one character off a glossary term, with the term. */
export type NearName = { written: string; entry: Entry }

/**
 * Glossary terms that a run of Chinese characters was probably meant to hold, one inner character wrong or left out
 * (联钢稳定团, 达尔富混合行动): where the slip is, the index knows no such pair of characters. The longest are taken, without
 * overlap; what is a term as it stands is left alone.
 */
export function nearNames(run: string, isUnknownPair: (pair: string) => boolean): NearName[] {
  const chars = [...run]
  const isOdd = chars.map((char, i) => i + 1 < chars.length && isUnknownPair(char + chars[i + 1]))
  const isTaken = chars.map(() => false)
  const found: NearName[] = []
  for (let length = Math.min(MAX_CHARS, chars.length); length >= MIN_NAME; length--) {
    for (let at = 0; at + length <= chars.length; at++) {
      const odd = isOdd.slice(at, at + length - 1)
      if (!odd.includes(true) || isTaken.slice(at, at + length).includes(true)) continue
      const part = chars.slice(at, at + length)
      const written = part.join('')
      const isTerm = lookUp(written) !== null
      const entry = isTerm ? undefined : nearby(part, odd)
      if (!isTerm && !entry) continue
      isTaken.fill(true, at, at + length)
      if (entry) found.push({ written, entry })
    }
  }
  return found
}

/** The entry of which one inner character is other than in `part`, or missing there; `isOdd[i]`: no such pair at i is known. */
function nearby(part: readonly string[], isOdd: readonly boolean[]): Entry | undefined {
  for (let place = 1; place < part.length; place++) {
    const isInner = place < part.length - 1
    const wrong =
      isInner && (isOdd[place - 1] || isOdd[place]) ? shortened.get(`${place}:${without(part, place)}`) : undefined
    const entry = wrong ?? (isOdd[place - 1] ? shortened.get(`${place}:${part.join('')}`) : undefined)
    if (entry) return entry
  }
  return undefined
}
