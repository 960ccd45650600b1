import { type EntryKind, findTerms } from '../../../index/language/glossary.ts'
import { remembering } from '../../../index/remembering.ts'
import type { Passage, Span } from '../../../index/report.ts'
import type { Asked, Query } from '../../question/query.ts'

const KINDS: Partial<Record<Exclude<Asked, null>, readonly EntryKind[]>> = {
  place: ['place'],
  mission: ['mission'],
  body: ['body', 'office', 'department', 'mission'],
}

/** Names that no glossary lists, by what they look like in print: a title, a kind of firm, a place spelt by its sound. */
const LOOKS: Record<Exclude<Asked, 'symbol' | null>, RegExp> = {
  person:
    /(?<=\b(?:Representative|Minister|President|Commander|Commissioner|Adviser|Envoy|Director|Coordinator|Head|Chief|Chair\w{0,6})\b[^.;,]{0,40},? )\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}-]+){1,2}(?=[,.;]|$)|[\p{Script=Han}]{1,4}[·•][\p{Script=Han}]{1,6}|[\p{Script=Han}]{2,4}(?:先生|女士)|\b(?:Mr|Ms|Mrs|Dr)\.? [A-Z]/gu,
  company: /公司|集团|事务所|\b(?:Ltd|Inc|LLC|Corporation|Company|GmbH)\b/gu,
  place:
    /[阿埃艾巴贝比波布达德迪杜厄恩尔法菲夫格哈基加卡科克库拉莱雷利里林隆卢鲁罗马曼米莫姆穆纳内尼诺努帕佩皮普奇恰乔萨塞沙斯苏索塔泰坦特廷图托瓦韦维乌希西谢辛亚扬耶伊尤约扎兹]{3,}|(?<=[a-z,;] )\p{Lu}\p{Ll}+/gu,
  body: /[科处司厅部局署组团室院行奖]长?(?=[、，。；\s]|$)|(?<=[a-z,;] )\p{Lu}\p{Ll}+/gu,
  mission: /(?<=[a-z,;] )\p{Lu}\p{L}+/gu,
}

/** True where a stretch of a passage gives a name of the kind asked for that the question does not give, or none is asked for. */
export function givesName(passage: Passage, span: Span, query: Query): boolean {
  const { asked, text } = query
  if (asked === null || asked === 'symbol' || askedNames(passage, span, query).length > 0) return true
  const told = passage.text.slice(span.start, span.end)
  const own = new Set(namesGiven(query).map(({ name }) => name))
  // who does it, or whose chief someone is, is told by the post as well
  const isPostTold = asked === 'body' || (asked === 'person' && passage.kind === 'table-row')
  if (isPostTold && namesIn(told).some(({ kind, name }) => kind === 'post' && !own.has(name))) return true
  return [...told.matchAll(LOOKS[asked])].some(([name]) => !text.includes(name))
}

const SYMBOL = /[A-Z]{1,3}\/[\w./-]{0,60}\d|第\s?\d+\/\d+(?:\s?[A-Z])?\s?号/gu

/** Names of the asked kind in a stretch of a passage that the question does not give itself; for symbols, those that stand there. */
export function askedNames(passage: Passage, span: Span, query: Query): string[] {
  if (query.asked === 'symbol') return passage.text.slice(span.start, span.end).match(SYMBOL) ?? []
  const kinds = query.asked ? KINDS[query.asked] : undefined
  if (!kinds) return []
  const own = new Set(namesGiven(query).map(({ name }) => name))
  const found = namesIn(passage.text.slice(span.start, span.end)).filter(
    ({ kind, name }) => kinds.includes(kind) && !own.has(name),
  )
  return [...new Set(found.map(({ printed }) => printed))]
}

const given = new WeakMap<Query, readonly Given[]>()
type Given = { kind: string; name: string }

/** The names of entities and terms that a question gives itself; read once. */
export function namesGiven(query: Query): readonly Given[] {
  const names = given.get(query) ?? [
    ...query.entities,
    ...findTerms(query.text, query.lang).map(({ entry }) => ({ kind: entry.kind, name: entry.zh[0] ?? '' })),
  ]
  given.set(query, names)
  return names
}

const MOST_KEPT = 10_000 // texts; a report has a few thousand sentences

/** The names of the glossary in a stretch of a passage. */
export const namesIn = remembering(MOST_KEPT, (text: string) =>
  findTerms(text, 'zh').map(({ entry, span }) => ({
    kind: entry.kind,
    name: entry.zh[0] ?? '',
    printed: text.slice(span.start, span.end),
  })),
)

const BODIES: ReadonlySet<string> = new Set(['mission', 'department', 'office', 'body'])
const NO_ONE = /国$/u // 联合国, of which every body is; 会员国, 派遣国: groups of states

/** The bodies among some names, each once. */
export const bodiesOf = (names: readonly { kind: string; name: string }[]): string[] => [
  ...new Set(names.flatMap(({ kind, name }) => (BODIES.has(kind) && !NO_ONE.test(name) ? [name] : []))),
]

/** The bodies that a text names. */
export const bodiesIn = (text: string): string[] => bodiesOf(namesIn(text))
