import * as z from 'zod'
import {
  completedSchema,
  figureKindSchema,
  figureSchema,
  langSchema,
  qualifierSchema,
  reportSchema,
  varianceSchema,
} from '../index/report.ts'
import { doubtSchema, modelInfoSchema, modelWorkSchema } from './schema/model.ts'
import { apiErrorSchema } from './schema/problem.ts'
import { rangeSchema } from './schema/range.ts'
import { printable } from './schema/text.ts'

/** The contract between server and web: everything that crosses HTTP. */

export const MAX_QUESTION_CHARS = 2000
export const MAX_HISTORY_TURNS = 20
export const MAX_TURN_CHARS = 20_000

export const turnSchema = z.object({ role: z.enum(['user', 'assistant']), content: printable.max(MAX_TURN_CHARS) })
export type Turn = z.infer<typeof turnSchema>

/** A question or words to search for, as typed. U+FFFD stands where bytes were no UTF-8: what was typed did not arrive. */
export const asTyped = printable
  .refine((text) => !text.includes('\ufffd'))
  .trim()
  .min(1)
  .max(MAX_QUESTION_CHARS)

export const askRequestSchema = z.object({
  question: asTyped.describe('In Chinese or English.'),
  history: z.array(turnSchema).max(MAX_HISTORY_TURNS).default([]).describe('Earlier turns, oldest first.'),
  reports: z.array(z.string()).optional().describe('Ask these reports only; all when absent.'),
  trace: z.boolean().default(false).describe('Adds how the answer came about.'),
  writer: z.literal('composed').optional().describe('Asks no language model, even where one is set.'),
})
export type AskRequest = z.infer<typeof askRequestSchema>

export const citedPassageSchema = z.object({
  id: z.string(),
  report: z.object({ id: z.string(), symbol: z.string().nullable(), title: z.string() }),
  kind: z.string(),
  label: z.string(),
  section: z.array(z.string()),
  text: z.string(),
  page: z.int().nullable(),
  lang: langSchema,
})
export type CitedPassage = z.infer<typeof citedPassageSchema>

export const citationSchema = z.object({
  n: z.int().positive().describe("The number in the answer's [n] marks, from 1, in order of importance."),
  passage: citedPassageSchema,
  spans: z.array(rangeSchema).describe("What the answer rests on, in the passage's text."),
})
export type Citation = z.infer<typeof citationSchema>

export const operandSchema = z.object({ value: z.number(), text: z.string(), citation: z.int().positive() })

export const answerFigureSchema = z.object({
  value: z.number(),
  text: z.string().describe('As printed in the report; for a derived figure, as computed.'),
  unit: z.string().nullable(),
  citation: z.int().positive(),
  kind: figureKindSchema,
  qualifier: qualifierSchema.nullable(),
  period: z.string().nullable(),
  measure: z.string().nullable(),
  span: rangeSchema.nullable().describe("In the cited passage's text; null for a derived figure."),
  at: rangeSchema.nullable().describe("Where it stands in the answer's text; null where the text does not state it."),
  derived: z.object({ operation: z.string(), expression: z.string(), operands: z.array(operandSchema) }).optional(),
})
export type AnswerFigure = z.infer<typeof answerFigureSchema>

export const answerKindSchema = z.enum([
  'lookup',
  'outputs',
  'compare',
  'compute',
  'aggregate',
  'list',
  'why',
  'yesno',
  'define',
  'locate',
  'corpus',
  'explain',
  'greeting',
  'refuse',
])
export type AnswerKind = z.infer<typeof answerKindSchema>

export const traceSchema = z.object({
  query: z
    .array(z.object({ label: z.string(), value: z.string() }))
    .describe('The query as understood, ready to show: label and value.'),
  /** Passages considered, best first. */
  considered: z.array(
    z.object({
      passage: z.string(),
      label: z.string(),
      report: z.string(),
      score: z.number(),
      ranks: z.record(z.string(), z.int().nullable()),
      matched: z.array(z.string()),
      chosen: z.boolean(),
      reason: z.string(),
    }),
  ),
  timings: z.record(z.string(), z.number()),
})
export type Trace = z.infer<typeof traceSchema>

export const answerSchema = z.object({
  answered: z.boolean(),
  kind: answerKindSchema,
  lang: langSchema,
  text: z
    .string()
    .describe('Plain text with [n] marks right after each claim; paragraphs and list items on their own lines.'),
  figures: z.array(answerFigureSchema),
  citations: z.array(citationSchema),
  understood: z
    .string()
    .nullable()
    .describe('The question as resolved from the conversation, when it differs from what was typed.'),
  suggestions: z.array(z.string()).describe('Questions that can be answered, to ask next.'),
  check: z
    .object({ numbers: z.int(), supported: z.int() })
    .describe('Numbers stated in the text, and how many of them stand in cited passages or are computed from them.'),
  writer: z
    .enum(['composed', 'model'])
    .describe('Who wrote it: our own code, or a language model held to the citations.'),
  model: modelWorkSchema.optional(),
  doubts: z
    .array(doubtSchema)
    .optional()
    .describe('What of a model’s text does not hold against its sources, in the order of the text.'),
  trace: traceSchema.optional(),
})
export type Answer = z.infer<typeof answerSchema>

