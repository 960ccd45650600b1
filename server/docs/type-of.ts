import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { type JsonSchema, SCHEMAS } from '../openapi/schemas.ts'
import type { DocsWords } from './words.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

const joined = (parts: Html[], between: string): Html =>
  html`${parts.map((part, i) => (i === 0 ? part : html`${between}${part}`))}`

/** What values a schema allows, in a few words; a schema with a name leads to it. */
export function typeOf(schema: JsonSchema, words: DocsWords): Html {
  if (schema.$ref) {
    const name = schema.$ref.slice(SCHEMAS.length)
    return html`<a href="#schema-${name}">${name}</a>`
  }
  const options = schema.anyOf ?? schema.oneOf
  if (options)
    return joined(
      options.map((option) => typeOf(option, words)),
      ' | ',
    )
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`
  if (schema.enum)
    return joined(
      schema.enum.map((value) => html`<code>${JSON.stringify(value)}</code>`),
      ' | ',
    )
  if (schema.prefixItems)
    return html`[${joined(
      schema.prefixItems.map((item) => typeOf(item, words)),
      ', ',
    )}]`
  if (schema.items) return wrapped(words.listOf, typeOf(schema.items, words))
  if (typeof schema.additionalProperties === 'object')
    return wrapped(words.mapOf, typeOf(schema.additionalProperties, words))
  if (schema.properties)
    return html`{ ${joined(
      Object.entries(schema.properties).map(([name, one]) => html`${name}: ${typeOf(one, words)}`),
      ', ',
    )} }`
  return html`${[schema.type ?? 'any'].flat().join(' | ')}`
}

// a phrase around what is already HTML
function wrapped(phrase: (inner: string) => string, inner: Html): Html {
  const [before = '', after = ''] = phrase('\0').split('\0')
  return html`${before}${inner}${after}`
}
