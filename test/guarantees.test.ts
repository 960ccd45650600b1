import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))
const readme = readFileSync(path('README.md'), 'utf8')
const [, section = ''] = /^## Limits and guarantees$([\s\S]*)/m.exec(readme) ?? []
const guarantees = [...section.matchAll(/^\| (.+?) \| (`test\/.+`) \|$/gm)].map(([, said = '', tests = '']) => ({
  said,
  tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
}))

/** A test file, or those of a folder; fails where there is none. */
function filesAt(named: string): string[] {
  if (!statSync(path(named)).isDirectory()) return [named]
  return readdirSync(path(named))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(named, name))
}

describe('what the README guarantees', () => {
  it('is a table of sentences and tests', () => {
    expect(guarantees.length).toBeGreaterThan(10)
    const rows = section.split('\n').filter((line) => line.startsWith('| '))
    expect(rows.length - 1).toBe(guarantees.length) // the heading is one more
  })

  it.each(guarantees)('is tested: $said', ({ tests }) => {
    const files = tests.flatMap(filesAt)
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      const text = readFileSync(path(file), 'utf8')
      expect(text).toMatch(/\b(?:test|it)(?:\.each\([\s\S]*?\))?\(/)
      expect(text).not.toMatch(/\b(?:describe|test|it)\.(?:skip|only|todo)\b/)
    }
  })
})

it('every setting that the server reads is in the README', () => {
  const settings = readFileSync(path('server/config.ts'), 'utf8').match(/^ {2}(?:PORT|HOST|LANKUI_\w+)(?=:)/gm) ?? []
  expect(settings.length).toBeGreaterThan(7)
  expect([...new Set(settings)].filter((name) => !readme.includes(name.trim()))).toEqual([])
})
