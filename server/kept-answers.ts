import { LRUCache } from 'lru-cache'
import type { Store } from '../index/store/store.ts'
import type { Answer, AskRequest } from './schema.ts'

/** Answers given lately. The same index and request give the same answer: asked again, it need not be worked out again. */
export type KeptAnswers = {
  find(store: Store, request: AskRequest): Answer | undefined
  keep(store: Store, request: AskRequest, answer: Answer): void
}

const CHARS_A_MEGABYTE = 500_000 // Chinese ones, two bytes each

/**
 * Keeps so many megabytes of answers for each index, those asked for last; with 0 none. An answer that tells how it came
 * about, and how long that took, is worked out each time.
 */
export function keepAnswers(megabytes: number): KeptAnswers {
  const byStore = new WeakMap<Store, LRUCache<string, Answer>>()
  const keyOf = ({ question, history, reports }: AskRequest) => JSON.stringify([question, history, reports])
  return {
    find: (store, request) => (request.trace ? undefined : byStore.get(store)?.get(keyOf(request))),
    keep(store, request, answer) {
      if (megabytes === 0 || request.trace) return
      const key = keyOf(request)
      const kept = byStore.get(store) ?? new LRUCache({ maxSize: megabytes * CHARS_A_MEGABYTE })
      byStore.set(store, kept)
      kept.set(key, answer, { size: key.length + JSON.stringify(answer).length })
    },
  }
}
