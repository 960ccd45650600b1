import { search } from '../../index/search.ts'
import { withoutCourtesy } from '../question/courtesy.ts'
import { resolve } from '../question/follow-up/resolve.ts'
import { langOf } from '../question/lang.ts'
import type { Query } from '../question/query.ts'
import { alternatives, measuredSides, spanSides } from '../question/sides.ts'
import { carryOver, ofBoth, standsAlone, understand, wordsOfItself } from '../question/understand.ts'
import type { AskRequest, StreamEvent } from '../schema.ts'
import type { Opened } from '../services.ts'
import { answererFor } from './answerers.ts'
import type { Context, Draft } from './context.ts'
import { type Evidence, weigh } from './evidence/evidence.ts'
import { rankedRow } from './kinds/ranked-row.ts'
import { type Lack, lackOf, refuse } from './kinds/refuse.ts'
import { rowsThatSay } from './kinds/rows-that-say.ts'
import { wordingFor } from './wording/wording.ts'

/** Passages taken from the index for weighing: beyond these a right one has not been seen on the development set. */
const CONSIDERED = 40

/** How much more the words of one side count than those the two share. */
const SIDE_EMPHASIS = 2

/** Passages that a follow-up may lean on beside those the earlier answer cites. */
const LEANT_ON = 3

type Read = { query: Query; evidence: Evidence[]; context: Context }

/** A question read to its end: how it was understood, what was found, and the answer before it is written out. */
export type Reading = {
  context: Context
  draft: Draft
  understood: string | null
  timings: Record<'understand' | 'search' | 'compose', number>
}

/** Understands a question in its conversation, finds and weighs evidence, and drafts the answer. */
export async function readOne(
  opened: Opened,
  request: AskRequest,
  emit: (event: StreamEvent) => void,
  signal: AbortSignal | undefined,
): Promise<Reading> {
  const started = performance.now()
  emit({ type: 'status', stage: 'understanding' })
  const { query, understood, parts } = await inConversation(opened, request)
  signal?.throwIfAborted()
  emit({ type: 'status', stage: 'searching' })
  const understoodAt = performance.now()
  const { context, evidence } = await read(opened, query, parts)
  signal?.throwIfAborted()
  emit({ type: 'status', stage: 'reading', detail: String(evidence.length) })
  const searchedAt = performance.now()
  const draft = draftOf(context)
  const timings = {
    understand: understoodAt - started,
    search: searchedAt - understoodAt,
    compose: performance.now() - searchedAt,
  }
  return { context, draft, understood, timings }
}

type Part = Context['parts'][number]

/** A question as understood, how that is shown, and the two earlier questions that it is of, where it is of two. */
type Understood = { query: Query; understood: string | null; parts: Part[] }

/** Understands the question; one that leans on the conversation is read together with the turns it leans on. */
async function inConversation(opened: Opened, request: AskRequest): Promise<Understood> {
  const typed = withoutCourtesy(request.question)
  const lang = langOf(typed)
  const understandIn = (question: string) => ({ ...understand(question, opened.store), reports: request.reports })
  const alone = understandIn(typed)
  if (standsAlone(alone)) return { query: alone, understood: null, parts: [] }
  const { previous, question, pair, whole } = resolve(typed, request.history, lang)
  const understood = whole === typed ? null : whole
  const own = question === typed ? alone : understandIn(question)
  if (pair) {
    const parts = pair.questions.map(async (one, i) => {
      const query = understandIn(one)
      const needs = query.needs.map((need) => ({ ...need, focus: pair.names[i] ?? need.focus }))
      return { query: { ...query, needs }, evidence: await find(opened, query) }
    })
    return { query: ofBoth(own, pair.asks), understood, parts: await Promise.all(parts) }
  }
  if (previous === null) return { query: own, understood, parts: [] }
  const earlier = understandIn(previous)
  if (isAnotherWhy(own, earlier)) return { query: own, understood: null, parts: [] }
  const { evidence, context } = await read(opened, earlier)
  const draft = draftOf(context)
  if (!draft.answered && own.kind !== 'explain' && wordsOfItself(own) > 1)
    return { query: own, understood: null, parts: [] }
  const cited = draft.answered ? draft.pieces.flatMap((piece) => (piece.is === 'cite' ? [piece.passage.id] : [])) : []
  const told = [...new Set([...cited, ...evidence.slice(0, LEANT_ON).map((e) => e.passage.id)])]
  const given = draft.choices?.map((c) => c.figure.id) ?? []
  const query = carryOver(own, context.query, { told, cited: new Set(cited).size, given })
  return { query, understood, parts: [] }
}

