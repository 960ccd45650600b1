import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import Negotiator from 'negotiator'
import { textsFor } from './http-errors.ts'
import type { ANNOTATION, Annotation, OBSERVATION, Observation } from './schema/linked.ts'

type LinkedType = typeof ANNOTATION | typeof OBSERVATION

/** The media type of `offered` that the asker likes best; the first where `Accept` leaves it open. Throws a 406 where none fits. */
export function preferredType<Type extends string>(offered: readonly [Type, ...Type[]], c: Context): Type {
  c.header('Vary', 'Accept', { append: true })
  const accept = c.req.header('accept') || '*/*'
  const wanted = new Negotiator({ headers: { accept } }).mediaType([...offered])
  const found = offered.find((type) => type === wanted)
  if (!found) throw new HTTPException(406, { message: textsFor(c).notAcceptable(offered) })
  return found
}

/** Where this server is reached, as the asker wrote it. */
export const originOf = (c: Context): string => new URL(c.req.url).origin

/** Answers with linked data under its own media type. */
export const linked = <Data extends Annotation | Observation>(data: Data, type: LinkedType, c: Context) =>
  c.json(data, 200, { 'Content-Type': type })
