import { setImmediate as breathe } from 'node:timers/promises'
import { findTerms, lookUp } from '../index/language/glossary.ts'
import { type Named, names } from '../index/language/missions.ts'
import { overlapping } from '../index/language/references.ts'
import { splitSentences } from '../index/language/sentences.ts'
import type { Figure, Lang, Passage, Span } from '../index/report.ts'
import type { Store } from '../index/store/store.ts'
import type { Body } from './schema.ts'

/** A passage that names a body, and where it does. */
export type Mention = { passage: Passage; spans: Span[] }

/** A mission, department, office or body with all that the reports say of it by name. */
export type NamedBody = Omit<Body, 'mentions' | 'figures'> & { mentions: Mention[]; figures: Figure[] }

const AT_ONCE = 50 // passages read before others are let in: about 40 ms
const KINDS = ['mission', 'department', 'office', 'body'] as const

const kept = new WeakMap<Store, Promise<NamedBody[]>>()

/** The bodies named in the reports: missions first, then by how often they are named. Read once for an index. */
export function findBodies(store: Store): Promise<NamedBody[]> {
  const bodies = kept.get(store) ?? readBodies(store)
  kept.set(store, bodies)
  return bodies
}

/** The body that an id or any of its names means; undefined where no report names it. */
export function bodyCalled(bodies: readonly NamedBody[], name: string): NamedBody | undefined {
  const full = lookUp(name)?.zh[0]
  return bodies.find(({ id }) => id === name) ?? bodies.find((body) => body.full === full || body.full === name)
}

async function readBodies(store: Store): Promise<NamedBody[]> {
  const known = knownBodies(store)
  const langs = new Map(store.reports.map(({ id, lang }) => [id, lang]))
  for (const [i, passage] of store.passages.entries()) {
    if (i % AT_ONCE === 0) await breathe()
    for (const [body, spans] of namedIn(passage, langs.get(passage.report) ?? 'zh', known)) {
      body.mentions.push({ passage, spans })
      const around = sentencesWith(passage, spans)
      const isNear = ({ span }: Figure) => around.some(({ start, end }) => span.start >= start && span.end <= end)
      body.figures.push(...store.figuresOf(passage.id).filter(isNear))
    }
  }
  const rank = ({ kind, mentions }: NamedBody) => KINDS.indexOf(kind) * 1e9 - mentions.length
  const all = new Set([...known.glossary.values(), ...known.own.values()])
  return [...all].filter(({ mentions }) => mentions.length > 0).sort((a, b) => rank(a) - rank(b))
}

/** Bodies that may be named: those of the glossary by full name, those that the reports introduce by either name. */
type Known = { glossary: Map<string, NamedBody>; own: Map<string, NamedBody> }

function knownBodies(store: Store): Known {
  const ids = new Set<string>()
  const add = (bodies: Map<string, NamedBody>, keys: readonly string[], named: Named) => {
    const { kind, full, short, english, acronym } = named
    const known = KINDS.find((one) => one === kind)
    const id = [acronym, short, full].find((name) => name !== null && !ids.has(name))
    if (known === undefined || id == null) return
    ids.add(id)
    const body: NamedBody = {
      id,
      kind: known,
      full,
      short,
      english: english || null,
      acronym,
      mentions: [],
      figures: [],
    }
    for (const key of keys) bodies.set(key, body)
  }
  const known: Known = { glossary: new Map(), own: new Map() }
  for (const named of names) if (isProper(named)) add(known.glossary, [named.full], named)
  for (const { full, short } of store.names) {
    const isKnown = lookUp(full) !== null || lookUp(short) !== null || known.own.has(full)
    if (isKnown || !ORGAN.test(full)) continue
    const isLatin = /^[A-Z]/.test(full)
    const kind = MISSION.test(full) ? 'mission' : 'body'
    const own = { kind, full, english: isLatin ? full : '' } as const
    add(known.own, [full, short], { ...own, short: isLatin ? null : short, acronym: isLatin ? short : null })
  }
  return known
}

/** A name of one body is written in capitals in English: 'Security Council', not 'host country'. */
const isProper = ({ english }: Named): boolean => /\p{Lu}/u.test(english)

const MISSION = /(?:特派团|观察团|稳定团|综合团|支助团|援助团|部队)$|\b(?:Mission|Operation|Force)\b/u
const ORGAN =
  /(?:[团厅部司处科股组署局]|部队|行动|中心|基地|办|委员会|理事会|办事处)$|\b(?:Mission|Operation|Force|Office|Department|Division|Section|Unit|Service|Committee|Council|Commission|Cent(?:re|er)|Base|Board|Agency|Group|Team)\b/u

function namedIn({ text }: Passage, lang: Lang, { glossary, own }: Known): Map<NamedBody, Span[]> {
  const found = new Map<NamedBody, Span[]>()
  const add = (body: NamedBody, span: Span) => found.set(body, [...(found.get(body) ?? []), span])
  for (const [name, body] of own) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      add(body, { start: at, end: at + name.length })
  }
  const isTaken = overlapping([...found.values()].flat())
  for (const { entry, span } of findTerms(text, lang, ({ kind }) => KINDS.some((one) => one === kind))) {
    const body = glossary.get(entry.zh[0] ?? '')
    if (body && !isTaken(span)) add(body, span)
  }
  return found
}

/** The sentences that hold a span; a row of a table is one. */
function sentencesWith({ kind, text }: Passage, spans: readonly Span[]): Span[] {
  if (kind === 'output' || kind === 'table-row') return [{ start: 0, end: text.length }]
  return splitSentences(text).filter(({ start, end }) => spans.some((span) => span.start < end && span.end > start))
}
