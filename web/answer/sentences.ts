import type { Range } from './marks.ts'

const STOPS = /[。！？!?；;\n]|\.(?=\s+\p{Lu}|\s*$)/gu
/** Where the sentence before a mark ends: its stop, and other marks. */
const ITS_END = /(?:\s?\[\d+\]){0,20}(?:[。！？!?；;.](?:\s?\[\d+\]){0,20})?$/u
const LONGEST = 160 // a few lines of a card

/** The sentence of `text` that holds the range, closing marks included; cut near the range where it is very long. */
export function sentenceAround(text: string, { start, end }: Range, longest = LONGEST): Range {
  const stops = [...text.matchAll(STOPS)].map((match) => match.index + 1)
  const from = skipBlank(text, stops.findLast((stop) => stop <= start) ?? 0)
  const to = closing(text, stops.find((stop) => stop >= end) ?? text.length)
  if (to - from <= longest) return { start: Math.min(from, start), end: to }
  const room = Math.max(0, Math.floor((longest - (end - start)) / 2))
  return { start: Math.max(from, start - room), end: Math.min(to, end + room) }
}

/** The sentences of an answer that carry the mark [n], without marks. */
export function sentencesCiting(text: string, n: number): string[] {
  const found = [...text.matchAll(new RegExp(`\\[${n}\\]`, 'g'))].map((match) => {
    const before = text.slice(0, match.index).replace(ITS_END, '')
    const range = sentenceAround(text, { start: Math.max(0, before.length - 1), end: before.length })
    return text
      .slice(range.start, range.end)
      .replace(/\[\d+\]/g, '')
      .trim()
  })
  return [...new Set(found)].filter((sentence) => sentence !== '')
}

function skipBlank(text: string, at: number): number {
  return at + (/^[\s”」』"')）]*/u.exec(text.slice(at))?.[0].length ?? 0)
}

function closing(text: string, at: number): number {
  return at + (/^[”」』"')）]*/u.exec(text.slice(at))?.[0].length ?? 0)
}
