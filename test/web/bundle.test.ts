import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildPage } from '../browser/built-page.ts'

const MAX_SCRIPT = 150_000 // bytes, compressed: what is fetched before anything can be asked

describe('the built page', () => {
  let folder: string
  beforeAll(async () => {
    folder = await buildPage()
  }, 60_000)

  it('loads less than 150 kB of compressed script', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8')
    const scripts = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, name = '']) => name)
    const size = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0)
    expect(scripts.length).toBeGreaterThan(0)
    expect(size).toBeLessThan(MAX_SCRIPT)
  })

  it('holds no inline script or style, which a strict content security policy refuses', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8')
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=/i)
  })

  it('names no other machine', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:html|css)$/.test(name),
    )
    for (const name of files)
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
  })
})
