import type { Lang } from '../../../index/report.ts'

type PerLang = Record<Lang, RegExp>

/** Openings and words that only make sense after an earlier turn. */
const LEANING: PerLang = {
  zh: /^(?:那么?|还有|然后|另外|以及|而|又|再)|^(?:为什么|为何|为啥|原因|怎么会|凭什么)[^，。？?]{0,12}[？?。\s]*$|它|(?<!其)他(?!国)|她们|[这那](?:[一几两二三四五\d]?[个份项次条名些种家笔件起类]|样)|(?<!应)该(?!怎|如何|不该)|(?<![因如据])此(?!外)|其中|前者|后者|上述|[两二]者|^(?:不是|不对|不[，,]|我问的是|我是说|我指的是)|呢[？?\s]*$|^(?:高于|低于|超过|未|没有?)[^，。？?]{0,4}(?:计划|完成)的?(?:产出)?(?:有|是)?(?:几|多少|哪)/u,
  en: /^(?:and|but|so|then|what about|how about|also|or)\b|^(?:why|how come|what for|since when|really|which one|who|when|where|how many|how much)(?:\s+(?:is|was|so|not|that|exactly|low|high|few|many|much|then))*[?.!\s]*$|\b(?:its?|they|them|their|these|those|he|she|instead|both|the (?:same|other|others|rest|former|latter|remaining))\b|\bthis\b(?! (?:report|period|year))|\b(?:which|that|the|this|other) ones?\b|(?:^|\b(?:is|was|were|are|of|from|than|for|to|in|by|with|about|after|before|and|does|did|do|how)\s+)that\b|\b(?:that|there)[?.!\s]*$|^(?:no|not that|i meant?|i mean)\b|^(?:how many|which)(?: ones)? (?:were|are|was|exceeded|fell)\b.{0,30}$/iu,
}

/** Words that say the question speaks of the row or sentence just answered: its reason, its plan, its actual figure. */
const ASIDE: PerLang = {
  zh: /^(?:为什么|为何|为啥|原因|怎么|原?来?(?:实际|计划|目标)|比计划|比上|是多少|多少|差|相差|超出|超过|一共|总共|合计|加起来)/u,
  en: /^(?:why|what (?:drove|caused|was the reason|happened)|how come|planned|actual|and (?:planned|actual)|by how|in (?:per ?cent|percentage)|as a percentage)/iu,
}

/** A Chinese question that begins with its verb says not of what: 下降了多少, 从什么时候开始的, 是谁批准的, 在第几段. */
const NO_SUBJECT =
  /^(?:那|又|都|具体|大概|一共|总共)?(?:(?:下降|上升|增加|增长|减少|提高|降低|缩短|扩大|涨|跌|多|少|高|低|升|降)(?:了|到|至|出)|(?:从|自|到)?(?:什么时候|何时|哪[年月天])(?:开始|起|成立|启动|结束|完成|批准|生效)?的?|(?:是|由|被)(?:哪|谁|什么|多少|几|计划)|谁[\p{Script=Han}]{0,4}的|[设位]?在(?:报告)?(?:的|中)?(?:哪|什么|第几)|第[一二三四五六七八九十](?![\p{Script=Han}]*报告)[个项类点条])[^，。]{0,10}[？?。\s]*$/u

