import { search, sureness } from '../../index/search.ts'
import { understand } from '../../server/question/understand.ts'
import type { Opened } from '../../server/services.ts'
import { type Gold, quoteSets } from './gold.ts'
import { squeeze } from './score.ts'
import { percent } from './table.ts'

const LEGS = ['lexical', 'dense', 'fused'] as const
type Leg = (typeof LEGS)[number]

const DEPTHS = [1, 5, 10]
const DEEPEST = 10

/** The place of the first gold passage in each leg's list, from 1; infinite where it is not among the first ten. */
export type Places = { gold: Gold; sure: number; place: Record<Leg, number> }

const WIDTH = 18
const SURE = 0.9
const SHORT = { zh: 18, en: 60 } // characters: about half of the questions

/** The slices a question is in: fusion must hold in each. */
function slicesOf({ gold: { lang, question, kind, source }, sure }: Places): string[] {
  const ways = [sure >= SURE ? 'sure' : 'unsure', question.length <= SHORT[lang] ? 'short' : 'long', kind, source]
  return ['all', lang, ...ways.map((way) => `${lang} ${way}`)]
}

/** A gold passage is one whose text holds a gold quote, spaces aside. */
async function placesOf(opened: Opened, gold: Gold): Promise<Places> {
  const { store, embedder } = opened
  const quotes = quoteSets(gold).flat().map(squeeze)
  const isGold = (id: string) => {
    const text = squeeze(store.passage(id)?.text ?? '')
    return quotes.some((quote) => text.includes(quote))
  }
  const placeIn = (ids: string[]) => {
    const at = ids.findIndex(isGold)
    return at < 0 ? Number.POSITIVE_INFINITY : at + 1
  }
  const { text, terms } = understand(gold.question, store)
  const [vector = new Float32Array()] = await embedder.embed([text], 'question')
  const dense = await store.dense(vector, DEEPEST)
  const hits = await search(opened, { text, terms }, DEEPEST)
  return {
    gold,
    sure: sureness(terms, store),
    place: {
      lexical: placeIn(store.lexical(terms, DEEPEST).map(({ passage }) => passage)),
      dense: placeIn(dense.map(({ passage }) => passage)),
      fused: placeIn(hits.map(({ passage }) => passage.id)),
    },
  }
}

/** Where each leg and both together find the right passage, for answerable first questions. */
export async function findPlaces(opened: Opened, golds: readonly Gold[]): Promise<Places[]> {
  const places: Places[] = []
  for (const gold of golds) {
    if (gold.answerable && gold.history.length === 0) places.push(await placesOf(opened, gold))
  }
  return places
}

function sliced(places: readonly Places[]): Map<string, Places[]> {
  const slices = new Map<string, Places[]>()
  for (const one of places) for (const slice of slicesOf(one)) slices.set(slice, [...(slices.get(slice) ?? []), one])
  return new Map([...slices].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const foundBy = (leg: Leg, depth: number, places: readonly Places[]): number =>
  places.filter(({ place }) => place[leg] <= depth).length

/** How often a right passage is among the first found, by each leg alone and by both, in each slice. */
export function retrievalTable(places: readonly Places[]): string {
  const rows = [...sliced(places)].flatMap(([slice, part]) =>
    LEGS.map((leg) => {
      const shares = DEPTHS.map((depth) => percent(foundBy(leg, depth, part) / part.length))
      return [slice.padEnd(WIDTH), String(part.length).padStart(4), leg.padEnd(8), ...shares].join('  ')
    }),
  )
  const header = ['slice'.padEnd(WIDTH), '   n', 'leg     ', ...DEPTHS.map((depth) => `R@${depth}`.padStart(6))].join(
    '  ',
  )
  return [header, ...rows].join('\n')
}

/** A slice of fewer questions proves nothing. */
const MIN_SAMPLES = 12
/** Questions of a slice that may turn the other way: one, and of many one in forty. */
const slackOf = (asked: number): number => Math.max(1, Math.floor(asked / 40))

/** Slices in which both legs together find less than the better of them, first or among five; empty when fusion holds. */
export function fusionShortfalls(places: readonly Places[]): string[] {
  return [...sliced(places)].flatMap(([slice, part]) =>
    [1, 5].flatMap((depth) => {
      const best = Math.max(foundBy('lexical', depth, part), foundBy('dense', depth, part))
      const fused = foundBy('fused', depth, part)
      return part.length < MIN_SAMPLES || fused >= best - slackOf(part.length)
        ? []
        : [`${slice}: both legs find ${fused} of ${part.length} among the first ${depth}, the better one alone ${best}`]
    }),
  )
}
