import { AppError } from '../app-error.ts'
import type { Figure, Passage, Report } from '../report.ts'
import { readContent } from '../store/content.ts'
import { readVectorCache, type Vector } from '../store/vector-cache.ts'
import type { Previous } from './previous.ts'

/** What an ingestion can take over from the index before it: what was made of each report, and vectors by their key. */
export type TakenOver = {
  reports: ReadonlyMap<string, { report: Report; passages: Passage[]; figures: Figure[] }>
  vectors: ReadonlyMap<string, Vector>
}

const NOTHING: TakenOver = { reports: new Map(), vectors: new Map() }

/** The content of the index before; nothing of a damaged one, all of which is made anew from the sources. */
export async function takenOver(folder: string, previous: Previous | null): Promise<TakenOver> {
  if (!previous?.isWhole) return NOTHING
  const { manifest } = previous
  try {
    const { reports, passages, figures } = await readContent(folder, manifest)
    const of = <T extends { report: string }>(items: T[], id: string) => items.filter(({ report }) => report === id)
    return {
      reports: new Map(
        reports.map((report) => [
          report.id,
          { report, passages: of(passages, report.id), figures: of(figures, report.id) },
        ]),
      ),
      vectors: await readVectorCache(folder, manifest),
    }
  } catch (error) {
    if (error instanceof AppError && error.code === 'bad-index') return NOTHING
    throw error
  }
}
