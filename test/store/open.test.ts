import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildStore } from '../../index/store/build.ts'
import { readManifest } from '../../index/store/manifest.ts'
import { openStore } from '../../index/store/open.ts'
import { readVectorCache } from '../../index/store/vector-cache.ts'
import { storeContract } from './contract.ts'
import { content, MODEL } from './fixture-content.ts'
import { temporaryFolder } from './temporary-folder.ts'

async function built(mostInVectra?: number) {
  const folder = await temporaryFolder()
  await buildStore(folder, content, mostInVectra)
  return folder
}

storeContract('the store in a folder, vectors in vectra', async () => openStore(await built(), MODEL))
storeContract('the store in a folder, vectors as they lie', async () => openStore(await built(0), MODEL))

const BUILD_FILES = ['passages.jsonl', 'figures.jsonl', 'reports.json', 'vectra/index.json', 'entries.txt']

describe('an index that cannot be used is refused, and the message says which file or version', () => {
  test('none there', async () => {
    const folder = join(await temporaryFolder(), 'none')
    await expect(openStore(folder, MODEL)).rejects.toMatchObject({
      code: 'no-index',
      message: expect.stringContaining('npm run ingest'),
    })
  })

  test.each(BUILD_FILES)('%s cut short', async (name) => {
    const folder = await built()
    const { build } = await readManifest(folder)
    await truncate(join(folder, build, name), 10)
    await expect(openStore(folder, MODEL)).rejects.toMatchObject({
      code: 'bad-index',
      message: expect.stringContaining(name),
    })
  })

  test.each(BUILD_FILES)('%s edited without changing its length', async (name) => {
    const folder = await built()
    const path = join(folder, (await readManifest(folder)).build, name)
    await writeFile(path, (await readFile(path, 'utf8')).replace(/[a-z\d]/, 'X'))
    await expect(openStore(folder, MODEL)).rejects.toMatchObject({
      code: 'bad-index',
      message: expect.stringContaining(name),
    })
  })

  test.each(BUILD_FILES)('%s gone', async (name) => {
    const folder = await built()
    await rm(join(folder, (await readManifest(folder)).build, name))
    await expect(openStore(folder, MODEL)).rejects.toMatchObject({ message: expect.stringContaining(name) })
  })

  test.each(['', '{', '[]', '{"format":1}'])('a manifest that says %j', async (text) => {
    const folder = await built()
    await writeFile(join(folder, 'manifest.json'), text)
    await expect(openStore(folder, MODEL)).rejects.toMatchObject({
      code: 'bad-index',
      message: expect.stringContaining('manifest.json is damaged'),
    })
  })

  test('made by a later version', async () => {
    const folder = await built()
    const manifest = await readManifest(folder)
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, format: 99 }))
    await expect(openStore(folder, MODEL)).rejects.toMatchObject({
      code: 'bad-index',
      message: expect.stringMatching(/format 99.*npm run ingest -- --force/),
    })
  })

  test('made with another model', async () => {
    await expect(openStore(await built(), 'other@2')).rejects.toMatchObject({
      code: 'bad-index',
      message: expect.stringMatching(/test@1.*other@2/),
    })
  })
})

test('an opened store goes on answering after another index has taken its place', async () => {
  const folder = await built()
  const store = await openStore(folder, MODEL)
  await buildStore(folder, { ...content, reports: [], vectors: [] })
  expect(store.passages).toHaveLength(3)
  expect(await store.dense([0, 1, 0], 1)).toHaveLength(1)
  expect((await openStore(folder, MODEL)).passages).toEqual([])
})

test('a build leaves nothing behind of the one before it or of one that was killed', async () => {
  const folder = await built()
  await buildStore(folder, content)
  const { build } = await readManifest(folder)
  expect((await readdir(folder)).sort()).toEqual([build, 'manifest.json', 'sources'].sort())
  expect((await readdir(join(folder, 'sources'))).sort()).toEqual(['A-65-624.txt', 'performance.txt'])
})

test('two passages with one id are no index', async () => {
  const [first] = content.reports
  if (!first) throw new Error('the fixture has no report')
  const folder = await temporaryFolder()
  await expect(
    buildStore(folder, { ...content, reports: [first, first], vectors: content.vectors }),
  ).rejects.toMatchObject({ message: expect.stringContaining('A-65-624/11') })
  await expect(openStore(folder, MODEL)).rejects.toMatchObject({ code: 'no-index' })
})

test('vectors come back for the texts they were made from', async () => {
  const folder = await built()
  const cache = await readVectorCache(folder, await readManifest(folder))
  for (const { key, vector } of content.vectors.flat()) expect(cache.get(key)).toEqual(Float32Array.from(vector))
})
