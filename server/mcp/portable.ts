import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import * as z from 'zod'

/**
 * A schema told so that every client can hold results to it: those of the protocols before 2026-07-28 read JSON Schema
 * of draft 7, where `prefixItems` is unknown. Our tuples are ranges, two of a kind: lists of two in either draft.
 */
export function portable<Schema extends z.ZodType>(
  schema: Schema,
): StandardSchemaWithJSON<z.input<Schema>, z.output<Schema>> {
  const tell = (io: 'input' | 'output') =>
    z.toJSONSchema(schema, {
      io,
      override({ jsonSchema }) {
        const { prefixItems } = jsonSchema
        if (prefixItems === undefined) return
        delete jsonSchema.prefixItems
        Object.assign(jsonSchema, { items: prefixItems[0], minItems: prefixItems.length, maxItems: prefixItems.length })
      },
    })
  const told = { input: tell('input'), output: tell('output') }
  return { '~standard': { ...schema['~standard'], jsonSchema: { input: () => told.input, output: () => told.output } } }
}
