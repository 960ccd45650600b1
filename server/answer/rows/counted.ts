import type { OutputRow } from '../../../index/report.ts'
import { type Piece, say, show } from '../draft.ts'
import type { Wording } from '../wording/wording.ts'
import type { Plan } from './aggregate-plan.ts'
import type { Judged } from './outcome.ts'

/** A clause with its counts as figures, each told by where it stands: 'of 19 outputs, 14 were completed'. */
export function counted(clause: string, counts: readonly number[], of = ''): Piece[] {
  let from = 0
  const pieces = counts.flatMap((value, i) => {
    const shown = String(value)
    const at = clause.indexOf(shown, from)
    const before = clause.slice(from, at)
    from = at + shown.length
    const expression = `${of}${counts.length > 1 ? `${shown} (${i + 1}) ` : ''}${clause}`
    return [
      say(before),
      show({
        from: 'computed',
        value,
        unit: null,
        kind: 'count',
        shown,
        operation: 'count',
        expression,
        operands: [],
      }),
    ]
  })
  return [...pieces, say(clause.slice(from))]
}

/** How many rows there are; those that only figures show come apart from those that the report marks. */
export function total({ rows, byFigures }: Judged, { keep, basis }: Plan, words: Wording, of = ''): Piece[] {
  const ending = say(words.stop)
  if (keep === null) return [...counted(words.countOf(rows.length), [rows.length], of), ending]
  const outcome = words.outcomes[keep]
  if (keep !== 'above' && keep !== 'below')
    return [...counted(words.countOfOutcome(rows.length, outcome), [rows.length], of), ending]
  if (basis === 'figure') return [...counted(words.byFigures(rows.length, outcome), [rows.length], of), ending]
  if (rows.length === 0 && byFigures.length > 0)
    return [...counted(words.onlyByFigures(byFigures.length, outcome), [byFigures.length], of), ending]
  return [
    ...counted(words.marked(rows.length, outcome), [rows.length], of),
    ...(byFigures.length > 0
      ? [say(words.semicolon), ...counted(words.moreByFigures(byFigures.length, outcome), [byFigures.length], of)]
      : []),
    ending,
  ]
}

/** 'Of 19 outputs, 14 were completed and 5 were not.' */
export function parted(
  all: readonly OutputRow[],
  { rows, byFigures }: Judged,
  { keep, basis }: Plan,
  words: Wording,
  of = '',
): Piece[] {
  const counts = [all.length, rows.length, all.length - rows.length] as const
  const outcome = words.outcomes[keep ?? 'done']
  const isMark = (keep === 'above' || keep === 'below') && basis !== 'figure'
  return [
    ...counted(isMark ? words.partedByMark(...counts, outcome) : words.parted(...counts, outcome), counts, of),
    ...(byFigures.length > 0
      ? [say(words.semicolon), ...counted(words.moreByFigures(byFigures.length, outcome), [byFigures.length], of)]
      : []),
    say(words.stop),
  ]
}
