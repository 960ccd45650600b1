import type { Citation, CitedPassage } from '../../server/schema.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Place } from '../route.ts'
import type { Range } from './marks.ts'

/** How a report is called in running text: its symbol, or its title where it has none. */
export function reportName(report: { symbol: string | null; title: string }): string {
  return report.symbol ?? report.title
}

/** Where a passage stands, UN style: 'A/65/624，第79段', 'A/65/624, para. 79'. */
export function passageName(passage: CitedPassage, t: Messages): string {
  return t.passage(reportName(passage.report), t.paragraphLabel(passage.label))
}

export function toRange([start, end]: readonly [number, number]): Range {
  return { start, end }
}

/** The place of a citation, lit where the answer rests on it, or only where told. */
export function placeOf({ passage, spans }: Citation, marks: Range[] = spans.map(toRange)): Place {
  return { report: passage.report.id, passage: passage.id, marks }
}

/** The `lang` attribute of a report's words. */
export function htmlLang(lang: 'zh' | 'en'): string {
  return lang === 'zh' ? 'zh-Hans' : 'en'
}
