import * as z from 'zod'
import { printed } from '../../index/printed.ts'

// control characters but for tab, line ends and the like, and halves of surrogate pairs
const UNPRINTABLE = /(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Cs}/u

/** Text without control characters and halves of characters (lone surrogates): no keyboard makes those. */
export const printable = z.string().refine((text) => !UNPRINTABLE.test(text))

/** At most the first `length` UTF-16 units of a text, never half a character. */
export const cut = (text: string, length: number): string => text.slice(0, length).replace(/\p{Cs}$/u, '')

/** Reads JSON that came from elsewhere, its texts without what turns or steers those beside them; throws where it is none. */
export const parseShown = (json: string): unknown =>
  JSON.parse(json, (_, value) => (typeof value === 'string' ? printed(value) : value))
