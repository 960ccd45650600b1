import { expect, test } from 'vitest'
import { AppError } from '../../index/app-error.ts'
import { readText } from '../../index/read/text.ts'
import { management, performance } from './seed.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** '联合国维持和平行动的报告，2010年在海地有12个特派团。' in GB18030. */
const gb18030 = Uint8Array.from(
  Buffer.from(
    'c1aabacfb9faceacb3d6bacdc6bdd0d0b6afb5c4b1a8b8e6a3ac32303130c4ead4dabaa3b5d8d3d03132b8f6ccd8c5c9cdc5a1a3',
    'hex',
  ),
)

function failure(bytes: Uint8Array): string {
  try {
    readText(bytes)
  } catch (error) {
    if (error instanceof AppError && error.code === 'bad-file') return error.message
    throw error
  }
  throw new Error('the file was read')
}

test('gives each line its characters, trailing spaces kept, and its place', () => {
  const { text, lines } = readText(utf8('一段 \n\n 另一段\r\nthird\n'))
  expect(lines.map((line) => line.kind === 'text' && line.text)).toEqual(['一段 ', ' 另一段', 'third'])
  for (const line of lines)
    expect(line.kind === 'text' && text.slice(line.span.start, line.span.end)).toBe(line.kind === 'text' && line.text)
})

test('leaves a byte order mark out of text and offsets', () => {
  const { text, lines } = readText(utf8('\uFEFF报告'))
  expect([text, lines[0]?.span]).toEqual(['报告', { start: 0, end: 2 }])
})

test('reads UTF-16 by its byte order mark', () => {
  const little = Uint8Array.from([0xff, 0xfe, ...Buffer.from('报告', 'utf16le')])
  const big = Uint8Array.from([0xfe, 0xff, ...Buffer.from('报告', 'utf16le').swap16()])
  expect([readText(little).text, readText(big).text]).toEqual(['报告', '报告'])
})

test('reads GB18030 where the bytes are no UTF-8 and make good Chinese', () => {
  expect(readText(gb18030).text).toBe('联合国维持和平行动的报告，2010年在海地有12个特派团。')
})

test('refuses other encodings, binary files and empty ones, and says what to do', () => {
  const latin1 = Uint8Array.from(Buffer.from('Opération hybride à El Fasher, déployée en été', 'latin1'))
  expect(failure(latin1)).toMatch(/encoding .* Save it as UTF-8/)
  expect(failure(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0]))).toMatch(/not plain text/)
  expect(failure(utf8(''))).toMatch(/empty or blank/)
  expect(failure(utf8(' \n\t\n'))).toMatch(/empty or blank/)
})

test('counts pages by form feeds', () => {
  expect(readText(utf8('one\n\ftwo\nmore\n\fthree')).lines.map(({ page }) => page)).toEqual([1, 2, 2, 3])
  expect(readText(utf8('one\ntwo')).lines.map(({ page }) => page)).toEqual([null, null])
})

test('counts the pages of the flattened reports', () => {
  const pages = (lines: readonly { page: number | null }[]) => [lines[0]?.page, lines.at(-1)?.page]
  expect(pages(management.document.lines)).toEqual([3, 32])
  expect(pages(performance.document.lines)).toEqual([1, 52])
})
