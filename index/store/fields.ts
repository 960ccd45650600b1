import { splitSentences } from '../language/sentences.ts'
import { stretchesOf } from '../language/stretches.ts'
import type { Passage } from '../report.ts'
import type { Fields } from './postings.ts'

/** A passage by id, to look up the one that another stands under. */
export type Lookup = (id: string) => Passage | undefined

/**
 * What is searched of a passage: its own words; and, counting for less, its headings, the office and accomplishment of an
 * output, the header of a table, and the sentence that leads into a list; each said once.
 */
export function fieldsOf(passage: Passage, lookup: Lookup): Fields {
  const parts = [...passage.section, ...surroundings(passage, lookup)]
  const isSaid = (part: string, at: number) =>
    parts.some((other, i) => other.includes(part) && (other.length > part.length || i < at))
  return { own: passage.text, context: parts.filter((part, at) => !isSaid(part, at)).join('\n') }
}

/**
 * What the embedding model reads of a passage, context first: all of it and, where it is long, each stretch of it too,
 * or a detail would be lost in the whole. Only `text` is ever cited.
 */
export function embeddedTexts(passage: Passage, lookup: Lookup): string[] {
  const { own, context } = fieldsOf(passage, lookup)
  const stretches = stretchesOf(own)
  return [own, ...(stretches.length > 1 ? stretches : [])].map((text) => (context ? `${context}\n${text}` : text))
}

function surroundings(passage: Passage, lookup: Lookup): string[] {
  if (passage.kind === 'output') return [passage.department, passage.office ?? '', passage.accomplishment.text]
  if (passage.kind === 'table-row') return passage.header
  const parent = passage.kind === 'item' && passage.parent !== null ? lookup(passage.parent) : undefined
  return parent ? [leadIn(parent.text)] : []
}

/** The last sentence of the passage that items stand under: '……将采取下列措施：'. */
function leadIn(text: string): string {
  const last = splitSentences(text).at(-1)
  return last ? text.slice(last.start, last.end) : text
}
