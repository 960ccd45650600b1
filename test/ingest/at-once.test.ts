import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ingest } from '../../index/ingest.ts'
import { search } from '../../index/search.ts'
import { openStore } from '../../index/store/open.ts'
import { openLiveIndex } from '../../server/live-index.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { countingEmbedder } from './counting-embedder.ts'
import { PARAGRAPHS, reportFolder } from './fixture.ts'

const INGEST = fileURLToPath(new URL('./killed-at.ts', import.meta.url))
const embedder = countingEmbedder()
const { model } = embedder

test('of several processes that ingest at once each is done or told to wait, and no report is lost', async () => {
  const names = ['a', 'b', 'c']
  const folder = await reportFolder(
    Object.fromEntries(names.map((id) => [`${id}.txt`, { id, paragraphs: [PARAGRAPHS.peak] }])),
  )
  const index = join(folder, 'index')
  const ends = await Promise.all(
    names.map(async (name) => {
      const command = ['--import', 'tsx', INGEST, index, '0', join(folder, `${name}.txt`)]
      const child = spawn(process.execPath, command)
      const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
      if (code !== 0) expect(said).toMatch(/Another ingestion is writing to .*Wait until it is done/)
      return { name, isDone: code === 0 }
    }),
  )
  const done = ends.filter(({ isDone }) => isDone).map(({ name }) => name)
  expect(done.length).toBeGreaterThan(0)
  expect((await openStore(index, model)).reports.map(({ id }) => id).sort()).toEqual(done)
})

describe('while questions are asked', () => {
  test('ingestions go live without a restart, and no question sees two indexes or none', async () => {
    const small = { id: 'report', paragraphs: [PARAGRAPHS.peak] }
    const large = { id: 'report', paragraphs: [PARAGRAPHS.peak, PARAGRAPHS.budget, PARAGRAPHS.now] }
    const folders = [await reportFolder({ 'a.txt': small }), await reportFolder({ 'a.txt': large })]
    const index = join(await temporaryFolder(), 'index')
    const bring = (round: number) => ingest({ files: [join(folders[round % 2] ?? '', 'a.txt')], index, embedder })
    await bring(0)
    const trouble: unknown[] = []
    const live = openLiveIndex(index, {
      prepare: async () => {},
      openStore: (folder) => openStore(folder, model),
      openEmbedder: async () => embedder,
      onTrouble: (error) => trouble.push(error),
    })

    let isIngesting = true
    const seen = new Set<number>()
    const asking = async () => {
      while (isIngesting) {
        const opened = await live.open()
        const count = opened.store.passages.length
        const hits = await search(opened, { text: '人', terms: [] }, 100)
        expect(hits.map(({ passage }) => passage.id).sort()).toEqual(opened.store.passages.map(({ id }) => id).sort())
        seen.add(count)
        await new Promise((resolve) => setImmediate(resolve))
      }
    }
    const askers = Promise.all([asking(), asking()])
    for (let round = 1; round <= 8; round++) await bring(round)
    isIngesting = false
    await askers
    expect(trouble).toEqual([])
    expect(seen.size).toBe(2)
    expect((await live.open()).store.passages).toHaveLength((await openStore(index, model)).passages.length)
  })
})

/** Has the tests that follow run without the rights of root, which no permissions bind. */
function asOrdinaryUser(): void {
  if (process.getuid?.() !== 0) return
  process.seteuid?.(65_534)
  onTestFinished(() => void process.seteuid?.(0))
}

test('a folder that may only be read is said, still answers, and stays as it was', async () => {
  const folder = await reportFolder({
    'a.txt': { id: 'a', paragraphs: [PARAGRAPHS.peak] },
    'b.txt': { id: 'b', paragraphs: [PARAGRAPHS.now] },
  })
  const index = join(folder, 'index')
  await ingest({ files: [join(folder, 'a.txt')], index, embedder })
  await mkdir(join(folder, 'empty'))
  for (const [path, mode] of [
    [join(folder, '..'), 0o755],
    [folder, 0o755],
    [index, 0o555],
    [join(folder, 'empty'), 0o555],
  ] as const)
    await chmod(path, mode)
  onTestFinished(() => chmod(index, 0o755))
  const manifest = await readFile(join(index, 'manifest.json'), 'utf8')
  asOrdinaryUser()
  for (const closed of [index, join(folder, 'empty'), join(folder, 'empty/new')])
    await expect(ingest({ files: [join(folder, 'b.txt')], index: closed, embedder })).rejects.toMatchObject({
      code: 'not-writable',
      message: expect.stringMatching(/cannot be written to \(EACCES\).*--index/),
    })
  expect((await openStore(index, model)).reports.map(({ id }) => id)).toEqual(['a'])
  expect(await readFile(join(index, 'manifest.json'), 'utf8')).toBe(manifest)
})
