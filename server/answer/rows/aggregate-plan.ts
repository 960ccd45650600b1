import { readNumbers } from '../../../index/language/numbers.ts'
import { asksAll, asksAllBodies, asksAny } from '../../question/quantity.ts'
import { type Basis, type Outcome, readBasis, readOutcome } from './outcome.ts'

export type GroupBy = 'department' | 'office' | 'accomplishment'

/** What rows are kept, how they are arranged, and whether they are counted, listed, ranked or judged as a whole. */
export type Plan = {
  keep: Outcome | null
  basis: Basis
  /** Rows ranked by how far they are from their plan. */
  order: 'above' | 'below' | null
  group: GroupBy | null
  /** Which groups: those that have rows of the kind, none of it, or nothing else. */
  groups: 'some' | 'none' | 'all'
  extreme: 'most' | 'fewest' | null
  /** Groups compared by what share of their rows is of the kind. */
  isRate: boolean
  /** Both above and below are asked for. */
  isTwofold: boolean
  /** Only rows whose remarks give a reason, or only those whose remarks give none. */
  reason: 'given' | 'none' | null
  /** What share of the rows is of the kind is asked. */
  isShare: boolean
  /** How far two groups are apart is asked. */
  isDifference: boolean
  /** The answer begins with yes or no. */
  verdict: 'all' | 'any' | null
  limit: number | null
  count: boolean
  list: boolean
}

/** Reads from a question on many outputs what to do with them. */
export function readPlan(text: string): Plan {
  const keep = NOT_ALL.test(text) ? 'unfinished' : readOutcome(text)
  const group = DEPARTMENTS.test(text)
    ? 'department'
    : OFFICES.test(text)
      ? 'office'
      : ACCOMPLISHMENTS.test(text)
        ? 'accomplishment'
        : null
  const extreme = FEWEST.test(text) ? 'fewest' : MOST.test(text) ? 'most' : null
  const direction = keep === 'below' || keep === 'unfinished' ? 'below' : 'above'
  const isOfAll = asksAll(text) && !NOT_ALL.test(text)
  const isOfBodies = asksAllBodies(text) && !NOT_ALL.test(text)
  const verdict = WHICH.test(text) ? null : isOfAll || isOfBodies ? 'all' : asksAny(text) ? 'any' : null
  return {
    keep,
    basis: readBasis(text),
    order: extreme && !group ? direction : null,
    group: verdict ? null : group,
    groups: NONE.test(text) ? 'none' : isOfAll ? 'all' : 'some',
    extreme,
    isRate: extreme !== null && RATE.test(text),
    isTwofold: TWOFOLD.test(text),
    reason: NO_REASON.test(text) ? 'none' : REASON_GIVEN.test(text) ? 'given' : null,
    isShare: SHARE.test(text),
    isDifference: DIFFERENCE.test(text),
    verdict,
    limit: askedNumber(text),
    count: /多少|几[项条行个]|\bhow many\b|\bnumber of\b|\bcount\b/iu.test(text),
    list: LIST.test(text),
  }
}

const WHICH = /哪|多少|几[项条行个]|列出|列举|按|\b(?:which|what|how many|list|count|number of)\b/iu
const LIST = /哪些|哪几|列出|列举|什么|全部|所有|\b(?:which|what|list|name|show|all)\b/iu
const MOST =
  /最(?!后|终|近|新|少|低|小|差)|排名|排行|前[一二三四五六七八九十\d]|更多|\b(?:most|top|rank|best|largest|biggest|furthest|highest)\b|\bwhich\b.{0,24}\b(?:has|have|had) more\b/iu
const FEWEST = /最[少低差]|更少|\b(?:fewest|least|lowest|worst)\b|\bwhich\b.{0,24}\b(?:has|have|had) fewer\b/iu
const RATE = /率|比例|情况|表现|\b(?:rate|share|proportion|percentage|best|worst)\b/iu

const REASON_GIVEN =
  /(?:说明|给出|交代|注明|解释|写明)了?(?:其|低于计划的|高于计划的)?(?:原因|理由)|\b(?:with|giv\w+|stat\w+) (?:a |the |any )?reasons?\b/iu
