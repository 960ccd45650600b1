import type { ReaderPassage } from '../../server/schema.ts'

/** What stands one below the other in the reader. */
export type Block =
  | { kind: 'heading'; heading: string; depth: number; path: string[] }
  | { kind: 'table'; header: string[]; rows: ReaderPassage[] }
  | { kind: 'passage'; passage: ReaderPassage }

/** Lays passages out in reading order: headings where the section changes, neighbouring rows of a table together. */
export function layOut(passages: readonly ReaderPassage[]): Block[] {
  const blocks: Block[] = []
  let section: readonly string[] = []
  for (const passage of passages) {
    blocks.push(...newHeadings(section, passage.section))
    section = passage.section
    const { table } = passage
    const latest = blocks.at(-1)
    if (table === null) blocks.push({ kind: 'passage', passage })
    else if (latest?.kind === 'table' && sameHeader(latest.header, table.header)) latest.rows.push(passage)
    else blocks.push({ kind: 'table', header: table.header, rows: [passage] })
  }
  return blocks
}

function newHeadings(before: readonly string[], after: readonly string[]): Block[] {
  const shared = after.findIndex((heading, i) => before[i] !== heading)
  if (shared < 0) return []
  return after
    .slice(shared)
    .map((heading, i) => ({ kind: 'heading', heading, depth: shared + i + 1, path: after.slice(0, shared + i + 1) }))
}

function sameHeader(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((column, i) => column === b[i])
}
