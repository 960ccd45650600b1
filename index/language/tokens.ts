import { stem } from './stem.ts'
import { type Folded, foldWithOffsets } from './text.ts'

/** A term with its half-open range in the raw text. */
export type Token = { term: string; start: number; end: number }

const WORD = '[[\\p{L}\\p{N}\\p{M}]--\\p{Script=Han}]+'
// Han runs; numbers with group spaces or commas (12 150, 1,250.5); words joined by . / - or an apostrophe.
const PIECE = new RegExp(
  `(?<han>\\p{Script=Han}+)|(?<number>(?<!\\d)\\d{1,3}(?:[ ,]\\d{3})+(?!\\d)(?:\\.\\d+)?)|${WORD}(?:[.\\/\\-'’]${WORD})*`,
  'gv',
)
const POST_GRADE = /^[a-z]{1,3}-\d{1,2}$/ // P-5, D-2, FS-4
const PLURAL_ACRONYM = /^[A-Z]{2,}s$/ // FPUs
const ACRONYM = /^\p{L}(?:\.\p{L})+$/u // U.N., e.g.

type Piece = { text: string; at: number }

/**
 * The terms of a text, the same for what is indexed and what is asked. Document symbols (A/65/624), periods (2013/14),
 * decimals and post grades stay whole; group separators in numbers go (12 150 -> 12150); words are stemmed; a Han run
 * gives its bigrams, a lone Han character itself. Linear in the text. `folded` is the text's own, where it is at hand.
 */
export function tokenize(text: string, folded: Folded = foldWithOffsets(text)): Token[] {
  // '，' folds to ',' but never groups digits: 第12，150段
  const ground = folded.text.replace(/,/g, (comma, at) => (text[folded.start(at)] === comma ? comma : '，'))
  const tokens: Token[] = []
  const add = (term: string, { text, at }: Piece) =>
    tokens.push({ term, start: folded.start(at), end: folded.end(at + text.length - 1) })
  for (const match of ground.matchAll(PIECE)) {
    const piece = { text: match[0], at: match.index }
    if (match.groups?.han) for (const gram of bigrams(piece)) add(gram.text, gram)
    else if (match.groups?.number) add(piece.text.replace(/[ ,]/g, ''), piece)
    else
      for (const word of words(piece))
        add(wordTerm(word.text, text.slice(folded.start(word.at), folded.end(word.at + word.text.length - 1))), word)
  }
  return tokens
}

function bigrams({ text, at }: Piece): Piece[] {
  const chars = Array.from(text)
  if (chars.length === 1) return [{ text, at }]
  const grams: Piece[] = []
  let offset = at
  for (const [i, char] of chars.slice(0, -1).entries()) {
    grams.push({ text: char + chars[i + 1], at: offset })
    offset += char.length
  }
  return grams
}

/** Splits what is written as one but says several things: 2008-2009, and/or, www.un.org; not A/65/624, 3.1, U.N. */
function words(piece: Piece): Piece[] {
  const { text } = piece
  const separator = POST_GRADE.test(text) || ACRONYM.test(text) ? /['’]/ : /\d/.test(text) ? /[-'’]/ : /[./\-'’]/
  const parts: Piece[] = []
  let offset = piece.at
  for (const part of text.split(separator)) {
    const isPossessive = part === 's' && parts.length > 0 && /['’]/.test(text.charAt(offset - piece.at - 1))
    if (!isPossessive) parts.push({ text: part, at: offset })
    offset += part.length + 1
  }
  return parts
}

function wordTerm(word: string, raw: string): string {
  if (ACRONYM.test(word)) return word.replaceAll('.', '')
  return PLURAL_ACRONYM.test(raw) ? word.slice(0, -1) : stem(word)
}
