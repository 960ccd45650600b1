import { expect, test } from 'vitest'
import { startServer } from './server.ts'
import { growth, soak } from './soak.ts'

const QUESTIONS = 1200
const MOST_GROWTH_MB = 6 // over 360 questions: 17 kB each, what filling caches take aside; `npm run soak` sees less

test('memory stays flat over many different questions, and every one gets its reply', {
  timeout: 240_000,
}, async () => {
  const server = await startServer(1)
  try {
    const samples = await soak(server, { questions: QUESTIONS, clients: 4, seed: 7 })
    const { statuses, asked } = samples.at(-1) ?? { statuses: {}, asked: 0 }
    expect(asked).toBe(QUESTIONS)
    expect(Object.keys(statuses).filter((status) => status !== '200' && status !== 'given up')).toEqual([])
    expect(growth(samples)).toBeLessThan(MOST_GROWTH_MB)
  } finally {
    await server.stop()
  }
})
