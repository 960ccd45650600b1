import { deflateSync } from 'node:zlib'

const SHOWN = 'BT /F 12 Tf 70 700 Td (12 150) Tj ET\n'
const FONT = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>'

type Said = { count?: number; catalog?: string; filter?: string }

/** A PDF of one page that shows '12 150' and then does what `data` says, as packed by `filter`. */
export function pdfWith(data: string | Buffer, { count = 1, catalog = '', filter = '' }: Said = {}): Uint8Array {
  const stream = Buffer.from(typeof data === 'string' ? SHOWN + data : data).toString('latin1')
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${count} /Kids [3 0 R] >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${FONT} >> /Contents 4 0 R >>`,
    `<< /Length ${stream.length} ${filter} >>\nstream\n${stream}\nendstream`,
  ]
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** A small PDF whose page unpacks, in two steps, to so many bytes of nothing. */
export function flateBomb(bytes: number): Uint8Array {
  const packed = deflateSync(deflateSync(Buffer.alloc(bytes, ' ')), { level: 9 })
  return pdfWith(packed, { filter: '/Filter [/FlateDecode /FlateDecode]' })
}
