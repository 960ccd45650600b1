import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { says, startFakeModel } from './fake-model.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const [, section = ''] =
  /^## A language model, if you have one\n([\s\S]*?)^## /m.exec(readFileSync(join(project, 'README.md'), 'utf8')) ?? []
const [, settings = '', question = ''] = /^((?:LANKUI_\w+=\S+ )+)npm run -s ask -- "(.+)"$/m.exec(section) ?? []
const [, written = ''] = /^> (.*)$/m.exec(section) ?? []
const [, printed = ''] = /^```\n(存疑[\s\S]*?)```$/m.exec(section) ?? []

let folder = ''
let fake: Awaited<ReturnType<typeof startFakeModel>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lankui-readme-'))
  fake = await startFakeModel()
})
afterAll(async () => {
  await fake.stop()
  rmSync(folder, { recursive: true })
})

describe('the example with a language model in the README', () => {
  it('runs as printed', async () => {
    const env = Object.fromEntries(
      settings
        .trim()
        .split(' ')
        .map((setting) => setting.split('=')),
    )
    expect(env).toEqual({ LANKUI_MODEL_URL: expect.stringMatching(/\/v1$/), LANKUI_MODEL: 'qwen3:8b' })
    fake.behaves(says(written))
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'server/ask-cli.ts', question], {
      cwd: project,
      env: { ...process.env, ...env, LANKUI_MODEL_URL: fake.url, LANKUI_INDEX: join(folder, 'index') },
    })
    expect(fake.received).toMatchObject([{ model: 'qwen3:8b', path: '/v1/chat/completions' }])
    expect(stdout.split('\n\n')[0]).toBe(written)
    expect(stdout).toContain('由 qwen3:8b 撰写，逐句对照原文。')
    expect(stdout).toContain(printed)
  }, 120_000)
})
