import { findTerms, type TermMatch } from '../../index/language/glossary.ts'
import { readPeriods } from '../../index/language/periods.ts'
import type { Lang, Span } from '../../index/report.ts'

/**
 * The earlier question with the part that a bare follow-up names ('那2009年呢', 'and the Logistics Support Division?')
 * in the place of the one of its sort: a time for a time, a name for a name, a noun for a noun that shares a word with
 * it. Null where the follow-up asks something itself or the earlier question has no single such part.
 */
export function replacePart(previous: string, followUp: string, lang: Lang): string | null {
  const part = (lang === 'zh' ? ZH_BARE : EN_BARE).exec(followUp)?.[1]?.trim()
  if (!part || part.length > MAX_CHARS[lang] || (lang === 'zh' ? ZH_ASKS : EN_ASKS).test(part)) return null
  return (
    replaceTime(previous, part, lang) ??
    replaceName(previous, part, lang) ??
    (lang === 'zh' ? replaceChineseNoun : replaceEnglishNoun)(previous, part)
  )
}

const MAX_CHARS = { zh: 24, en: 80 } // a name or noun, no clause

const ZH_BARE =
  /^(?:那么?|还有|以及|另外|再看|换成|换作|至于|而|要是|如果是|我问的是)?[，,]?\s*(?:在|到了?|对于?|关于)?(.+?)的?(?:(?<=.)呢)?[？?。\s]*$/u
const EN_BARE =
  /^(?:and|but|so|then|or|what about|how about|and what about|now)?[\s,]*(?:(?:in|for|by|of|at|from|during|with|as of|to)\s+)?(?:the )?(?:(?:case|those) of (?:the )?)?(.+?)(?: then| instead)?[?.!\s]*$/iu

const ZH_ASKS =
  /什么|哪|谁|怎|如何|多少|几|为|是否|吗|是不是|有没有|计划|实际|原因|差|比|它|他|她|[这那该此其]|完成|产出|变|增|减|升|降|呢$/u
const EN_ASKS =
  /\b(?:what|which|who|whom|whose|how|why|when|where|did|does|do|is|are|was|were|has|have|had|can|could|will|would|plan(?:ned)?|actual(?:ly)?|target|reasons?|differ\w*|change\w*|rate|it|its|they|them|their|that|those|this|these|one|ones|other|others|rest|same|exactly|so|not|list|show|tell|above|below|more|less|fewer)\b/iu

const put = (text: string, { start, end }: Span, words: string): string =>
  `${text.slice(0, start)}${words}${text.slice(end)}`

/** Times told from where one stands (去年) need the time they are told from. */
const POINTS_ELSEWHERE = /去年|明年|上一|前一|同期|下一|\b(?:last|previous|prior|past|next|following|same)\b/iu

function replaceTime(previous: string, part: string, lang: Lang): string | null {
  const [time, ...more] = readPeriods(part)
  if (!time || more.length > 0 || POINTS_ELSEWHERE.test(part)) return null
  if (put(part, time.span, '').replace(/[的\s]|年度|\b(?:in|the|of|year)\b/giu, '') !== '') return null
  const told = readPeriods(previous)
  const [only] = told
  if (told.length > 1) return null
  if (only) return put(previous, only.span, part)
  return lang === 'zh' ? `${part}${previous}` : previous.replace(/(?<![?.!\s])[?.!\s]*$/u, ` in ${part}?`)
}

/** Sorts of name that answer each other's questions. */
const BODIES: ReadonlySet<string> = new Set(['mission', 'department', 'office', 'body'])
const NAMES: ReadonlySet<string> = new Set([...BODIES, 'place'])

function replaceName(previous: string, part: string, lang: Lang): string | null {
  const isName = ({ entry }: TermMatch) => NAMES.has(entry.kind)
  const named = findTerms(part, lang).filter(isName)
  const [name] = named
  const rest = named.reduceRight((text, { span }) => put(text, span, ''), part)
  if (!name || rest.replace(/[的、\s/'’,-]|\b(?:the|of|in|at)\b/giu, '') !== '') return null
  const told = findTerms(previous, lang).filter(isName)
  const alike = told.filter(({ entry }) => entry.kind === name.entry.kind)
  const near = told.filter(({ entry }) => BODIES.has(entry.kind) && BODIES.has(name.entry.kind))
  const [at, ...others] = alike.length > 0 ? alike : near
  if (!at || others.length > 0) return null
  // what stands right after belongs to what is replaced: 外勤支助部后勤司
  const attached =
    lang === 'zh' ? told.filter(({ entry, span }) => BODIES.has(entry.kind) && span.start === at.span.end) : []
  const whole = { start: at.span.start, end: attached[0]?.span.end ?? at.span.end }
  return put(previous, whole, part)
}

const HAN_WORDS = new Intl.Segmenter('zh', { granularity: 'word' })

/** 警务干事 for 军事干事, 海地司 for 采购司: the last word is shared, the one before it is replaced. */
function replaceChineseNoun(previous: string, part: string): string | null {
  const bodies = findTerms(previous, 'zh').filter(
    ({ form, entry }) => BODIES.has(entry.kind) && form.at(-1) === part.at(-1),
  )
  const [body] = bodies
  if (body && bodies.length === 1) return put(previous, body.span, part)
  const words = [...HAN_WORDS.segment(part)]
  const last = words.at(-1)
  if (!last || words.length < 2 || last.segment.length < 2) return null
  const at = previous.indexOf(last.segment)
  if (at < 0 || previous.indexOf(last.segment, at + 1) >= 0 || previous.includes(part)) return null
  const told = [...HAN_WORDS.segment(previous.slice(0, at))]
  const before = told.at(-1)
  if (!before?.isWordLike || before.segment.length < 2) return null
  // what stands between 的 and the noun is one modifier: 人力|资源 in 外勤部的人力资源问题
  const mark = told.findLastIndex(({ segment }) => segment === '的')
  const isCompound = mark >= 0 && told.length - mark - 1 <= MOST_WORDS
  const start = isCompound ? (told[mark + 1]?.index ?? before.index) : before.index
  return put(previous, { start, end: at + last.segment.length }, part)
}

const MOST_WORDS = 3 // of one modifier

const FUNCTION =
  /^(?:the|a|an|of|in|at|for|by|to|from|and|or|many|much|number|with|on|all|was|were|did|is|are|its|their)$/iu

/** 'Resident auditors' for 'peripatetic auditors': the last word is shared, the one before it is replaced. */
function replaceEnglishNoun(previous: string, part: string): string | null {
  const words = part.split(/\s+/)
  const last = words.at(-1)
  if (!last || words.length < 2) return null
  const told = [...previous.matchAll(/[\p{L}\d'’-]+/gu)]
  const places = told.filter(([word]) => word.toLowerCase() === last.toLowerCase())
  const [at] = places
  const before = at && told[told.indexOf(at) - 1]
  if (!at || places.length > 1 || !before || FUNCTION.test(before[0])) return null
  return put(previous, { start: before.index, end: at.index + at[0].length }, part)
}
