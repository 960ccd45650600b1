import { CHANGES } from '../../question/cues.ts'
import type { Context, Draft } from '../context.ts'
import { cite, type Piece, say } from '../draft.ts'
import { type Choice, chooseFigures } from '../evidence/choose.ts'
import { changeTold, figuresInTurn, twoOperands } from '../evidence/operands.ts'
import { computed } from '../phrasing/operations.ts'
import { resultPieces } from '../phrasing/result-text.ts'
import { figureInTime, headline, quotedOnce } from './lookup.ts'
import { outputs } from './outputs.ts'
import { explain } from './prose.ts'

/** Before against after, one against another, planned against actual: both figures, then which is larger and by how much. */
export function compare(context: Context): Draft | null {
  const item = context.evidence[0]
  if (!item) return null
  const rows = figuresInTurn(context) ?? ofTwoRows(context)
  if (rows) return against(rows, context)
  if (item.passage.kind === 'output') {
    const told = changeTold(context)
    return (told && beforeAfter(told, context)) ?? outputs(context)
  }
  const sides = context.query.needs.length >= 2 ? chooseFigures(context.query, context.evidence, context.store) : []
  const [one, other] = sides
  if (one && other && one.need.focus === other.need.focus)
    return beforeAfter(one.figure.change?.role === 'after' ? [one, other] : [other, one], context)
  if (sides.length >= 2) return against(sides.slice(0, 2), context)
  const apart = context.parts.flatMap((part) => chooseFigures(part.query, part.evidence, context.store).slice(0, 1))
  const [x, y] = apart
  if (x && y && x.figure.id !== y.figure.id && x.figure.kind === y.figure.kind && x.figure.unit === y.figure.unit)
    return against(apart, context)
  const pair = twoOperands(context)
  if (pair) return beforeAfter(pair, context)
  return explain(context)
}

/** The completed values of two rows, where each of two things named has its own. */
function ofTwoRows({ parts, query, store }: Context): Choice[] | null {
  if (query.needs.some(({ side }) => side !== null)) return null
  const [x, y] = parts.map((part) => chooseFigures(part.query, part.evidence, store)[0])
  const isPair = x && y && x.passage.kind === 'output' && y.passage.kind === 'output' && x.passage !== y.passage
  if (!isPair || parts.some(({ evidence }) => (evidence[0]?.missing.length ?? 1) > 0)) return null
  return x.figure.kind === y.figure.kind && x.figure.unit === y.figure.unit ? [x, y] : null
}

/** Two things asked about by name: their figures, or the changes of their figures where change is what is asked. */
function against(sides: readonly Choice[], context: Context): Draft {
  const { words, query, store } = context
  const [a, b] = sides as [Choice, Choice]
  const changes = CHANGES.test(query.text) ? sides.map((side) => changeOf(side, context)) : []
  const [x, y] =
    changes.length === 2 && changes[0] && changes[1]
      ? [changes[0].value, changes[1].value]
      : [a.figure.value, b.figure.value]
  const winner = x >= y ? a : b
  const verdict = x === y ? words.bothEqual : words.larger(winner.need.focus)
  const lines = sides.flatMap((side, i): Piece[] => {
    const change = changes[i]
    const other = side.figure.change
      ? store.figuresOf(side.passage.id).find((f) => f.id === side.figure.change?.other)
      : undefined
    const from = change && other ? [...headline({ ...side, figure: other }, context)] : []
    return [
      say(`\n${side.need.focus}${words.colon}`),
      ...from,
      ...headline(side, context),
      ...(change ? [say(`${words.difference} `), ...resultPieces(change, query.lang), say(words.stop)] : []),
    ]
  })
  return {
    kind: 'compare',
    answered: true,
    pieces: [
      say(verdict),
      cite(winner.passage, winner.figure.span),
      say(words.stop),
      ...lines,
      ...quotedOnce(sides, context),
    ],
    choices: sides,
  }
}

function changeOf(choice: Choice, { store }: Context) {
  const other = store.figuresOf(choice.passage.id).find((f) => f.id === choice.figure.change?.other)
  return other
    ? computed('difference', [
        { figure: choice.figure, passage: choice.passage },
        { figure: other, passage: choice.passage },
      ])
    : null
}

/** A change: from the earlier figure to the later one, and by how much; the later one is given first. */
export function beforeAfter([after, before]: readonly Choice[], context: Context): Draft | null {
  if (!after || !before) return null
  const { words, query } = context
  const difference = computed(
    'difference',
    [after, before].map(({ figure, passage }) => ({ figure, passage })),
  )
  const [a, b] = [after.figure.value, before.figure.value]
  const direction: Piece[] =
    a === b ? [say(words.unchanged)] : [say(a > b ? words.rose : words.fell), ...resultPieces(difference, query.lang)]
  return {
    kind: 'compare',
    answered: true,
    pieces: [
      say(words.from),
      ...figureInTime(before, context),
      cite(before.passage, before.figure.span),
      say(words.to),
      ...figureInTime(after, context),
      say(words.comma),
      ...direction,
      cite(after.passage, after.figure.span),
      say(`${words.stop}`),
      ...quotedOnce([before, after], context),
    ],
    choices: [before, after],
  }
}
