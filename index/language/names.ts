import * as z from 'zod'
import type { Passage } from '../report.ts'

/** A body as a report introduces it: its full name and what the report calls it from then on. */
export const nameSchema = z.object({ full: z.string(), short: z.string() })
export type Name = z.infer<typeof nameSchema>

const HAN_BRACKET =
  /([\p{Script=Han}·\-－—]{4,40})\s?[(（](?:以下简称|简称)?\s?[“"]?([\p{Script=Han}]{2,12}|[A-Z][A-Za-z-]{1,11})[”"]?\s?[)）]/gu
const LATIN_BRACKET =
  /(?<![\w'’-])((?:[A-Z][\w'’-]*|of|the|for|and|in|on|to)(?: (?:[A-Z][\w'’-]*|of|the|for|and|in|on|to)){1,12}) \(([A-Z][A-Za-z-]{1,11})\)/gu

/**
 * Names that the reports introduce with their short forms: 联合国海地稳定特派团(联海稳定团), 'Department of Field Support
 * (DFS)', and the entries of abbreviation lists. So a body of a report nobody has seen is known by all its names.
 */
export function readNames(passages: readonly Passage[]): Name[] {
  const names = new Map<string, Name>()
  const add = (full: string, short: string) => names.set(`${full}|${short}`, { full, short })
  for (const passage of passages) {
    if (passage.kind === 'abbreviation') add(passage.full, passage.short)
    const text = passage.text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    for (const [, before = '', short = ''] of text.matchAll(HAN_BRACKET)) {
      const full = /^\p{Script=Han}/u.test(short) ? fullName(before, short) : null
      if (full) add(full, short)
    }
    for (const [, before = '', short = ''] of text.matchAll(LATIN_BRACKET)) {
      const full = spelledOut(before, short)
      if (full) add(full, short)
    }
  }
  return [...names.values()]
}

/** The shortest end of the text that spells the short form in order and begins as it begins; null when none does. */
function fullName(text: string, short: string): string | null {
  for (let start = text.length - short.length - 1; start >= 0; start--) {
    if (text[start] !== short[0]) continue
    const full = text.slice(start)
    if (spells(full, short)) return full
  }
  return null
}

/** True when the characters of the short form stand in the full one in order. */
function spells(full: string, short: string): boolean {
  let at = 0
  for (const char of full) if (char === short[at]) at++
  return at === short.length
}

/** The words whose capitals are the acronym, the last of them at the bracket. */
function spelledOut(text: string, acronym: string): string | null {
  const words = text.split(/[ -]/)
  const letters = acronym.replace(/[^A-Z]/g, '')
  for (let from = words.length - 1; from >= 0; from--) {
    const tail = words.slice(from)
    const capitals = tail.filter((word) => /^[A-Z]/.test(word)).map((word) => word[0])
    if (capitals.length >= 2 && spells(capitals.join(''), letters) && capitals[0] === letters[0])
      return text.slice(text.length - tail.reduce((n, word) => n + word.length + 1, -1))
  }
  return null
}
