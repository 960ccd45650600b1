import type { Figure } from '../../../index/report.ts'

/** A figure that tells a part of what another tells the whole of, or what there is against what was to be. */
type PartOfWhole = { part: Figure; whole: Figure }

/** Between a part and its whole, where the part is told first: '31 of 150', '8,714 troops against an authorized 9,150'. */
const PART_FIRST =
  /^\s(?:out )?of\s(?:the |its |a total of |an estimated |some )?$|\bagainst\s(?:an? |the )?(?:\w+ ){0,4}(?:of )?$|^[^。；\d]{0,12}[，,(（]?(?:而)?核定[^，。；\d]{0,6}为?\s?$|^[^。；\d]{0,8}，占核定[^，。；\d]{0,6}$/iu
/** Between a whole and its part, where the whole is told first: '412 辆客车中有 63 辆', '43 members, of whom 12 are women'. */
const WHOLE_FIRST =
  /[中里]有?(?:约|近)?\s?$|其中(?:有|包括)?(?:约|近)?\s?$|\bof (?:which|whom|them|these),?\s(?:only )?$/iu
/** Before a whole whose part follows without a noun: 'Of 60 trucks sent, 41 arrived'. */
const OF = /(?:^|[.;]\s)Of (?:the )?$/u

/** The parts and wholes that a text tells of, by its figures in their order. */
export function partsIn(text: string, figures: readonly Figure[]): PartOfWhole[] {
  const counts = figures.filter(({ kind }) => kind === 'count')
  return counts.slice(1).flatMap((second, i): PartOfWhole[] => {
    const first = counts[i] as Figure
    const between = text.slice(first.span.end, second.span.start)
    if (/[.。；;]\s?\p{L}/u.test(between)) return []
    const [less, more] = first.value <= second.value ? [first, second] : [second, first]
    if (PART_FIRST.test(between)) return less === first ? [{ part: first, whole: second }] : []
    const isWholeFirst = WHOLE_FIRST.test(between) || OF.test(text.slice(0, first.span.start))
    return isWholeFirst && more === first ? [{ part: second, whole: first }] : []
  })
}
