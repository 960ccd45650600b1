import type { Range } from './answer/marks.ts'

export type Page = 'chat' | 'explore' | 'figures' | 'missions'

/** A place in a report; its beginning when `passage` is null. `marks` are lit, in the passage's text. */
export type Place = { report: string; passage: string | null; marks: Range[] }

/** An answer: a conversation kept in this browser, and which of its questions, from 1. */
export type Turn = { conversation: string; turn: number }

/** What the address says: the page, what of it, and the place open in the reader beside it. */
export type Route = {
  page: Page
  /** On the page of missions: the one that is shown; null for their list. */
  mission: string | null
  /** On the chat page: the answer to go to. */
  turn: Turn | null
  place: Place | null
}

const PAGES: readonly Page[] = ['explore', 'figures', 'missions']

/** A page with nothing of it chosen and nothing beside it. */
export function pageRoute(page: Page): Route {
  return { page, mission: null, turn: null, place: null }
}

/**
 * Reads the part of an address after '#'. A passage's id starts with its report's: '/r/A-65-624/79?mark=12-18' is
 * characters 12 to 18 of A-65-624/79; '/explore/r/…' is the same beside the table, '/missions/UNMIL/r/…' beside a
 * mission. '/a/<conversation>/2' is the second answer of a conversation.
 */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?')
  const parts = path.split('/').map(decode)
  const page = PAGES.find((name) => name === parts[0]) ?? 'chat'
  const inner = page === 'chat' ? parts : parts.slice(1)
  const [first = '', second = '', third = ''] = inner
  if (page === 'missions' && first !== '' && (first !== 'r' || second === '')) {
    return { page, mission: first, turn: null, place: readPlace(inner.slice(1), query) }
  }
  if (page === 'chat' && first === 'a' && second !== '' && /^[1-9]\d{0,5}$/.test(third)) {
    const turn = { conversation: second, turn: Number(third) }
    return { page, mission: null, turn, place: readPlace(inner.slice(3), query) }
  }
  return { page, mission: null, turn: null, place: readPlace(inner, query) }
}

/** The address of a route, '#' included. */
export function writeRoute({ page, mission, turn, place }: Route): string {
  const of = page === 'missions' && mission !== null ? [mission] : []
  const answer = page === 'chat' && turn !== null ? ['a', turn.conversation, String(turn.turn)] : []
  const beside = place === null ? [] : ['r', ...(place.passage ?? place.report).split('/')]
  const parts = [...(page === 'chat' ? [] : [page]), ...of, ...answer, ...beside]
  const marks = place?.marks.map(({ start, end }) => `${start}-${end}`).join(',') ?? ''
  return `#/${parts.map(encodeURIComponent).join('/')}${marks === '' ? '' : `?mark=${marks}`}`
}

function readPlace([sign, report, ...inner]: readonly string[], query: string): Place | null {
  if (sign !== 'r' || report === undefined || report === '') return null
  const passage = inner.length === 0 ? null : [report, ...inner].join('/')
  return { report, passage, marks: readMarks(query) }
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
