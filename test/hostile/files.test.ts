import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../index/app-error.ts'
import { readApart } from '../../index/read/apart.ts'
import { readDocument } from '../../index/read/read.ts'
import { cell, docxFile, list, numbered, para, row, run, table } from '../read/docx-file.ts'
import { docxOf, htmlOf, markdownOf, pdfOf, zh } from '../read/sample.ts'
import { deepPageTree, flateBomb, formsInARing, pdfWith, streamInItself } from './pdf-bombs.ts'

const TEXT = { body: para('2010 年部署了 12 150 名警员。') }
const nested = (open: string, close: string, times: number) => open.repeat(times) + para('x') + close.repeat(times)
const relations = (target: string) =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/officeDocument" Target="${target}" TargetMode="External"/></Relationships>`,
  )

/** An archive whose directory says that its largest part is a thousand bytes long. */
function lying(): Uint8Array {
  const bytes = docxFile({ ...TEXT, extra: { 'word/bomb.xml': [new Uint8Array(2 ** 27), { level: 9 }] } })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 2 ** 27)
      view.setUint32(at + 24, 1000, true)
  }
  return bytes
}

/** An archive with so many entries that are all one part, which says how large it is; each a copy of it at no cost. */
function oneForMany(entries: number, bytes: number): Uint8Array {
  const [name, last] = ['word/000.xml', 'word/document.xml']
  const whole = zipSync({ [name]: [new Uint8Array(bytes), { level: 9 }], [last]: strToU8('<x/>') })
  const view = new DataView(whole.buffer)
  const directory = view.getUint32(whole.length - 6, true)
  const entry = whole.slice(directory, directory + 46 + name.length)
  const size = entries * entry.length
  const archive = new Uint8Array(directory + size + 22)
  archive.set(whole.slice(0, directory))
  for (let i = 0; i < entries; i++) {
    entry.set(strToU8(String(i).padStart(3, '0')), 46 + 'word/'.length)
    archive.set(entry, directory + i * entry.length)
  }
  archive.set(whole.slice(-22), directory + size)
  const end = new DataView(archive.buffer, directory + size)
  for (const at of [8, 10]) end.setUint16(at, entries, true)
  end.setUint32(12, size, true)
  return archive
}

/** An archive with the same part twice, of which the second says something else. */
function twice(): Uint8Array {
  const other = strToU8('<w:document xmlns:w="w"><w:body/></w:document>')
  const bytes = docxFile({ ...TEXT, extra: { 'word/documenu.xml': other } })
  return new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('documenu', 'document'), 'latin1'))
}

const refused: [name: string, file: string, bytes: () => Uint8Array, message: RegExp][] = [
  [
    'entities that multiply',
    'a.docx',
    () => zipSync({ 'word/document.xml': strToU8('<!DOCTYPE d [<!ENTITY a "&b;&b;"><!ENTITY b "&a;">]><d>&a;</d>') }),
    /could not be opened/,
  ],
  [
    'entities from elsewhere',
    'a.docx',
    () => zipSync({ 'word/document.xml': strToU8('<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><d>&a;</d>') }),
    /could not be opened/,
  ],
  ['many entries that are one part', 'a.docx', () => oneForMany(900, 2 ** 22), /unpacks to/],
  ['a main part twice, saying different things', 'a.docx', twice, /twice/],
  [
    'a main part elsewhere',
    'a.docx',
    () => docxFile({ ...TEXT, extra: { '_rels/.rels': relations('file:///etc/passwd') } }),
    /could not be opened/,
  ],
  [
    'tables in tables without end',
    'a.docx',
    () => docxFile({ body: nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 3000) }),
    /nested too deeply/,
  ],
  [
    'content in content without end',
    'a.docx',
    () => docxFile({ body: nested('<w:sdt>', '</w:sdt>', 50_000) }),
    /nested too deeply/,
  ],
  ['quotes in quotes without end', 'a.md', () => strToU8(`${'>'.repeat(20_000)}x`), /cannot be read/],
  ['more elements than memory holds', 'a.docx', () => docxFile({ body: '<w:p/>'.repeat(4_000_000) }), /MB of memory/],
  ['pages that are their own parents', 'a.pdf', () => pdfWith('', { kids: '2 0 R 2 0 R' }), /a\.pdf/],
  ['streams of objects that hold themselves', 'a.pdf', streamInItself, /a\.pdf/],
  ['a stream that unpacks for minutes', 'a.pdf', () => flateBomb(2 ** 30), /seconds/],
]

