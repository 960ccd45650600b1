import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Embedder } from '../index/embed/embedder.ts'
import { MANIFEST } from '../index/store/manifest.ts'
import type { Store } from '../index/store/store.ts'
import type { Opened } from './services.ts'

type Loaders = {
  /** Done before the index is first opened. */
  prepare: (embedder: Embedder) => Promise<void>
  openStore: (indexDir: string, model: string) => Promise<Store>
  openEmbedder: () => Promise<Embedder>
  /** Told when a newly built index cannot be opened; the one before goes on answering. */
  onTrouble: (error: unknown) => void
}

export type LiveIndex = {
  open: () => Promise<Opened>
  opened: () => Opened | null
  close: () => Promise<void>
}

/**
 * Opens the index, while its model loads in its own thread. What is asked after a later ingestion has replaced the index is answered
 * from the new one: each `open()` looks at the manifest's file (about 10 µs).
 */
export function openLiveIndex(indexDir: string, { prepare, openStore, openEmbedder, onTrouble }: Loaders): LiveIndex {
  const manifest = join(indexDir, MANIFEST)
  // looked at where it stands: so little handed to a thread of the file system's takes ten times as long
  const signature = (): string | null => {
    try {
      const found = statSync(manifest)
      return `${found.ino}:${found.mtimeMs}:${found.size}`
    } catch {
      return null // between two renames there is none for a moment
    }
  }

  let current: Opened | null = null
  let seen: string | null = null
  let refreshing: Promise<void> | null = null

  // one model for building and for answering: its native library cannot be loaded again in a process that let it go
  const starting = (async () => {
    const embedder = await openEmbedder()
    try {
      await prepare(embedder)
      seen = signature()
      current = { store: await openStore(indexDir, embedder.model), embedder }
    } catch (error) {
      await embedder.close()
      throw error
    }
  })()
  starting.catch(() => {}) // told to whoever opens

  async function refresh(): Promise<void> {
    const now = signature()
    if (now === null || now === seen || !current) return
    seen = now
    try {
      current = { ...current, store: await openStore(indexDir, current.embedder.model) }
    } catch (error) {
      onTrouble(error)
    }
  }

  return {
    async open() {
      await starting
      refreshing ??= refresh().finally(() => {
        refreshing = null
      })
      await refreshing
      if (!current) throw new Error('The index was opened and is gone')
      return current
    },
    opened: () => current,
    async close() {
      await starting.catch(() => {})
      await current?.embedder.close()
    },
  }
}
