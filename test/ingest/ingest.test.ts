import { mkdir, open, readdir, readFile, rm, truncate, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ingest } from '../../index/ingest.ts'
import { readManifest } from '../../index/store/manifest.ts'
import { openStore } from '../../index/store/open.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { countingEmbedder } from './counting-embedder.ts'
import { PARAGRAPHS, reportFolder, writeReports } from './fixture.ts'

const first = { id: 'first', paragraphs: [PARAGRAPHS.peak, PARAGRAPHS.budget] }
const second = { id: 'second', paragraphs: [PARAGRAPHS.now] }

async function started() {
  const folder = await reportFolder({ 'a.txt': first })
  const index = join(folder, 'index')
  const embedder = countingEmbedder()
  await ingest({ files: [join(folder, 'a.txt')], index, embedder })
  return { folder, index, embedder, file: (name: string) => join(folder, name) }
}

const states = ({ reports }: Awaited<ReturnType<typeof ingest>>) => reports.map(({ id, state }) => [id, state])

describe('only what changed is read and embedded', () => {
  test('an unchanged report is not embedded again, and nothing is written', async () => {
    const { index, embedder, file } = await started()
    const before = await readFile(join(index, 'manifest.json'), 'utf8')
    embedder.asked.length = 0
    const again = await ingest({ files: [file('a.txt')], index, embedder })
    expect(again.changed).toBe(false)
    expect(states(again)).toEqual([['first', 'unchanged']])
    expect(embedder.asked).toEqual([])
    expect(await readFile(join(index, 'manifest.json'), 'utf8')).toBe(before)
  })

  test('a report that is added is embedded alone, and the others stay', async () => {
    const { folder, index, embedder, file } = await started()
    const before = (await openStore(index, embedder.model)).passages
    embedder.asked.length = 0
    await writeReports(folder, { 'a.txt': first, 'b.txt': second })
    const added = await ingest({ files: [file('b.txt')], index, embedder })
    expect(states(added)).toEqual([
      ['first', 'unchanged'],
      ['second', 'new'],
    ])
    expect(embedder.asked.join()).toContain('124 000')
    expect(embedder.asked.join()).not.toContain('125 520')
    const store = await openStore(index, embedder.model)
    expect(store.passages.slice(0, before.length)).toEqual(before)
    expect(store.reports.map(({ id }) => id)).toEqual(['first', 'second'])
  })

  test('a report with the id of another takes its place, and only its new texts are embedded', async () => {
    const { folder, index, embedder, file } = await started()
    embedder.asked.length = 0
    await writeReports(folder, { 'a.txt': { id: 'first', paragraphs: [...first.paragraphs, PARAGRAPHS.now] } })
    expect(states(await ingest({ files: [file('a.txt')], index, embedder }))).toEqual([['first', 'read anew']])
    expect(embedder.asked).toHaveLength(1)
    expect(embedder.asked[0]).toContain('124 000')
    expect((await openStore(index, embedder.model)).passages.some(({ text }) => text.includes('124 000'))).toBe(true)
  })

  test('other facts about the same file are taken', async () => {
    const { folder, index, embedder, file } = await started()
    await writeReports(folder, { 'a.txt': { ...first, id: 'renamed' } })
    expect(states(await ingest({ files: [file('a.txt')], index, embedder }))).toEqual([['renamed', 'new']])
  })

  test('force embeds everything again, and another model does', async () => {
    const { index, embedder, file } = await started()
    const all = [...embedder.asked]
    embedder.asked.length = 0
    await ingest({ files: [file('a.txt')], index, embedder, force: true })
    expect(embedder.asked).toEqual(all)
    const other = countingEmbedder('other@2')
    expect((await ingest({ files: [file('a.txt')], index, embedder: other })).changed).toBe(true)
    expect(other.asked).toEqual(all)
  })

  test('the same files give the same index, byte for byte, whatever was ingested before', async () => {
    const { folder, index, embedder, file } = await started()
    await writeReports(folder, { 'a.txt': first, 'b.txt': second })
    await ingest({ files: [file('b.txt')], index, embedder })
    const fresh = join(folder, 'fresh')
    await ingest({ files: [file('a.txt'), file('b.txt')], index: fresh, embedder })
    expect((await readManifest(index)).files).toEqual((await readManifest(fresh)).files)
  })
})

