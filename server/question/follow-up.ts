import type { Lang } from '../../index/report.ts'
import { cut } from '../schema/text.ts'
import { MAX_QUESTION_CHARS, type Turn } from '../schema.ts'
import { langOf } from './lang.ts'
import { replacePart } from './replace.ts'

/** Openings and words that only make sense after an earlier turn. */
const ZH_LEANING =
  /^(?:那么?|还有|然后|另外|以及|而|又|再)|^(?:为什么|为何|为啥|原因|怎么会|凭什么)[^，。？?]{0,12}[？?。\s]*$|(?:它|他们|她们|它们|[这那][一几两二三四五\d]?[个份项次条名些种家笔件起类]|该|此|其中|前者|后者|上述)|^(?:不是|不对|不[，,]|我问的是|我是说|我指的是)|呢[？?\s]*$/u
const EN_LEANING =
  /^(?:and|but|so|then|what about|how about|also|or)\b|^(?:why|how come|what for|since when|really|which one|who|when|where|how many|how much)(?:\s+(?:is|was|so|not|that|exactly|low|high|few|many|much|then))*[?.!\s]*$|\b(?:it|its|they|them|their|that|those|this|these|he|she|there|one|ones|instead|the (?:same|other|others|rest|former|latter|remaining))\b|^(?:no|not that|i meant?|i mean)\b/iu

/** Words that say the question speaks of the row or sentence just answered: its reason, its plan, its actual figure. */
const ZH_ASIDE = /^(?:为什么|为何|为啥|原因|怎么|实际|计划|比计划|比上|是多少|多少|差|超出|超过)/u
const EN_ASIDE =
  /^(?:why|what (?:drove|caused|was the reason|happened)|how come|planned|actual|and (?:planned|actual)|by how)/iu

/** A measure of what was just answered, said without what it is of: 'what was the completion rate?'. */
const ZH_BARE =
  /^(?:请问)?(?:具体|总的?|最终|最后|一共)?的?(?:完成率|执行率|差[距额异值]|变化|[增降涨跌]幅|增长率|原因|理由|计划数?|目标|实际数?|结果)(?:究竟|到底|又|分别|各)?(?:是|有|为)?(?:多少|多大|多高|什么|啥|几成|百分之几|如何|怎样)?[？?。\s]*$/u
const EN_BARE =
  /^(?:(?:and|so|but|then|please)\s+)?(?:(?:what(?:'s| is| was| were| are)?|how (?:big|large|high|much) (?:is|was)|tell me|give me|show me)\s+)?(?:the )?(?:overall |total |exact |actual |planned |final )?(?:(?:completion|execution|fulfil+ment|achievement|delivery|implementation) (?:rate|percentage|ratio)|differences?|gap|variance|shortfall|surplus|change|increase|decrease|growth|reasons?|cause|plan|target|outcome|result|figure|number|value)(?: (?:(?:between|from|against|compared (?:to|with)|to|in|as a) )?(?:the )?(?:plan(?:ned)?(?: and (?:the )?actual)?|percentages?|per ?cent|that|it))?[?.!\s]*$/iu

const CORRECTION =
  /^(?:不是|不对|不[，,]|no,?|not that,?)\s*[，,]?\s*(?:我(?:问|说|指)的是|我是说|i mean[t]?|i was asking (?:about|for))?\s*/iu

const MAX_LEANING_CHARS = 60 // a longer question says by itself what it is about

export type Resolution = {
  /** The earlier question that this one leans on; null when it stands alone. */
  previous: string | null
  /** The question itself, a correction's 'no, I meant' taken off; the earlier one with a part replaced, where it only names that. */
  question: string
}

/**
 * Finds what a question leans on: the last user turn, when it opens like a follow-up, points with a pronoun, or is too
 * short to say what it is about. A chain of follow-ups leans on its first full question.
 */
export function resolve(question: string, history: readonly Turn[], lang: Lang): Resolution {
  // a longer turn was never a question of its own
  const earlier = history
    .filter((turn) => turn.role === 'user')
    .map((turn) => cut(turn.content.trim(), MAX_QUESTION_CHARS))
  const corrected = question.replace(CORRECTION, '').trim()
  const asked = corrected.length > 0 ? corrected : question
  if (earlier.length === 0 || !leans(question, lang)) return { previous: null, question: asked }
  const at = earlier.findLastIndex((turn) => !leansAlone(turn))
  const chain = earlier.slice(Math.max(0, at))
  const previous = chain.reduce((told, turn) => replaced(told, turn) ?? `${told}${lang === 'zh' ? '；' : '; '}${turn}`)
  const whole = replaced(previous, asked)
  return whole === null ? { previous, question: asked } : { previous: null, question: whole }
}

/** What a bare follow-up makes of the question before it, where both are in one language. */
function replaced(previous: string, followUp: string): string | null {
  const lang = langOf(followUp)
  return langOf(previous) === lang ? replacePart(previous, followUp.replace(CORRECTION, ''), lang) : null
}

function leans(question: string, lang: Lang): boolean {
  if (question.length > MAX_LEANING_CHARS && lang === 'zh') return false
  if (question.length > MAX_LEANING_CHARS * 2) return false
  return lang === 'zh'
    ? ZH_LEANING.test(question) || ZH_ASIDE.test(question) || ZH_BARE.test(question) || question.length <= 8
    : EN_LEANING.test(question) ||
        EN_ASIDE.test(question) ||
        EN_BARE.test(question) ||
        question.split(/\s+/).length <= 4
}

function leansAlone(question: string): boolean {
  return leans(question, langOf(question))
}
