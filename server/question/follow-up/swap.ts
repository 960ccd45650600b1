import type { Lang, Span } from '../../../index/report.ts'

/** An earlier question with one part of it replaced, and, where they may be asked of together, with both parts. */
export type Swap = { whole: string; both: Both | null }

export type Both = { question: string; names: readonly [string, string] }

/** Replaces one part of an earlier question by what a follow-up names; null where there is no single such part. */
export type Swapping = (previous: string, part: string, lang: Lang) => Swap | null

export const put = (text: string, { start, end }: Span, words: string): string =>
  `${text.slice(0, start)}${words}${text.slice(end)}`

export function swapped(previous: string, at: Span, part: string, lang: Lang): Swap {
  const old = previous.slice(at.start, at.end)
  const question = put(previous, at, `${old}${lang === 'zh' ? '和' : ' and '}${part}`)
  return { whole: put(previous, at, part), both: { question, names: [old, part] } }
}
