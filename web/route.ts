import type { Range } from './answer/marks.ts'

export type Page = 'chat' | 'explore'

/** A place in a report; its beginning when `passage` is null. `marks` are lit, in the passage's text. */
export type Place = { report: string; passage: string | null; marks: Range[] }

/** What the address says: the page, and the place open in the reader beside it. */
export type Route = { page: Page; place: Place | null }

/**
 * Reads the part of an address after '#'. A passage's id starts with its report's:
 * '/r/A-65-624/79?mark=12-18' is characters 12 to 18 of A-65-624/79; '/explore/r/…' is the same beside the table.
 */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?')
  const parts = path.split('/').map(decode)
  const page: Page = parts[0] === 'explore' ? 'explore' : 'chat'
  const rest = page === 'chat' ? parts : parts.slice(1)
  const [sign, report, ...inner] = rest
  if (sign !== 'r' || report === undefined || report === '') return { page, place: null }
  const passage = inner.length === 0 ? null : [report, ...inner].join('/')
  return { page, place: { report, passage, marks: readMarks(query) } }
}

/** The address of a route, '#' included. */
export function writeRoute({ page, place }: Route): string {
  const base = page === 'chat' ? '#/' : `#/${page}${place === null ? '' : '/'}`
  if (place === null) return base
  const path = (place.passage ?? place.report).split('/').map(encodeURIComponent).join('/')
  const marks = place.marks.map(({ start, end }) => `${start}-${end}`).join(',')
  return `${base}r/${path}${marks === '' ? '' : `?mark=${marks}`}`
}

function readMarks(query: string): Range[] {
  const list = new URLSearchParams(query).get('mark') ?? ''
  return list.split(',').flatMap((item) => {
    const match = /^(\d{1,9})-(\d{1,9})$/.exec(item)
    if (match === null) return []
    const range = { start: Number(match[1]), end: Number(match[2]) }
    return range.start < range.end ? [range] : []
  })
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
