/** How a heading is numbered: 第一章, 第一节, 一., I., （一）, A., 1., 1.2, (a), (i), 构成部分 2, 预期成绩 2.1, or not
 * at all. */
export type HeadingStyle =
  | 'chapter'
  | 'division'
  | 'han'
  | 'roman'
  | 'enclosed'
  | 'upper'
  | 'arabic'
  | 'decimal'
  | 'lower'
  | 'minor'
  | 'component'
  | 'accomplishment'
  | 'theme'

export type Heading = { style: HeadingStyle; marker: string | null; words: string; text: string }

/** Headings over a whole table at least: they end the one before. */
export const OUTER: ReadonlySet<HeadingStyle> = new Set([
  'component',
  'accomplishment',
  'chapter',
  'division',
  'han',
  'roman',
  'upper',
])

/** From the outermost inwards, as the United Nations and Chinese official papers number theirs. */
const ranks: Record<HeadingStyle, number> = {
  chapter: 10,
  division: 20,
  han: 30,
  roman: 30,
  enclosed: 40,
  upper: 40,
  arabic: 50,
  decimal: 50,
  lower: 60,
  minor: 70,
  component: 75,
  accomplishment: 80,
  theme: 90,
}

/** Smaller is outer; '1.2.1' ranks below '1.2', and that below '1.'. */
export function rankOf({ style, marker }: Heading): number {
  const depth = style === 'decimal' ? (marker ?? '').split('.').length - 1 : 0
  return ranks[style] + depth
}

const accomplishment = /^(?:预期成绩|Expected accomplishment) ?(\d{1,2}\.\d{1,2}) ?[：:]/i

const patterns: readonly [HeadingStyle, RegExp][] = [
  ['component', /^(?:构成部分|Component) ?(\d{1,2}) ?[：:]\s*(?=\S)/i],
  ['chapter', /^(第[一二三四五六七八九十百\d]{1,4}[章编部篇]|(?:Chapter|Part) (?:\d{1,3}|[IVXLC]{1,6}))[:：.．、\s]*/i],
  ['division', /^(第[一二三四五六七八九十百\d]{1,4}节)[:：.．、\s]*/],
  ['han', /^([一二三四五六七八九十]{1,3})[.．、]\s*(?=\S)/],
  ['roman', /^([IVX]{1,5})(?:[.．]\s*(?=\p{Script=Han})|[.．]\s+(?=\S))/u],
  ['enclosed', /^[(（]([一二三四五六七八九十]{1,3})[)）]\s*(?=\S)/],
  ['upper', /^([A-Z])(?:[.．]\s*(?=\p{Script=Han})|[.．]\s+(?=\S))/u],
  ['decimal', /^(\d{1,2}(?:\.\d{1,2}){1,3})[.．]?\s+(?=\S)/],
  ['arabic', /^(\d{1,2})[.．、]\s*(?=\D)/],
  ['lower', /^[(（]([a-z])[)）]\s*(?=\S)/],
  ['minor', /^[(（]([ivx]{1,5})[)）]\s*(?=\S)/],
]

const MAX_HEADING_CHARS = 120
const MAX_ACCOMPLISHMENT_CHARS = 400 // they are whole sentences

/** Reads a line as a heading; null where its words end like a sentence or run too long. */
export function readHeading(text: string): Heading | null {
  if (text.length <= MAX_ACCOMPLISHMENT_CHARS && accomplishment.test(text)) {
    return numbered('accomplishment', accomplishment, text)
  }
  if (text.length > MAX_HEADING_CHARS || /[。；;，,：:.!?！？]$/.test(text) || /。/.test(text)) return null
  for (const [style, pattern] of patterns) if (pattern.test(text)) return numbered(style, pattern, text)
  return asTheme(text)
}

/** The style that a line's own number has, whatever follows it; null without a number. */
export function markerStyle(text: string): HeadingStyle | null {
  const start = text.slice(0, 40)
  return patterns.find(([, pattern]) => pattern.test(start))?.[0] ?? null
}

/** A heading without a number. */
export function asTheme(text: string): Heading {
  const tidy = tidied(text)
  return { style: 'theme', marker: null, words: tidy, text: tidy }
}

function numbered(style: HeadingStyle, pattern: RegExp, text: string): Heading {
  const match = pattern.exec(text)
  return { style, marker: match?.[1] ?? null, words: tidied(text.slice(match?.[0].length ?? 0)), text: tidied(text) }
}

/** 'I.    Introduction*' as 'I. Introduction'. */
function tidied(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\*{1,3}$/, '')
    .trim()
}

/** A letter that is also a Roman numeral goes on with the letters before it: 'I. 新闻部' after 'H. 法律事务厅'. */
export function asLetter(heading: Heading, previousUpper: string | null): Heading {
  const follows =
    previousUpper !== null &&
    heading.marker?.length === 1 &&
    heading.marker.charCodeAt(0) === previousUpper.charCodeAt(0) + 1
  return heading.style === 'roman' && follows ? { ...heading, style: 'upper' } : heading
}
