import type { OutputRow } from '../../../index/report.ts'
import type { Store } from '../../../index/store/store.ts'
import { type Pair, pairUp } from './pairing.ts'

/** How an output ended: by the column of 是 and 否, by the report's mark, or by its figures. */
export type Outcome = 'unfinished' | 'done' | 'yes' | 'above' | 'below' | 'met'

/** What decides whether a row is above or below its plan: the report's mark, the figures, or the mark before the figures. */
export type Basis = 'mark' | 'figure' | 'either'

/** Rows of one outcome, and apart from them those that only their figures show to be of it. */
export type Judged = { rows: OutputRow[]; byFigures: OutputRow[] }

const OUTCOMES: [Outcome, RegExp][] = [
  ['yes', /[“"]是[”"]|填(?:了|的|为)*是(?![“"]?否)|\bmarked ['‘“"]?yes\b|[“"]yes[”"]/iu],
  [
    'unfinished',
    /(?<![是能可])否|未(?:获|得到?|予|能|曾)*(?:完成|达成|实现|落实|执行|交付)|没有?(?:能|能够|得到)?(?:完成|达成|实现|落实|执行|交付)|没做|未做|marked ["“']?no\b|"no"|“no”|(?:\bnot|n't|\bnever) (?:been |be |yet )?(?:complete|completed|done|deliver|delivered|carried out|achieved?|implemented|finish|finished)\b|\b(?:unfinished|undone|incomplete|undelivered|uncompleted|unimplemented|missed)\b|\bfail\w* to (?:complete|deliver|finish|implement)\b/iu,
  ],
  [
    'above',
    /高于计划|超(?:出|过|额完成)?(?:了)?(?:原)?计划|超额|多于计划|比(?:原)?计划[^，。？?]{0,3}(?:多|高)|\b(?:above|exceed\w*|over|more than|higher than|beyond|surpass\w*)\b/iu,
  ],
  [
    'below',
    /低于计划|少于计划|比(?:原)?计划[^，。？?]{0,3}(?:少|低)|不足|没达标|未达标|没有?达到|未能?达到|\b(?:below|under(?! (?:(?:the )?expected )?accomplishment)|less than|fewer than|lower than|short|missed)\b/iu,
  ],
  ['met', /符合计划|达标|与计划相同|\b(?:as planned|on target|met (?:the |its |their )?(?:plan|target)s?)\b/iu],
  [
    'done',
    /完成(?!了?(?:一半|部分|百分))|做了|实现|落实|做完|\b(?:complet\w*|done|achiev\w*|deliver\w*|finish\w*|implement\w*|carried out|met)\b/iu,
  ],
]

const BY_MARK = /标明|注明|标为|写明|列为|\b(?:marked|reported as|explained|flagged|described|said to be)\b/iu
const BY_FIGURE = /按数字|从数字|数字上|完成数|\b(?:figures|numbers?)\b(?! of)/iu

/** The outcome a question names; null when it names none. */
export const readOutcome = (text: string): Outcome | null => OUTCOMES.find(([, form]) => form.test(text))?.[0] ?? null

export const readBasis = (text: string): Basis =>
  BY_MARK.test(text) ? 'mark' : BY_FIGURE.test(text) ? 'figure' : 'either'

/** Divides off the rows of an outcome. The report's mark stands above what figures of several sorts seem to say. */
export function judge(rows: readonly OutputRow[], outcome: Outcome | null, basis: Basis, store: Store): Judged {
  if (outcome === null) return { rows: [...rows], byFigures: [] }
  if (outcome === 'yes') return { rows: rows.filter(isAllYes), byFigures: [] }
  if (outcome === 'unfinished' || outcome === 'done')
    return { rows: rows.filter((row) => isUnfinished(row) === (outcome === 'unfinished')), byFigures: [] }
  if (outcome === 'met' || basis === 'figure')
    return { rows: rows.filter((row) => figuresShow(outcome, row, store)), byFigures: [] }
  return {
    rows: rows.filter((row) => row.variance === outcome || row.variance === 'both'),
    byFigures: basis === 'mark' ? [] : rows.filter((row) => row.variance === null && figuresShow(outcome, row, store)),
  }
}

const isAllYes = (row: OutputRow) => row.completed.every(({ value }) => value === '是')
const isUnfinished = (row: OutputRow) => row.completed.some(({ value }) => value === '否')

function figuresShow(outcome: 'above' | 'below' | 'met', row: OutputRow, store: Store): boolean {
  const signs = completePairs(row, store).map(({ planned, figure }) => Math.sign(figure.value - planned.value))
  if (outcome === 'met') return signs.length > 0 && signs.every((sign) => sign === 0)
  return signs.includes(outcome === 'above' ? 1 : -1)
}

type Complete = Pair & { planned: NonNullable<Pair['planned']>; figure: NonNullable<Pair['figure']> }

/** The pairs of a row that have both a planned and a completed figure of one kind. */
export const completePairs = (row: OutputRow, store: Store): Complete[] =>
  pairsOf(row, store).filter((p): p is Complete => p.planned !== null && p.figure?.kind === p.planned.kind)

export const pairsOf = (row: OutputRow, store: Store): Pair[] => pairUp(row, store.figuresOf(row.id))
