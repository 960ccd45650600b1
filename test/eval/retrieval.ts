import { search } from '../../index/search.ts'
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
type Places = { gold: Gold; place: Record<Leg, number> }

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
  const { text, lang, terms } = understand(gold.question, store)
  const [vector = []] = await embedder.embed([text], 'question')
  const dense = await store.dense(vector, DEEPEST)
  const hits = await search(opened, { text, lang, terms }, DEEPEST)
  return {
    gold,
    place: {
      lexical: placeIn(store.lexical(terms, DEEPEST).map(({ passage }) => passage)),
      dense: placeIn(dense.map(({ passage }) => passage)),
      fused: placeIn(hits.map(({ passage }) => passage.id)),
    },
  }
}

/** How often a gold passage is among the first found, by each leg alone and by both, for answerable first questions. */
export async function retrievalTable(opened: Opened, golds: readonly Gold[]): Promise<string> {
  const asked = golds.filter((gold) => gold.answerable && gold.history.length === 0)
  const places: Places[] = []
  for (const gold of asked) places.push(await placesOf(opened, gold))
  const rows = ['all', 'zh', 'en'].flatMap((slice) => {
    const part = places.filter(({ gold }) => slice === 'all' || gold.lang === slice)
    return LEGS.map((leg) => {
      const shares = DEPTHS.map((depth) => part.filter(({ place }) => place[leg] <= depth).length / part.length)
      return [slice.padEnd(5), String(part.length).padStart(4), leg.padEnd(8), ...shares.map(percent)].join('  ')
    })
  })
  const header = ['slice', '   n', 'leg     ', ...DEPTHS.map((depth) => `R@${depth}`.padStart(6))].join('  ')
  return [header, ...rows].join('\n')
}
