import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { AppError } from '../../index/app-error.ts'
import { runCommand } from '../../index/ingest/command.ts'
import type { Ingested, IngestOptions } from '../../index/ingest/ingested.ts'
import { SEEDS } from '../../index/ingest/sources.ts'

let out: string
let err: string

beforeEach(() => {
  out = ''
  err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text
    return true
  })
  return () => vi.restoreAllMocks()
})

const entry = {
  id: 'A-65-624',
  title: '提高能力',
  sha256: 'x',
  source: 'x.txt',
  facts: { file: 'a.txt' },
  counts: { sections: 37, paragraphs: 122, figures: 268 },
  unknown: { total: 7, first: ['无法归类的一行'] },
  state: 'new' as const,
}
const ingested: Ingested = { changed: true, reports: [entry] }

test('hands on what it was told, and prints what was understood and what was not', async () => {
  const given: IngestOptions[] = []
  const ingest = async (options: IngestOptions) => {
    given.push(options)
    options.onSize?.(12_000)
    options.onProgress?.({ stage: 'embedding', done: 5, total: 5 })
    return ingested
  }
  expect(await runCommand(['a.txt', 'b.txt', '--index', 'here', '--force'], ingest)).toBe(0)
  expect(given).toMatchObject([{ files: ['a.txt', 'b.txt'], index: 'here', force: true }])
  expect(err).toMatch(/^12,000 passages: .* not in vectra.*\nEmbedding texts: 5 of 5/)
  expect(out).toMatch(/report +state +sections +paragraphs +figures +unknown\nA-65-624 +new +37 +122 +268 +7/)
  expect(out).toContain('(1 of 7):\n  无法归类的一行')
})

test('the index folder is .lankui unless the environment or the command says another', async () => {
  const folders: string[] = []
  const ingest = async ({ index }: IngestOptions) => {
    folders.push(index)
    return ingested
  }
  vi.stubEnv('LANKUI_INDEX', undefined)
  await runCommand([], ingest)
  vi.stubEnv('LANKUI_INDEX', 'there')
  await runCommand([], ingest)
  await runCommand(['--index', 'here'], ingest)
  vi.unstubAllEnvs()
  expect(folders).toEqual(['.lankui', 'there', 'here'])
})

describe('ends with 1 and one message', () => {
  const never = () => Promise.reject(new Error('not to be called'))

  test('when the ingestion fails', async () => {
    const fail = () => Promise.reject(new AppError('bad-file', 'a.txt does not exist'))
    expect(await runCommand(['a.txt'], fail)).toBe(1)
    expect(err).toBe('a.txt does not exist\n')
  })

  test('when it is told something it does not know', async () => {
    expect(await runCommand(['--indx', 'here'], never)).toBe(1)
    expect(err).toMatch(/--indx[\s\S]*Usage:/)
  })

  test('when the file to explain is missing', async () => {
    expect(await runCommand(['--explain', 'none.txt'], never)).toBe(1)
    expect(err).toContain('none.txt')
  })
})

test('--help says how to use it', async () => {
  expect(await runCommand(['--help'], () => Promise.reject(new Error('not to be called')))).toBe(0)
  expect(out).toMatch(/--index DIR[\s\S]*--force[\s\S]*--explain FILE/)
})

test('--explain prints a report as an outline of headings, passages and rows', async () => {
  const never = () => Promise.reject(new Error('not to be called'))
  expect(await runCommand(['--explain', join(SEEDS, '002_348bb135a82ff5ae.txt')], never)).toBe(0)
  expect(out).toContain('id: performance\n')
  expect(out).toMatch(/^ *# .*维持和平行动部$/m)
  expect(out).toMatch(
    /\[output .* above\] 向非洲联盟和平与安全理事会作 ?12 ?次关于维和问题的介绍 \| 19 介绍 \| 产出高于计划/,
  )
})
