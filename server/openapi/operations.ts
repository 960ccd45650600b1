import * as z from 'zod'
import { figureSchema } from '../../index/report.ts'
import { MODEL } from '../openai/completion.ts'
import { feedbackReplySchema } from '../schema/feedback.ts'
import { ANNOTATION, annotationSchema, OBSERVATION, observationSchema } from '../schema/linked.ts'
import type { ProblemCode } from '../schema/problem.ts'
import {
  answerSchema,
  bodyListSchema,
  bodyPageSchema,
  figurePageSchema,
  healthSchema,
  outlineSchema,
  outputPageSchema,
  passagePageSchema,
  readerPassageSchema,
  reportListSchema,
  searchReplySchema,
  streamEventSchema,
} from '../schema.ts'

export const JSON_TYPE = 'application/json'
const EVENTS = 'text/event-stream'

/** What can be asked of the HTTP interface; what each does in words is in `wording/`. */
export type OperationId =
  | 'ask'
  | 'chat'
  | 'search'
  | 'listReports'
  | 'getReport'
  | 'listPassages'
  | 'getPassage'
  | 'listOutputs'
  | 'listFigures'
  | 'getFigure'
  | 'listMissions'
  | 'getMission'
  | 'giveFeedback'
  | 'health'
  | 'live'
  | 'ready'
  | 'listModels'
  | 'getModel'
  | 'createChatCompletion'

export type Operation = {
  id: OperationId
  /** By status, then by media type; of an event stream the schema of one event. */
  replies: Record<number, Record<string, z.ZodType>>
  /** Kinds of failure beside those that any request can meet, and those that follow from what is checked of it. */
  problems?: readonly ProblemCode[]
  /** What a failure looks like where it is not problem details. */
  failure?: z.ZodType
  /** A request that is answered from the reports in seeds/. */
  example: { path?: Record<string, string>; query?: Record<string, string | number>; body?: unknown }
}

const status = z.object({ status: z.enum(['live', 'ready', 'starting']) })
// of OpenAI's interface only what a client here can count on; the rest is as OpenAI describes it
const model = z.object({ id: z.string(), object: z.literal('model'), created: z.int(), owned_by: z.string() })
const completion = z.looseObject({
  id: z.string(),
  object: z.enum(['chat.completion', 'chat.completion.chunk']),
  choices: z.array(z.looseObject({ index: z.int(), finish_reason: z.literal('stop').nullable() })),
  lankui: answerSchema.optional(),
})
const openAiFailure = z.object({
  error: z.object({ message: z.string(), type: z.string(), param: z.string().nullable(), code: z.string() }),
})

const json = (schema: z.ZodType) => ({ 200: { [JSON_TYPE]: schema } })

/** Every operation by its route, as the app has it; what each checks of a request is taken from the route itself. */
export const operations: Record<string, Operation> = {
  'POST /api/ask': {
    id: 'ask',
    replies: { 200: { [JSON_TYPE]: answerSchema, [EVENTS]: streamEventSchema } },
    problems: ['not-found'],
    example: { body: { question: '妇女在联合国警察中的比例怎么变化？' } },
  },
  'POST /api/chat': {
    id: 'chat',
    replies: { 200: { [EVENTS]: z.looseObject({ type: z.string() }) } },
    problems: ['not-found'],
    example: { body: { messages: [{ role: 'user', parts: [{ type: 'text', text: '外地空缺率是多少？' }] }] } },
  },
  'GET /api/search': {
    id: 'search',
    replies: json(searchReplySchema),
    example: { query: { q: '外地空缺率', limit: 2 } },
  },
  'GET /api/reports': { id: 'listReports', replies: json(reportListSchema), example: {} },
  'GET /api/reports/:id': {
    id: 'getReport',
    replies: json(outlineSchema),
    problems: ['not-found'],
    example: { path: { id: 'A-65-624' } },
  },
  'GET /api/reports/:id/passages': {
    id: 'listPassages',
    replies: json(passagePageSchema),
    problems: ['not-found'],
    example: { path: { id: 'A-65-624' }, query: { around: 'A-65-624/79', limit: 1 } },
  },
  'GET /api/passages/:id{.+}': {
    id: 'getPassage',
    replies: { 200: { [JSON_TYPE]: readerPassageSchema, [ANNOTATION]: annotationSchema } },
    problems: ['not-found', 'not-acceptable'],
    example: { path: { id: 'A-65-624/79' } },
  },
  'GET /api/outputs': {
    id: 'listOutputs',
    replies: json(outputPageSchema),
    problems: ['not-found'],
    example: { query: { variance: 'above', limit: 1 } },
  },
  'GET /api/figures': {
    id: 'listFigures',
    replies: json(figurePageSchema),
    problems: ['not-found'],
    example: { query: { kind: 'percent', passage: 'A-65-624/79', limit: 1 } },
  },
  'GET /api/figures/:id{.+}': {
    id: 'getFigure',
    replies: { 200: { [JSON_TYPE]: figureSchema, [OBSERVATION]: observationSchema, [ANNOTATION]: annotationSchema } },
    problems: ['not-found', 'not-acceptable'],
    example: { path: { id: 'A-65-624/79#45' } },
  },
  'GET /api/missions': { id: 'listMissions', replies: json(bodyListSchema), example: {} },
  'GET /api/missions/:id': {
    id: 'getMission',
    replies: json(bodyPageSchema),
    problems: ['not-found'],
    example: { path: { id: 'UNMIS' }, query: { limit: 1 } },
  },
  'POST /api/feedback': {
    id: 'giveFeedback',
    replies: { 201: { [JSON_TYPE]: feedbackReplySchema } },
    problems: ['not-writable', 'too-large'],
    example: {
      body: {
        verdict: 'down',
        reason: 'figure',
        question: '外地空缺率是多少？',
        answer: '25.6%[1]',
        cited: ['A-65-624/79'],
      },
    },
  },
  'GET /api/health': {
    id: 'health',
    replies: { 200: { [JSON_TYPE]: healthSchema }, 503: { [JSON_TYPE]: healthSchema } },
    example: {},
  },
  'GET /api/health/live': { id: 'live', replies: json(status), example: {} },
  'GET /api/health/ready': { id: 'ready', replies: { ...json(status), 503: { [JSON_TYPE]: status } }, example: {} },
  'GET /v1/models': {
    id: 'listModels',
    replies: json(z.object({ object: z.literal('list'), data: z.array(model) })),
    failure: openAiFailure,
    example: {},
  },
  'GET /v1/models/:id': {
    id: 'getModel',
    replies: json(model),
    problems: ['not-found'],
    failure: openAiFailure,
    example: { path: { id: MODEL } },
  },
  'POST /v1/chat/completions': {
    id: 'createChatCompletion',
    replies: { 200: { [JSON_TYPE]: completion, [EVENTS]: completion } },
    problems: ['not-found'],
    failure: openAiFailure,
    example: { body: { model: MODEL, messages: [{ role: 'user', content: '外地空缺率是多少？' }] } },
  },
}
