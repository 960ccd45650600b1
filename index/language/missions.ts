import { type Entry, glossary } from './glossary.ts'

/** A mission, office or body under its names, for pages and answers. */
export type Named = {
  kind: Entry['kind']
  full: string
  /** The short form that reports use; null where they have none. */
  short: string | null
  english: string
  acronym: string | null
}

const KINDS: ReadonlySet<Entry['kind']> = new Set(['mission', 'department', 'office', 'body'])

function named({ kind, zh, en, abbr }: Entry): Named {
  const [full = '', second] = zh
  const short = second !== undefined && second.length < full.length ? second : null
  return { kind, full, short, english: en[0] ?? '', acronym: abbr[0] ?? null }
}

/** All that has a name of its own in the glossary: missions, departments, offices, bodies, in its order. */
export const names: readonly Named[] = glossary.filter(({ kind }) => KINDS.has(kind)).map(named)

/** Field missions and the bases and offices that support them. */
export const missions: readonly Named[] = names.filter(({ kind }) => kind === 'mission')
