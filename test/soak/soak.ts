import { questionsOf, seeded } from './questions.ts'
import type { Memory, startServer } from './server.ts'

export type SoakOptions = { questions: number; clients: number; seed: number }

/** Memory after so many questions; and how many of each status there were until then. */
export type Sample = Memory & { asked: number; statuses: Record<string, number>; seconds: number }

const SAMPLES = 10

/**
 * Asks a server many different questions, some as streams, some within a conversation, some given up at once; reads its
 * memory ten times on the way.
 */
export async function soak(
  { url, memory }: Pick<Awaited<ReturnType<typeof startServer>>, 'url' | 'memory'>,
  { questions, clients, seed }: SoakOptions,
  onSample: (sample: Sample) => void = () => {},
): Promise<Sample[]> {
  const random = seeded(seed)
  const next = await questionsOf(url, random)
  const statuses: Record<string, number> = {}
  const samples: Sample[] = []
  const started = performance.now()
  for (let part = 1; part <= SAMPLES; part++) {
    let left = Math.round((questions * part) / SAMPLES) - Math.round((questions * (part - 1)) / SAMPLES)
    const client = async () => {
      while (left-- > 0) {
        const status = await askOnce(url, next, random)
        statuses[status] = (statuses[status] ?? 0) + 1
      }
    }
    await Promise.all(Array.from({ length: clients }, client))
    const asked = Math.round((questions * part) / SAMPLES)
    const seconds = (performance.now() - started) / 1000
    samples.push({ ...(await memory()), asked, statuses: { ...statuses }, seconds })
    onSample(samples.at(-1) as Sample)
  }
  return samples
}

async function askOnce(url: string, next: () => string, random: () => number): Promise<string> {
  const kind = random()
  const history = kind < 0.1 ? [{ role: 'user', content: next() }] : []
  const gone = new AbortController()
  if (kind > 0.98) setTimeout(() => gone.abort(), 5)
  try {
    const response = await fetch(`${url}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: kind < 0.3 ? 'text/event-stream' : 'application/json' },
      body: JSON.stringify({ question: next(), history }),
      signal: gone.signal,
    })
    await response.text()
    return String(response.status)
  } catch (error) {
    if (gone.signal.aborted) return 'given up'
    return `broken (${(error as Error).cause ?? error})`
  }
}

/**
 * By how many megabytes what a thread holds grew over the second half, when all that is kept on purpose is there: of the
 * thread that grew most.
 */
export function growth(samples: readonly Sample[]): number {
  const half = samples.slice(samples.length / 2).map(({ held, threads }) => [held, ...threads])
  const third = Math.max(1, Math.floor(half.length / 2))
  const mean = (some: number[][], thread: number) =>
    some.reduce((sum, held) => sum + (held[thread] ?? 0), 0) / some.length
  const grown = (half.at(-1) ?? []).map(
    (_, thread) => mean(half.slice(-third), thread) - mean(half.slice(0, third), thread),
  )
  return Math.max(...grown)
}
