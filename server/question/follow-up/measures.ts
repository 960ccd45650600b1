import type { Lang } from '../../../index/report.ts'
import { readIntent } from '../intent.ts'

const PERCENT = {
  zh: /^(?:那么?|也就是|相当于|合)?(?:是)?(?:百分之(?:几|多少)|百分比(?:是多少)?|多少百分比|多少个?百分点)(?:呢)?[？?。\s]*$/u,
  en: /^(?:and |so )?(?:what(?:'s| is| was) (?:that|it) )?(?:in |as a )?(?:per ?cent(?:age)?|percentage terms)[?.!\s]*$/iu,
}
const AMOUNT = { zh: /多少(?:[个次项份人名封件页篇])?|几[个次项份人名封件页篇]/u, en: /\bhow (?:much|many)\b/iu }

/** 'In per cent?' after a difference: the same difference asked as a share. */
export function inPercent(previous: string, followUp: string, lang: Lang): string | null {
  if (!PERCENT[lang].test(followUp) || readIntent(previous, lang, 1).operation !== 'difference') return null
  return previous.replace(AMOUNT[lang], lang === 'zh' ? '百分之几' : 'what percentage')
}