/** A measure of what was just answered, said without what it is of: 'what was the completion rate?'. */
const BARE_MEASURE: PerLang = {
  zh: /^(?:请问)?(?:具体|总的?|最终|最后|一共)?的?(?:完成率|执行率|差[距额异值]|变化|[增降涨跌]幅|增长率|原因|理由|计划数?|目标|实际数?|结果)(?:究竟|到底|又|分别|各)?(?:是|有|为)?(?:多少|多大|多高|什么|啥|几成|百分之几|如何|怎样)?[？?。\s]*$/u,
  en: /^(?:(?:and|so|but|then|please)\s+)?(?:(?:what(?:'s| is| was| were| are)?|how (?:big|large|high|much) (?:is|was)|tell me|give me|show me)\s+)?(?:the )?(?:overall |total |exact |actual |planned |final )?(?:(?:completion|execution|fulfil+ment|achievement|delivery|implementation) (?:rate|percentage|ratio)|differences?|gap|variance|shortfall|surplus|change|increase|decrease|growth|reasons?|cause|plan|target|outcome|result|figure|number|value)(?: (?:(?:between|from|against|compared (?:to|with)|to|in|as a) )?(?:the )?(?:plan(?:ned)?(?: and (?:the )?actual)?|percentages?|per ?cent|that|it))?[?.!\s]*$/iu,
}

/** 'For staff from how many missions?': what begins with a preposition and has no verb says more of what was asked before. */
const BARE_PHRASE =
  /^(?:for|of|to|from|by|with|at|in|among|against|under|during)\b(?!.*\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b)/iu

const MAX_LEANING_CHARS = 60 // a longer question says by itself what it is about
const MAX_SHORT = { zh: 8, en: 4 } // characters, words: too few to say it

/** True for a question that only makes sense after an earlier one. */
export function leans(question: string, lang: Lang): boolean {
  if (question.length > MAX_LEANING_CHARS * (lang === 'zh' ? 1 : 2)) return false
  const length = lang === 'zh' ? question.length : question.split(/\s+/).length
  return (
    length <= MAX_SHORT[lang] ||
    [LEANING, ASIDE, BARE_MEASURE].some((pattern) => pattern[lang].test(question)) ||
    (lang === 'zh' ? NO_SUBJECT : BARE_PHRASE).test(question)
  )
}

const CORRECTION =
  /^(?:不是|不对|错了|不[，,]|no,?|not that,?|sorry,?)\s*[，,。.]?\s*(?:我(?:问|说|指|要)的是|我是说|我想问的是|i mean[t]?|i was asking (?:about|for))?\s*/iu

/** What a correction corrects to: 恩德培 of 不是，我问的是恩德培. */
export function corrected(question: string): string {
  const to = question.replace(CORRECTION, '').trim()
  return to.length > 0 ? to : question
}

/** True for a follow-up that names nothing of its own: its reason, its plan, in per cent. */
export const isAside = (question: string, lang: Lang): boolean =>
  ASIDE[lang].test(question) || BARE_MEASURE[lang].test(question)

const TOGETHER: PerLang = {
  zh: /^(?:那么?)?(?:这?[两二](?:者|个|项|类|种|次|年)|它们|他们|相差|加起来|合计|一共|总共|共计|总数|哪一?[个项类方年]|谁|相比|差(?:距|额|多少|几)|(?:下降|上升|增加|减少|增长|提高|降低|变化|多|少|高|低|升|降|涨|跌)了)(?!.*计划)/u,
  en: /^(?!.*\bplan)(?:(?:and|so|then),? )?(?:(?:what(?:'s| is| was)? )?(?:the )?(?:difference|sum|total|gap|change|increase|decrease)(?: (?:between|of) (?:them|the two|these|those|both))?|(?:in )?(?:total|all)|altogether|together|combined|which(?: one| of (?:them|the two|these))?\b.{0,40}|who\b.{0,30}|by (?:how (?:much|many)|what percentage)\b.{0,40}|how (?:much|many) (?:more|less|fewer|higher|lower)\b.{0,30}|in percentage points\b.{0,30})[?.!\s]{0,9}$/iu,
}
const SUM = /加起来|合计|一共|总共|共计|总数|\b(?:sum|total|all|altogether|together|combined)\b/iu
const WHICH = /哪|谁|\bwh(?:ich|o)\b/iu

/** What a follow-up asks of the two things asked about last (两者相差多少, 'which fell more?', 'altogether?'); null where it does not. */
export function asksOfBoth(question: string, lang: Lang): 'sum' | 'difference' | 'compare' | null {
  if (!TOGETHER[lang].test(question)) return null
  return SUM.test(question) ? 'sum' : WHICH.test(question) ? 'compare' : 'difference'
}
