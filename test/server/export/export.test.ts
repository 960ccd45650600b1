import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFigures } from '../../../index/figures.ts'
import type { Passage } from '../../../index/report.ts'
import { contentOf, readExportArgs, writeExport } from '../../../server/export/command.ts'
import { type Format, formats } from '../../../server/export/formats.ts'
import type { Content } from '../../../server/export/table.ts'
import { type TableName, tables } from '../../../server/export/tables.ts'
import { csvLine, inert } from '../../../server/schema/csv.ts'
import { management, performance } from '../../parse/seed.ts'
import { readCsv } from './read-csv.ts'

const passages = [...management.passages, ...performance.passages]
const content: Content = {
  reports: [management.report, performance.report],
  passages,
  figures: passages.flatMap(findFigures),
}
const textOf = new Map(passages.map(({ id, text }) => [id, text]))

async function written(table: TableName, format: Format, from = content): Promise<string> {
  const out = new PassThrough()
  const read = text(out)
  await writeExport({ table, format, out: null, reports: [], index: null }, from, out)
  out.end()
  return read
}

type Json = Record<string, unknown>
const lines = (jsonl: string): Json[] =>
  jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** A record of cells as text, as comma-separated values give it, with the values of the types that its columns have. */
function typed(table: TableName, cells: readonly string[]): Json {
  return Object.fromEntries(
    tables[table].columns.map(({ name, type }, i) => {
      const cell = cells[i] ?? ''
      if (cell === '') return [name, null]
      return [name, type === 'text' ? cell : JSON.parse(cell)]
    }),
  )
}

/** True where the characters of a part stand in a text in their order, white space aside. */
function isWithin(part: string, text: string): boolean {
  let at = 0
  return Array.from(part.replace(/\s/g, '')).every((char) => {
    at = text.indexOf(char, at) + 1
    return at > 0
  })
}

const emptyAsNull = (record: Json): Json =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value === '' ? null : value]))

describe.each(Object.keys(tables) as TableName[])('the table of %s', (table) => {
  it('says the same in every format', async () => {
    const fromJsonl = lines(await written(table, 'jsonl'))
    expect(fromJsonl.length).toBeGreaterThan(400)
    const [header, ...records] = readCsv(await written(table, 'csv'))
    expect(header).toEqual(tables[table].columns.map(({ name }) => name))
    expect(records.map((record) => typed(table, record))).toEqual(fromJsonl.map(emptyAsNull))
    const [bytes] = [...formats.parquet(tables[table], content)]
    if (!(bytes instanceof Uint8Array)) throw new Error('Parquet is written as bytes')
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
    expect(await parquetReadObjects({ file })).toEqual(fromJsonl)
  })

  it('has an id for each record, and a header where there is none', async () => {
    const ids = lines(await written(table, 'jsonl')).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const nothing = { reports: [], passages: [], figures: [] }
    expect(readCsv(await written(table, 'csv', nothing))).toHaveLength(1)
    expect(await written(table, 'jsonl', nothing)).toBe('')
  })
})

describe('the places exported', () => {
  const cut = (id: unknown, [start, end]: readonly number[]) => textOf.get(String(id))?.slice(start, end)

  it('of figures are their characters in the passage exported', async () => {
    for (const { passage, start, end, printed } of lines(await written('figures', 'jsonl')))
      expect(cut(passage, [Number(start), Number(end)])).toBe(printed)
  })

  it('of outputs are the characters of each column, and of each completed value and its unit', async () => {
    type Done = {
      value: number | string
      unit: string | null
      span: [number, number]
      unit_span: [number, number] | null
    }
    for (const row of lines(await written('outputs', 'jsonl'))) {
      expect(cut(row.id, row.planned_span as number[])).toBe(row.planned)
      const column = (row.remarks_spans as number[][]).map((span) => cut(row.id, span)).join('')
      expect(isWithin(String(row.remarks), column)).toBe(true)
      for (const { value, unit, span, unit_span } of row.completed as Done[]) {
        const printed = cut(row.id, span) ?? ''
        if (typeof value === 'number') expect(printed).toMatch(/\p{Nd}|[一二三四五六七八九十百零两]/u)
        else expect(printed).toContain(value)
        if (unit !== null && unit_span) expect(cut(row.id, unit_span)).toBeTruthy()
      }
    }
  })

  it('of passages are where their words stand in the source', async () => {
    const sources = new Map([management, performance].map(({ report, document }) => [report.id, document.text]))
    for (const { report, text, source } of lines(await written('passages', 'jsonl'))) {
      const raw = (source as number[][]).map(([start, end]) => sources.get(String(report))?.slice(start, end)).join('')
      expect(raw.replace(/\s/g, '')).toBe(String(text).replace(/\s/g, ''))
    }
  })
})

