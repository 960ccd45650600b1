import { deflateSync } from 'node:zlib'

const SHOWN = 'BT /F 12 Tf 70 700 Td (12 150) Tj ET\n'
const FONT = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>'

type Said = {
  /** How many pages its tree says that it has. */
  count?: number
  /** More of the catalog, of the page's resources and of the trailer. */
  catalog?: string
  resources?: string
  trailer?: string
  /** How the page's content is packed, and how long it says that it is. */
  filter?: string
  length?: number
  /** What the page tree has under it (3 0 R is the page), and objects from number 5 on. */
  kids?: string
  objects?: string[]
}

/** A PDF of one page that shows '12 150' and then does what `data` says. */
export function pdfWith(data: string | Buffer, said: Said = {}): Uint8Array {
  const { count = 1, catalog = '', resources = '', trailer = '', filter = '', kids = '3 0 R', objects = [] } = said
  const stream = Buffer.from(typeof data === 'string' ? SHOWN + data : data).toString('latin1')
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${FONT} ${resources} >> /Contents 4 0 R >>`,
    `<< /Length ${said.length ?? stream.length} ${filter} >>\nstream\n${stream}\nendstream`,
    ...objects,
  ]
  let text = '%PDF-1.7\n'
  const offsets = all.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const size = all.length + 1
  const start = text.length
  text += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`
  text += `trailer\n<< /Size ${size} /Root 1 0 R ${trailer.replace('HERE', String(start))} >>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** A small PDF whose page unpacks, in two steps, to so many bytes of nothing. */
export function flateBomb(bytes: number): Uint8Array {
  const packed = deflateSync(deflateSync(Buffer.alloc(bytes, ' ')), { level: 9 })
  return pdfWith(packed, { filter: '/Filter [/FlateDecode /FlateDecode]' })
}

/** A form that draws itself, or another that draws it. */
export const formsInARing = (): Uint8Array => {
  const form = (drawn: number) =>
    `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${drawn} 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream`
  return pdfWith('/X Do', { resources: '/XObject << /X 5 0 R >>', objects: [form(6), form(5)] })
}

/** Page trees in page trees, the page in the innermost. */
export function deepPageTree(depth: number): Uint8Array {
  const objects = Array.from({ length: depth }, (_, i) => {
    const below = i === depth - 1 ? 3 : i + 6
    return `<< /Type /Pages /Count 1 /Parent ${i === 0 ? 2 : i + 4} 0 R /Kids [${below} 0 R] >>`
  })
  return pdfWith('', { kids: '5 0 R', objects })
}

/** A PDF whose table of objects says that its catalog lies in an object stream, which itself lies in that stream. */
export function streamInItself(): Uint8Array {
  const inner = '1 0 5 0 << /Type /Catalog /Pages 2 0 R >> << /Type /ObjStm >>'
  const head = '%PDF-1.7\n'
  const stream = `5 0 obj\n<< /Type /ObjStm /N 2 /First 8 /Extends 5 0 R /Length ${inner.length} >>\nstream\n${inner}\nendstream\nendobj\n`
  const at = head.length + stream.length
  // for each object: in a stream (2), which one, and the how-manieth there
  const table = Buffer.from(
    [
      [0, 0, 0],
      [2, 5, 0],
      [2, 5, 1],
      [2, 5, 1],
      [2, 5, 1],
      [2, 5, 1],
      [1, at, 0],
    ].flat(),
  )
  const end = `6 0 obj\n<< /Type /XRef /Size 7 /W [1 1 1] /Root 1 0 R /Prev ${at} /Length ${table.length} >>\nstream\n`
  const tail = Buffer.from(`\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`)
  return new Uint8Array(Buffer.concat([Buffer.from(head + stream + end), table, tail]))
}