export const streamEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('status'),
    stage: z.enum(['understanding', 'searching', 'reading', 'writing', 'checking']),
    detail: z.string().optional(),
  }),
  /** All citations so far; those sent before are among them. */
  z.object({ type: z.literal('citations'), citations: z.array(citationSchema) }),
  z.object({ type: z.literal('figure'), figure: answerFigureSchema }),
  z.object({ type: z.literal('text-delta'), text: z.string() }),
  z.object({ type: z.literal('doubt'), doubt: doubtSchema }).describe('Of text already sent.'),
  z
    .object({ type: z.literal('withdrawn') })
    .describe('Text, figures, citations and doubts sent so far do not stand: the answer begins anew.'),
  z.object({ type: z.literal('answer'), answer: answerSchema }),
  z.object({ type: z.literal('error'), error: apiErrorSchema }),
])
export type StreamEvent = z.infer<typeof streamEventSchema>

/** A passage as the reader shows it: its figures, and for a table row its columns. */
export const readerPassageSchema = citedPassageSchema.extend({
  figures: z.array(figureSchema),
  /** Column texts and their ranges in `text`, for tables. */
  table: z
    .object({
      header: z.array(z.string()),
      cells: z.array(z.object({ text: z.string(), ranges: z.array(rangeSchema) })),
    })
    .nullable(),
  parent: z.string().nullable(),
})
export type ReaderPassage = z.infer<typeof readerPassageSchema>

export const reportListSchema = z.object({
  reports: z.array(
    reportSchema.omit({ sections: true }).extend({
      counts: z.object({ passages: z.int(), paragraphs: z.int(), outputs: z.int(), figures: z.int() }),
    }),
  ),
  starters: z
    .object({ zh: z.array(z.string()), en: z.array(z.string()) })
    .describe('Questions the corpus answers, in each language, to start with.'),
  model: modelInfoSchema.nullable(),
})
export type ReportList = z.infer<typeof reportListSchema>

export const outlineSchema = z.object({
  report: reportSchema.omit({ sections: true }),
  sections: z.array(
    z.object({
      heading: z.string(),
      number: z.string().nullable(),
      level: z.int(),
      path: z.array(z.string()),
      first: z.string().nullable().describe('First passage under the heading; null when it has none.'),
      passages: z.int(),
    }),
  ),
})
export type Outline = z.infer<typeof outlineSchema>

/** `?around=<passage id>` asks for the page of `limit` passages with that one in its middle, instead of `?offset=`. */
export const passagePageSchema = z.object({
  passages: z.array(readerPassageSchema),
  total: z.int(),
  offset: z.int().nonnegative().describe('Of the first passage, in reading order, from 0.'),
})
export type PassagePage = z.infer<typeof passagePageSchema>

export const searchReplySchema = z.object({
  passages: z.array(
    z.object({ passage: citedPassageSchema, score: z.number(), ranks: z.record(z.string(), z.int().nullable()) }),
  ),
})
export type SearchReply = z.infer<typeof searchReplySchema>

export const outputSchema = z.object({
  id: z.string(),
  report: z.string(),
  department: z.string(),
  office: z.string().nullable(),
  accomplishment: z.string(),
  planned: z.string(),
  completed: z.array(
    completedSchema.pick({ value: true, unit: true }).extend({
      planned: z
        .number()
        .nullable()
        .describe('The planned count that it answers; null where the row does not say which.'),
    }),
  ),
  remarks: z.string(),
  variance: varianceSchema.nullable(),
})
export type Output = z.infer<typeof outputSchema>

export const outputPageSchema = z.object({ total: z.int(), outputs: z.array(outputSchema) })
export type OutputPage = z.infer<typeof outputPageSchema>

export const figurePageSchema = z.object({
  total: z.int(),
  figures: z.array(figureSchema),
  labels: z
    .record(z.string(), z.string())
    .describe('How people cite the passages that the figures stand in, by passage id.'),
})
export type FigurePage = z.infer<typeof figurePageSchema>

/** A mission, department, office or body named in the reports. */
export const bodySchema = z.object({
  id: z.string().describe('Readable: its acronym, or its short or full name where it has none.'),
  kind: z.enum(['mission', 'department', 'office', 'body']),
  full: z.string(),
  short: z.string().nullable().describe('The short form that reports use; null where they have none.'),
  english: z.string().nullable(),
  acronym: z.string().nullable(),
  mentions: z.int().describe('Passages that name it.'),
  figures: z.int().describe('Figures in the sentences that name it.'),
})
export type Body = z.infer<typeof bodySchema>

export const bodyListSchema = z.object({ missions: z.array(bodySchema) })
export type BodyList = z.infer<typeof bodyListSchema>

/** What the reports say of a body by name; passages by `offset` and `limit`, in reading order. */
export const bodyPageSchema = z.object({
  mission: bodySchema,
  passages: z.array(z.object({ passage: citedPassageSchema, spans: z.array(rangeSchema) })),
  figures: z.array(figureSchema),
  labels: figurePageSchema.shape.labels,
})
export type BodyPage = z.infer<typeof bodyPageSchema>

export const healthSchema = z.object({
  status: z.enum(['ready', 'starting']),
  reports: z.int(),
  passages: z.int(),
  version: z.string(),
  model: modelInfoSchema.nullable(),
})
export type Health = z.infer<typeof healthSchema>
