import type { Period } from '../../../index/language/periods.ts'
import type { FigureKind } from '../../../index/report.ts'
import { CHANGES } from '../../question/cues.ts'
import { kindsNamed } from '../../question/needs.ts'
import type { Query } from '../../question/query.ts'
import { measuredSides } from '../../question/sides.ts'
import type { Context } from '../context.ts'
import { type Choice, chooseFigures } from './choose.ts'
import type { Evidence } from './evidence.ts'
import { alike, partsIn } from './parts.ts'

/** The two figures a difference or ratio is of: a stated change, two times asked for, two things, or one beside the other. */
export function twoOperands(context: Context): Choice[] | null {
  const { store, evidence } = context
  const query = withOpenKinds(context.query)
  const [x, y] = sideFigures(context)
  const ofSides = x && y && x.figure.id !== y.figure.id && x.figure.kind === y.figure.kind && alike(x.figure, y.figure)
  const isMeasured = ofSides && measuredSides(query.text, query.lang) !== null
  if (isMeasured) return [x, y]
  const [one, two] = chooseFigures(query, evidence, store)
  const told = one ? (byTimes(one, query, context) ?? changePair(one, context)) : null
  if (told) return told
  if (ofSides) return [x, y]
  if (one && two && one.figure.kind === two.figure.kind && alike(one.figure, two.figure)) return [one, two]
  return one ? besideIt(one) : null
}

/**
 * The figures that two questions asked before were answered with, the later one first (of two times, the later time);
 * null where one has none, or they are of unlike kinds.
 */
export function figuresInTurn({ parts, store, isOfTurns }: Context): [Choice, Choice] | null {
  if (!isOfTurns) return null
  const [x, y] = parts.map(({ query, evidence }) => {
    const isRow = evidence[0]?.passage.kind === 'output'
    const needs = query.needs.map((need) => (isRow ? { ...need, side: need.side ?? ('completed' as const) } : need))
    return chooseFigures({ ...query, needs }, evidence, store)[0]
  })
  if (!x || !y || x.figure.id === y.figure.id || x.figure.kind !== y.figure.kind || !alike(x.figure, y.figure))
    return null
  const [first, second] = parts.map(({ query }) => query.periods[0]?.start ?? '')
  return first && second && first > second ? [x, y] : [y, x]
}

/** What a multiple is of, where the question does not say: a share is told in points. */
const QUANTITIES: FigureKind[] = ['count', 'duration', 'money', 'measure']

const RESULT_WORDS = /\bper ?cent(?:age)?(?: points?)?\b|百分之?(?:几|多少|点)?|个?百分点/giu

/** A result in per cent or points is worked out of figures of the kind that the question's nouns name. */
function withOpenKinds(query: Query): Query {
  const isResult = (kind: FigureKind) => kind === 'percent' || kind === 'points' || kind === 'ratio'
  const told = kindsNamed(query.text.replace(RESULT_WORDS, ' '))
  const named = told.length === 0 && query.operation === 'ratio' ? QUANTITIES : told
  return {
    ...query,
    needs: query.needs.map((need) =>
      need.kinds.some(isResult) || (query.operation === 'ratio' && need.kinds.length === 0)
        ? { ...need, kinds: named, unit: null }
        : need,
    ),
  }
}

/** Before and after, where the report states the change; the later one first. */
function changePair(one: Choice, { store }: Context): Choice[] | null {
  const other = store.figuresOf(one.passage.id).find((f) => f.id === one.figure.change?.other)
  if (!other) return null
  const pair = [one, { ...one, figure: other }]
  return one.figure.change?.role === 'after' ? pair : pair.reverse()
}

/** The figure of each of two times asked about, the later one first, from the passage of the first. */
function byTimes(one: Choice, query: Query, { evidence, store }: Context): Choice[] | null {
  const own = evidence.filter((e) => e.passage === one.passage)
  const [a, b] = latestFirst(ends(query.periods)).map((period) => {
    const needs = query.needs.map((need) => ({ ...need, focus: '' }))
    return chooseFigures({ ...query, periods: [period], needs }, own, store)[0]
  })
  return a && b && a.figure.id !== b.figure.id && a.figure.kind === b.figure.kind ? [a, b] : null
}

/** What has no date is now. */
const latestFirst = (periods: readonly Period[]): Period[] =>
  [...periods].sort((a, b) => (b.start ?? NOW).localeCompare(a.start ?? NOW))

const NOW = '9999'

/** Two times told one by one, or the first and last year of a range: 2009 to 2010. */
function ends(periods: readonly Period[]): Period[] {
  const [only] = periods
  if (periods.length !== 1 || only?.kind !== 'range' || !only.start || !only.end) return [...periods]
  const year = (iso: string): Period => ({
    ...only,
    printed: iso.slice(0, 4),
    start: `${iso.slice(0, 4)}-01-01`,
    end: `${iso.slice(0, 4)}-12-31`,
    kind: 'year',
  })
  return [year(only.start), year(only.end)]
}

/** The whole and the part that the figure is one of, else the one other figure of its sentence that counts in the same unit. */
function besideIt(one: Choice): Choice[] | null {
  const held = partsIn(one.passage.text, one.sentence.figures).find(
    ({ part, whole }) => part.id === one.figure.id || whole.id === one.figure.id,
  )
  if (held) return [held.whole, held.part].map((figure) => ({ ...one, figure }))
  const beside = one.sentence.figures.filter(
    (f) => f.id !== one.figure.id && f.kind === one.figure.kind && f.unit === one.figure.unit,
  )
  const [other] = beside
  return other && beside.length === 1 && one.figure.unit !== null ? [one, { ...one, figure: other }] : null
}

/** A figure for each side; where both fall on the same one, the side that fits it less takes the next best. */
function sideFigures({ parts, store }: Context): readonly (Choice | undefined)[] {
  const [a, b] = parts.map((part) => ({ ...part, query: withOpenKinds(part.query) }))
  if (!a || !b) return []
  const best = (part: typeof a, taken: string | null) =>
    chooseFigures(
      taken ? { ...part.query, given: [...part.query.given, taken] } : part.query,
      part.evidence.filter((e) => taken === null || !holds(e, taken)),
      store,
    )[0]
  const holds = (evidence: Evidence, figure: string) => figure.startsWith(`${evidence.passage.id}#`)
  const [x, y] = [best(a, null), best(b, null)]
  if (!x || !y || x.figure.id !== y.figure.id) return [x, y]
  return x.score >= y.score ? [x, best(b, x.figure.id)] : [best(a, y.figure.id), y]
}

/** '从多少提高到多少': where a row comes first, the change that a passage nearly as good tells; none against a plan. */
export function changeTold(context: Context): Choice[] | null {
  const { query, evidence } = context
  if (!CHANGES.test(query.text) || query.needs.some((need) => need.side !== null)) return null
  const telling = evidence
    .slice(0, READ_FOR_CHANGE)
    .filter((e) => e.coverage >= (evidence[0]?.coverage ?? 1) * NEAR && e.best.figures.some((f) => f.change))
  const pair = telling.length > 0 ? twoOperands({ ...context, evidence: telling }) : null
  return pair?.[0]?.figure.change ? pair : null
}

const READ_FOR_CHANGE = 5 // passages
const NEAR = 0.85 // share of the best coverage
