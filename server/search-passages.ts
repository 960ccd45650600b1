import { search } from '../index/search.ts'
import { understand } from './question/understand.ts'
import type { SearchFunction } from './services.ts'

/** Searches as answering does: the words are understood as a question first. */
export const searchPassages: SearchFunction = ({ store, embedder }, question, limit) => {
  const { text, terms } = understand(question, store)
  return search({ store, embedder }, { text, terms }, limit)
}
