import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { AppError } from '../../app-error.ts'

const MAX_BYTES = 100 * 2 ** 20
const MAX_PAGES = 3000 // the longest United Nations reports have some 700

/**
 * Opens a PDF with fonts and character maps from the library's own folder: nothing is fetched, no script of the file is
 * run, no picture is decoded.
 * @throws AppError 'too-large', or 'bad-file' for a file that is protected, broken or no PDF.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  if (bytes.length > MAX_BYTES) {
    throw new AppError(
      'too-large',
      `The PDF is too large to be read (${Math.round(bytes.length / 2 ** 20)} MB, at most ${MAX_BYTES / 2 ** 20} MB). Split it, or leave out its pictures.`,
    )
  }
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = getDocument({
    data: new Uint8Array(bytes), // the library takes the buffer for itself
    cMapUrl: join(folder, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts') + sep,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: 1,
    verbosity: 0,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages <= MAX_PAGES) return pdf
  } catch (error) {
    throw refusal(error)
  }
  await task.destroy()
  throw new AppError('too-large', `The PDF has more than ${MAX_PAGES} pages. Split it into smaller files.`)
}

function refusal(error: unknown): AppError {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') {
    return new AppError(
      'bad-file',
      'The PDF is protected with a password. Save a copy without the password and try again.',
      error,
    )
  }
  return new AppError(
    'bad-file',
    'The PDF could not be opened (it is damaged, cut short or no PDF). Download or export it again and try again.',
    error,
  )
}
