import type { Need } from '../question/query.ts'
import type { Trace } from '../schema.ts'
import type { Context } from './context.ts'
import type { Evidence } from './evidence/evidence.ts'

const SHOWN = 10

/** How the question was understood, which passages were weighed and why some were taken. */
export function traceOf(
  { query, evidence, words }: Context,
  cited: readonly string[],
  timings: Record<string, number>,
): Trace {
  const label = words.trace
  const needIn = ({ kinds, unit, side, focus }: Need) =>
    [kinds.map((kind) => words.kinds[kind] ?? kind).join('/'), unit, side && words[side], focus]
      .filter(Boolean)
      .join(' · ')
  const rows: [string, string[]][] = [
    [label.kind, [words.questionKinds[query.kind]]],
    [label.needs, query.needs.map(needIn)],
    [label.terms, query.words.map((t) => `${t.source} = ${t.options.map((o) => o.term).join(' | ')}`)],
    [label.entities, query.entities.map((e) => e.name)],
    [label.periods, query.periods.map((p) => p.printed)],
  ]
  return {
    query: rows
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => ({ label: name, value: values.join('; ') })),
    considered: evidence.slice(0, SHOWN).map((e) => ({
      passage: e.passage.id,
      label: e.passage.label,
      report: e.passage.report,
      score: round(e.score),
      ranks: e.hit.ranks,
      matched: e.best.matches.map((m) => m.term.source),
      chosen: cited.includes(e.passage.id),
      reason: reasonOf(e, label.lacks),
    })),
    timings,
  }
}

const round = (value: number) => Math.round(value * 1000) / 1000

function reasonOf(e: Evidence, lacks: string): string {
  const parts = [`coverage ${round(e.coverage)}`, `retrieval ${round(e.hit.score)}`]
  if (e.period !== 0) parts.push(`period ${round(e.period)}`)
  if (e.missing.length > 0) parts.push(`${lacks} ${e.missing.map((m) => m.name).join(', ')}`)
  return parts.join(', ')
}
