import type { Lang } from '../index/report.ts'
import { labelIn } from './answer/phrasing/labels.ts'
import type { CitedPassage } from './schema.ts'

/** How people name the place of a passage: 'A/65/624 第79段', in English 'A/65/624 para. 79'. */
export function placeName({ report, label }: Pick<CitedPassage, 'report' | 'label'>, lang: Lang = 'zh'): string {
  return `${report.symbol ?? report.title} ${labelIn(lang, label)}`
}

/** The page's address of a passage, with the ranges to be lit in its text. web/route.ts reads it. */
export function permalink(
  origin: string,
  passage: string,
  ranges: readonly (readonly [number, number])[] = [],
): string {
  const marks = ranges.map(([start, end]) => `${start}-${end}`).join(',')
  return `${origin}/#/r/${passage.split('/').map(encodeURIComponent).join('/')}${marks && `?mark=${marks}`}`
}
