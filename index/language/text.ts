import { SIMPLIFIED } from './traditional.ts'

/** A text in its matching form, with the raw range that gave each of its UTF-16 units. */
export type Folded = {
  text: string
  start(unit: number): number
  end(unit: number): number
}

// A character with the marks that compose with it (NFKC is not per code point): é from e + ´, ガ from ｶ + ﾞ, Hangul.
const CLUSTER = /[\s\S][\p{M}\uff9e\uff9f\u1160-\u11ff]*/uy

const isPlain = (unit: number) => (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x20 && unit < 0x7f) || unit === 0x0a
const isNeverMark = (unit: number) => isPlain(unit) || (unit >= 0x3001 && unit <= 0x3011) || unit === 0xff0c
const isUpper = (unit: number) => unit >= 0x41 && unit <= 0x5a

const foldChar = (char: string) => SIMPLIFIED.get(char) ?? char.toLowerCase()
const foldCluster = (cluster: string) => Array.from(cluster.normalize('NFKC'), foldChar).join('')

function eachCluster(text: string, visit: (folded: string, start: number, end: number) => void) {
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    let end = at + 1
    if (isPlain(unit) && (end === text.length || isNeverMark(text.charCodeAt(end)))) {
      const char = text.charAt(at)
      visit(unit >= 0x4e00 || isUpper(unit) ? foldChar(char) : char, at, end)
    } else {
      CLUSTER.lastIndex = at
      CLUSTER.test(text)
      end = CLUSTER.lastIndex
      visit(foldCluster(text.slice(at, end)), at, end)
    }
    at = end
  }
}

/** What two texts must share to match: NFKC (１２ = 12), lower case, traditional characters simplified. Idempotent. */
export function matchForm(text: string): string {
  let result = ''
  eachCluster(text, (folded) => {
    result += folded
  })
  return result
}

/** `matchForm` with the way back, so that what is found in the folded text can be cited from the raw one. */
export function foldWithOffsets(text: string): Folded {
  let result = ''
  const starts: number[] = []
  const ends: number[] = []
  eachCluster(text, (folded, start, end) => {
    result += folded
    for (let i = 0; i < folded.length; i++) {
      starts.push(start)
      ends.push(end)
    }
  })
  return {
    text: result,
    start: (unit) => starts[unit] ?? text.length,
    end: (unit) => ends[unit] ?? text.length,
  }
}
