import type { Period } from '../language/periods.ts'
import type { Span } from '../report.ts'
import { englishMeasure } from './measures-english.ts'
import { qualifiedStart } from './qualifiers.ts'
import type { Quantity } from './quantities.ts'

const REACH = 90 // characters of a clause looked at on either side
const LONGEST = 60 // a measure is a phrase, not a paragraph

const BREAK = /[，。；：！？\n]/
const NOUN_END = /[，。；：、！？（）()\n]/
// A predicate that ends a noun phrase after a number: 48 名外勤和总部人员|举办了讲习班.
const PREDICATE =
  /(?:已(?!订|有)|被|均|都(?!市)|将(?!来|领)|报告说|报告，|认为|表示|指出|举办了|进行了|提供了|得到|接受了|完成了|出席|参加(?:了|这)|作为|举行了|包括|用以|以便|以(?=[^及上下外内来])|使其|使之|供(?=\S{1,6}使用)|并(?!行)|从而)/
const JOINT = /(?:[和及或]|以及)\s?(?=[约近\d一两三四五六七八九十])/
// What may stand between a subject and its number: 客户总数|超过, 所需存储空间|减少了近.
const COPULA =
  /(?:[，,]|\s|几乎|已|已经|也|又|还|均|都|共|总共|共计|合计|总计|约|平均|每年|每月|分别|仅|只|就|才|将|因此|预计|为|是|有|达|达到|占|增加|减少|增长|提高|下降|上升|降低|缩短|节省|改善|稍微|了|到|至|在|为数|数|额|[和及与或]|从|由|自|的)$/
const LEAD =
  /^(?:[，、：\s]|和|或|及(?!时)|以及|并(?!行)|而(?!且)|但|且|其中|此外|例如|同时|因此|因而|从而|以便|以(?!及|下|上)|导致|使得?(?!用)|令|造成|即|包括|特别是|尤其是|由于|随着|通过|根据|截至|目前|预计|结果|提高了|改善了|降低了|增加了|减少了|加强了|还|也|该厅(?=维)|所涉领域|如下|再|将(?!来|领)|把|对(?!外|话|象|应))/
// The last of these in a clause begins what was changed: 财预司将|处理报销的平均时间.
const OBJECT_MARK = /(?:将(?!来|领|近)|把|使(?!用|命|团|馆|能)|导致|包括|令(?!部))(?=\S{2})/g
const SAYS = /^(?:\S{0,12}?)(?:报告说|报告|说|认为|表示|指出|发现)[，：]?$/

export type Surroundings = {
  text: string
  sentence: Span
  quantities: readonly Quantity[]
  periods: readonly Period[]
}

/** What a quantity counts or measures, as printed around it; the words of its clause where no phrase can be made out. */
export function measureOf(around: Surroundings, i: number, changes: boolean): string {
  const { text, sentence, quantities } = around
  const quantity = quantities[i]
  if (!quantity) return ''
  if (!/\p{Script=Han}/u.test(text.slice(sentence.start, sentence.end))) return englishMeasure(text, sentence, quantity)
  const bracketed = inBrackets(around, i)
  if (bracketed !== null) return bracketed
  const after = () => nounAfter(around, quantity)
  const before = () => subjectBefore(around, quantity.span.start, 0)
  const order = changes || !countsWhatFollows(text, quantity) ? [before, after] : [after, before]
  for (const find of order) {
    const found = find()
    if (found !== '') return found
  }
  return clauseRest(around, quantity)
}

/** A measure word is followed by its noun (5 份报告), and so is a share or sum with 的 (93%的预算) or with a verb of saying. */
function countsWhatFollows(text: string, { kind, unit, span }: Quantity): boolean {
  const next = text.slice(span.end, span.end + 12)
  if (/^\s?(?:以上|以下|左右)?\s?的/.test(next)) return true
  if (kind === 'percent') return /^\s?(?:报告|说|认为|表示|发现|利用|则|在)/.test(next)
  return kind === 'rank' || (kind === 'count' && unit !== null)
}