describe('an index is made whole again from the files it keeps', () => {
  test.each(['passages.jsonl', 'vectors.f32', 'vectra/index.json'])('when its %s is damaged', async (name) => {
    const { folder, index, embedder, file } = await started()
    await writeReports(folder, { 'a.txt': first, 'b.txt': second })
    await truncate(join(index, (await readManifest(index)).build, name), 5)
    await unlink(file('a.txt'))
    await ingest({ files: [file('b.txt')], index, embedder })
    expect((await openStore(index, embedder.model)).reports.map(({ id }) => id)).toEqual(['first', 'second'])
  })

  test('and says which report to give again when its own copy is gone too', async () => {
    const { folder, index, embedder, file } = await started()
    await writeReports(folder, { 'a.txt': first, 'b.txt': second })
    await rm(join(index, 'sources'), { recursive: true })
    await expect(ingest({ files: [file('b.txt')], index, embedder, force: true })).rejects.toMatchObject({
      code: 'bad-index',
      message: expect.stringContaining('a.txt'),
    })
    await ingest({ files: [file('a.txt'), file('b.txt')], index, embedder, force: true })
    expect((await openStore(index, embedder.model)).reports).toHaveLength(2)
  })

  test('when its manifest is lost: no report that was added before is', async () => {
    const { folder, index, embedder, file } = await started()
    await writeReports(folder, { 'a.txt': first, 'b.txt': second })
    await ingest({ files: [file('b.txt')], index, embedder })
    await truncate(join(index, 'manifest.json'), 5)
    await ingest({ files: [file('a.txt')], index, embedder, force: true })
    const texts = (await openStore(index, embedder.model)).passages.map(({ text }) => text).join()
    for (const printed of ['125 520', '124 000']) expect(texts.split(printed)).toHaveLength(2)
  })

  test('but one of another format only by force', async () => {
    const { index, embedder, file } = await started()
    await writeFile(join(index, 'manifest.json'), '{"format":99}')
    await expect(ingest({ files: [file('a.txt')], index, embedder })).rejects.toMatchObject({ code: 'bad-index' })
    await ingest({ files: [file('a.txt')], index, embedder, force: true })
    expect((await openStore(index, embedder.model)).reports).toHaveLength(1)
  })
})

describe('a file that cannot be taken is named, and the index stays as it was', () => {
  const refused: [string, (folder: string) => Promise<string>, string, RegExp][] = [
    ['missing', async (folder) => join(folder, 'none.txt'), 'bad-file', /none\.txt does not exist/],
    ['a folder', async (folder) => folder, 'bad-file', /is not a file/],
    ['of an unknown kind', (folder) => write(folder, 'a.xyz', 'x'), 'bad-file', /a\.xyz.*\.txt/],
    ['empty', (folder) => write(folder, 'empty.txt', ''), 'bad-file', /empty\.txt/],
    ['binary', (folder) => write(folder, 'binary.txt', 'a\0b'), 'bad-file', /binary\.txt/],
    ['too large', (folder) => sized(folder, 'large.txt', 50 * 1024 * 1024 + 1), 'too-large', /large\.txt has 51 MB/],
  ]

  const write = async (folder: string, name: string, text: string) => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }
  const sized = async (folder: string, name: string, bytes: number) => {
    const handle = await open(join(folder, name), 'w')
    await handle.truncate(bytes)
    await handle.close()
    return join(folder, name)
  }

  test.each(refused)('%s', async (_, make, code, message) => {
    const { folder, index, embedder, file } = await started()
    const before = await readFile(join(index, 'manifest.json'), 'utf8')
    await writeReports(folder, { 'a.txt': first, 'b.txt': second })
    const files = [file('b.txt'), await make(folder)]
    await expect(ingest({ files, index, embedder })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    })
    expect(await readFile(join(index, 'manifest.json'), 'utf8')).toBe(before)
    expect((await readdir(index)).filter((name) => name.startsWith('build-'))).toHaveLength(1)
  })

  test('a reports.json that says something unknown', async () => {
    const { folder, index, embedder, file } = await started()
    await writeFile(join(folder, 'reports.json'), '[{"file":"a.txt","tittle":"x"}]')
    await expect(ingest({ files: [file('a.txt')], index, embedder })).rejects.toMatchObject({
      code: 'bad-file',
      message: expect.stringMatching(/reports\.json.*tittle/s),
    })
  })

  test('two reports with one id', async () => {
    const { folder, index, embedder, file } = await started()
    await writeReports(folder, { 'a.txt': first, 'b.txt': { ...second, id: 'first' } })
    await expect(ingest({ files: [file('a.txt'), file('b.txt')], index, embedder })).rejects.toMatchObject({
      code: 'bad-file',
      message: expect.stringMatching(/a\.txt and b\.txt.*first/),
    })
  })
})

test('what a killed ingestion left is cleared away, also when nothing changed', async () => {
  const { index, embedder, file } = await started()
  const before = (await readdir(index)).sort()
  await mkdir(join(index, 'build-killed/vectra'), { recursive: true })
  await writeFile(join(index, 'manifest.json.1.tmp'), '{')
  await writeFile(join(index, 'sources/orphan.txt'), 'x')
  await ingest({ files: [file('a.txt')], index, embedder })
  expect((await readdir(index)).sort()).toEqual(before)
  expect(await readdir(join(index, 'sources'))).toHaveLength(1)
})

test('two ingestions at once: one is done, the other is told to wait', async () => {
  const { folder, file } = await started()
  const index = join(await temporaryFolder(), 'index')
  await writeReports(folder, { 'a.txt': first, 'b.txt': second })
  const ends = await Promise.allSettled(
    ['a.txt', 'b.txt'].map((name) => ingest({ files: [file(name)], index, embedder: countingEmbedder() })),
  )
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'busy' } })
  expect((await openStore(index, 'test@1')).reports).toHaveLength(1)
})

test('the seeds are read without a line that fits no construct, and their facts come from reports.json', async () => {
  const index = join(await temporaryFolder(), 'index')
  const { reports } = await ingest({ index, embedder: countingEmbedder() })
  expect(reports.map(({ id, unknown }) => [id, unknown.total])).toEqual([
    ['A-65-624', 0],
    ['performance', 0],
  ])
  const store = await openStore(index, 'test@1')
  expect(store.reports.map(({ period }) => period)).toEqual([null, '2013/14'])
})
