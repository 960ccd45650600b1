import type { Answer } from '../../server/schema.ts'
import type { Gold } from './gold.ts'
import type { Score } from './score.ts'

/** One question asked and judged; `answer` is null when the request failed, for the reason in `failure`. */
export type Result = { gold: Gold; answer: Answer | null; failure: string | null; ms: number; score: Score }

/** The measures of a slice of the questions; NaN where it has no question that a measure speaks of. */
export type Measures = {
  n: number
  right: number
  /** Of the answers given, refusals aside, how many are right: the rest are wrong and said with confidence. */
  trust: number
  /** Of the questions that the reports answer, how many were refused. */
  refused: number
  figure: number
  cite1: number
  recall: number
  precision: number
  /** How many numbers are unsupported, over all answers. */
  unsupported: number
}

const mean = (values: number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : Number.NaN

function measure(results: readonly Result[]): Measures {
  const answerable = results.filter(({ gold }) => gold.answerable)
  const answered = results.filter(({ answer }) => answer?.answered)
  const withFigures = answerable.filter(({ gold }) => gold.figures.length > 0)
  return {
    n: results.length,
    right: mean(results.map(({ score }) => Number(score.right))),
    trust: mean(answered.map(({ score }) => Number(score.right))),
    refused: mean(answerable.map(({ answer }) => Number(answer?.answered === false))),
    figure: mean(withFigures.map(({ score }) => Number(score.figuresRight))),
    cite1: mean(answerable.map(({ score }) => Number(score.firstHit))),
    recall: mean(answerable.map(({ score }) => score.citeRecall)),
    precision: mean(answerable.map(({ score }) => score.citePrecision)),
    unsupported: results.reduce((count, { score }) => count + score.unsupported.length, 0),
  }
}

/** The questions all together, then by language, source and kind, the follow-ups, and by the kind of answer they got. */
export function slices(results: readonly Result[]): Map<string, Measures> {
  const table = new Map([['all', measure(results)]])
  for (const key of ['lang', 'source', 'kind'] as const) {
    for (const value of [...new Set(results.map(({ gold }) => gold[key]))].sort()) {
      table.set(value, measure(results.filter(({ gold }) => gold[key] === value)))
    }
  }
  table.set('follow-up', measure(results.filter(({ gold }) => gold.history.length > 0)))
  for (const kind of [...new Set(results.map(({ answer }) => answer?.kind ?? 'failed'))].sort()) {
    table.set(`by ${kind}`, measure(results.filter(({ answer }) => (answer?.kind ?? 'failed') === kind)))
  }
  return table
}

export const percent = (value: number): string =>
  Number.isNaN(value) ? '   -  ' : `${(100 * value).toFixed(1).padStart(5)}%`

export function printSlices(table: Map<string, Measures>): string {
  const header = [
    'slice'.padEnd(16),
    '   n',
    ' right',
    ' trust',
    'refusd',
    'figure',
    'cite@1',
    'recall',
    ' preci',
    'unsup',
  ].join('  ')
  const rows = [...table].map(([name, m]) =>
    [
      name.padEnd(16),
      String(m.n).padStart(4),
      ...[m.right, m.trust, m.refused, m.figure, m.cite1, m.recall, m.precision].map(percent),
      String(m.unsupported).padStart(5),
    ].join('  '),
  )
  return [header, ...rows].join('\n')
}

export const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))] ?? Number.NaN

export function printLatency(results: readonly Result[]): string {
  const times = results.filter(({ failure }) => failure === null).map(({ ms }) => ms)
  const [p50, p95, max] = [0.5, 0.95, 1].map((q) => quantile(times, q).toFixed(1))
  return `latency ms: p50 ${p50}  p95 ${p95}  max ${max};  failed requests ${results.length - times.length}`
}

export function printResult({ gold, answer, failure, score }: Result): string {
  const wanted = JSON.stringify({ figures: gold.figures, terms: gold.terms, quotes: gold.quotes })
  const got = failure ?? {
    answered: answer?.answered,
    text: answer?.text,
    figures: answer?.figures.slice(0, 4).map(({ value }) => value),
    first: answer?.citations[0]?.passage.label,
  }
  return [
    `${score.right ? 'ok   ' : 'WRONG'} ${gold.id} [${gold.kind}/${gold.lang}] ${gold.question}`,
    `      gold ${wanted}`,
    `      got  ${JSON.stringify(got)}`,
  ].join('\n')
}
