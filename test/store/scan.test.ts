import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import openWabt from 'wabt'
import { scanVectors } from '../../index/store/scan/scan-vectors.ts'

const file = (name: string) => readFileSync(new URL(`../../index/store/scan/${name}`, import.meta.url))

test('scan.wasm is what scan.wat says', async () => {
  const wabt = await openWabt()
  const { buffer } = wabt.parseWat('scan.wat', file('scan.wat').toString(), { simd: true }).toBinary({})
  expect(Buffer.from(buffer).equals(file('scan.wasm'))).toBe(true)
})

test('the nearest are those that a plain loop finds, whatever the number of dimensions', async () => {
  for (const dims of [1, 3, 16, 17, 512]) {
    const passages = Array.from({ length: 50 }, (_, i) => ({ id: String(i), report: 'A' }))
    const vectors = Float32Array.from({ length: 50 * dims }, (_, i) => Math.sin(i * i + 1))
    const query = Array.from({ length: dims }, (_, k) => Math.cos(3 * k))
    const cosine = (row: number) => {
      const own = [...vectors.subarray(row * dims, (row + 1) * dims)]
      const product = own.reduce((sum, x, k) => sum + x * (query[k] ?? 0), 0)
      return product / (Math.hypot(...own) * Math.hypot(...query))
    }
    const one = passages.map(() => 1)
    const found = await scanVectors(vectors, dims, passages, one)(query, 50)
    expect(found).toHaveLength(50)
    for (const { passage, score } of found) expect(score).toBeCloseTo(cosine(Number(passage)), 5)
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a))
  }
})
