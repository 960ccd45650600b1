import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withLock } from '../../index/store/lock.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('of several at once one works and the others are told that it does', async () => {
  const folder = await temporaryFolder()
  let working = 0
  const work = async () => {
    working++
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(working--).toBe(1)
  }
  const ends = await Promise.allSettled([1, 2, 3].map(() => withLock(folder, work)))
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const end of ends) {
    if (end.status === 'rejected')
      expect(end.reason).toMatchObject({ code: 'busy', message: expect.stringContaining('lock') })
  }
})

test('the lock is given back, also after a failure', async () => {
  const folder = await temporaryFolder()
  await expect(withLock(folder, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(existsSync(join(folder, 'lock'))).toBe(false)
  expect(await withLock(folder, async () => 'done')).toBe('done')
})

test.each([
  ['of a process that is gone', () => String(spawnSync(process.execPath, ['-e', '']).pid)],
  ['of an earlier process with this one’s id', () => String(process.pid)],
  ['without a process id', () => 'nonsense'],
])('a lock %s is taken over', async (_, content) => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'lock'), content())
  expect(await withLock(folder, async () => 'done')).toBe('done')
})

test('the lock of a running process stands', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'lock'), String(process.ppid))
  await expect(withLock(folder, async () => 'done')).rejects.toMatchObject({ code: 'busy' })
  expect(existsSync(join(folder, 'lock'))).toBe(true)
})

test('a folder that cannot be written to is said', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'file')
  await writeFile(file, '')
  await expect(withLock(join(file, 'index'), async () => 'done')).rejects.toMatchObject({
    code: 'not-writable',
    message: expect.stringContaining(join(file, 'index')),
  })
  const closed = join(folder, 'closed')
  await mkdir(closed)
  await chmod(closed, 0o500)
  if (process.getuid?.() !== 0)
    await expect(withLock(closed, async () => 'done')).rejects.toMatchObject({ code: 'not-writable' })
})

test.runIf(existsSync('/proc/self'))('a folder that takes no new ones is said, and not tried for ever', async () => {
  await expect(withLock('/proc/lankui/index', async () => 'done')).rejects.toMatchObject({ code: 'not-writable' })
})
