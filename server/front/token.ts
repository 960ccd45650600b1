import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Whether two secrets are the same, in a time that tells nothing of either: their digests are compared. */
export function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(secret))
}

/** What the page's cookie holds: made from the token, which cannot be got back from it; another token ends it. */
export const sessionOf = (token: string): string =>
  createHmac('sha256', token).update('lankui session').digest('base64url')

/** The token of an `Authorization: Bearer …` header. */
export const bearerOf = (header: string | undefined): string | null =>
  /^Bearer +(\S+)\s*$/i.exec(header ?? '')?.[1] ?? null
