import type { Element } from '@xmldom/xmldom'
import { unzipSync } from 'fflate'
import { AppError } from '../../app-error.ts'
import { attributeOf, childrenOf, isTooDeep, parseXml } from './xml.ts'

const MAX_ENTRIES = 20_000 // files in the archive; a report of a thousand pages with pictures has some hundreds
const MAX_PART_BYTES = 64 * 2 ** 20 // one part inflated; a thousand pages of text are some 20 MB
const MAX_INFLATED_BYTES = 128 * 2 ** 20 // all parts that are read

/** The XML parts of a Word file, by path. */
export type DocxPackage = {
  main: string
  part(path: string): Element | null
  linked(path: string, id: string): string | null
}

/**
 * Opens a Word file, inflating only the XML parts that are read and no more than a report can need.
 * @throws AppError 'bad-file' for an encrypted, old, broken or other file; 'too-large' for one that inflates past all reason.
 */
export function openDocx(bytes: Uint8Array): DocxPackage {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new AppError(
      'bad-file',
      'The Word file is protected with a password or in the old .doc format. Remove the password or save it as .docx, then try again.',
    )
  }
  const files = inflate(bytes)
  const parts = new Map<string, Element | null>()
  const part = (path: string) => {
    const file = files[path]
    if (!parts.has(path)) parts.set(path, file ? rootOf(file) : null)
    return parts.get(path) ?? null
  }
  const relations = (path: string) =>
    childrenOf(part(path.replace(/(?<![^/])([^/]*)$/, '_rels/$1.rels')), 'Relationship')
  const office = relations('').find((relation) => attributeOf(relation, 'Type')?.endsWith('/officeDocument'))
  const main = resolve('', attributeOf(office, 'Target') ?? 'word/document.xml')
  if (part(main)?.localName !== 'document') {
    throw new AppError(
      'bad-file',
      'The file could not be opened as a Word document (it is broken or of another kind). Open it in Word, save it as .docx and try again.',
    )
  }
  return {
    main,
    part,
    linked: (path, id) => {
      const target = attributeOf(
        relations(path).find((relation) => attributeOf(relation, 'Id') === id),
        'Target',
      )
      return target === null ? null : resolve(path, target)
    },
  }
}

function rootOf(file: Uint8Array): Element | null {
  const root = parseXml(file)
  if (!root || !isTooDeep(root)) return root
  throw new AppError('bad-file', 'The Word file is nested too deeply to be read. Save it as plain text and try again.')
}

const resolve = (from: string, target: string) =>
  target.startsWith('/') ? target.slice(1) : from.replace(/(?<![^/])[^/]*$/, '') + target

function inflate(bytes: Uint8Array): Record<string, Uint8Array> {
  let entries = 0
  let inflated = 0
  const parts = new Set<string>()
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1
        if (entries > MAX_ENTRIES) throw tooLarge(`it holds more than ${MAX_ENTRIES} files`)
        if (!/\.(?:xml|rels)$/i.test(name)) return false
        if (parts.has(name)) throw ambiguous(name)
        parts.add(name)
        inflated += originalSize
        if (originalSize > MAX_PART_BYTES || inflated > MAX_INFLATED_BYTES) {
          throw tooLarge(`${name} unpacks to ${Math.round(originalSize / 2 ** 20)} MB`)
        }
        return true
      },
    })
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError(
      'bad-file',
      'The file could not be opened as a Word document (it is damaged or no .docx). Open it in Word, save it again and try again.',
      error,
    )
  }
}

const tooLarge = (what: string) =>
  new AppError('too-large', `The Word file is too large to be read (${what}). Split it into smaller files.`)

const ambiguous = (part: string) =>
  new AppError(
    'bad-file',
    `The Word file holds ${part} twice, and other programs may show the other one. Open it in Word, save it again and try again.`,
  )
