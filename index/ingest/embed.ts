import type { Embedder } from '../embed/embedder.ts'
import type { Passage } from '../report.ts'
import { embeddedTexts } from '../store/fields.ts'
import { type KeyedVector, type Vector, vectorKey } from '../store/vector-cache.ts'

const STEP = 64 // texts between two reports of progress

/** The vectors of each passage, the first of all of it; texts that `known` has a vector of are not embedded again. */
export async function embedPassages(
  passages: readonly Passage[],
  known: ReadonlyMap<string, Vector>,
  embedder: Embedder,
  onProgress: (done: number, total: number) => void,
): Promise<KeyedVector[][]> {
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const texts = passages.map((passage) => embeddedTexts(passage, (id) => byId.get(id)))
  const vectors = new Map(known)
  const missing = new Map<string, string>()
  for (const text of texts.flat()) if (!vectors.has(vectorKey(text))) missing.set(vectorKey(text), text)

  if (missing.size > 0) {
    const asked = [...missing].sort(([, a], [, b]) => a.length - b.length) // texts of a length pad each other least
    for (let at = 0; at < asked.length; at += STEP) {
      onProgress(at, asked.length)
      const step = asked.slice(at, at + STEP)
      const made = await embedder.embed(
        step.map(([, text]) => text),
        'passage',
      )
      for (const [i, [key]] of step.entries()) vectors.set(key, made[i] ?? [])
    }
    onProgress(asked.length, asked.length)
  }
  return texts.map((read) =>
    read.map((text) => {
      const key = vectorKey(text)
      return { key, vector: vectors.get(key) ?? [] }
    }),
  )
}
