import { readFileSync } from 'node:fs'
import { openEmbedder } from '../../index/embed/local.ts'
import { openStore } from '../../index/store/open.ts'
import { searchPassages } from '../../server/search-passages.ts'
import { type Searched, searchInputSchema } from './searched.ts'

// Run in a process of its own: node --import tsx test/bench/search.ts INPUT. Prints one line of JSON: what our index finds
// for each question, and how soon, by vectors alone and as the program searches.
const { index, questions, limit } = searchInputSchema.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')))
const embedder = await openEmbedder()
const store = await openStore(index)

async function byVectors(question: string): Promise<string[]> {
  const [vector = []] = await embedder.embed([question], 'question')
  const ranked = await store.dense(vector, limit)
  return ranked.map(({ passage }) => store.passage(passage)?.text ?? '')
}

async function byAll(question: string): Promise<string[]> {
  const hits = await searchPassages({ store, embedder }, question, limit)
  return hits.map(({ passage }) => passage.text)
}

async function searched(search: (question: string) => Promise<string[]>): Promise<Searched> {
  for (const question of questions) await search(question)
  const found: string[][] = []
  const milliseconds: number[] = []
  for (const question of questions) {
    const asked = performance.now()
    found.push(await search(question))
    milliseconds.push(performance.now() - asked)
  }
  return { found, milliseconds }
}

const vectors = await searched(byVectors)
console.log(JSON.stringify({ vectors, all: await searched(byAll) }))
await embedder.close()
