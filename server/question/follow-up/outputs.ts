import { findTerms } from '../../../index/language/glossary.ts'
import type { Lang } from '../../../index/report.ts'
import { readIntent } from '../intent.ts'
import { joined } from './joined.ts'
import { type Swapping, swapped } from './swap.ts'

/** What is said after a question on many outputs: 其中几项低于计划, 低于计划的呢, 列出来, 'and the fewest?'. */

const isOfOutputs = (text: string, lang: Lang): boolean =>
  /产出|\boutputs?\b/iu.test(text) && readIntent(text, lang, 0).kind === 'aggregate'

const OUTCOME = {
  zh: /(?:高于|低于|超过|少于|多于|超出|符合)(?:了)?(?:原定?)?计划|(?:未|没有?|没能)(?:全部)?(?:能|被|得到)?(?:完成|实现|落实|执行)|完成/u,
  en: /\b(?:above|below|over|under|on) (?:the |their |its )?(?:plan|target)\b|\bexceed(?:ed|ing) (?:the |their |its )?plan\b|\b(?:not|n't) (?:completed|finished|done|delivered|implemented)\b|\b(?:completed|unfinished|undelivered|delivered)\b/iu,
}

/** 高于计划的呢 after 低于计划: the other outcome, or one where none was named. */
export const swapOutcome: Swapping = (previous, part, lang) => {
  const bare = part
    .replace(/的?(?:产出)?$|^(?:those|the ones|ones|that (?:were|are)|were|are)\s+/giu, '')
    .replace(/^(?:高于|低于|超过|超出|少于)$|^(?:above|below)$/iu, (side) =>
      lang === 'zh' ? `${side}计划` : `${side} plan`,
    )
  if (OUTCOME[lang].exec(bare)?.[0] !== bare || !isOfOutputs(previous, lang)) return null
  const at = OUTCOME[lang].exec(previous)
  if (at) return swapped(previous, { start: at.index, end: at.index + at[0].length }, bare, lang)
  const whole =
    lang === 'zh' ? previous.replace(/产出/u, `产出${bare}`) : previous.replace(/(?<![?.!\s])[?.!\s]*$/u, ` ${bare}?`)
  return { whole, both: null }
}

const EXTREME = {
  zh: /最[多少高低]/u,
  en: /\b(?:the )?(?:most|fewest|least|highest|lowest)\b/iu,
}

/** 最少的呢 after 最多: the other end of the same order. */
export const swapExtreme: Swapping = (previous, part, lang) => {
  const named = EXTREME[lang].exec(part)?.[0]
  const at = EXTREME[lang].exec(previous)
  const bare = part.replace(/的$/u, '')
  if (!named || !at || (named !== bare && named !== `the ${bare}`)) return null
  const isThe = /^the /iu.test(at[0])
  const word = named.replace(/^the /iu, '')
  return swapped(
    previous,
    { start: at.index, end: at.index + at[0].length },
    lang === 'en' && isThe ? `the ${word}` : word,
    lang,
  )
}

const LIST = {
  zh: /^(?:请|麻烦)?(?:都|分别|具体)?(?:帮我|给我)?(?:把它们)?(?:(?:列(?:一下|出来?|举(?:一下|出来)?)|列出?)(?:这些|那些|全部|所有|它们)?(?:产出)?|(?:都)?是?有?(?:哪些|哪几[项个]|哪一?[项个])|分别是(?:什么|哪些))(?:吧|呢)?[？?。！\s]*$/u,
  en: /^(?:and |so |please |can you |could you )*(?:(?:list|name|show(?: me)?|enumerate|tell me) (?:them|(?:those|these|the)(?: outputs)?|it)(?: all)?|which(?: ones?)?(?: (?:are|were|is|was) (?:they|those|these|it))?|what are they)(?: please)?[?.!\s]*$/iu,
}
const COUNT = { zh: /(?:一共|总共|共)?有?(?:多少|几)[个项条份]?(?=(?:计划)?产出)/u, en: /\bhow many\b/iu }

/** 列出来, 'which ones?' after a count: the same asked as a list. */
export function asList(previous: string, followUp: string, lang: Lang): string | null {
  if (!LIST[lang].test(followUp) || !isOfOutputs(previous, lang)) return null
  const list = lang === 'zh' ? '有哪些' : /^how many/iu.test(previous) ? 'Which' : 'which'
  return previous.replace(COUNT[lang], list)
}

const OF_THEM = {
  zh: /^(?:那么?)?(?:这|那)?其中(?:的|有)?|^(?:这些|它们)(?:产出)?(?:里|中|当中)(?:的|有)?|^(?=(?:高于|低于|超过|未|没有?)[^，。？?]{0,4}(?:计划|完成)的?(?:产出)?(?:有|是)?(?:几|多少|哪))/u,
  en: /\bof (?:them|these|those)\b|(?<=^(?:and |so )?(?:how many|which))(?: ones)?(?= (?:were|are|was|exceeded|fell)\b)/iu,
}

/** 其中几项高于计划, 'how many of them …', 'and how many were …': of the outputs of the body that the earlier question names. */
export function ofThose(previous: string, followUp: string, lang: Lang): string | null {
  if (!OF_THEM[lang].test(followUp) || !OUTCOME[lang].test(followUp) || !isOfOutputs(previous, lang)) return null
  const [body, ...others] = findTerms(previous, lang).filter(({ entry }) => BODIES.has(entry.kind))
  if (others.length > 0) return null
  const name = body ? previous.slice(body.span.start, body.span.end) : ''
  const set = lang === 'zh' ? `${name}${name ? '的' : ''}产出中` : `of the outputs${name ? ` of the ${name}` : ''}`
  return followUp.replace(OF_THEM[lang], (found) => (found.startsWith('of') || lang === 'zh' ? set : ` ${set}`))
}

const BODIES: ReadonlySet<string> = new Set(['department', 'office', 'body'])

const FOREMOST = {
  zh: /^(?:其中|那么?)?(?=哪一?[个些些][^，。？?]{0,8}最[多少高低])/u,
  en: /^(?:and |so )?(?:of (?:them|these|those),? )?(?=which (?:one |of (?:them|these|those) )?(?:has|had|have) (?:the )?(?:most|fewest|least))/iu,
}

/** 其中哪个最多, 'which of them has the most?', of groups of outputs just listed. */
export const foremostOfThose = (previous: string, followUp: string, lang: Lang): string | null =>
  FOREMOST[lang].test(followUp) && isOfOutputs(previous, lang)
    ? joined(previous, followUp.replace(FOREMOST[lang], ''))
    : null
