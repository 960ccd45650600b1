import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** How often one client may call. */
export type RateLimit = {
  /** Counts one; the milliseconds to wait when it is one too many, otherwise 0. */
  take(client: string): Promise<number>
}

export function openRateLimit(times: number, seconds: number): RateLimit {
  const limiter = new RateLimiterMemory({ points: times, duration: seconds })
  return {
    take: (client) =>
      limiter.consume(clientKey(client)).then(
        () => 0,
        (refused: unknown) => {
          if (refused instanceof RateLimiterRes) return refused.msBeforeNext
          throw refused
        },
      ),
  }
}

/** One client is an IPv4 address or the first 64 bits of an IPv6 one: whoever has one has all of its kind. */
export function clientKey(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!isIPv6(address)) return address
  const [before = '', after] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const groups = (part = '') => part.split(':').filter(Boolean)
  const missing = after === undefined ? 0 : 8 - groups(before).length - groups(after).length
  const all = [...groups(before), ...Array<string>(missing).fill('0'), ...groups(after)]
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
