import { foldDigits } from '../language/numbers/digits.ts'
import { type ReadNumber, readNumbers } from '../language/numbers.ts'
import type { Period } from '../language/periods.ts'
import { overlapping } from '../language/references.ts'
import { currencyBefore, unitAt, unitOf } from '../language/units.ts'
import type { FigureKind, Qualifier, Span } from '../report.ts'
import { qualifierAround } from './qualifiers.ts'

/** A number of a text together with its unit: what a figure is made of. */
export type Quantity = {
  value: number
  /** Number and unit; the qualifier only where it stands between the two. */
  span: Span
  unit: string | null
  kind: FigureKind
  qualifier: Qualifier | null
}

/**
 * The counts, shares, sums, durations and ranks of a text, in order, without the numbers that only name something
 * (`named`) or tell a time (`periods`), and without the article 一个.
 */
export function readQuantities(text: string, named: readonly Span[], periods: readonly Period[]): Quantity[] {
  const folded = foldDigits(text)
  const isTaken = overlapping([...named, ...periods.map(({ span }) => span)])
  const quantities: Quantity[] = []
  for (const number of readNumbers(text)) {
    if (isTaken(number.span)) continue
    const quantity = toQuantity(folded, number)
    if (!isArticle(folded, number, quantity)) quantities.push(quantity)
  }
  return shareUnits(folded, quantities)
}

function toQuantity(text: string, number: ReadNumber): Quantity {
  const { value, precision } = number
  const currency = currencyBefore(text, number.span.start)
  const unit = number.unit === null ? unitAt(text, number.span.end) : null
  const start = currency?.start ?? number.span.start
  const end = unit?.end ?? number.span.end
  const printed = number.unit ?? unit?.printed ?? currency?.printed ?? null
  const fraction =
    /分之|半|half|third|quarter|fifth|eighth|tenth/.test(number.printed) && number.unit === null && value < 1
  const kind: FigureKind = number.ordinal
    ? 'rank'
    : currency
      ? 'money'
      : fraction && unit === null
        ? 'ratio'
        : printed === null
          ? 'count'
          : unitOf(printed).kind
  const qualifier = qualifierAround(text, { start, end }, kind) ?? (precision === 'rounded' ? 'more than' : null)
  return { value, span: { start, end }, unit: printed, kind, qualifier }
}

const COUNTED_BY_TIMES = /^(?:次|人次|回)$/
const RANKED = /^\s(?:time|round|place|phase|stage|generation|year|meeting|report|edition|visit|quarter)s?\b/

/** 一个战略 is "a strategy", where English says "one" only to count; a rank without what it ranks (第一，…) only orders the text. */
function isArticle(text: string, number: ReadNumber, { unit, kind, qualifier, span }: Quantity): boolean {
  if (number.ordinal) return unit === null && !RANKED.test(text.slice(span.end, span.end + 12))
  if (number.value !== 1 || number.form === 'digits' || kind !== 'count' || qualifier !== null) return false
  return number.printed === '一' && !COUNTED_BY_TIMES.test(unit ?? '')
}

const BETWEEN_ENDS = /^\s?(?:[-–—~～至到或、]|to|or)\s?$/

/** In 6-8 次 and 10 to 20 days the first number has the unit of the second. */
function shareUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity, i) => {
    const after = quantities[i + 1]
    if (quantity.unit !== null || !after?.unit || quantity.kind !== 'count') return quantity
    const joined = BETWEEN_ENDS.test(text.slice(quantity.span.end, after.span.start))
    return joined ? { ...quantity, unit: after.unit, kind: after.kind } : quantity
  })
}
