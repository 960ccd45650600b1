import * as z from 'zod'

/** Passages and figures as linked data: W3C Web Annotations and schema.org observations. */

/** Media types of linked data. An annotation is told from other JSON-LD by its profile. */
export const ANNOTATION = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
export const OBSERVATION = 'application/ld+json'

const url = z.url().describe('On this server.')

export const annotationSchema = z.object({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: url,
  type: z.literal('Annotation'),
  motivation: z.literal('identifying'),
  target: z.object({
    type: z.literal('SpecificResource'),
    source: url,
    selector: z
      .tuple([
        z.object({
          type: z.literal('TextPositionSelector'),
          start: z.int().nonnegative(),
          end: z.int().nonnegative(),
        }),
        z.object({
          type: z.literal('TextQuoteSelector'),
          exact: z.string(),
          prefix: z.string(),
          suffix: z.string(),
        }),
      ])
      .describe(
        "The same stretch of the passage's text by position and by words. Positions count Unicode code points, as the W3C model wants; spans elsewhere count UTF-16 code units. They differ only after characters beyond the basic plane.",
      ),
  }),
})
export type Annotation = z.infer<typeof annotationSchema>

const propertyValue = z.object({ '@type': z.literal('PropertyValue'), name: z.string(), value: z.string() })

export const observationSchema = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Observation'),
  '@id': url,
  name: z.string().describe('As printed in the report.'),
  value: z.number().describe('In base units: 80亿美元 is 8e9.'),
  unitText: z.string().optional(),
  measuredProperty: z.object({ '@type': z.literal('Property'), name: z.string() }),
  observationDate: z
    .string()
    .optional()
    .describe('ISO, as exact as printed; absent where the time is relative or a range.'),
  observationPeriod: z
    .string()
    .optional()
    .describe("An ISO duration from observationDate on: 'P1Y' for a financial year."),
  additionalProperty: z.array(propertyValue).describe('The period as printed and the qualifier, where there are any.'),
  isBasedOn: z.object({
    '@type': z.literal('Report'),
    '@id': url,
    reportNumber: z.string().optional().describe('The document symbol.'),
    name: z.string(),
    inLanguage: z.string(),
  }),
  subjectOf: z
    .object({ '@type': z.literal('Quotation'), '@id': url, text: z.string(), inLanguage: z.string() })
    .describe('The passage that states it.'),
})
export type Observation = z.infer<typeof observationSchema>
