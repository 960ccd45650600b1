import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { problemCodeSchema } from '../../server/schema/problem.ts'
import { fixtureApp } from './fixture.ts'

const page = async (lang: string) => (await fixtureApp().request(`http://localhost/docs?lang=${lang}`)).text()
const hrefs = (html: string) => [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, url = '']) => url)

describe('the documentation page', () => {
  it.each([
    ['en', 'Ask a question', 'The HTTP interface'],
    ['zh', '提问', 'HTTP接口'],
  ])('tells what can be asked, in either language (%s)', async (lang, summary, title) => {
    const html = await page(lang)
    expect(html).toContain(summary)
    expect(html).toContain(`<h1>${title}</h1>`)
  })

  it('is well-formed HTML with nothing inline that a strict content security policy refuses, and nothing from elsewhere', async () => {
    const html = await page('en')
    const faults: string[] = []
    parse(html, { onParseError: ({ code }) => faults.push(code) })
    expect(faults).toEqual([])
    expect(html).not.toMatch(/<script|<style|\bstyle=|\bon\w+=/i)
    expect(hrefs(html).filter((url) => !/^(?:#|\/)/.test(url))).toEqual([])
  })

  it('leads only to what it has: data by name, and each kind of problem under the address that problems give', async () => {
    const html = await page('en')
    const ids = new Set([...html.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id))
    expect(hrefs(html).filter((url) => url.startsWith('#') && !ids.has(url.slice(1)))).toEqual([])
    for (const code of problemCodeSchema.options) expect(ids).toContain(`problem-${code}`)
  })

  it('brings its own style', async () => {
    const response = await fixtureApp().request('http://localhost/docs/style.css')
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8')
  })

  it('shows requests that a shell takes as they stand', async () => {
    const html = await page('en')
    expect(html).toContain('/api/figures/A-65-624/79%2345')
    expect(html).toContain('/api/ask&#39; --json')
  })
})
