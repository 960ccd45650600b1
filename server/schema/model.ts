import * as z from 'zod'
import { rangeSchema } from './range.ts'

/** What is told of a language model and of answers that it writes. */

const doubtReasonSchema = z
  .enum(['number', 'period', 'mark', 'unmarked'])
  .describe(
    'number: the passages that its sentence cites do not state it; period: they state it of another time; mark: it names no passage; unmarked: a sentence that cites none.',
  )

export const doubtSchema = z.object({ at: rangeSchema, reason: doubtReasonSchema })
export type Doubt = z.infer<typeof doubtSchema>

const modelFailureSchema = z
  .enum(['down', 'refused', 'busy', 'slow', 'cut-off', 'garbled', 'endless', 'language', 'unsupported', 'too-much'])
  .describe(
    'down: no connection, or an error of its own; refused: the request, its key or its name was not taken; busy: it asks to wait; slow: the time was up; cut-off: the text broke off; garbled: what came was no text of a model; endless: the text would not end; language: it is not in the question’s; unsupported: no sentence held against its sources; too-much: more evidence than it is given at once, so that it was not asked.',
  )
export type ModelFailure = z.infer<typeof modelFailureSchema>

export const modelWorkSchema = z
  .object({
    name: z.string().describe('As its endpoint calls it.'),
    failure: z
      .object({ reason: modelFailureSchema, note: z.string().describe('The same in the answer’s language.') })
      .nullable()
      .describe('Why the composed answer stands; null where the model wrote it.'),
  })
  .describe('The language model that was asked to write; absent where none was.')

export const modelInfoSchema = z
  .object({
    name: z.string(),
    host: z.string().describe('Where questions and evidence are sent.'),
    onThisMachine: z.boolean(),
  })
  .describe('The language model that is set to write answers.')
export type ModelInfo = z.infer<typeof modelInfoSchema>
