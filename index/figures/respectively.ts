import { type EntryKind, findTerms } from '../language/glossary.ts'
import type { Surroundings } from './surroundings.ts'

const NAMED: ReadonlySet<EntryKind> = new Set(['mission', 'department', 'office', 'body', 'place'])
const ENGLISH = /\brespectively\b/i
const CHINESE = /分别|各自/
/** What stands between the names of one list. */
const JOINT = /^\s*(?:[,，、]|[和及与]|(?:, )?and)\s*(?:the\s+)?$/i
/** What may stand between the figures of one list. */
const LISTED = /^[^.;。；\d]{0,40}(?:,|，|、|和|及|\band)\s?[^.;。；\d]{0,12}$/

/**
 * Of whom a figure is where a sentence names several bodies side by side and gives each its own: 'UNICEF and WFP used
 * flights for 12,450 and 23,180 passengers respectively'; and the last figure of that list, which stands beside what they
 * count. Null where no list of names is as long as that of the figures.
 */
export function ownerOf(
  { text, sentence, quantities }: Surroundings,
  i: number,
): { name: string; last: number } | null {
  const said = text.slice(sentence.start, sentence.end)
  const isEnglish = ENGLISH.test(said)
  if (!isEnglish && !CHINESE.test(said)) return null
  const list = listAround({ text, sentence, quantities }, i)
  const first = quantities[list.from]
  if (!first || list.to === list.from) return null
  const before = text.slice(sentence.start, first.span.start)
  const names = findTerms(before, isEnglish ? 'en' : 'zh', ({ kind }) => NAMED.has(kind)).map(({ span }) => span)
  const isJoined = (n: number) => JOINT.test(before.slice(names[n]?.end, names[n + 1]?.start))
  const starts = names.map((_, n) => n).filter((n) => n === 0 || !isJoined(n - 1))
  const lists = starts.map((start, n) => names.slice(start, starts[n + 1]))
  const name = lists.find(({ length }) => length === list.to - list.from + 1)?.[i - list.from]
  return name ? { name: before.slice(name.start, name.end), last: list.to } : null
}

/** The first and last of the quantities listed side by side with one. */
function listAround({ text, sentence, quantities }: Omit<Surroundings, 'periods'>, i: number) {
  const isListed = (a: number): boolean => {
    const [one, next] = [quantities[a], quantities[a + 1]]
    if (!one || !next || one.kind !== next.kind) return false
    if (one.span.start < sentence.start || next.span.end > sentence.end) return false
    return LISTED.test(text.slice(one.span.end, next.span.start))
  }
  let from = i
  while (isListed(from - 1)) from--
  let to = i
  while (isListed(to)) to++
  return { from, to }
}
