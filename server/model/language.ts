import type { Lang } from '../../index/report.ts'

const QUOTED = /“[^“”]*”|「[^「」]*」|"[^"]*"|《[^《》]*》/g

/** Whether a text is in the language, quotations aside: a Chinese one has more characters than Latin words. */
export function isIn(lang: Lang, text: string): boolean {
  const own = text.replace(QUOTED, ' ')
  const han = own.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = own.match(/\p{Script=Latin}+/gu)?.length ?? 0
  return lang === 'zh' ? han >= latin : latin >= han
}
