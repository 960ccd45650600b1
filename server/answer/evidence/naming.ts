import type { Passage } from '../../../index/report.ts'
import { placeOf } from '../../../index/store/reading-order.ts'
import type { Store } from '../../../index/store/store.ts'
import type { Entity } from '../../question/query.ts'
import { placesOf } from './match.ts'
import { matchable, surroundings } from './matchable.ts'

/** Bodies that another cannot stand for; an office or committee may go under the name of the one it belongs to. */
export const OWN_NAMES: ReadonlySet<string> = new Set(['mission', 'place', 'department'])

/**
 * True when a passage is about the entity: it, its headings or its lead-in name it; its whole report is about it; or it
 * follows, in the same section, a passage that names it, and points back to it (该厅) or speaks of no mission's own.
 */
export function names(passage: Passage, entity: Entity, store: Store): boolean {
  if (isNamed(passage, entity, store) || isSubjectOf(entity, passage.report, store)) return true
  const last = entity.name.at(-1)
  const pointsBack = entity.kind !== 'mission' || (last !== undefined && passage.text.includes(`该${last}`))
  if (passage.kind === 'output' || entity.kind === 'place' || !pointsBack) return false
  return precedingInSection(passage, store).some((p) => isNamed(p, entity, store))
}

const isNamed = (passage: Passage, entity: Entity, store: Store) =>
  [matchable(passage), surroundings(passage, store)].some((text) =>
    entity.forms.some((form) => placesOf(form, text).length > 0),
  )

const OPENING = 2 // passages in which a report says whom it is about

/** True when the title of a report or its opening names the entity. */
function isSubjectOf(entity: Entity, report: string, store: Store): boolean {
  const title = store.reports.find((r) => r.id === report)?.title ?? ''
  if (entity.forms.some((form) => title.includes(form))) return true
  const opening = openings(store).get(report) ?? []
  return entity.kind === 'mission' && opening.some((passage) => isNamed(passage, entity, store))
}

const openingsOf = new WeakMap<Store, Map<string, Passage[]>>()

function openings(store: Store): Map<string, Passage[]> {
  const kept = openingsOf.get(store)
  if (kept) return kept
  const made = new Map<string, Passage[]>()
  for (const passage of store.passages) {
    const first = made.get(passage.report) ?? []
    const isText = passage.kind === 'paragraph' || passage.kind === 'summary'
    if (isText && first.length < OPENING) made.set(passage.report, [...first, passage])
  }
  openingsOf.set(store, made)
  return made
}

const POINTED_BACK = 6 // paragraphs: what 该厅 means is named within the last few

function precedingInSection(passage: Passage, store: Store): Passage[] {
  const at = placeOf(passage.id, store)
  const heading = passage.section.at(-1)
  return store.passages
    .slice(Math.max(0, at - POINTED_BACK), at)
    .filter((p) => p.report === passage.report && p.section.at(-1) === heading)
}

const isNamedIn = (ids: readonly string[], entity: Entity, store: Store): boolean =>
  ids.some((id) => {
    const passage = store.passage(id)
    return passage !== undefined && isNamed(passage, entity, store)
  })

const MOST_KEPT = 10_000 // names: questions bring new ones without end
const known = new WeakMap<Store, Map<string, boolean>>()

/** True when some passage of the reports names the entity. */
export function isNamedAnywhere(entity: Entity, store: Store): boolean {
  const kept = known.get(store) ?? new Map<string, boolean>()
  if (kept.size >= MOST_KEPT) kept.clear()
  known.set(store, kept)
  const found = kept.get(entity.name) ?? entity.forms.some((form) => isNamedIn(store.holding(form), entity, store))
  kept.set(entity.name, found)
  return found
}
