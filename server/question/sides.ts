import type { Lang } from '../../index/report.ts'

/** The two things a question sets against each other, and the rest of it. */
export type Sides = { shared: string; first: string; second: string }

const ZH_SPAN =
  /^(.*?)从(.{1,20}?)(?:[降升增减涨跌落]|提高|下降|减少|增加|缩短|变)?(?:低|高|加|少|长|短)?(?:到|至)(.{1,14}?)[，,、]?\s*((?:大概|大约|一共|总共|共)?(?:少|多|增|减|降|升|差|变|低|高|缩短|提高).*)$/su
const ZH_AGAINST =
  /(?:^|[，,。；])([^，,。；]{2,24}?)(?:和|与|跟|同|、)([^，,。；谁哪]{2,24}?)[，,]?\s*(?:谁|哪一?个|哪项|哪方|相比|比起来|相差)/u
const ZH_OR = /(?:^|[，,。；是])([^，,。；是]{1,24})[，,]?\s*还是([^，,。；？?]{1,24})/u
const EN_SPAN = /^(.*?)\bfrom (?:the |its |their )?(.{2,40}?) (?:to|until) (?:the |its )?(.{2,30}?)[?.!]*$/iu
const EN_OR =
  /(?<![\w/%-])((?:[\w/%-]+ ){0,3}[\w/%-]+) or (?:in |the |for |by |that of |those of )*([\w/%-]+(?: [\w/%-]+){0,3}?) ?(?: (?:fall|fell|drop|rise|rose|grow|grew|increase|decline|improve|change|shrink|went up|go up|go down)\w*)?(?: (?:more|less|most|least|faster|further))?[?.!]*$/iu
const EN_OR_LEAD = /^.*\b(?:in|see|saw|for|by|than|more|the|was|were|is|are|better|worse|higher|lower|larger)\b /iu

const ZH_MORE =
  /(?:^|[，,。；])([^，,。；]{2,40}?)[，,]?\s?比(?![例率重较])([^，,。；]{2,24}?)(?:多|少|高|低|大|小|长|短|快|慢|贵)[^，。]{0,4}(?:多少|几)/u
const EN_MORE = /\b(?:more|fewer|less|higher|lower|greater|larger) (.{3,80}?) than (.{3,60}?)[?.!]*$/iu
/** The plan, an expectation or a time is no second thing: those have their own ways. */
const NO_THING =
  /计划|预期|预计|预想|目标|原定|去年|前一?年|上一?年|\b(?:plan|planned|target|expected|the year before|before|\d{4})\b/iu

/** 'How many more A than B', 'A比B多多少': the two things whose figures are set against each other. */
export function moreSides(text: string, lang: Lang): Sides | null {
  const match = (lang === 'zh' ? ZH_MORE : EN_MORE).exec(text)
  const [, first, second] = match ?? []
  if (!first || !second || NO_THING.test(second)) return null
  return { shared: text, first: first.trim(), second: second.trim() }
}

const ZH_OF =
  /(?:^|[，,。；])([^，,。；]{2,30}?)[，,]?\s*(?:大约|大概|约)?(?:相当于|等于|是)(?:大约|大概|约)?([^，,。；]{2,30}?)的?(?:百分之(?:几|多少)|(?:几|多少)倍|几分之几)/u
const EN_OF =
  /\b(?:percentage|per ?cent|proportion|share|fraction) of (?:the )?(.{3,80}?) (?:is|was|are|were|does|do|did) (?:the )?(.{3,60}?)(?: (?:make up|account for|represent|equal|come to))?[?.!]*$/iu
/** 原来 and 以前 are the same thing at another time. */
const EARLIER = /^(?:原来|原先|之前|以前|过去|当初|起初|改组前)$/u

/** 'A相当于B的百分之几', 'what percentage of B is A': the thing measured first, then what it is measured by. */
export function measuredSides(text: string, lang: Lang): Sides | null {
  const match = (lang === 'zh' ? ZH_OF : EN_OF).exec(text)
  const [first, second] = lang === 'zh' ? [match?.[1], match?.[2]] : [match?.[2], match?.[1]]
  if (!first || !second || NO_THING.test(second) || EARLIER.test(second)) return null
  return { shared: text, first: first.trim(), second: second.trim() }
}

/** 'From the peak to now': one subject at two ends; each end makes a question with the shared words. */
export function spanSides(text: string, lang: Lang): Sides | null {
  const match = (lang === 'zh' ? ZH_SPAN : EN_SPAN).exec(text)
  if (!match?.[2] || !match[3]) return null
  return { shared: `${match[1] ?? ''} ${match[4] ?? ''}`.trim(), first: match[2].trim(), second: match[3].trim() }
}

/** A side without the comparison that ends it: 后勤管理占比高. */
const bare = (side: string): string =>
  side.trim().replace(/(?:的?(?:占比|比例|比率|人数|数量|数))?(?:更|比较)?[高低多少大小好差快慢]$/u, '')

/** 'A or B', 'A和B谁': two named things to choose between. */
export function alternatives(text: string, lang: Lang): Sides | null {
  if (lang === 'zh') {
    const match = ZH_AGAINST.exec(text) ?? ZH_OR.exec(text)
    return match?.[1] && match[2] && !/^[不没高低多少大小升降]/u.test(match[2])
      ? { shared: text, first: bare(match[1]), second: bare(match[2]) }
      : null
  }
  const match = EN_OR.exec(text)
  if (!match?.[1] || !match[2]) return null
  return { shared: text, first: match[1].replace(EN_OR_LEAD, '').trim(), second: match[2].trim() }
}
