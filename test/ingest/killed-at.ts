import { ingest } from '../../index/ingest.ts'
import { countingEmbedder } from './counting-embedder.ts'
import { disturb } from './disturbed.ts'

/** Ingests some files, and dies by kill -9 ahead of a step that changes files, half of what it writes written. */
const [index = '', killedAt, ...files] = process.argv.slice(2)
await disturb(async ({ n, tear }) => {
  if (n !== Number(killedAt)) return
  await tear()
  process.kill(process.pid, 'SIGKILL')
  await new Promise(() => {})
})
await ingest({ files, index, embedder: countingEmbedder() })
