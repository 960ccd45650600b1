import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'

// proxies and browsers drop a connection on which nothing comes for about half a minute
const HEARTBEAT_MS = 15_000

/**
 * Sends what `work` hands to `send`, in that order, one event each; `signal` tells it that the asker has gone.
 * `work` sends its own errors: when it ends, the stream does.
 */
export function streamEvents(
  c: Context,
  work: (send: (data: string) => void, signal: AbortSignal) => Promise<void>,
): Response {
  c.header('X-Accel-Buffering', 'no')
  return streamSSE(c, async (stream) => {
    const gone = new AbortController()
    stream.onAbort(() => gone.abort())
    const heartbeat = setInterval(() => void stream.write(': still here\n\n'), HEARTBEAT_MS)
    let sent: Promise<unknown> = Promise.resolve()
    try {
      await work((data) => {
        sent = sent.then(() => stream.writeSSE({ data }))
      }, gone.signal)
    } finally {
      clearInterval(heartbeat)
      await sent
    }
  })
}
