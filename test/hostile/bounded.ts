import { Script } from 'node:vm'

/** What is measured may leave its result here for the script that runs it. */
declare global {
  var bounded: (() => void) | undefined
}

const script = new Script('bounded()')

/** Milliseconds that something took, the best of three; throws when one try takes longer than `limit`, also within a pattern. */
export function timeOf(run: () => void, limit: number): number {
  globalThis.bounded = run
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    script.runInThisContext({ timeout: limit })
    return performance.now() - start
  })
  globalThis.bounded = undefined
  return Math.min(...times)
}
