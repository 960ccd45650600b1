import { findTerms, type TermMatch } from '../../../index/language/glossary.ts'
import type { Lang } from '../../../index/report.ts'
import { namesPlace, readParagraphs } from '../paragraphs.ts'
import { put, type Swap, type Swapping, swapped } from './swap.ts'

/** Sorts of name that answer each other's questions. */
const BODIES: ReadonlySet<string> = new Set(['mission', 'department', 'office', 'body'])
const NAMES: ReadonlySet<string> = new Set([...BODIES, 'place'])

/** Another name for the one asked about: 那行动厅呢, 'and Entebbe?'. */
export const swapName: Swapping = (previous, part, lang) => {
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
  return swapped(previous, { start: at.span.start, end: attached[0]?.span.end ?? at.span.end }, part, lang)
}

/** Another of a numbered sort: 二类 for 一类, 'category II' for 'category I'. */
export const swapNumbered: Swapping = (previous, part, lang) => {
  const [, number, sort] = NUMBERED.exec(part) ?? []
  const word = number ?? sort
  if (!word) return null
  const places = [...previous.matchAll(number ? NUMBERED_ZH : NUMBERED_EN)].filter(([, named]) => named === word)
  const [at] = places
  if (!at || places.length > 1 || at[0].toLowerCase() === part.toLowerCase()) return null
  return swapped(previous, { start: at.index, end: at.index + at[0].length }, part, lang)
}

const NUMBERED = /^第?[一二三四五六七八九十\d]{1,2}([类级期组批阶])$|^([a-z]+) (?:[ivx]{1,4}|\d{1,2}|one|two|three)$/iu
const NUMBERED_ZH = /第?[一二三四五六七八九十\d]{1,2}([类级期组批阶])/gu
const NUMBERED_EN = /\b([a-z]+) (?:[ivx]{1,4}|\d{1,2}|one|two|three)\b/giu

/** Another noun for one that shares its last word. */
export const swapNoun: Swapping = (previous, part, lang) =>
  (lang === 'zh' ? swapChineseNoun : swapEnglishNoun)(previous, part, lang)

const HAN_WORDS = new Intl.Segmenter('zh', { granularity: 'word' })

/** 警务干事 for 军事干事, 海地司 for 采购司: the last word is shared, the one before it is replaced. */
function swapChineseNoun(previous: string, part: string, lang: Lang): Swap | null {
  const bodies = findTerms(previous, 'zh').filter(
    ({ form, entry }) => BODIES.has(entry.kind) && form.at(-1) === part.at(-1),
  )
  const [body] = bodies
  if (body && bodies.length === 1) return swapped(previous, body.span, part, lang)
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
  return swapped(previous, { start, end: at + last.segment.length }, part, lang)
}

const MOST_WORDS = 3 // of one modifier

const FUNCTION =
  /^(?:the|a|an|of|in|at|for|by|to|from|and|or|many|much|number|with|on|all|was|were|did|is|are|its|their)$/iu

/** 'Resident auditors' for 'peripatetic auditors': the last word is shared, the one before it is replaced. */
function swapEnglishNoun(previous: string, part: string, lang: Lang): Swap | null {
  const words = part.split(/\s+/)
  const last = words.at(-1)
  if (!last || words.length < 2) return null
  const told = [...previous.matchAll(/[\p{L}\d'’-]+/gu)]
  const places = told.filter(([word]) => word.toLowerCase() === last.toLowerCase())
  const [at] = places
  const before = at && told[told.indexOf(at) - 1]
  if (!at || places.length > 1 || !before || FUNCTION.test(before[0])) return null
  return swapped(previous, { start: before.index, end: at.index + at[0].length }, part, lang)
}

/** Another paragraph for the one asked for: 那110段呢, 'and 80?'. */
export const swapPlace: Swapping = (previous, part, lang) => {
  const number = /^(?:第\s*|(?:paragraph|para\.?)\s*)?(\d{1,3})\s*段?$/iu.exec(part)?.[1]
  if (!number || !namesPlace(previous) || readParagraphs(previous).length !== 1) return null
  return { whole: lang === 'zh' ? `第${number}段` : `paragraph ${number}`, both: null }
}
