import type { Store } from './store.ts'

const orders = new WeakMap<Store, ReadonlyMap<string, number>>()

/** The place of a passage among all passages of a store, from 0; looked up, not searched for. */
export function placeOf(passage: string, store: Store): number {
  const order = orders.get(store) ?? new Map(store.passages.map(({ id }, i) => [id, i]))
  orders.set(store, order)
  return order.get(passage) ?? 0
}
