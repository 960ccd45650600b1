import { type Entry, glossary } from '../glossary.ts'
import { matchForm } from '../text.ts'
import { isName } from './glossed.ts'

/** Shorter names have too many neighbours; shorter terms that are no names even more. */
const MIN_NAME = 3
const MIN_TERM = 4
const MAX_CHARS = 14

/** Names without one of their characters, and what they are short of. */
const withoutOne = new Map<string, Entry>()
for (const entry of glossary) {
  for (const form of entry.zh) {
    const chars = [...matchForm(form)]
    if (chars.length < (isName(entry) ? MIN_NAME : MIN_TERM) || chars.length > MAX_CHARS) continue
    for (const shorter of eachWithoutOne(chars)) if (!withoutOne.has(shorter)) withoutOne.set(shorter, entry)
  }
}

function eachWithoutOne(chars: readonly string[]): string[] {
  return chars.map((_, i) => chars.filter((__, j) => j !== i).join(''))
}

/** A stretch of a Chinese text that is one character off a glossary term, with the term. */
export type NearName = { written: string; entry: Entry }

/**
 * Glossary terms that a run of Chinese characters was probably meant to hold: one character wrong or left out (联钢稳定团,
 * 达尔富混合行动). Only stretches over a pair of characters that the index does not know are tried; the longest is taken.
 */
export function nearNames(run: string, isUnknownPair: (pair: string) => boolean): NearName[] {
  const chars = [...run]
  const unknown = chars.map((char, i) => i + 1 < chars.length && isUnknownPair(char + chars[i + 1]))
  for (let length = Math.min(MAX_CHARS, chars.length); length >= MIN_NAME - 1; length--) {
    for (let at = 0; at + length <= chars.length; at++) {
      if (!unknown.slice(at, at + length - 1).includes(true)) continue
      const part = chars.slice(at, at + length)
      const entry = length >= MIN_NAME ? entryNear(part) : undefined
      if (entry)
        return [{ written: part.join(''), entry }, ...nearNames(chars.slice(at + length).join(''), isUnknownPair)]
    }
  }
  return []
}

function entryNear(part: readonly string[]): Entry | undefined {
  const whole = withoutOne.get(part.join(''))
  if (whole) return whole
  for (const shorter of eachWithoutOne(part)) {
    const entry = withoutOne.get(shorter)
    if (entry) return entry
  }
  return undefined
}
