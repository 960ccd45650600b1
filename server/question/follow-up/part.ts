import type { Lang } from '../../../index/report.ts'

const MAX_CHARS = { zh: 24, en: 80 } // a name or noun, no clause

const BARE = {
  zh: /^(?:那么?|还有|以及|另外|再看|换成|换作|至于|而|要是|如果是|我问的是)?[，,]?\s*(?:(?:在|到了?|对于?|关于)\s*)?(\S.*?)的?呢?$/u,
  en: /^(?:and|but|so|then|or|what about|how about|and what about|now)?[\s,]*(?:what (?:is|was|were|are) (?:it|that|they|this) )?(?:(?:in|for|by|of|at|from|during|with|as of|to)\s+)?(?:the )?(?:(?:case|those) of (?:the )?)?([^\s,].*?)(?: then| instead)?$/iu,
}
/** With its preposition: 'at the peak'. */
const EN_WITH_PREPOSITION =
  /^(?:and|but|what about|how about)?[\s,]*(?:what (?:is|was|were|are) (?:it|that) )?(at the \S.*)$/iu

const ASKS = {
  zh: /什么|哪|谁|怎|如何|多少|几|为|是否|吗|是不是|有没有|计划|实际|原因|差|比|它|他|她|[这那该此其]|完成|产出|变|增|减|升|降|呢$/u,
  en: /\b(?:what|which|who|whom|whose|how|why|when|where|did|does|do|is|are|was|were|has|have|had|can|could|will|would|plan(?:ned)?|actual(?:ly)?|target|reasons?|differ\w*|change\w*|rate|it|its|they|them|their|that|those|this|these|one|ones|other|others|rest|same|exactly|so|not|list|show|tell|above|below|more|less|fewer)\b/iu,
}

/** What a bare follow-up names, and nothing else: 2009年 of 那2009年呢, with its preposition too where it may need it. */
export function bareParts(followUp: string, lang: Lang): string[] {
  const said = followUp.replace(/(?<![？?。.!\s])[？?。.!\s]+$/u, '')
  const parts = [BARE[lang].exec(said)?.[1], lang === 'en' ? EN_WITH_PREPOSITION.exec(said)?.[1] : undefined]
  return parts.map((part) => part?.trim() ?? '').filter((part) => part.length > 0 && part.length <= MAX_CHARS[lang])
}

/** True for a part that asks something itself, or speaks of what was just answered. */
export const asksItself = (part: string, lang: Lang): boolean => ASKS[lang].test(part)
