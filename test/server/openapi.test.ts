import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenApi, type OperationObject, openApiDocument } from '../../server/openapi/document.ts'
import { examples } from '../../server/openapi/examples.ts'
import { operations } from '../../server/openapi/operations.ts'
import { type Fresh, openFresh } from '../eval/fresh.ts'
import { judgeBy } from './described.ts'
import { fixtureApp } from './fixture.ts'

const { routes } = fixtureApp()
const JSON_TYPE = 'application/json'
const document = openApiDocument(routes, 'en', '0.0.0-test')
const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
)

/** What a program sends that takes the examples of the description. */
function requestOf({ method, path, operation }: (typeof described)[number]): [path: string, init: RequestInit] {
  const { parameters = [], requestBody } = operation
  const query = new URLSearchParams()
  let filled = path
  for (const { name, in: place, example } of parameters) {
    if (example === undefined) continue
    if (place === 'query') query.set(name, String(example))
    else filled = filled.replace(`{${name}}`, encodeURIComponent(example))
  }
  const body = JSON.stringify(requestBody?.content['application/json']?.example)
  const headers = { 'content-type': 'application/json' }
  return [`${filled}?${query}`, requestBody ? { method, headers, body } : { method }]
}

describe('the description of the interface', () => {
  it.each(['zh', 'en'] as const)('is valid OpenAPI 3.1 (%s)', async (lang) => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate({ ...openApiDocument(routes, lang, '0.0.0-test') })
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
    expect(validator.version).toBe('3.1')
  })

  it('has every route of the interface, and no other: describe a new one in server/openapi/operations.ts', () => {
    const served = routes.filter(({ method, path }) => method !== 'ALL' && /^\/(?:api|v1)\//.test(path))
    expect([...new Set(served.map(({ method, path }) => `${method} ${path}`))].sort()).toEqual(
      Object.keys(operations).sort(),
    )
  })

  it('takes what a request may be from what is checked of it', () => {
    const search = document.paths['/api/search']?.get
    expect(search?.parameters?.map(({ name, required }) => [name, required])).toEqual([
      ['q', true],
      ['limit', false],
    ])
    expect(document.components.schemas.AskRequest?.properties?.question).toMatchObject({ maxLength: 2000 })
    expect(document.components.schemas.AskRequest?.required).toEqual(['question'])
  })

  it('names the failures of each operation by what can go wrong with it', () => {
    const failures = (id: string) => {
      const { responses = {} } = described.find(({ operation }) => operation.operationId === id)?.operation ?? {}
      return Object.keys(responses).filter((status) => status >= '400')
    }
    expect(failures('ask')).toEqual(['400', '401', '403', '404', '413', '415', '429', '500', '503'])
    expect(failures('getFigure')).toEqual(['400', '401', '403', '404', '406', '429', '500', '503'])
    expect(failures('listMissions')).toEqual(['401', '403', '429', '500', '503'])
  })

  it('is served in the language asked for', async () => {
    const titleOf = async (path: string, headers = {}) => {
      const response = await fixtureApp().request(`http://localhost${path}`, { headers })
      return ((await response.json()) as OpenApi).info.title
    }
    expect(await titleOf('/openapi.json')).toMatch(/^Lankui/)
    expect(await titleOf('/openapi.json', { 'accept-language': 'zh' })).toMatch(/^蓝盔/)
    expect(await titleOf('/openapi.json?lang=zh')).toMatch(/^蓝盔/)
  })
})

describe('the examples', () => {
  let fresh: Fresh
  beforeAll(async () => {
    fresh = await openFresh()
  }, 240_000)
  afterAll(() => fresh.close())
  const judge = judgeBy(document)

  it('are answered as described, in every form that they can take', async () => {
    for (const one of described) {
      const [path, init] = requestOf(one)
      for (const [status, { content }] of Object.entries(one.operation.responses)) {
        if (!status.startsWith('2')) continue
        for (const accept of Object.keys(content)) {
          const response = await fresh.request(
            path,
            streaming(accept, { ...init, headers: { ...init.headers, accept } }),
          )
          expect(response.status).toBe(Number(status))
          expect(response.headers.get('content-type')).toContain(accept)
          expect(await judge(one.operation.operationId, response)).toEqual([])
        }
      }
    }
  })

  it('of replies are such as are given, their lists cut short (UPDATE=1 writes them anew)', async () => {
    const replying = described.filter(({ operation }) => JSON_TYPE in (successOf(operation)?.content ?? {}))
    if (process.env.UPDATE) {
      const replies: Record<string, unknown> = {}
      for (const one of replying) {
        const response = await fresh.request(...requestOf(one))
        replies[one.operation.operationId] = shortened(await response.json())
      }
      const file = fileURLToPath(new URL('../../server/openapi/examples.json', import.meta.url))
      writeFileSync(file, `${JSON.stringify(replies, null, 2)}\n`)
      return
    }
    expect(Object.keys(examples).sort()).toEqual(replying.map(({ operation }) => operation.operationId).sort())
    for (const { operation } of replying) {
      const status = operation.responses['201'] ? 201 : 200
      expect(await judge(operation.operationId, Response.json(examples[operation.operationId], { status }))).toEqual([])
    }
  })
})

const successOf = ({ responses }: OperationObject) => responses['200'] ?? responses['201']

/** The request of a stream: clients of OpenAI ask for it in the body. */
function streaming(accept: string, init: RequestInit): RequestInit {
  if (accept !== 'text/event-stream') return init
  return { ...init, body: JSON.stringify({ ...JSON.parse(String(init.body)), stream: true }) }
}

/** The same with at most two of anything in a list. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(shortened)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]))
}
