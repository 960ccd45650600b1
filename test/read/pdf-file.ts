import { deflateSync } from 'node:zlib'

/** Latin is set in Times, Chinese in a standard font that PDF readers have to bring: nothing is embedded. */
export type FontName = 'roman' | 'roman-bold' | 'song' | 'hei'

const FONTS: Record<FontName, string> = {
  roman: latin('Times-Roman'),
  'roman-bold': latin('Times-Bold'),
  song: chinese('STSong-Light'),
  hei: chinese('SimHei'),
}
const NAMES = Object.keys(FONTS) as FontName[]

// Widths of Times-Roman from ' ' to '~', in thousandths of the size; Times-Bold is set on the same here.
const TIMES =
  '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541'
    .split(' ')
    .map(Number)
const CP1252: Record<string, number> = { '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97 }

function latin(name: string) {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 126 /Widths [WIDTHS] >>`
}

/** A font of the Adobe-GB1 collection: Latin letters half as wide as Chinese characters. */
function chinese(name: string) {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >> >>] >>`
}

const isChinese = (font: FontName) => font === 'song' || font === 'hei'

/** The width of a text, in font sizes. */
export function widthOf(text: string, font: FontName): number {
  const width = (char: string) => {
    const code = char.charCodeAt(0)
    if (isChinese(font)) return code < 0x7f ? 0.5 : 1
    return (TIMES[code - 32] ?? (char === '“' || char === '”' ? 444 : char === '–' ? 500 : 333)) / 1000
  }
  return Array.from(text).reduce((sum, char) => sum + width(char), 0)
}

function encode(text: string, font: FontName): string {
  const hex = (code: number, digits: number) => code.toString(16).padStart(digits, '0')
  if (isChinese(font)) return Array.from(text, (char) => hex(char.charCodeAt(0), 4)).join('')
  return Array.from(text, (char) => hex(CP1252[char] ?? char.charCodeAt(0), 2)).join('')
}

export type PdfDraft = {
  /** Opens a page; what follows stands on it. */
  page(): void
  /** Prints a text, its baseline `y` points below the page's top. */
  text(x: number, y: number, size: number, text: string, font: FontName): void
  /** Draws a line. */
  rule(x1: number, y1: number, x2: number, y2: number): void
  bytes(): Uint8Array
}

/** A PDF written by hand. `extra` goes into the trailer; `turned` prints all text sideways, from bottom to top. */
export function draftPdf({ extra = '', turned = false } = {}): PdfDraft {
  const [width, height] = turned ? [842, 595] : [595, 842]
  const at = (x: number, y: number) =>
    turned ? `${y.toFixed(2)} ${x.toFixed(2)}` : `${x.toFixed(2)} ${(842 - y).toFixed(2)}`
  const pages: string[] = []
  const add = (operators: string) => {
    pages[pages.length - 1] += `${operators}\n`
  }
  return {
    page: () => pages.push(''),
    text: (x, y, size, text, font) =>
      add(`BT /${font} ${size} Tf ${turned ? '0 1 -1 0' : '1 0 0 1'} ${at(x, y)} Tm <${encode(text, font)}> Tj ET`),
    rule: (x1, y1, x2, y2) => add(`0.5 w ${at(x1, y1)} m ${at(x2, y2)} l S`),
    bytes: () => write(pages, width, height, extra),
  }
}

function write(pages: readonly string[], width: number, height: number, extra: string): Uint8Array {
  const objects: Buffer[] = []
  const add = (body: string | Buffer) => objects.push(Buffer.from(body))
  const first = 3 + NAMES.length
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}] >>`)
  for (const name of NAMES) add(FONTS[name].replace('WIDTHS', TIMES.join(' ')))
  const fonts = NAMES.map((name, i) => `/${name} ${3 + i} 0 R`).join(' ')
  pages.forEach((content, i) => {
    const stream = deflateSync(Buffer.from(content, 'latin1'))
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << ${fonts} >> >> /Contents ${first + 2 * i + 1} 0 R >>`,
    )
    add(
      Buffer.concat([
        Buffer.from(`<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`),
        stream,
        Buffer.from('\nendstream'),
      ]),
    )
  })
  const chunks = [Buffer.from('%PDF-1.5\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let at = chunks[0]?.length ?? 0
  objects.forEach((object, i) => {
    const chunk = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    offsets.push(at)
    at += chunk.length
    chunks.push(chunk)
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  chunks.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(chunks))
}
