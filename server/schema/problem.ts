import * as z from 'zod'

/** Every kind of failure that the HTTP interface tells of; what each means is in `messages.ts`. */
export const problemCodeSchema = z.enum([
  'bad-config',
  'bad-file',
  'bad-index',
  'no-index',
  'bad-model',
  'bad-request',
  'unauthorized',
  'forbidden',
  'not-found',
  'method-not-allowed',
  'not-acceptable',
  'too-large',
  'unsupported-media-type',
  'rate-limited',
  'busy',
  'port-taken',
  'not-writable',
  'internal',
])
export type ProblemCode = z.infer<typeof problemCodeSchema>

/** Media type of a failed request's reply. */
export const PROBLEM_JSON = 'application/problem+json'

/** A failed request as problem details (RFC 9457), with two members of our own: `code` and `retryable`. */
export const problemSchema = z.object({
  type: z.string().describe('Where the kind of problem is explained: a path on this server.'),
  title: z.string().describe("The kind of problem in a few words, in the asker's language."),
  status: z.int().describe('The HTTP status.'),
  detail: z.string().describe('What is wrong here, which value, and what to do.'),
  instance: z.string().describe('This occurrence: the id of the request, as in the X-Request-Id header.'),
  code: problemCodeSchema,
  retryable: z.boolean().describe('True where the same request may succeed later.'),
})
export type Problem = z.infer<typeof problemSchema>

/** What went wrong, as the end of a stream tells it and as the page shows it. */
export const apiErrorSchema = z.object({ code: z.string(), message: z.string(), retryable: z.boolean() })
export type ApiError = z.infer<typeof apiErrorSchema>
