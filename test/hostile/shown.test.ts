import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { AppError } from '../../index/app-error.ts'
import { readSources } from '../../index/ingest/sources.ts'
import { understand } from '../../index/ingest/understand.ts'
import { readConversation } from '../../web/chat/stored.ts'

const TURNED = '\u202e' // shows what follows from right to left
const APART = '\u2066'
const BELL = '\u0007'
const RED = '\u001b[31m'
const HARM = [TURNED, APART, BELL, '\u001b']

const held = (value: unknown) =>
  HARM.filter((sign) => JSON.stringify(value).includes(JSON.stringify(sign).slice(1, -1)))

describe('signs that turn text around or steer a terminal', () => {
  it('are not taken in with a report, by its name, its facts or its own title', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lankui-shown-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const name = `a${TURNED}b.md`
    const facts = {
      file: name,
      title: `${RED}报告${TURNED}`,
      id: `x${APART}y`,
      symbol: `A/65/${BELL}624`,
      date: TURNED,
    }
    writeFileSync(join(folder, 'reports.json'), JSON.stringify([facts]))
    for (const file of [name, `plain${BELL}.md`]) {
      writeFileSync(join(folder, file), `---\ntitle: "书名${TURNED}"\n---\n${RED}1. 部署了 12 150${TURNED} 名警员。\n`)
      const [source] = await readSources([join(folder, file)])
      const { entry, report, passages } = await understand(
        file,
        source?.bytes ?? new Uint8Array(),
        source?.facts ?? { file },
      )
      expect(held([source?.facts, entry, report, passages])).toEqual([])
      expect(report.title).toBe(file === name ? '[31m报告' : '书名')
      expect(passages.map(({ text }) => text).join()).toContain('12 150')
    }
  })

  it('are not shown in a message that names a file', async () => {
    const error = await readSources([`/tmp/${RED}no-such${TURNED}.pdf`]).catch((error: AppError) => error)
    expect(error).toBeInstanceOf(AppError)
    expect(held((error as AppError).message)).toEqual([])
  })

  it('are not taken in with a conversation from elsewhere', () => {
    const reply = { status: 'stopped', text: `${TURNED}12 150`, citations: [], figures: [] }
    const exchange = { id: '1', question: `${TURNED}多少${BELL}？`, reports: null, attempt: 1, reply }
    const conversation = { id: 'a', title: `${RED}题${TURNED}`, changed: '2026-01-01T00:00:00Z', exchanges: [exchange] }
    const read = readConversation(JSON.stringify(conversation))
    expect(read).toMatchObject({ title: '[31m题', exchanges: [{ question: '多少？', reply: { text: '12 150' } }] })
  })
})
