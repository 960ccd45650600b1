import { readFigures } from '../../index/figures.ts'
import { readNumbers } from '../../index/language/numbers.ts'
import { type PrintedDate, readDates } from '../../index/language/periods/dates.ts'
import { overlaps, readPeriods } from '../../index/language/periods.ts'
import { overlapping } from '../../index/language/references.ts'
import { unitOf } from '../../index/language/units.ts'
import type { Figure, Span } from '../../index/report.ts'

/** A quantity however it is written: 12 150人, 12,150 officers, 1.215万名. */
export type Quantity = Pick<Figure, 'value' | 'unit' | 'kind' | 'qualifier' | 'period'>

/** A number that a text states: a quantity, a date, or the number of something named by it (第79段, A/65/624). */
export type Stated = { span: Span } & (
  | ({ is: 'quantity' } & Quantity)
  | { is: 'date'; date: PrintedDate }
  | { is: 'name'; value: number }
)

const LIST_MARK = /^\s*(?:[-–•·]\s*)?(?:\d{1,2}[.．、)）]|[（(]\d{1,2}[)）])(?=\s|\p{Script=Han})/u
const ORDER_WORDS = 10 // 一个, first, 第二: so far number words order and introduce more than they count

/** Every number of a text but list marks, in its order. */
export function readStated(text: string): Stated[] {
  const read = text.replace(LIST_MARK, (mark) => ' '.repeat(mark.length))
  const quantities = readFigures(read).filter(({ kind }) => kind !== 'date')
  const dates = readDates(read)
  const isRead = overlapping([...quantities, ...dates].map(({ span }) => span))
  const names = readNumbers(read).filter(
    ({ span, form, value }) => !isRead(span) && (form === 'digits' || value > ORDER_WORDS),
  )
  return [
    ...quantities.map((quantity): Stated => ({ is: 'quantity', ...quantity })),
    ...dates.map((date): Stated => ({ is: 'date', span: date.span, date })),
    ...names.map(({ span, value }): Stated => ({ is: 'name', span, value })),
  ].sort((a, b) => a.span.start - b.span.start)
}

type Measured = Pick<Quantity, 'value' | 'unit' | 'kind'>

/** Parts of a whole are one thing, said as 50%, 500‰ or 一半. */
function asShare({ value, unit, kind }: Measured): number | null {
  if (kind === 'percent') return unit !== null && unitOf(unit).canonical === 'permille' ? value / 1000 : value / 100
  return kind === 'ratio' && unit === null ? value : null
}

/** Whether one quantity says the amount of another, of the same thing as far as the units tell; `tolerance` is relative. */
export function isSameAmount(said: Measured, source: Measured, tolerance = 1e-9): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))
  const [share, other] = [asShare(said), asShare(source)]
  return share !== null && other !== null ? near(share, other) : near(said.value, source.value) && fits(said, source)
}

/** A plain measure word (份, 项) counts anything; people, posts, money and time are told apart. A bare number fits all. */
function fits(a: Measured, b: Measured): boolean {
  if (a.unit === null) return true
  if (b.unit === null) return a.kind === b.kind
  const [one, other] = [unitOf(a.unit), unitOf(b.unit)]
  if (one.canonical === other.canonical) return true
  const countsOnly = ({ canonical, kind }: typeof one, unit: string) => kind === 'count' && canonical === unit.trim()
  return one.kind === other.kind && (countsOnly(one, a.unit) || countsOnly(other, b.unit))
}

const SIDE = { 'more than': 1, 'at least': 1, 'less than': -1, 'at most': -1, nearly: -1, about: 0 } as const

/** Whether one says "more than" where the other says "less than". */
export function areOpposed(a: Quantity, b: Quantity): boolean {
  return a.qualifier !== null && b.qualifier !== null && SIDE[a.qualifier] * SIDE[b.qualifier] === -1
}

/** Whether both tell a time, and not the same. */
export function areOfOtherTimes(a: Quantity, b: Quantity): boolean {
  const [one] = readPeriods(a.period ?? '')
  const [other] = readPeriods(b.period ?? '')
  return Boolean(one?.start && other?.start) && one !== undefined && other !== undefined && !overlaps(one, other)
}