/** 维持(25%), 司法(4)、惩戒(6): the words right before the bracket. Null where the bracket holds more than the number. */
function inBrackets({ text, sentence, quantities }: Surroundings, i: number): string | null {
  const { start, end } = quantities[i]?.span ?? { start: 0, end: 0 }
  const open = qualifiedStart(text, start) - 1
  if (!/[(（]/.test(text[open] ?? '') || !/^\s?[)）]/.test(text.slice(end, end + 2))) return null
  const from = Math.max(sentence.start, open - REACH)
  const left = text.slice(from, open)
  const listed = left.search(/[)）；;][^)）；;]*$/)
  const cut = listed >= 0 ? listed + 1 : left.search(/[，：:。\n][^，：:。\n]*$/) + 1
  const words = left.slice(cut)
  const introduced = words.search(/(?:包括|如下|其中|例如|即)(?!.*(?:包括|如下|其中|例如|即))/)
  const inner = quantities[i - 1]
  const floor = inner && inner.span.end > from + cut ? inner.span.end - from - cut : 0
  const begin = Math.max(floor, introduced >= 0 ? introduced : 0)
  return strip(words.slice(begin).replace(/^(?:包括|如下|其中|例如|即)/, ''))
}

function nounAfter({ text, sentence, quantities }: Surroundings, quantity: Quantity): string {
  const next = quantities.find(({ span }) => span.start >= quantity.span.end)
  const limit = Math.min(sentence.end, quantity.span.end + REACH, next?.span.start ?? sentence.end)
  const rest = text.slice(quantity.span.end, limit).replace(/^\s?(?:以上|以下|左右|以内|多|余)?\s?的?\s?/, '')
  const share = quantity.kind === 'percent'
  const stop = rest.search(share ? BREAK : NOUN_END)
  const phrase = stop >= 0 ? rest.slice(0, stop) : rest
  if (share) return clip(SAYS.test(phrase) && stop >= 0 ? rest.slice(0, nextBreak(rest, stop + 1)) : phrase)
  const joint = phrase.search(JOINT)
  const noun =
    joint >= 0 ? phrase.slice(0, joint) : phrase.replace(/(?:[和及与或、]|以及)\s?(?:约|近|超过|至少)?\s?$/, '')
  const predicate = noun.search(PREDICATE)
  return clip(predicate >= 0 ? noun.slice(0, predicate) : noun)
}

const nextBreak = (text: string, from: number): number => {
  const found = text.slice(from).search(BREAK)
  return found < 0 ? text.length : from + found
}

/** The subject or object named before a number in its clause; of the clause before where its own names none. */
function subjectBefore(around: Surroundings, start: number, depth: number): string {
  const { text, sentence, quantities } = around
  const to = qualifiedStart(text, start)
  const from = Math.max(sentence.start, to - REACH)
  const left = text.slice(from, to)
  const opened = left.search(/[(（][^)）]*$/)
  const clause = Math.max(left.search(/[，。；：！？\n](?=[^，。；：！？\n]*$)/), opened) + 1
  const words = trimTail(blank(around, from + clause, to))
  const object = [...words.matchAll(OBJECT_MARK)].at(-1)
  const named = strip(object ? words.slice(object.index + object[0].length) : words)
  if (named.length >= 2) return clip(named)
  if (depth > 1 || clause === 0) return ''
  const cut = from + clause - 1
  const inner = quantities.findLast(({ span }) => span.end <= cut && span.end > cut - 30)
  if (inner && !BREAK.test(text.slice(inner.span.end, cut))) return subjectBefore(around, inner.span.start, depth + 1)
  const before = subjectBefore(around, cut, depth + 1)
  const predicate = before.search(/(?:已|将|均|都|几乎|有所|得到)(?=\S{1,8}$)/)
  return predicate > 1 ? before.slice(0, predicate) : before
}

/** Text with its dates left out. */
function blank({ text, periods }: Surroundings, from: number, to: number): string {
  let kept = ''
  let at = from
  for (const { span } of periods) {
    if (span.end <= at || span.start >= to) continue
    kept += text.slice(at, Math.max(at, span.start))
    at = Math.min(to, span.end)
    if (text[at] === '的') at += 1
  }
  return kept + text.slice(at, to)
}

function trimTail(words: string): string {
  let kept = words
  for (let next = kept.replace(COPULA, ''); next !== kept; next = kept.replace(COPULA, '')) kept = next
  return kept
}

/** Words left after joining words at the head, brackets unmatched by the cut and blanks at either end. */
function strip(words: string): string {
  let kept = words.trim()
  for (let next = kept.replace(LEAD, ''); next !== kept; next = kept.replace(LEAD, '').trim()) kept = next
  return kept
}

function clauseRest({ text, sentence }: Surroundings, { span }: Quantity): string {
  const rest = text.slice(span.end, Math.min(sentence.end, span.end + LONGEST))
  const stop = rest.search(BREAK)
  return clip(strip(stop >= 0 ? rest.slice(0, stop) : rest))
}

const clip = (phrase: string): string => phrase.trim().slice(0, LONGEST)
