import type { Embedder } from '../embed/embedder.ts'
import type { Passage } from '../report.ts'
import { embeddedText } from '../store/fields.ts'
import { type KeyedVector, vectorKey } from '../store/vector-cache.ts'

const STEP = 64 // passages between two reports of progress

/** A vector for each passage; texts that `known` has a vector of are not embedded again. */
export async function embedPassages(
  passages: readonly Passage[],
  known: ReadonlyMap<string, readonly number[]>,
  embedder: Embedder,
  onProgress: (done: number, total: number) => void,
): Promise<KeyedVector[]> {
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const texts = passages.map((passage) => embeddedText(passage, (id) => byId.get(id)))
  const vectors = new Map(known)
  const missing = new Map<string, string>()
  for (const text of texts) if (!vectors.has(vectorKey(text))) missing.set(vectorKey(text), text)

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
  return texts.map((text) => {
    const key = vectorKey(text)
    return { key, vector: vectors.get(key) ?? [] }
  })
}
