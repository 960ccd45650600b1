import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AppError } from '../../index/app-error.ts'
import type { Store } from '../../index/store/store.ts'
import { openLiveIndex } from '../../server/live-index.ts'
import { embedder, store } from './fixture.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lankui-live-'))
  writeManifest('first')
})
afterEach(() => rmSync(folder, { recursive: true }))

const writeManifest = (content: string) => writeFileSync(join(folder, 'manifest.json'), content)

function liveOver(openStore: () => Promise<Store>) {
  const trouble: unknown[] = []
  const close = vi.fn(async () => {})
  const live = openLiveIndex(folder, {
    prepare: async () => {},
    openStore,
    openEmbedder: async () => ({ ...embedder, close }),
    onTrouble: (error) => trouble.push(error),
  })
  return { live, trouble, close }
}

describe('the index in use', () => {
  it('is read once as long as nothing replaces it', async () => {
    const openStore = vi.fn(async () => ({ ...store }))
    const { live } = liveOver(openStore)
    const [first, second] = await Promise.all([live.open(), live.open()])
    expect((await live.open()).store).toBe(first.store)
    expect(second.store).toBe(first.store)
    expect(openStore).toHaveBeenCalledOnce()
  })

  it('is the new one for whatever is asked after an ingestion has replaced it', async () => {
    const stores = [{ ...store }, { ...store }]
    let opening = 0
    const { live } = liveOver(async () => stores[opening++] as Store)
    expect((await live.open()).store).toBe(stores[0])
    writeManifest('a second one')
    const both = await Promise.all([live.open(), live.open()])
    expect(both.map((opened) => opened.store)).toEqual([stores[1], stores[1]])
    expect(opening).toBe(2)
  })

  it('stays the old one when the new one cannot be opened, and says so once', async () => {
    const broken = new AppError('bad-index', 'damaged')
    const openStore = vi
      .fn(async () => store)
      .mockResolvedValueOnce(store)
      .mockRejectedValueOnce(broken)
    const { live, trouble } = liveOver(openStore)
    await live.open()
    writeManifest('a damaged one')
    expect((await live.open()).store).toBe(store)
    expect((await live.open()).store).toBe(store)
    expect(trouble).toEqual([broken])
  })

  it('that cannot be opened is told to everyone who asks, and lets the model go', async () => {
    const broken = new AppError('bad-index', 'damaged')
    const { live, close } = liveOver(() => Promise.reject(broken))
    expect(live.opened()).toBeNull()
    await expect(live.open()).rejects.toBe(broken)
    await expect(live.open()).rejects.toBe(broken)
    expect(close).toHaveBeenCalledOnce()
  })
})
