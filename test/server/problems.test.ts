import { describe, expect, it } from 'vitest'
import { AppError } from '../../index/app-error.ts'
import { problemCodeSchema, problemSchema } from '../../server/schema/problem.ts'
import { ask, fixtureApp } from './fixture.ts'

const failing = (error: Error) => fixtureApp({ ask: () => Promise.reject(error) })

describe('a failed request', () => {
  it('is told as problem details (RFC 9457) with the code, the remedy and the id of the request', async () => {
    const response = await fixtureApp().request('http://localhost/api/reports/x', {
      headers: { 'x-request-id': 'request-7' },
    })
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.headers.get('x-request-id')).toBe('request-7')
    expect(await response.json()).toEqual({
      type: '/docs#problem-not-found',
      title: 'Not found',
      status: 404,
      detail: 'There is no report "x". The reports here: A-65-624, performance.',
      instance: 'urn:lankui:request:request-7',
      code: 'not-found',
      retryable: false,
    })
  })

  it('is told in Chinese to who reads Chinese', async () => {
    const response = await ask(fixtureApp(), { question: '' }, { 'accept-language': 'zh-CN' })
    expect(problemSchema.parse(await response.json()).title).toBe('请求不合要求')
  })

  it('gets an id of its own where the caller sends none, or one that is not plain', async () => {
    for (const headers of [{}, { 'x-request-id': '<script>' }, { 'x-request-id': 'a'.repeat(300) }]) {
      const response = await fixtureApp().request('http://localhost/api/nothing', { headers })
      const id = response.headers.get('x-request-id')
      expect(id).toMatch(/^[0-9a-f-]{36}$/)
      expect(problemSchema.parse(await response.json()).instance).toBe(`urn:lankui:request:${id}`)
    }
  })

  it('comes in the same form whatever broke, its status repeated in it', async () => {
    for (const code of problemCodeSchema.options) {
      const error = isAppCode(code) ? new AppError(code, 'why') : new Error('unforeseen')
      const response = await ask(failing(error), { question: '问' })
      const problem = problemSchema.parse(await response.json())
      expect(problem.status).toBe(response.status)
      expect(problem.retryable).toBe(response.status >= 500)
    }
  })
})

type AppCode = AppError['code']
const isAppCode = (code: string): code is AppCode =>
  ![
    'unauthorized',
    'rate-limited',
    'forbidden',
    'method-not-allowed',
    'not-acceptable',
    'unsupported-media-type',
  ].includes(code)
