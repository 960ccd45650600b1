import { MONTH_NAMES } from '../../../index/language/periods/dates.ts'
import { unitOf } from '../../../index/language/units.ts'
import type { Figure, Lang, Passage } from '../../../index/report.ts'
import { CONVERSION, type Piece, type Stated, say, show } from '../draft.ts'

/** English words for units printed in Chinese; a measure word that only counts has none. */
const EN_UNITS: Record<string, string> = {
  percent: '%',
  points: ' percentage points',
  usd: '',
  second: ' seconds',
  minute: ' minutes',
  hour: ' hours',
  'working hour': ' working hours',
  'working day': ' working days',
  day: ' days',
  week: ' weeks',
  month: ' months',
  quarter: ' quarters',
  year: ' years',
  person: ' people',
  page: ' pages',
  time: ' times',
  post: ' posts',
  foot: ' feet',
  pound: ' pounds',
  'times as much': ' times',
  'square metre': ' square metres',
  kilometre: ' km',
  metre: ' metres',
}

/** A report's figure ready for a draft, shown as given or as printed. */
export function stated(figure: Figure, passage: Passage, shown = figure.printed): Stated {
  return { from: 'report', figure, passage, shown }
}

/**
 * A figure in the answer's language: in Chinese as printed; in English its digits with an English unit and a date with
 * the month's name. What is printed in 万 or 亿 is said in millions or billions first, and English words for a number in
 * digits, as declared conversions.
 */
export function figurePieces(figure: Figure, passage: Passage, lang: Lang): Piece[] {
  const own = stated(figure, passage, lang === 'zh' ? figure.printed : englishText(figure))
  const conversion = lang === 'en' ? inEnglishScale(figure, passage) : inDigits(figure, passage)
  if (conversion)
    return [show(conversion), say(lang === 'zh' ? '（' : ' ('), show(own), say(lang === 'zh' ? '）' : ')')]
  const unit = unitOfColumn(figure, passage)
  return unit ? [show(own), say(lang === 'zh' ? `（${unit}）` : ` (${EN_COLUMN_UNITS[unit] ?? unit})`)] : [show(own)]
}

/** The unit that the head of a table's column gives to numbers printed bare; null where none is needed. */
const unitOfColumn = ({ unit, printed }: Figure, { kind }: Passage): string | null =>
  kind === 'table-row' && unit !== null && !printed.includes(unit) ? unit : null

const EN_COLUMN_UNITS: Record<string, string> = {
  千美元: 'thousands of dollars',
  百万美元: 'millions of dollars',
  美元: 'dollars',
  百分比: '%',
}

function englishText(figure: Figure): string {
  if (!HAN.test(figure.printed)) return figure.printed
  if (figure.kind === 'date') return figure.date ? englishDate(figure.date) : figure.printed
  if (SCALED.test(figure.printed)) return figure.printed
  const number = /^[\d\s,.]*\d/.exec(figure.printed)?.[0].trim() ?? String(figure.value)
  const canonical = figure.unit ? unitOf(figure.unit).canonical : ''
  return `${canonical === 'usd' ? '$' : ''}${number}${unitWord(canonical, figure.value)}`
}

const HAN = /\p{Script=Han}/u
const SCALED = /[万亿]/u

const unitWord = (canonical: string, value: number): string => {
  const word = EN_UNITS[canonical] ?? ''
  return value === 1 && word.endsWith('s') ? word.slice(0, -1) : word
}

/** 'Twenty-three' as 23 in a Chinese answer; null for what is printed in digits. */
function inDigits(figure: Figure, passage: Passage): Stated | null {
  const { printed, value, unit, kind } = figure
  if (kind !== 'count' || !/^[A-Za-z]/.test(printed)) return null
  const shown = String(value)
  const operands = [{ figure, passage }]
  const expression = `${printed} = ${shown}`
  return { from: 'computed', value, unit, kind, shown, operation: CONVERSION, expression, operands }
}

/** 73亿美元 as '$7.3 billion'; null where the report's own digits serve. */
function inEnglishScale(figure: Figure, passage: Passage): Stated | null {
  if (!SCALED.test(figure.printed)) return null
  const [scale, name] = figure.value >= 1e9 ? [1e9, ' billion'] : figure.value >= 1e6 ? [1e6, ' million'] : [1, '']
  const value = Number((figure.value / scale).toPrecision(6))
  const canonical = figure.unit ? unitOf(figure.unit).canonical : ''
  const shown = `${canonical === 'usd' ? '$' : ''}${value}${name}${unitWord(canonical, figure.value)}`
  const expression = `${figure.printed} = ${shown}`
  return {
    from: 'computed',
    value,
    unit: figure.unit,
    kind: figure.kind,
    shown,
    operation: CONVERSION,
    expression,
    operands: [{ figure, passage }],
  }
}

/** '2010-09-25' -> '25 September 2010'; a month or a year as it is. */
export function englishDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  const name = month ? MONTH_NAMES[Number(month) - 1] : undefined
  return [day ? String(Number(day)) : null, name ?? null, year].filter((part) => part !== null).join(' ')
}
