import * as z from 'zod'

export const rangeSchema = z
  .tuple([z.int(), z.int()])
  .describe('A half-open range in the text it belongs to, in UTF-16 code units.')
