import type { Span } from '../report.ts'

const OPEN = '(（[【《“「『'
const CLOSE = ')）]】》”」』'
const HAN_END = /[。！？；]/
const HAN_CLAUSE_END = /[，：]/
// A point after these, or after a single capital, ends no sentence.
const ABBREVIATIONS =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|vol|para|paras|art|arts|sect|chap|fig|ed|eds|p|pp|cf|e\.g|i\.e|etc|vs|approx|Add|Corr|Rev|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[Uu]\.S|U\.N|a\.m|p\.m)$/u

/** Sentences, ending at 。！？； or at . ! ? before a space, and at line breaks; never inside brackets or quotes. */
export function splitSentences(text: string): Span[] {
  return split(text, (at) => HAN_END.test(text[at] ?? '') || isLatinEnd(text, at))
}

/** Sentences cut further at ，：, and at , ; : before a space. */
export function splitClauses(text: string): Span[] {
  return split(text, (at) => {
    const char = text[at] ?? ''
    if (HAN_END.test(char) || HAN_CLAUSE_END.test(char) || isLatinEnd(text, at)) return true
    return /[,;:]/.test(char) && !/\S/.test(text[at + 1] ?? ' ')
  })
}

/** Cuts after each end outside brackets; closing quotes and further end marks stay with the sentence they close. */
function split(text: string, isEnd: (at: number) => boolean): Span[] {
  const inside = bracketed(text)
  const spans: Span[] = []
  let start = 0
  let at = 0
  while (at < text.length) {
    const newline = text[at] === '\n'
    if (!newline && (inside(at) || !isEnd(at))) {
      at += 1
      continue
    }
    let end = at + 1
    while (!newline && end < text.length && /[。！？.!?”」』"]/.test(text[end] ?? '')) end += 1
    pushTrimmed(spans, text, start, end)
    start = end
    at = end
  }
  pushTrimmed(spans, text, start, text.length)
  return spans
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] ?? '')) start += 1
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
  if (start < end) spans.push({ start, end })
}

const MAX_NESTING = 8 // how far back a closing bracket looks for its opening one

/** For each character whether a pair of brackets or quotes encloses it. A bracket never closed on its line encloses nothing. */
function bracketed(text: string): (at: number) => boolean {
  const steps = new Int32Array(text.length + 1)
  const open: { kind: number; at: number }[] = []
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (char === '\n') open.length = 0
    if (OPEN.includes(char)) open.push({ kind: OPEN.indexOf(char), at })
    const kind = CLOSE.indexOf(char)
    if (kind < 0) continue
    for (let i = open.length - 1; i >= 0 && i >= open.length - MAX_NESTING; i -= 1) {
      const bracket = open[i]
      if (bracket?.kind !== kind) continue
      steps[bracket.at + 1] = (steps[bracket.at + 1] ?? 0) + 1
      steps[at] = (steps[at] ?? 0) - 1
      open.length = i
      break
    }
  }
  for (let at = 1; at < steps.length; at += 1) steps[at] = (steps[at] ?? 0) + (steps[at - 1] ?? 0)
  return (at) => (steps[at] ?? 0) > 0
}

function isLatinEnd(text: string, at: number): boolean {
  const char = text[at] ?? ''
  if (char === '!' || char === '?') return !/[^\s"'”’)]/.test(text[at + 1] ?? ' ')
  if (char !== '.') return false
  const after = /^["'”’)]{0,2}(?:\s+(\S)|\s*$)/.exec(text.slice(at + 1, at + 8))
  if (!after || /\p{Ll}/u.test(after[1] ?? '')) return false
  return !ABBREVIATIONS.test(text.slice(Math.max(0, at - 8), at))
}
