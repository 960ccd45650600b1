import { AppError } from '../app-error.ts'
import type { ReportEntry } from '../store/manifest.ts'
import { madeOf, type Previous, readSourceOf } from './previous.ts'
import type { Source } from './sources.ts'
import type { TakenOver } from './taken-over.ts'
import { type Understood, understand } from './understand.ts'

/** A report of the index to be: taken over from the one before, or read again, or new. */
export type Merged = Understood & { state: 'new' | 'read anew' | 'unchanged' }

/**
 * The reports of the index before with those of the sources, each in the place of the one with its id or its content.
 * What this same code (`builder`) made of the same file and the same facts is taken over from the `content` before.
 */
export async function mergeReports(
  folder: string,
  sources: readonly Source[],
  previous: Previous | null,
  content: TakenOver['reports'],
  builder: string,
  onRead: (done: number, total: number) => void,
): Promise<Merged[]> {
  const before = previous?.manifest.reports ?? []

  const takeOver = (entry: ReportEntry | undefined, bytes: Uint8Array): Merged | null => {
    const before = entry && previous?.manifest.builder === builder ? content.get(entry.id) : undefined
    return entry && before ? { ...before, entry, bytes, state: 'unchanged' } : null
  }

  const given = new Map<string, Merged>()
  for (const [i, { path, bytes, sha256, facts }] of sources.entries()) {
    onRead(i, sources.length)
    const same = previous ? madeOf(previous, sha256, facts) : undefined
    const merged = takeOver(same, bytes) ?? { ...(await understand(path, bytes, facts)), state: 'new' as const }
    const { id } = merged.entry
    if (before.some((entry) => entry.id === id) && merged.state === 'new') merged.state = 'read anew'
    const other = given.get(id)
    if (other && other.entry.sha256 !== sha256)
      throw new AppError(
        'bad-file',
        `${other.entry.facts.file} and ${facts.file} both are the report ${id}. Give one of them another "id" in the reports.json beside it.`,
      )
    given.set(id, merged)
  }
  onRead(sources.length, sources.length)

  const contents = new Set(sources.map(({ sha256 }) => sha256))
  const kept = new Map<string, Merged>()
  for (const entry of before) {
    const replacement = given.get(entry.id)
    if (replacement) kept.set(entry.id, replacement)
    if (replacement || contents.has(entry.sha256)) continue
    const bytes = await readSourceOf(folder, entry)
    const merged = takeOver(entry, bytes) ?? {
      ...(await understand(entry.facts.file, bytes, entry.facts)),
      state: 'read anew' as const,
    }
    kept.set(merged.entry.id, merged)
  }
  return [...new Map([...kept, ...given]).values()]
}