const read: [name: string, file: string, bytes: () => Uint8Array][] = [
  ['a part larger than its archive says', 'a.docx', lying],
  [
    'parts with names outside the archive',
    'a.docx',
    () => docxFile({ ...TEXT, extra: { '../../x.xml': strToU8('<x/>'), 'C:\\x.xml': strToU8('x') } }),
  ],
  [
    'cells that span a thousand million columns',
    'a.docx',
    () => docxFile({ body: table([row([cell(['12 150'], '<w:gridSpan w:val="1000000000"/>')])]) }),
  ],
  [
    'a list that starts at a thousand million letters',
    'a.docx',
    () =>
      docxFile({
        body: para(run('12 150'), numbered(1)),
        numbering: list(1, [['lowerLetter', '%1.']]).replace('w:start w:val="1"', 'w:start w:val="9000000000"'),
      }),
  ],
  [
    'cells that span a thousand million rows',
    'a.html',
    () => strToU8('<table><tr><td colspan=1000000000 rowspan=1000000000>12 150<td>b</table>'),
  ],
  [
    'an archive in the archive',
    'a.docx',
    () => docxFile({ ...TEXT, extra: { 'word/embeddings/a.docx': docxFile(TEXT), 'word/a.zip': docxFile(TEXT) } }),
  ],
  ['page trees in page trees', 'a.pdf', () => deepPageTree(3000)],
  ['forms that draw each other', 'a.pdf', formsInARing],
  ['a table of objects that goes on in itself', 'a.pdf', () => pdfWith('', { trailer: '/Prev HERE' })],
  ['a stream that says it has no end', 'a.pdf', () => pdfWith('', { length: 2 ** 50 })],
  [
    'an image of a thousand million pixels',
    'a.pdf',
    () =>
      pdfWith('/X Do', {
        resources: '/XObject << /X 5 0 R >>',
        objects: [
          '<< /Subtype /Image /Width 65535 /Height 65535 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Length 1 >>\nstream\nx\nendstream',
        ],
      }),
  ],
  ['a page tree that says it has no end', 'a.pdf', () => pdfWith('', { count: 2 ** 31 - 1 })],
  [
    'scripts and programs to start',
    'a.pdf',
    () =>
      pdfWith('', { catalog: '/OpenAction << /S /JavaScript /JS (throw 1) >> /AA << /WC << /S /Launch /F (x) >> >>' }),
  ],
]

describe('a file made to do harm', { timeout: 120_000 }, () => {
  it.each(refused)('is refused in bounded time and memory, saying why: %s', async (_, file, bytes, message) => {
    const before = performance.now()
    const reading = readApart(file, bytes(), { milliseconds: 15_000, megabytes: 256 })
    await expect(reading).rejects.toThrow(AppError)
    await expect(reading).rejects.toThrow(message)
    expect(performance.now() - before).toBeLessThan(40_000)
  })

  it.each(read)('is read for its text alone: %s', async (_, file, bytes) => {
    const { text } = await readApart(file, bytes(), { milliseconds: 30_000, megabytes: 512 })
    expect(text).toContain('12 150')
    expect(text.length).toBeLessThan(100)
  })
})

const valid: [file: string, bytes: Uint8Array][] = [
  ['a.docx', docxOf(zh)],
  ['a.pdf', pdfOf(zh)],
  ['a.html', strToU8(htmlOf(zh))],
  ['a.md', strToU8(markdownOf(zh))],
]

describe('a damaged file', () => {
  it.each(valid)(
    'is read or refused with what to do, whichever bytes are changed or missing: %s',
    async (file, bytes) => {
      const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 20 })
      await fc.assert(
        fc.asyncProperty(changes, fc.nat(bytes.length), fc.boolean(), async (changes, length, isCut) => {
          const damaged = bytes.slice(0, isCut ? length : bytes.length)
          for (const [at, byte] of changes) if (at < damaged.length) damaged[at] = byte
          const result = await readDocument(file, damaged).catch((error) => error)
          expect(result instanceof AppError || typeof result.text === 'string').toBe(true)
        }),
        { numRuns: 150, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: false },
      )
    },
  )
})
