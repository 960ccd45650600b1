import * as z from 'zod'
import { figureKindSchema, varianceSchema } from '../../index/report.ts'
import { findPassage, requireReports } from '../known.ts'
import { figurePage, outputPage } from '../pages.ts'
import { citedPassage, readerPassage, reportOf } from '../present.ts'
import { listReports } from '../report-list.ts'
import { printable } from '../schema/text.ts'
import {
  answerSchema,
  askRequestSchema,
  asTyped,
  figurePageSchema,
  MAX_QUESTION_CHARS,
  outputPageSchema,
  readerPassageSchema,
  reportListSchema,
  type StreamEvent,
  searchReplySchema,
} from '../schema.ts'
import { type Offer, texts, tool } from './tool.ts'

const words = printable.trim().min(1).max(MAX_QUESTION_CHARS)
const report = z.string().optional().describe('Id of a report, as list_reports gives it; all reports when absent.')
const cut = {
  limit: z.int().min(1).max(100).default(20),
  offset: z.int().nonnegative().default(0).describe('How many to skip.'),
}

/** The tools that ask and read the reports. */
export const readingTools: readonly Offer[] = [
  tool({
    name: 'ask',
    title: 'Ask the reports',
    description:
      'Answers a question about the UN peacekeeping reports, in Chinese or English. Each [n] in the text is a citation with the passage it rests on; each figure comes as data with its exact place. When "answered" is false the reports do not say it: do not fill the gap.',
    input: askRequestSchema.omit({ trace: true }),
    output: answerSchema.omit({ trace: true }),
    async run(request, { tools, opened, signal, tell }) {
      requireReports(opened.store, request.reports ?? [], texts)
      const emit = (event: StreamEvent) => {
        if (event.type === 'status') tell(event.stage)
      }
      return tools.ask(opened, { ...request, trace: false }, emit, signal)
    },
    passages: ({ citations }) => citations.map(({ passage }) => passage),
  }),

  tool({
    name: 'search_passages',
    title: 'Search passages',
    description: 'Finds the passages nearest to some words or a question, best first, with their full text.',
    input: z.object({ query: asTyped, limit: z.int().min(1).max(100).default(10) }),
    output: searchReplySchema,
    async run({ query, limit }, { tools, opened, signal }) {
      const hits = await tools.search(opened, query, limit, signal)
      return {
        passages: hits.map(({ passage, score, ranks }) => ({
          passage: citedPassage(passage, reportOf(opened.store, passage)),
          score,
          ranks,
        })),
      }
    },
    passages: ({ passages }) => passages.map(({ passage }) => passage),
  }),

  tool({
    name: 'get_passage',
    title: 'Get a passage',
    description: 'Gives one passage by its id: its text, its figures and, of a table row, its columns.',
    input: z.object({ id: printable.min(1).describe("A passage's id, for example A-65-624/79.") }),
    output: readerPassageSchema,
    run: ({ id }, { opened: { store } }) => readerPassage(store, findPassage(store, id, texts)),
    passages: (passage) => [passage],
  }),

  tool({
    name: 'list_reports',
    title: 'List the reports',
    description: 'Lists the reports that can be asked: symbol, title, language, period, and how much is in each.',
    input: z.object({}),
    output: reportListSchema.pick({ reports: true }),
    run: (_, { opened: { store } }) => ({ reports: listReports(store) }),
  }),

  tool({
    name: 'query_outputs',
    title: 'Query planned outputs',
    description:
      'Lists planned outputs and what became of them, filtered and sorted: planned, completed, remarks, and whether completion was above or below plan.',
    input: z.object({
      report,
      department: words.optional().describe('Characters of its name, as the reports print it.'),
      office: words.optional().describe('Characters of its name, as the reports print it.'),
      variance: z.array(varianceSchema).optional().describe('Any of these.'),
      done: z.enum(['yes', 'no', 'number']).optional().describe('How completion is reported.'),
      q: words.optional().describe('Characters of the output, its units or its remarks.'),
      sort: z.enum(['planned', 'completed', 'rate']).optional().describe('Reading order when absent.'),
      order: z.enum(['asc', 'desc']).default('desc'),
      ...cut,
    }),
    output: outputPageSchema,
    run: (query, { opened: { store } }) => outputPage(store, query, texts),
  }),

  tool({
    name: 'find_figures',
    title: 'Find figures',
    description:
      'Lists the figures of the reports as data: value, as printed, unit, what is measured, period, and the exact range in the passage.',
    input: z.object({
      report,
      passage: z.string().optional().describe("A passage's id."),
      kind: figureKindSchema.optional(),
      period: words.optional().describe('Characters of its time as printed, for example 2010年.'),
      q: words.optional().describe('Characters of what it measures, or of the figure as printed.'),
      ...cut,
    }),
    output: figurePageSchema,
    run: (query, { opened: { store } }) => figurePage(store, query, texts),
  }),
]
