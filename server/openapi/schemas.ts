import * as z from 'zod'
import { figureSchema, spanSchema } from '../../index/report.ts'
import * as feedback from '../schema/feedback.ts'
import * as linked from '../schema/linked.ts'
import * as problem from '../schema/problem.ts'
import * as contract from '../schema.ts'

/** A schema as JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. */
export type JsonSchema = {
  $ref?: string
  type?: string | string[]
  description?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema | false
  prefixItems?: JsonSchema[]
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  additionalProperties?: JsonSchema | boolean
  default?: unknown
  maxLength?: number
}

export const SCHEMAS = '#/components/schemas/'

/** The schemas of the contract are named as their types are: `answerSchema` is Answer. */
const names = z.registry<{ id: string }>()
for (const [name, value] of Object.entries({
  ...contract,
  ...feedback,
  ...linked,
  ...problem,
  figureSchema,
  spanSchema,
})) {
  const id = /^(\w+)Schema$/.exec(name)?.[1]
  if (id && value instanceof z.ZodType) names.add(value, { id: id.charAt(0).toUpperCase() + id.slice(1) })
}

/** Schemas as JSON Schema, by the keys given, and the named ones that they refer to. */
export function jsonSchemas(
  schemas: Record<string, z.ZodType>,
  io: 'input' | 'output',
): { byKey: Record<string, JsonSchema>; named: Record<string, JsonSchema> } {
  const made = z.toJSONSchema(z.object(schemas), {
    io,
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      const description = z.globalRegistry.get(zodSchema)?.description
      if (description !== undefined) jsonSchema.description = description
      delete jsonSchema.id
    },
  })
  const {
    properties = {},
    $defs = {},
  }: { properties?: Record<string, JsonSchema>; $defs?: Record<string, JsonSchema> } = JSON.parse(
    JSON.stringify(made).replaceAll('"#/$defs/', `"${SCHEMAS}`),
  )
  return { byKey: properties, named: $defs }
}
