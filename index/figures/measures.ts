import { unitOf } from '../language/units.ts'
import { englishMeasure, isEnglish } from './english-measure.ts'
import { clauseAfter, isChangeNext, isPredicateNext, nounAfter } from './noun-after.ts'
import type { Quantity } from './quantities.ts'
import { subjectBefore, wordsBeforeBracket } from './subject-before.ts'
import type { Surroundings } from './surroundings.ts'

// 15 万|难民, 4|模块: no measure word between
const NOUN_NEXT = /^\s?(?![在与为由从向对以至到及和或的是有])\p{Script=Han}{2}/u
const NO_NOUN_AFTER_TIME = /^(?:[内后前里来中间多了]|之|以|左右|一次|[，。；])/

/** What a quantity counts or measures, as printed around it; the words of its clause where no phrase can be made out. */
export function measureOf(around: Surroundings, i: number): string {
  const { text, sentence, quantities } = around
  const quantity = quantities[i]
  if (!quantity) return ''
  if (isRangeStart(around, i)) return measureOf(around, i + 1)
  if (isEnglish(text, sentence)) return englishMeasure(around, i)
  const bracketed = wordsBeforeBracket(around, i)
  if (bracketed) return bracketed
  // The unit of 20 个职位 is its noun.
  const isPost = quantity.unit !== null && unitOf(quantity.unit).canonical === 'post'
  const after = () => nounAfter(around, i) || (isPost ? (quantity.unit ?? '').replace(/^个/, '') : '')
  const before = () => subjectBefore(around, firstOfRange(around, i))
  const rest = () =>
    isPredicateNext(text, quantity.span.end) || isDeadline(text, quantity) ? clauseAfter(around, i) : ''
  const shared = () => nounLeftOut(around, i) || (sharesMeasure(around, i) ? measureOf(around, i - 1) : '')
  const order = countsWhatFollows(text, quantity) ? [after, rest, shared, before] : [rest, shared, before, after]
  for (const find of order) {
    const found = find()
    if (found !== '') return found
  }
  return isChangeNext(text, quantity.span.end) ? '' : clauseAfter(around, i)
}

/** A measure word is followed by its noun (5 份报告), and so is a share or sum with 的 (93%的预算) or with a verb of saying. */
function countsWhatFollows(text: string, { kind, unit, span }: Quantity): boolean {
  const next = text.slice(span.end, span.end + 12)
  if (isChangeNext(text, span.end)) return false
  if (kind === 'duration') return /^\p{Script=Han}/u.test(next) && !NO_NOUN_AFTER_TIME.test(next)
  if (/^\s?(?:以上|以下|左右|[长宽高深重])?\s?的/.test(next)) return true
  if (kind === 'percent') return /^\s?(?:报告|说|认为|表示|发现|利用|则|在)/.test(next)
  return kind === 'rank' || (kind === 'count' && (unit !== null || NOUN_NEXT.test(next)))
}

/** 三个月内, 一年后: what is to be done by then follows. */
const isDeadline = (text: string, { kind, span }: Quantity): boolean =>
  kind === 'duration' && /^\s?(?:以|之)?[内后]/.test(text.slice(span.end, span.end + 3))

/** 2009 年减少为 479 件，2010 年为 411 件; 2 300 项进账付款，共计 70 亿美元: the second measures what the first does. */
function sharesMeasure({ text, sentence, quantities }: Surroundings, i: number): boolean {
  const here = quantities[i]
  const before = quantities[i - 1]
  if (!here || !before || before.span.start < sentence.start) return false
  const between = text.slice(before.span.end, here.span.start)
  if (/^[^，。；]{0,20}，(?:共计|总计|合计|总额)\s?约?\s?$/.test(between)) return true
  if (before.unit !== here.unit) return false
  return (
    between.length < 30 &&
    /^[^，。；]*，[^，。；]*[年月日度间](?:\s|则|为|减少|增加|增|降|至|到|达|有|约|近|超过|是)*$/.test(between)
  )
}

/** 开展 25 个速效项目；下一年度拟开展 30 个: what is done with a number of what was named before. */
function nounLeftOut({ text, quantities, ...around }: Surroundings, i: number): string {
  const here = quantities[i]
  if (!here?.unit || here.kind !== 'count' || !NOTHING_NEXT.test(text.slice(here.span.end, here.span.end + 2)))
    return ''
  if (!DONE.test(text.slice(Math.max(0, here.span.start - 6), here.span.start))) return ''
  const before = quantities.slice(0, i).findLastIndex(({ unit, kind }) => unit === here.unit && kind === here.kind)
  return before < 0 ? '' : nounAfter({ text, quantities, ...around }, before)
}

const NOTHING_NEXT = /^\s?(?:[，。；、）)]|$)/
const DONE =
  /(?:开展|举办|举行|进行|完成|设立|部署|提供|提交|建造|购置|实施|培训|处理|审结|收到|记录到?|修建|新设)了?\s?$/

const RANGE = /^\s?(?:[-–—~～至到或]|至多)\s?$/

/** In 6-8 次 the first number has no noun of its own. */
function isRangeStart({ text, quantities }: Surroundings, i: number): boolean {
  const [here, next] = [quantities[i], quantities[i + 1]]
  if (!here || !next || here.kind !== next.kind || next.kind === 'percent') return false
  return (
    RANGE.test(text.slice(here.span.end, next.span.start)) && /\d$/.test(text.slice(here.span.start, here.span.end))
  )
}

/** In 27%到53% both ends have the subject of the first. */
function firstOfRange({ text, quantities }: Surroundings, i: number): number {
  const here = quantities[i]?.span.start ?? 0
  const before = quantities[i - 1]?.span
  return before && RANGE.test(text.slice(before.end, here)) ? before.start : here
}
