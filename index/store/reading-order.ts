import type { Passage } from '../report.ts'
import type { Store } from './store.ts'

type Order = { places: ReadonlyMap<string, number>; reports: ReadonlyMap<string, Passage[]> }

const orders = new WeakMap<Store, Order>()

/** The place of a passage among all passages of a store, from 0; looked up, not searched for. */
export const placeOf = (passage: string, store: Store): number => orderOf(store).places.get(passage) ?? 0

/** The passages of a report, in reading order; looked up, not searched for. */
export const passagesOf = (report: string, store: Store): readonly Passage[] => orderOf(store).reports.get(report) ?? []

function orderOf(store: Store): Order {
  const known = orders.get(store)
  if (known) return known
  const reports = new Map(store.reports.map(({ id }): [string, Passage[]] => [id, []]))
  for (const passage of store.passages) reports.get(passage.report)?.push(passage)
  const order = { places: new Map(store.passages.map(({ id }, i) => [id, i])), reports }
  orders.set(store, order)
  return order
}
