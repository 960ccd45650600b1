import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LocalIndex } from 'vectra/lib/LocalIndex.js'
import { readManifest } from '../../index/store/manifest.ts'
import { scanVectors } from '../../index/store/scan/scan-vectors.ts'
import { readVectorCounts, readVectors } from '../../index/store/vector-cache.ts'
import { VECTRA } from '../../index/store/vectors.ts'
import { quantile } from '../eval/table.ts'

// Run in a process of its own: node --import tsx test/bench/floor.ts INDEX. Prints one line of JSON: what the machine
// takes at least to read an index and to compare a vector with all of it, and what the stores take for the latter.
const SCANS = 21

const folder = process.argv[2] ?? ''
const manifest = await readManifest(folder)
const build = join(folder, manifest.build)

const started = performance.now()
const files = readdirSync(build, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const bytes = files.reduce((sum, { parentPath, name }) => sum + readFileSync(join(parentPath, name)).length, 0)
const readMs = performance.now() - started

const { dims } = manifest
const vectors = await readVectors(folder, manifest)
const rows = vectors.length / dims
const asked = Array.from(vectors.subarray(0, dims))

async function median(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < SCANS; i++) {
    const before = performance.now()
    await work()
    times.push(performance.now() - before)
  }
  return quantile(times, 0.5)
}

/** The best of all products, by the plainest loop there is. */
function plainScan(): number {
  const query = Float32Array.from(asked)
  let best = Number.NEGATIVE_INFINITY
  for (let row = 0; row < rows; row++) {
    let sum = 0
    for (let k = 0; k < dims; k++) sum += (vectors[row * dims + k] as number) * (query[k] as number)
    if (sum > best) best = sum
  }
  return best
}

const counts = await readVectorCounts(folder, manifest)
const passages = counts.map((_, i) => ({ id: String(i), report: '' }))
const flat = scanVectors(vectors, dims, passages, counts)
const vectra = VECTRA in manifest.files ? new LocalIndex(join(build, 'vectra')) : null
const plainMs = await median(plainScan)
const flatMs = await median(() => flat(asked, 200))
const vectraMs = vectra && (await median(() => vectra.queryItems(asked, '', 200)))
console.log(JSON.stringify({ megabytes: bytes / 2 ** 20, readMs, plainMs, flatMs, vectraMs }))
