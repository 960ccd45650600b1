/** How a heading is numbered: 一., I., A., 1., (a), (i), 1.2, 预期成绩 2.1, or not at all. */
export type HeadingStyle =
  | 'han'
  | 'roman'
  | 'upper'
  | 'arabic'
  | 'decimal'
  | 'lower'
  | 'minor'
  | 'accomplishment'
  | 'theme'

export type Heading = { style: HeadingStyle; marker: string | null; words: string; text: string }

/** From the outermost inwards, as the United Nations number their reports. */
const ranks: Record<HeadingStyle, number> = {
  han: 1,
  roman: 1,
  upper: 2,
  arabic: 3,
  decimal: 4,
  lower: 5,
  minor: 6,
  accomplishment: 7,
  theme: 8,
}

export function rankOf(style: HeadingStyle): number {
  return ranks[style]
}

const patterns: readonly [HeadingStyle, RegExp][] = [
  ['accomplishment', /^(?:预期成绩|绩效指标|Expected accomplishment) ?(\d{1,2}\.\d{1,2}) ?[：:]/i],
  ['han', /^([一二三四五六七八九十]{1,3})[.．、]\s*(?=\S)/],
  ['roman', /^([IVX]{1,5})[.．]\s*(?=\S)/],
  ['upper', /^([A-Z])[.．]\s*(?=\S)/],
  ['decimal', /^(\d{1,2}(?:\.\d{1,2}){1,3})[.．]?\s+(?=\S)/],
  ['arabic', /^(\d{1,2})[.．]\s*(?=\D)/],
  ['lower', /^[(（]([a-z])[)）]\s*(?=\S)/],
  ['minor', /^[(（]([ivx]{1,5})[)）]\s*(?=\S)/],
]

const MAX_HEADING_CHARS = 120

/** Reads a line as a heading; null where its words end like a sentence or run too long. */
export function readHeading(text: string): Heading | null {
  if (text.length > 2 * MAX_HEADING_CHARS) return null
  const [accomplishment, ...others] = patterns
  if (accomplishment?.[1].test(text)) return numbered('accomplishment', accomplishment[1], text)
  if (text.length > MAX_HEADING_CHARS || /[。；;，,：:.!?！？]$/.test(text) || /。/.test(text)) return null
  for (const [style, pattern] of others) if (pattern.test(text)) return numbered(style, pattern, text)
  return { style: 'theme', marker: null, words: text, text }
}

function numbered(style: HeadingStyle, pattern: RegExp, text: string): Heading {
  const match = pattern.exec(text)
  const words = text.slice(match?.[0].length ?? 0).trim()
  return { style, marker: match?.[1] ?? null, words, text }
}

/** A letter that is also a Roman numeral goes on with the letters before it: 'I. 新闻部' after 'H. 法律事务厅'. */
export function asLetter(heading: Heading, previousUpper: string | null): Heading {
  const follows =
    previousUpper !== null &&
    heading.marker?.length === 1 &&
    heading.marker.charCodeAt(0) === previousUpper.charCodeAt(0) + 1
  return heading.style === 'roman' && follows ? { ...heading, style: 'upper' } : heading
}
