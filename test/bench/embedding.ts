import { folderOfChosen, MODEL_SETTING } from '../../index/embed/chosen.ts'
import { openEmbedder } from '../../index/embed/local.ts'
import { embedPassages } from '../../index/ingest/embed.ts'
import { quantile } from '../eval/table.ts'
import { performance as carriedOut, management } from '../parse/seed.ts'

const passages = [...management.passages, ...carriedOut.passages]

/**
 * How fast the embedding model is, the bundled one or the one that is set: questions one by one, then all passages of
 * the two reports as an ingestion has them embedded. By the clock, and in processor time of all threads: what one core takes.
 */
export async function embeddingSpeed(questions: readonly string[], rounds: number): Promise<string> {
  const embedder = await openEmbedder({ folder: folderOfChosen(process.env[MODEL_SETTING]) })
  const embedAll = () => embedPassages(passages, new Map(), embedder, () => {})
  const askAll = async () => {
    const clock: number[] = []
    for (const question of questions) clock.push((await timed(() => embedder.embed([question], 'question'))).clock)
    return clock
  }
  await askAll()
  await embedAll() // until it has run a while, code is slower

  const one: number[] = []
  const asked = await timed(async () => {
    for (let round = 0; round < rounds; round++) one.push(...(await askAll()))
  })
  const embedded = []
  for (let round = 0; round < rounds; round++) embedded.push(await timed(embedAll))
  await embedder.close()

  const perSecond = (milliseconds: number[]) => ((passages.length * 1000) / quantile(milliseconds, 0.5)).toFixed(0)
  const threads = asked.processor / one.length
  return [
    `${embedder.model}, ${passages.length} passages, ${questions.length} questions, ${rounds} rounds`,
    `a question: ${quantile(one, 0.5).toFixed(2)} ms (95 of 100 within ${quantile(one, 0.95).toFixed(2)} ms), ${threads.toFixed(2)} ms of processor time`,
    `passages a second: ${perSecond(embedded.map(({ clock }) => clock))}, and ${perSecond(embedded.map(({ processor }) => processor))} in a second of processor time`,
  ].join('\n')
}

/** Milliseconds by the clock, and of processor time in all threads of this process. */
async function timed(work: () => Promise<unknown>): Promise<{ clock: number; processor: number }> {
  const before = { clock: performance.now(), ...process.cpuUsage() }
  await work()
  const { user, system } = process.cpuUsage()
  return {
    clock: performance.now() - before.clock,
    processor: (user + system - before.user - before.system) / 1000,
  }
}
