/** A run of text in one language; null where it is the language of its surroundings. */
export type Run = { text: string; lang: 'zh-Hans' | null }

const CHINESE =
  /[《“「（]?\p{Script=Han}(?:[\p{Script=Han}\d\s.,%％、，。；：（）《》“”「」—·/()-]*[\p{Script=Han}%。）》”」])?/gu

/** The language of a question or an answer: Chinese where it begins with any. */
export function langOf(text: string): 'zh' | 'en' {
  return /\p{Script=Han}/u.test(text.slice(0, 80)) ? 'zh' : 'en'
}

/** Finds the Chinese inside English text, so that it can be marked as such for voices and fonts. */
export function chineseRuns(text: string): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const match of text.matchAll(CHINESE)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index), lang: null })
    runs.push({ text: match[0], lang: 'zh-Hans' })
    at = match.index + match[0].length
  }
  if (at < text.length) runs.push({ text: text.slice(at), lang: null })
  return runs
}
