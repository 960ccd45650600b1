import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenApi } from '../../server/openapi/document.ts'
import { type Fresh, openFresh } from '../eval/fresh.ts'
import { type Judge, judgeBy } from '../server/described.ts'
import { requestsTo } from './requests.ts'

const RUNS = 40 // for each operation: a question takes some 20 ms

describe('the HTTP interface, whatever it is sent', () => {
  let fresh: Fresh
  let document: OpenApi
  let judge: Judge
  beforeAll(async () => {
    fresh = await openFresh()
    document = (await (await fresh.request('/openapi.json')).json()) as OpenApi
    judge = judgeBy(document)
  }, 240_000)
  afterAll(() => fresh.close())

  it('answers as described, and never fails itself', async () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    )
    expect(operations.length).toBeGreaterThan(12)
    for (const one of operations) {
      await fc.assert(
        fc.asyncProperty(requestsTo(one, document), async ([path, init]) => {
          const response = await fresh.request(path, init)
          expect(response.status).toBeLessThan(500)
          if (response.status !== 304) expect(await judge(one.operation.operationId, response)).toEqual([])
        }),
        { numRuns: RUNS },
      )
    }
  }, 300_000)
})
