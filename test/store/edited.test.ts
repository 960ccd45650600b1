import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppError } from '../../index/app-error.ts'
import { buildStore } from '../../index/store/build.ts'
import { readManifest, sealed } from '../../index/store/manifest.ts'
import { openStore } from '../../index/store/open.ts'
import { content, MODEL } from './fixture-content.ts'
import { temporaryFolder } from './temporary-folder.ts'

async function contentOf(folder: string) {
  const { reports, passages, figures, dense, lexical } = await openStore(folder, MODEL)
  const terms = [{ source: '警察', options: [{ term: '警察', p: 1 }], weight: 1 }]
  return { reports, passages, figures, near: await dense([0, 1, 0], 9), found: lexical(terms, 9) }
}

/** How a file may come to differ from what was written. */
const damage = fc.oneof(
  fc.record({ at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), bit: fc.integer({ min: 0, max: 7 }) }),
  fc.record({ keep: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }) }),
  fc.record({ append: fc.constantFrom('\n', '\0', '{}') }),
)

function damaged(bytes: Buffer, how: Damage): Buffer {
  if ('keep' in how) return bytes.subarray(0, Math.floor(how.keep * bytes.length))
  if ('append' in how) return Buffer.concat([bytes, Buffer.from(how.append)])
  const copy = Buffer.from(bytes)
  const at = Math.floor(how.at * bytes.length)
  copy[at] = (copy[at] ?? 0) ^ (1 << how.bit)
  return copy
}
type Damage = { at: number; bit: number } | { keep: number } | { append: string }

test('whatever happens to the bytes of its files, an index answers what was built or names the file and the remedy', async () => {
  const folder = join(await temporaryFolder(), 'index')
  const { build } = await buildStore(folder, content)
  const before = await contentOf(folder)
  const entries = await readdir(join(folder, build), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  files.push(join(folder, 'manifest.json'))
  expect(files.length).toBeGreaterThan(6)

  for (const path of files) {
    const whole = await readFile(path)
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        await writeFile(path, damaged(whole, how))
        const found = await contentOf(folder).catch((error: unknown) => error)
        if (found instanceof AppError) {
          expect(found.code).toBe('bad-index')
          expect(found.message).toMatch(/npm run ingest -- --force/)
          expect(found.message).toContain(path.endsWith('manifest.json') ? folder : path)
        } else expect(found).toEqual(before)
      }),
      { numRuns: 25 },
    )
    await writeFile(path, whole)
  }
})

test('an edited manifest is not believed, whatever was edited', async () => {
  const folder = join(await temporaryFolder(), 'index')
  await buildStore(folder, content)
  const path = join(folder, 'manifest.json')
  const manifest = await readManifest(folder)
  for (const edit of [{ builder: 'mine' }, { dims: 4 }, { builtAt: '2020-01-01T00:00:00Z' }, { reports: [] }]) {
    await writeFile(path, JSON.stringify({ ...manifest, ...edit }))
    await expect(openStore(folder, MODEL)).rejects.toMatchObject({
      message: expect.stringMatching(/not what was written/),
    })
  }
  await writeFile(path, JSON.stringify(sealed({ ...manifest, builder: 'mine' }), null, 8))
  expect((await openStore(folder, MODEL)).passages).toHaveLength(3)
})

test('an index of the version before is read, to be brought up to date', async () => {
  const folder = join(await temporaryFolder(), 'index')
  await buildStore(folder, content)
  const { sha256, ...older } = { ...(await readManifest(folder)), format: 1 }
  expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(older))
  expect((await readManifest(folder)).reports).toHaveLength(2)
})

test('a build of which no manifest tells is never opened', async () => {
  const folder = join(await temporaryFolder(), 'index')
  const { build } = await buildStore(folder, content)
  const before = await contentOf(folder)
  await cp(join(folder, build), join(folder, 'build-zzzz'), { recursive: true })
  await writeFile(join(folder, 'build-zzzz/passages.jsonl'), '')
  expect(await contentOf(folder)).toEqual(before)
})
