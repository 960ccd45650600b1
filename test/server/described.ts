import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { OpenApi } from '../../server/openapi/document.ts'

/** What is wrong with a reply by the description of the interface: its status, its media type, its body. Empty when nothing is. */
export type Judge = (operation: string, response: Response) => Promise<string[]>

/** Holds replies to an OpenAPI document. */
export function judgeBy({ paths, components }: OpenApi): Judge {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
  const compiled = new Map<object, ValidateFunction>()
  const validatorOf = (schema: object) => {
    const validate = compiled.get(schema) ?? ajv.compile({ ...schema, components })
    compiled.set(schema, validate)
    return validate
  }

  return async (operation, response) => {
    const { status } = response
    const type = response.headers.get('content-type') ?? ''
    const content = operations.find(({ operationId }) => operationId === operation)?.responses[status]?.content ?? {}
    const known = Object.entries(content)
    const media = known.find(([name]) => type === name) ?? known.find(([name]) => type.startsWith(`${name};`))
    if (!media) return [`${operation}: ${status} as "${type}" is not described`]
    const validate = validatorOf(media[1].schema)
    const bodies = media[0] === 'text/event-stream' ? await eventsOf(response) : [await response.json()]
    return bodies.flatMap((body) =>
      validate(body) ? [] : [`${operation}: ${status}: ${ajv.errorsText(validate.errors)}: ${JSON.stringify(body)}`],
    )
  }
}

async function eventsOf(response: Response): Promise<unknown[]> {
  const events: unknown[] = []
  const parsed = response.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream())
  for await (const { data } of parsed ?? []) if (data !== '[DONE]') events.push(JSON.parse(data))
  return events
}
