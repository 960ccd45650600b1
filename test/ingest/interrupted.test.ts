import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ingest } from '../../index/ingest.ts'
import { openStore } from '../../index/store/open.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { countingEmbedder } from './counting-embedder.ts'
import { disturb } from './disturbed.ts'
import { PARAGRAPHS, reportFolder, writeReports } from './fixture.ts'

const KILLED_AT = fileURLToPath(new URL('./killed-at.ts', import.meta.url))
const AT_ONCE = 3 // processes: a machine has few processors
const STRIDE = 5 // of the steps, each of which takes a process, one in so many is died at
const FIRST = 3 // those that take the lock: all of them
const LAST = 5 // those about the one that puts the new index in place of the old: all of them
const embedder = countingEmbedder()
const FULL = /(?:could not|cannot) be written to .*(?:Free some space|Choose another)/s

/** A folder with an index of one report, and what adds another to it. */
async function beforeChange() {
  const folder = await reportFolder({ 'a.txt': { id: 'first', paragraphs: [PARAGRAPHS.peak] } })
  const index = join(folder, 'index')
  await ingest({ files: [join(folder, 'a.txt')], index, embedder })
  await writeReports(folder, { 'b.txt': { id: 'second', paragraphs: [PARAGRAPHS.now] } })
  return { index, files: [join(folder, 'b.txt')] }
}

/** All that an index answers from. */
async function contentOf(index: string) {
  const { reports, passages, figures, dense } = await openStore(index, embedder.model)
  return { reports, passages, figures, nearest: await dense([1, 1, 1], 10) }
}

/** A copy of an index, the one with the change made, and how many steps that change files making it takes. */
async function change() {
  const { index, files } = await beforeChange()
  const copy = async () => {
    const to = join(await temporaryFolder(), 'index')
    await cp(index, to, { recursive: true })
    return to
  }
  const changed = await copy()
  let steps = 0
  const stop = await disturb(({ n }) => {
    steps = n
  })
  await ingest({ files, index: changed, embedder })
  stop()
  return { copy, files, steps, before: await contentOf(index), after: await contentOf(changed) }
}

/** Names of what an index folder holds, its build's own left out. */
const namesIn = async (index: string) => (await readdir(index)).map((name) => name.replace(/^(build)-.*/, '$1')).sort()

test('an ingestion killed at any moment leaves the index before or after it whole, and the next clears up', {
  timeout: 240_000,
}, async () => {
  const { copy, files, steps, before, after } = await change()
  expect(steps).toBeGreaterThan(20)
  const found: string[] = []
  const killAt = async (step: number) => {
    const index = await copy()
    const child = spawn(process.execPath, ['--import', 'tsx', KILLED_AT, index, String(step), ...files])
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
    const content = await contentOf(index)
    expect([before, after]).toContainEqual(content)
    found.push(content.reports.length === before.reports.length ? 'before' : 'after')
    await ingest({ files, index, embedder })
    expect(await contentOf(index)).toEqual(after)
    expect(await namesIn(index)).toEqual(['build', 'manifest.json', 'sources'])
  }
  const left = Array.from({ length: steps }, (_, i) => i + 1).filter(
    (n) => n <= FIRST || n % STRIDE === 0 || n > steps - LAST,
  )
  const killNext = async (): Promise<void> => {
    const step = left.shift()
    if (step === undefined) return
    await killAt(step)
    return killNext()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, killNext))
  expect(new Set(found)).toEqual(new Set(['before', 'after']))
})

test('a disk that is full at any step is said, leaves the index whole, and takes the change once there is space', {
  timeout: 120_000,
}, async () => {
  const { copy, files, steps, before, after } = await change()
  for (let full = 1; full <= steps; full++) {
    const index = await copy()
    const stop = await disturb(async ({ n, tear }) => {
      if (n < full) return
      await tear()
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    })
    const end = await ingest({ files, index, embedder }).then(
      () => 'done',
      (error) => error,
    )
    stop()
    expect(end).toMatchObject({ code: 'not-writable', message: expect.stringMatching(FULL) })
    const content = await contentOf(index)
    expect([before, after]).toContainEqual(content)
    const isBefore = content.reports.length === before.reports.length
    const left = await namesIn(index)
    if (isBefore) expect(left.filter((name) => name === 'build')).toHaveLength(1) // the space is free again
    expect(left.filter((name) => name.startsWith('lock'))).toEqual([])
    await ingest({ files, index, embedder })
    expect(await contentOf(index)).toEqual(after)
  }
})

test('a system that lets no file grow is taken for a full disk', async () => {
  const { index, files } = await beforeChange()
  const before = await contentOf(index)
  const manifest = await readFile(join(index, 'manifest.json'), 'utf8')
  // the limit is the kernel's own: a write stops in the middle, as on a full disk
  const limited = `trap '' XFSZ; ulimit -f 1; exec "$@"`
  const command = ['-c', limited, 'sh', process.execPath, '--import', 'tsx', KILLED_AT, index, '0', ...files]
  const child = spawn('bash', command, { env: { ...process.env, TSX_DISABLE_CACHE: '1' } })
  const [said] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect(said).toMatch(FULL)
  expect(await readFile(join(index, 'manifest.json'), 'utf8')).toBe(manifest)
  expect(await contentOf(index)).toEqual(before)
})
