import { extname } from 'node:path'
import { AppError } from '../app-error.ts'
import type { SourceDocument } from './document.ts'

type Reader = (bytes: Uint8Array) => SourceDocument | Promise<SourceDocument>

const text = async (): Promise<Reader> => (await import('./text.ts')).readText
const pdf = async (): Promise<Reader> => (await import('./pdf.ts')).readPdf
const docx = async (): Promise<Reader> => (await import('./docx.ts')).readDocx
const html = async (): Promise<Reader> => (await import('./html.ts')).readHtml
const markdown = async (): Promise<Reader> => (await import('./markdown.ts')).readMarkdown

/** Each reader, loaded only when a file of its kind is read. */
const READERS: Record<string, () => Promise<Reader>> = {
  '.txt': text,
  '.text': text,
  '.pdf': pdf,
  '.docx': docx,
  '.html': html,
  '.htm': html,
  '.xhtml': html,
  '.md': markdown,
  '.markdown': markdown,
}

/** Whether a file of this name is of a kind that can be read. */
export const isReadable = (path: string): boolean => extname(path).toLowerCase() in READERS

/** Reads a file's bytes by the ending of its name. Throws `bad-file` or `too-large` naming the file. */
export async function readDocument(path: string, bytes: Uint8Array): Promise<SourceDocument> {
  const load = READERS[extname(path).toLowerCase()]
  if (!load) {
    const known = Object.keys(READERS).join(', ')
    throw new AppError(
      'bad-file',
      `${path} is of a kind that cannot be read. The file name must end in one of ${known}`,
    )
  }
  try {
    const read = await load()
    return await read(bytes)
  } catch (cause) {
    const reason =
      cause instanceof AppError
        ? cause.message
        : `it cannot be read as such a file (${String(cause)}). Save it anew and try again.`
    throw new AppError(cause instanceof AppError ? cause.code : 'bad-file', `${path}: ${reason}`, cause)
  }
}
