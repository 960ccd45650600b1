import type { OutputRow } from '../../../index/report.ts'
import type { Context } from '../context.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { mainClause } from '../evidence/main-clause.ts'
import { readClaim } from './claim.ts'
import { pairUp } from './pairing.ts'
import { focusPairs } from './row-focus.ts'

/** True when a question takes a change for granted and the evidence tells the opposite: 'why did it fall?' of what rose. */
export function isOpposite(item: Evidence, context: Context): boolean {
  const { direction, plan } = readClaim(context.query.typed)
  const asked = plan === 'above' || (plan === null && direction === 'up') ? 1 : -1
  if (plan === null && direction === null) return false
  if (item.passage.kind === 'output') {
    const isOfRow = plan !== null || readClaim(item.passage.remarks).direction !== direction
    return isOfRow && againstPlan(item.passage, context) === -asked
  }
  const told = readClaim(mainClause(item)).direction
  return plan === null && told !== null && told !== direction
}

/** 1 where a row ended above its plan, by its mark or else by what is asked of it, -1 below it, 0 where it did neither or both. */
function againstPlan(row: OutputRow, { query, store }: Context): number {
  if (row.variance !== null) return { above: 1, below: -1, both: 0 }[row.variance]
  const pairs = focusPairs(pairUp(row, store.figuresOf(row.id)), query)
  const signs = pairs.flatMap(({ planned, figure }) =>
    planned && figure ? [Math.sign(figure.value - planned.value)] : [],
  )
  return new Set(signs).size === 1 ? (signs[0] ?? 0) : 0
}
