import { AppError } from '../app-error.ts'
import { printed } from '../printed.ts'
import type { Span } from '../report.ts'
import type { SourceDocument } from './document.ts'
import { pagesOf } from './text-pages.ts'

/** Characters that every Chinese text of some length uses; a wrong decoding yields rare ones instead. */
const common = /[的一是在不了有和人这中大为上个国以会到年日月议报告联合]/gu

const SAMPLE = 100_000 // characters: enough to tell a language by

/**
 * Plain text in UTF-8, UTF-16 with a byte order mark, or GB18030. Spans refer to the text without its byte order mark and what is never printed.
 * @throws AppError 'bad-file' when the file is empty, binary, or in another encoding.
 */
export function readText(bytes: Uint8Array): SourceDocument {
  const text = printed(decode(bytes))
  if (!/\S/.test(text)) {
    throw new AppError('bad-file', 'The file holds no text (it is empty or blank). Choose a file with text in it.')
  }
  const spans = lineSpans(text)
  const pages = pagesOf(text, spans)
  const lines = spans.map((span, i) => ({
    kind: 'text' as const,
    text: text.slice(span.start, span.end),
    span,
    page: pages[i] ?? null,
  }))
  return { format: 'text', text, lines, title: null }
}

function decode(bytes: Uint8Array): string {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return strict('utf-16le', bytes) ?? wrongEncoding()
  if (a === 0xfe && b === 0xff) return strict('utf-16be', bytes) ?? wrongEncoding()
  const text = strict('utf-8', bytes) ?? plausibleChinese(strict('gb18030', bytes)) ?? wrongEncoding()
  if (text.includes('\0')) {
    throw new AppError(
      'bad-file',
      'The file is not plain text (it holds binary data). Give PDF, Word, HTML, Markdown or plain text, with the file name ending that fits.',
    )
  }
  return text
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A text that decodes as GB18030 but hardly uses common characters was written in another encoding. */
function plausibleChinese(text: string | null): string | null {
  if (text === null) return null
  const sample = text.slice(0, SAMPLE)
  const foreign = sample.match(/[^\p{ASCII}\p{Script=Han}\p{P}\p{S}\p{Z}\p{N}]/gu)?.length ?? 0
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0
  const usual = sample.match(common)?.length ?? 0
  return han > 0 && usual >= 0.04 * han && foreign <= 0.1 * han ? text : null
}

function wrongEncoding(): never {
  throw new AppError(
    'bad-file',
    'The encoding of the file could not be recognised (it is not UTF-8, UTF-16 or GB18030). Save it as UTF-8 and try again.',
  )
}

/** The lines that hold characters, without their line breaks. */
function lineSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(/[^\n\r\f\u0085\u2028\u2029]+/g)) {
    if (/\S/.test(match[0])) spans.push({ start: match.index, end: match.index + match[0].length })
  }
  return spans
}
