import type { Element } from '@xmldom/xmldom'
import type { Block } from '../blocks.ts'
import { letter, roman } from '../labels.ts'
import { attributeOf, childrenOf, valAt } from './xml.ts'

/** Footnotes and endnotes, numbered in the order in which the text refers to them. */
export type Notes = {
  /** The mark printed where a note is referred to. `custom` is a mark set by the writer. */
  refer(kind: 'footnote' | 'endnote', id: string, custom: string | null): string
  /** The notes referred to, in order, each as a paragraph. */
  blocks(textOf: (note: Element) => string): Block[]
}

const PRINTERS: Record<string, (value: number) => string> = {
  lowerLetter: letter,
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  chicago: (value) => '*'.repeat(((value - 1) % 3) + 1),
}

/** `settings` say how notes are numbered where that is not 1, 2, 3 (endnotes: i, ii, iii). */
export function createNotes(footnotes: Element | null, endnotes: Element | null, settings: Element | null): Notes {
  const sources = {
    footnote: {
      root: footnotes,
      format: valAt(settings, 'footnotePr', 'numFmt') ?? 'decimal',
      count: 0,
    },
    endnote: {
      root: endnotes,
      format: valAt(settings, 'endnotePr', 'numFmt') ?? 'lowerRoman',
      count: 0,
    },
  }
  const referred: { mark: string; note: Element }[] = []
  return {
    refer: (kind, id, custom) => {
      const source = sources[kind]
      const note = childrenOf(source.root, kind).find((element) => attributeOf(element, 'id') === id)
      if (custom === null) source.count += 1
      const mark = custom ?? (PRINTERS[source.format] ?? String)(source.count)
      if (note) referred.push({ mark, note })
      return mark
    },
    blocks: (textOf) => referred.map(({ mark, note }) => ({ kind: 'paragraph', text: textOf(note), note: mark })),
  }
}
