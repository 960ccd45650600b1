import type { Embedder } from '../embed/embedder.ts'
import type { ReportEntry } from '../store/manifest.ts'

export type IngestOptions = {
  /** Added to what is in the index, each in the place of the report with its id; the seeds when empty. */
  files?: readonly string[]
  /** Adds nothing: brings what is in the index up to date with the code that reads it. `files` is not looked at. */
  refresh?: boolean
  /** The index folder. */
  index: string
  /** Reads and embeds every report anew, also where nothing changed or the index before cannot be used. */
  force?: boolean
  onProgress?: (progress: Progress) => void
  /** Told how many passages the index will have, before they are embedded. */
  onSize?: (passages: number) => void
  /** Folder of the embedding model, opened only when the index changes; by default the bundled one's. */
  modelFolder?: string
  /** In its place, a model that is open already. */
  embedder?: Embedder
}

export type Progress = { stage: 'downloading' | 'reading' | 'embedding' | 'writing'; done: number; total: number }

export type Ingested = {
  /** False when the index already was what it would have become; nothing was written then. */
  changed: boolean
  reports: (ReportEntry & { state: 'new' | 'read anew' | 'unchanged' })[]
}

/** What makes an index: the code that reads its reports, and the model with the size of its vectors. */
export type Made = { builder: string; model: string; dims: number }
