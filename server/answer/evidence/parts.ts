import type { Figure } from '../../../index/report.ts'

/** A figure that tells a part of what another tells the whole of, or what there is against what was to be. */
type PartOfWhole = { part: Figure; whole: Figure }

/** Between a part and its whole, where the part is told first: '31 of 150', '8,714 troops against an authorized 9,150'. */
const PART_FIRST =
  /^\s(?:out )?of\s(?:the |its |a total of |an estimated |some )?$|\bagainst\s(?:an? |the )?(?:\w+ ){0,4}(?:of )?$|^[^。；\d]{0,12}[，,(（]?(?:而)?核定[^，。；\d]{0,6}为?\s?$|^[^。；\d]{0,8}，占核定[^，。；\d]{0,6}$/iu
/** Between a whole and its part, where the whole is told first: '412 辆客车中有 63 辆', '43 members, of whom 12 are women'. */
const WHOLE_FIRST = /(?:[中里有]|其中包括|中占)(?:约|近)?\s?$|\bof (?:which|whom|them|these),?\s(?:only )?$/iu
/** Before a whole whose part follows without a noun: 'Of 60 trucks sent, 41 arrived'. */
const OF = /(?:^|[.;]\s)Of (?:the )?$/u

/** The parts and wholes that a text tells of, by its figures in their order. */
export function partsIn(text: string, figures: readonly Figure[]): PartOfWhole[] {
  const counts = figures.filter(({ kind }) => kind === 'count')
  return counts.flatMap((second, i): PartOfWhole[] => {
    const before = counts.slice(0, i)
    const first = before.at(-1)
    const between = first ? text.slice(first.span.end, second.span.start) : ''
    if (first && first.value <= second.value && PART_FIRST.test(between)) return [{ part: first, whole: second }]
    const whole = before.findLast((figure) => figure.value >= second.value && alike(figure, second))
    if (!whole || /[.。；;]\s?\p{L}/u.test(text.slice(whole.span.end, second.span.start))) return []
    const isPart = WHOLE_FIRST.test(text.slice(whole.span.end, second.span.start))
    return isPart || (whole === first && OF.test(text.slice(0, whole.span.start))) ? [{ part: second, whole }] : []
  })
}

/** Figures may only be set against each other when they are of one unit. */
export const alike = (a: Figure, b: Figure): boolean => a.unit === b.unit || a.unit === null || b.unit === null