/** True for a question why that names its own subject, and none of what was asked before. */
function isAnotherWhy(own: Query, earlier: Query): boolean {
  const before = new Set(earlier.words.flatMap(({ options }) => options.map(({ term }) => term)))
  const isShared = own.words.some(({ options }) => options.some(({ term }) => before.has(term)))
  const worth = own.words.reduce((sum, { options, weight }) => sum + (options.length > 0 ? weight : 0), 0)
  return own.kind === 'why' && worth > OWN_SUBJECT && !isShared && !POINTS_BACK.test(own.typed)
}

const OWN_SUBJECT = 3 // weight of words: 产出低于计划 has less and names no subject
const POINTS_BACK = /[它这那此其该]|\b(?:it|its|that|this|they|them|their|those|these|so)\b/iu

async function read(opened: Opened, query: Query, told: readonly Part[] = []): Promise<Read> {
  const evidence = await find(opened, query)
  const isOfTwo = query.kind === 'compute' || query.kind === 'compare'
  const parts = told.length > 0 ? told : isOfTwo ? await readSides(opened, query) : []
  const [store, words] = [opened.store, wordingFor(query.lang)]
  return { query, evidence, context: { query, evidence, store, words, parts, isOfTurns: told.length > 0 } }
}

async function find(opened: Opened, query: Query): Promise<Evidence[]> {
  const hits = await search(
    opened,
    { text: query.text, terms: query.terms, ...(query.reports ? { reports: query.reports } : {}) },
    CONSIDERED,
  )
  return weigh(query, hits, opened.store)
}

async function readSides(opened: Opened, query: Query): Promise<{ query: Query; evidence: Evidence[] }[]> {
  const isMeasured = query.operation === 'rate' || query.operation === 'ratio'
  const sides =
    spanSides(query.text, query.lang) ??
    (query.kind === 'compare' ? alternatives(query.text, query.lang) : null) ??
    (isMeasured ? measuredSides(query.text, query.lang) : null)
  if (!sides) return []
  return Promise.all(
    [sides.first, sides.second].map(async (side) => {
      const alone = understand(sides.shared === query.text ? side : `${sides.shared} ${side}`, opened.store)
      const words = alone.words.map((word) =>
        side.includes(word.source) ? { ...word, weight: word.weight * SIDE_EMPHASIS } : word,
      )
      const needs = query.needs.filter((need) => need.focus === side)
      const part = { ...alone, words, reports: query.reports, needs: needs.length > 0 ? needs : query.needs }
      return { query: part, evidence: await find(opened, part) }
    }),
  )
}

function draftOf(context: Context): Draft {
  const { query } = context
  const ofTable = rankedRow(context) ?? rowsThatSay(context)
  if (ofTable) return ofTable
  const answerer = answererFor(query.kind)
  if (answerer.needsEvidence) {
    const lack = lackOfAll(context)
    if (lack) return refuse(context, lack)
  }
  return answerer.compose(context) ?? refuse(context, { is: 'figure', kind: query.needs[0]?.kinds[0] ?? 'figure' })
}

/** What is lacking: of two things told apart, each in its own place, nothing where both are told. */
function lackOfAll(context: Context): Lack | null {
  const lack = lackOf(context)
  if (lack?.is !== 'name' || context.parts.length < 2) return lack
  const apart = context.parts.map((part) => lackOf({ ...context, ...part, parts: [] }))
  return apart.every((one) => one === null) ? null : lack
}
