import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { buildStore } from '../../index/store/build.ts'
import { openStore } from '../../index/store/open.ts'
import { content, MODEL } from './fixture-content.ts'
import { temporaryFolder } from './temporary-folder.ts'

const SCRIPT = fileURLToPath(new URL('./build-forever.ts', import.meta.url))

/** A process that builds one index over the other until it is killed; the first stands. */
async function buildForever(folder: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  return async () => {
    child.kill('SIGKILL')
    await ended
  }
}

test('a build killed at any moment leaves an index whole, the old one or the new', { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder()
  const found = new Set<number>()
  for (let wait = 0; wait < 48; wait += 12) {
    const kill = await buildForever(folder)
    await new Promise((resolve) => setTimeout(resolve, wait))
    await kill()
    found.add((await openStore(folder, MODEL)).passages.length)
  }
  expect([...found].every((passages) => passages === 3 || passages === 2)).toBe(true)

  await buildStore(folder, content)
  expect((await readdir(folder)).length).toBe(3)
})

test('an index that is replaced while it is being read is read whole all the same', { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder()
  const kill = await buildForever(folder)
  const found = new Set<number>()
  try {
    for (let i = 0; i < 300; i++) found.add((await openStore(folder, MODEL)).passages.length)
  } finally {
    await kill()
  }
  expect([...found].sort()).toEqual([2, 3])
})
