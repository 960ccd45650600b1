import { type Period, readPeriods } from '../../../index/language/periods.ts'
import { put, type Swap, type Swapping, swapped } from './swap.ts'

/** Another time for the one asked about: 那2010年呢, 'and the year before?', 'and at the peak?'. */
export const swapTime: Swapping = (previous, part, lang) => {
  const told = readPeriods(previous)
  if (told.length > 1) return null
  const [only] = told
  return (
    (only ? yearBeside(previous, part, only, lang) : null) ??
    namedTime(previous, part, only ?? null, lang) ??
    moment(previous, part, lang)
  )
}

const YEAR_BEFORE =
  /^(?:再)?(?:前|上)一?年度?$|^(?:再早)?一年(?:之|以)?前$|^(?:the |a )?(?:year (?:before|earlier)|(?:previous|prior|preceding) year)(?: that)?$/iu
const YEAR_AFTER =
  /^(?:后一?年|下一年|次年|第二年|翌年|一年(?:之|以)?后)度?$|^(?:the |a )?(?:year (?:after|later)|(?:next|following) year)(?: that)?$/iu

/** The year before or after the one asked about; of a budget year both its numbers move. */
function yearBeside(previous: string, part: string, time: Period, lang: 'zh' | 'en'): Swap | null {
  const by = YEAR_BEFORE.test(part) ? -1 : YEAR_AFTER.test(part) ? 1 : 0
  if (by === 0 || time.relative !== null || time.kind === 'range') return null
  const moved = time.printed.replace(/\d{4}(?=\D|$)|(?<=[/-])\d{2}(?!\d)/gu, (year) =>
    String(Number(year) + by).padStart(year.length, '0'),
  )
  return moved === time.printed ? null : swapped(previous, time.span, moved, lang)
}

/** Times told from where one stands (去年) need the time they are told from. */
const POINTS_ELSEWHERE = /去年|明年|上一|前一|同期|下一|\b(?:last|previous|prior|past|next|following|same)\b/iu

function namedTime(previous: string, part: string, told: Period | null, lang: 'zh' | 'en'): Swap | null {
  const [time, ...more] = readPeriods(part)
  if (!time || more.length > 0 || POINTS_ELSEWHERE.test(part)) return null
  if (put(part, time.span, '').replace(/[的\s]|年度|\b(?:in|the|of|year)\b/giu, '') !== '') return null
  if (told) return swapped(previous, told.span, part, lang)
  if (MOMENTS[lang].test(previous)) return null
  return {
    whole: lang === 'zh' ? `${part}${previous}` : previous.replace(/(?<![?.!\s])[?.!\s]*$/u, ` in ${part}?`),
    both: null,
  }
}

/** Times without a date. In English at the end of a question only: elsewhere they are part of a name, 'the peak level'. */
const MOMENTS = {
  zh: /的?(?:历史)?(?:峰值|最高峰|高峰期?|最高纪录|顶峰)(?:时期?)?|现在|目前|当前|如今/u,
  en: /\b(?:now|today|currently|at present|at (?:the|its|their) (?:peak|height))(?=[?.!\s]*$)/iu,
}

function moment(previous: string, part: string, lang: 'zh' | 'en'): Swap | null {
  const at = MOMENTS[lang].exec(previous)
  const named = MOMENTS[lang].exec(part)?.[0]
  if (!at || named !== part) return null
  return swapped(previous, { start: at.index, end: at.index + at[0].length }, part, lang)
}