const NO_REASON =
  /(?:没有?|未|不)(?:说明|给出|交代|注明|解释|写明)(?:其|任何)?(?:原因|理由)|\b(?:(?:without|not|n't)(?: giv\w+| stat\w+)?|no) (?:a |the |any )?reasons?\b/iu
const SHARE =
  /占[^，。？?]{0,40}(?:百分之|比例|比率|几成|多少)|(?:百分之几|百分之多少|多大比例)[^，。？?]{0,40}产出|产出[^，。？?]{0,40}(?:百分之几|百分之多少|比例)|\b(?:what|which) (?:share|percentage|per ?cent|proportion) of\b/iu
const DIFFERENCE = /相差|差(?:多少|几|距)|[多少](?:多少|几)项|\bdifferences?\b|\bhow many (?:more|fewer)\b/iu

const ONE_OF = '(?:哪些|哪几个|哪[一二两三四五六七八九十\\d]{0,3}个|哪家|几个|多少个?|每一?个|各个?|所有|全部|按|分)'
const EN_ONE_OF =
  '(?:which|what|how many|each|every|per|by|all|list|rank|top)(?: of)?(?: the)?(?: (?:\\d+|two|three|four|five|six|ten))?'
const AT_END = '(?:有|是)?(?:哪些|哪几个|几个|多少个?)[？?。\\s]*$'
const DEPARTMENTS = new RegExp(
  `${ONE_OF}部门|最[多少高低]的[^，。？?]{0,4}部门|部门${AT_END}|\\b${EN_ONE_OF} departments?\\b`,
  'iu',
)
const OFFICES = new RegExp(
  `${ONE_OF}(?:办公室|办事处|厅司|司|厅|处|单位)|最[多少高低]的[^，。？?]{0,4}(?:办公室|司|厅|处)|(?:办公室|司|厅|处|单位)${AT_END}|\\b${EN_ONE_OF} (?:offices?|divisions?)\\b`,
  'iu',
)

const ACCOMPLISHMENTS = new RegExp(
  `(?:${ONE_OF}|哪一?[项个])(?:预期)?成绩|成绩(?:分组|分类|统计|划分)|成绩${AT_END}|\\b${EN_ONE_OF} (?:expected )?accomplishments?\\b`,
  'iu',
)

const TWOFOLD =
  /(?:高于|超过)(?:了)?(?:计划)?的?(?:产出)?(?:和|与|及|以及|、)(?:低于|不足)|低于(?:计划)?的?(?:产出)?(?:和|与|及|以及|、)(?:高于|超过)|\b(?:above|exceed\w*) (?:plan )?and (?:\w+ )?below\b|\bbelow (?:plan )?and (?:\w+ )?above\b|(?:高于|超过)(?:了)?(?:计划)?[^？?]{0,24}(?:多少|几)项[^？?]{0,24}低于|低于(?:计划)?[^？?]{0,24}(?:多少|几)项[^？?]{0,24}(?:高于|超过)|(?:多少|几)项[^？?]{0,24}高于[^？?]{0,24}低于|\bhow many\b.{0,60}\b(?:above|exceeded)\b.{0,60}\bbelow\b|\bhow many\b.{0,60}\bbelow\b.{0,60}\babove\b/iu

/** 'No outputs below plan', 没有任何产出低于计划; not the 'no' of a column, nor 没有完成. */
const NONE =
  /(?:没有|无|不存在)(?:任何|一项|一个)?(?:(?:计划)?产出)?(?:是)?(?:未|没|低于|高于|超|填|被|标|注|写|“?否)|没有(?:任何|一项)|(?<!marked |["“'])\b(?:no|without(?:\sany)?|zero|not a single|none of)\b(?!["”'])|\b(?:n't|not) have any\b/iu

/** 没有全部完成, 'not all completed': some are unfinished. */
const NOT_ALL =
  /(?:(?<!有)没有?|未能?|并非|(?<!是)不是)(?:都|全部?|所有)|(?:没有?|未能?)完成(?:全部|所有)|\bnot (?:all|every|complete all|deliver all)\b|n't (?:complete|deliver|finish) (?:all|every)\b|\bfail\w* to (?:complete|deliver|finish) (?:all|every)\b/iu

const ASKED_NUMBER =
  /(?:前|哪|列出|列举|最[^，。]{0,8}的)\s*([一两三四五六七八九十]|\d{1,2})(?=[项条行个])|\b(?:top|the|which|what|list|name)\s+(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b/iu

function askedNumber(text: string): number | null {
  const found = ASKED_NUMBER.exec(text)
  // a lone 三 is a number only before a measure word
  return readNumbers(`${found?.[1] ?? found?.[2] ?? ''}个`)[0]?.value ?? null
}
