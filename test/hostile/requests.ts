import fc from 'fast-check'
import type { OpenApi, OperationObject, Parameter } from '../../server/openapi/document.ts'
import type { JsonSchema } from '../../server/openapi/schemas.ts'

/** Requests such as the description of the interface allows, and such as nobody means well by. */

const HOSTILE = [
  '',
  ' ',
  '\u0000',
  'a\u0007b',
  '\ud800',
  '\u202Egnp.exe\u202C\u2066x\u2069',
  '\uFEFF\u200B\u00AD',
  '../../../etc/passwd',
  '..\\..\\x',
  '%2e%2e%2f',
  '/',
  '#',
  '__proto__',
  'constructor',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '{{7*7}}',
  'x\r\nSet-Cookie: a=b',
  'NaN',
  '-1',
  '1e999',
  '9'.repeat(400),
  '第'.repeat(1999),
  '1,'.repeat(900),
  '，'.repeat(1500),
  '(('.repeat(900),
  '2010年'.repeat(400),
  '12 150'.repeat(300),
]

const words = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 400 }),
)

/** Values that fit a schema, and now and then one that does not. */
function valuesOf(schema: JsonSchema, named: Record<string, JsonSchema>, depth = 0): fc.Arbitrary<unknown> {
  const known = schema.$ref ? named[schema.$ref.split('/').at(-1) ?? ''] : undefined
  if (known) return valuesOf(known, named, depth)
  const inner = (one: JsonSchema) => valuesOf(one, named, depth + 1)
  const fitting = (): fc.Arbitrary<unknown> => {
    if (depth > 5) return fc.constant(null)
    const options = schema.anyOf ?? schema.oneOf
    if (options) return fc.oneof(...options.map(inner))
    if (schema.const !== undefined) return fc.constant(schema.const)
    if (schema.enum) return fc.constantFrom(...schema.enum)
    if (schema.properties) {
      const fields = Object.entries(schema.properties).map(([key, one]) => [key, inner(one)] as const)
      return fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [] })
    }
    if (schema.items) return fc.array(inner(schema.items), { maxLength: 4 })
    if (schema.type === 'integer' || schema.type === 'number')
      return fc.oneof(fc.nat({ max: 20 }), fc.integer(), fc.double())
    if (schema.type === 'boolean') return fc.boolean()
    return words
  }
  return fc.oneof({ weight: 9, arbitrary: fitting() }, { weight: 1, arbitrary: fc.jsonValue() })
}

const bodiesOf = (schema: JsonSchema, example: unknown, named: Record<string, JsonSchema>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: valuesOf(schema, named).map((value) => JSON.stringify(value) ?? '') },
    { weight: 1, arbitrary: fc.constant(JSON.stringify(example)) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '',
        '{',
        'null',
        '"text"',
        '[]',
        '{"question":"a","question":1}',
        '{"__proto__":{"question":"a"}}',
        '['.repeat(20_000),
        `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
        `{"question":"${'问'.repeat(100_000)}"}`,
        '{"question":"\\ud800"}',
        '\u0000',
      ),
    },
  )

/** An object may have a toString of its own: String would throw. */
const textOf = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

const parameterOf = ({ name, schema, example, required }: Parameter) => {
  const value = fc.oneof(words, valuesOf(schema, {}).map(textOf), fc.constant(String(example ?? 'x')))
  return fc.tuple(fc.constant(name), required ? value : fc.option(value))
}

/** A name or value of a header may hold no line ends and nothing beyond Latin-1: the client itself refuses them. */
const headers = fc.record(
  {
    accept: fc.constantFrom(
      '*/*',
      'application/json',
      'application/ld+json',
      'text/event-stream',
      'text/html',
      'a/b;q=x',
      ';;',
    ),
    'accept-language': fc.constantFrom('zh', 'en;q=0', 'x'.repeat(2000), 'zh;q=abc,en;q=0.1'),
    'content-type': fc.constantFrom('application/json', 'application/json; charset=latin1', 'text/plain', 'x'),
    'x-request-id': fc.constantFrom('a', '<b>', 'x'.repeat(1000)),
    'if-none-match': fc.constantFrom('*', '"a"', '"'.repeat(500)),
    authorization: fc.constantFrom('Bearer x', 'Basic \u00ff'),
  },
  { requiredKeys: [] },
)

/** Requests to one operation, as path and options of `fetch`. */
export function requestsTo(
  { method, path, operation }: { method: string; path: string; operation: OperationObject },
  { components }: OpenApi,
): fc.Arbitrary<[path: string, init: RequestInit]> {
  const { parameters = [], requestBody } = operation
  const content = requestBody && Object.values(requestBody.content)[0]
  const body = content ? bodiesOf(content.schema, content.example, components.schemas) : fc.constant(null)
  return fc.tuple(fc.tuple(...parameters.map(parameterOf)), body, headers).map(([given, body, headers]) => {
    const query = new URLSearchParams()
    let filled = path
    for (const [name, value] of given) {
      if (value === null) continue
      const well = value.replace(/\p{Cs}/gu, '\uFFFD')
      if (filled.includes(`{${name}}`)) filled = filled.replace(`{${name}}`, () => encodeURIComponent(well))
      else query.append(name, well)
    }
    const sent = body === null ? headers : { 'content-type': 'application/json', ...headers }
    return [`${filled}?${query}`, { method: method.toUpperCase(), headers: sent, body }]
  })
}
