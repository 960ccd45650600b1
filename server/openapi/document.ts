import type { RouterRoute } from 'hono/types'
import type * as z from 'zod'
import type { Lang } from '../../index/report.ts'
import { PROBLEM_STATUS } from '../http-errors.ts'
import { messages } from '../messages.ts'
import { checkedBy } from '../routes/checked.ts'
import { PROBLEM_JSON, type ProblemCode, problemSchema } from '../schema/problem.ts'
import { examples } from './examples.ts'
import { JSON_TYPE, type Operation, operations } from './operations.ts'
import { type JsonSchema, jsonSchemas } from './schemas.ts'
import { wordings } from './wording/wording.ts'

type Media = Record<string, { schema: JsonSchema; example?: unknown }>
export type Parameter = {
  name: string
  in: 'path' | 'query'
  required: boolean
  description?: string
  schema: JsonSchema
  example?: string | number
}
export type OperationObject = {
  operationId: string
  summary: string
  description: string
  parameters?: Parameter[]
  requestBody?: { required: true; content: Media }
  responses: Record<string, { description: string; content: Media }>
}
/** What of OpenAPI 3.1 is used here. */
export type OpenApi = {
  openapi: '3.1.1'
  info: { title: string; description: string; version: string; license: { name: string; identifier: string } }
  servers: { url: string }[]
  paths: Record<string, Record<string, OperationObject>>
  components: { schemas: Record<string, JsonSchema> }
}

/** What any request can meet. */
const ALWAYS: readonly ProblemCode[] = [
  'unauthorized',
  'forbidden',
  'rate-limited',
  'internal',
  'no-index',
  'bad-index',
  'bad-model',
  'busy',
]

type Described = { route: string; operation: Operation; checks: Record<string, z.ZodType> }

/** The operations among the routes of an app, in its order, each with what its handlers check of a request. */
function describedRoutes(routes: readonly RouterRoute[]): Described[] {
  const found = new Map<string, Described>()
  for (const { method, path, handler } of routes) {
    const route = `${method} ${path}`
    const operation = operations[route]
    if (!operation) continue
    const described = found.get(route) ?? { route, operation, checks: {} }
    const check = checkedBy(handler)
    if (check) described.checks[check.target] = check.schema
    found.set(route, described)
  }
  return [...found.values()]
}

/** The HTTP interface as OpenAPI 3.1: from the schemas that check requests and replies, and the words of one language. */
export function openApiDocument(routes: readonly RouterRoute[], lang: Lang, version: string): OpenApi {
  const described = describedRoutes(routes)
  const requests = jsonSchemas(
    Object.fromEntries(
      described.flatMap(({ operation, checks }) =>
        Object.entries(checks).map(([target, schema]) => [`${operation.id} ${target}`, schema]),
      ),
    ),
    'input',
  )
  const replies = jsonSchemas(
    Object.fromEntries([
      ...described.flatMap(({ operation }) =>
        Object.entries(operation.replies).flatMap(([status, content]) =>
          Object.entries(content).map(([type, schema]) => [`${operation.id} ${status} ${type}`, schema]),
        ),
      ),
      ['problem', problemSchema],
      ...described.flatMap(({ operation: { id, failure } }) => (failure ? [[`${id} failure`, failure] as const] : [])),
    ]),
    'output',
  )
  const { title, description } = wordings[lang]
  const paths: OpenApi['paths'] = {}
  for (const one of described) {
    const [method = '', path = ''] = one.route.split(' ')
    const written = path.replace(/:(\w+)(?:\{[^}]*\})?/g, '{$1}')
    paths[written] = {
      ...paths[written],
      [method.toLowerCase()]: operationObject(one, requests.byKey, replies.byKey, lang),
    }
  }
  return {
    openapi: '3.1.1',
    info: { title, description, version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: { ...requests.named, ...replies.named } },
  }
}

type Schemas = Record<string, JsonSchema>

function operationObject(
  { operation, checks }: Described,
  requests: Schemas,
  replies: Schemas,
  lang: Lang,
): OperationObject {
  const { id, example } = operation
  const parameters = [
    ...parametersOf('path', requests[`${id} param`], example.path),
    ...parametersOf('query', requests[`${id} query`], example.query),
  ]
  const body = requests[`${id} json`]
  const responses: OperationObject['responses'] = {}
  for (const [status, codes] of failuresOf(operation, checks)) {
    const schema = replies[`${id} failure`] ?? replies.problem ?? {}
    responses[status] = {
      description: codes.map((code) => messages[lang].problems[code]).join(lang === 'zh' ? '；' : '; '),
      content: { [operation.failure ? JSON_TYPE : PROBLEM_JSON]: { schema } },
    }
  }
  for (const [status, content] of Object.entries(operation.replies)) {
    const media = Object.keys(content).map((type): [string, Media[string]] => {
      const schema = replies[`${id} ${status} ${type}`] ?? {}
      const shown = status.startsWith('2') && type === JSON_TYPE
      return [type, { schema, ...(shown ? { example: examples[id] } : {}) }]
    })
    responses[status] = {
      description: wordings[lang].replies[Number(status)] ?? '',
      content: Object.fromEntries(media),
    }
  }
  return {
    operationId: id,
    ...wordings[lang].operations[id],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? { requestBody: { required: true, content: { [JSON_TYPE]: { schema: body, example: example.body } } } }
      : {}),
    responses,
  }
}

function parametersOf(
  place: Parameter['in'],
  schema: JsonSchema | undefined,
  example: Record<string, string | number> = {},
): Parameter[] {
  return Object.entries(schema?.properties ?? {}).map(([name, { description, ...rest }]) => ({
    name,
    in: place,
    required: place === 'path' || (schema?.required?.includes(name) ?? false),
    ...(description === undefined ? {} : { description }),
    schema: rest,
    ...(example[name] === undefined ? {} : { example: example[name] }),
  }))
}

/** The kinds of failure by status. */
function failuresOf({ problems = [] }: Operation, checks: Described['checks']): Map<string, ProblemCode[]> {
  const codes: ProblemCode[] = [...ALWAYS, ...problems]
  if (Object.keys(checks).length > 0) codes.push('bad-request')
  if (checks.json) codes.push('too-large', 'unsupported-media-type')
  const byStatus = new Map<string, ProblemCode[]>()
  for (const code of new Set(codes)) {
    const status = String(PROBLEM_STATUS[code])
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return byStatus
}