describe('comma-separated values', () => {
  it('are read back as they were, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), { minLength: 1 }), (records) => {
        expect(readCsv(records.map(csvLine).join(''))).toEqual(records)
      }),
    )
  })

  it.each(['=HYPERLINK("http://x")', '+1+cmd|x', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])(
    'for a spreadsheet hold no formula: %j',
    async (formula) => {
      expect(inert(formula)).toBe(`'${formula}`)
      const hostile = { ...(passages[0] as Passage), text: formula }
      const from = { ...content, passages: [hostile], figures: [] }
      expect(await written('passages', 'excel', from)).toContain(`'${formula.replaceAll('"', '""')}`)
      expect(await written('passages', 'csv', from)).not.toContain("'")
    },
  )

  it('for a spreadsheet keep negative numbers, and are marked as UTF-8', async () => {
    for (const number of ['-5', '-2.5', '1e9']) expect(inert(number)).toBe(number)
    const startOf = (format: Format) => formats[format](tables.figures, content)[Symbol.iterator]().next().value
    expect(startOf('excel')).toMatch(/^\uFEFFid,/)
    expect(startOf('csv')).toMatch(/^id,/)
  })
})

describe('the command', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lankui-export-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('reads what to export, in which format, of which reports', () => {
    expect(readExportArgs(['--outputs', '--format', 'jsonl', '--report', 'a', '--report', 'b', '--out', 'f'])).toEqual({
      table: 'outputs',
      format: 'jsonl',
      reports: ['a', 'b'],
      out: 'f',
      index: null,
    })
    expect(readExportArgs(['--figures'])).toMatchObject({ format: 'csv', reports: [], out: null })
    expect(readExportArgs(['--help'])).toBeNull()
  })

  it.each([
    [[], /Say what to export/],
    [['--figures', '--passages'], /one table at a time/],
    [['--figures', '--format', 'xml'], /no format "xml"/],
    [['--figures', '--format', 'toString'], /no format/],
    [['--sums'], /Unknown option '--sums'/],
    [['figures'], /Unexpected argument/],
  ])('says how it is used where it is not understood: %j', (args, reason) => {
    expect(() => readExportArgs(args)).toThrow(reason)
    expect(() => readExportArgs(args)).toThrow(/Usage: npm run -s export/)
  })

  it('takes some reports only, and names those that are here where one is not', () => {
    const { reports, passages, figures } = contentOf(content, ['performance'])
    expect(reports).toHaveLength(1)
    expect(new Set([...passages, ...figures].map(({ report }) => report))).toEqual(new Set(['performance']))
    expect(() => contentOf(content, ['x'])).toThrow('There is no report "x". The reports here: A-65-624, performance.')
  })

  it('writes a file whole or not at all', async () => {
    const out = join(folder, 'figures.csv')
    const request = { table: 'figures', format: 'csv', out, reports: [], index: null } as const
    await writeExport(request, content, process.stdout)
    expect(readCsv(readFileSync(out, 'utf8'))).toHaveLength(content.figures.length + 1)
    writeFileSync(out, 'before')
    const broken = { ...content, passages: [] } // figures of passages that are not there
    await expect(writeExport(request, broken, process.stdout)).rejects.toThrow(/cannot be written/)
    expect(readFileSync(out, 'utf8')).toBe('before')
    expect(readdirSync(folder)).toEqual(['figures.csv'])
  })

  it('says what to do where it cannot write, and puts no file in the place of what is none', async () => {
    const socket = join(folder, 'socket')
    const server = createServer().listen(socket)
    await once(server, 'listening')
    for (const out of [folder, join(folder, 'none/x.csv'), socket]) {
      const request = { table: 'figures', format: 'csv', out, reports: [], index: null } as const
      await expect(writeExport(request, content, process.stdout)).rejects.toThrow(/Choose another --out FILE/)
    }
    expect(statSync(socket).isSocket()).toBe(true)
    server.close()
  })
})
