import { knownShare, search } from '../../index/search.ts'
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
type Places = { gold: Gold; known: number; place: Record<Leg, number> }

/** Questions by language, by whether the lexical leg knows all their terms, and by length: fusion must hold in each. */
const SLICES: [string, (places: Places) => boolean][] = [
  ['all', () => true],
  ...(['zh', 'en'] as const).flatMap((lang): [string, (places: Places) => boolean][] => [
    [lang, ({ gold }) => gold.lang === lang],
    [`${lang} known`, ({ gold, known }) => gold.lang === lang && known >= ALL_KNOWN],
    [`${lang} partly known`, ({ gold, known }) => gold.lang === lang && known < ALL_KNOWN],
    [`${lang} short`, ({ gold }) => gold.lang === lang && isShort(gold)],
    [`${lang} long`, ({ gold }) => gold.lang === lang && !isShort(gold)],
  ]),
]
const WIDTH = 15
const ALL_KNOWN = 0.99
const SHORT = { zh: 18, en: 60 } // characters: about half of the questions

const isShort = ({ lang, question }: Gold): boolean => question.length <= SHORT[lang]

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
  const [vector = []] = await embedder.embed([text], 'question')
  const dense = await store.dense(vector, DEEPEST)
  const hits = await search(opened, { text, terms }, DEEPEST)
  return {
    gold,
    known: knownShare(terms, store),
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
  const rows = SLICES.flatMap(([slice, holds]) => {
    const part = places.filter(holds)
    return LEGS.map((leg) => {
      const shares = DEPTHS.map((depth) => part.filter(({ place }) => place[leg] <= depth).length / part.length)
      return [slice.padEnd(WIDTH), String(part.length).padStart(4), leg.padEnd(8), ...shares.map(percent)].join('  ')
    })
  })
  const header = ['slice'.padEnd(WIDTH), '   n', 'leg     ', ...DEPTHS.map((depth) => `R@${depth}`.padStart(6))].join(
    '  ',
  )
  return [header, ...rows].join('\n')
}
