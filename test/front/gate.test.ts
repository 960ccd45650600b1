import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createGate } from '../../server/front/gate.ts'

/** Work that ends when told to. */
function task() {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return { work: () => ended, end }
}

const BUSY = { status: 503 }

describe('the gate', () => {
  test('lets in so many at once, and the others in the order they came', async () => {
    const gate = createGate({ atOnce: 2, mayWait: 10, patienceMs: 5000 })
    const began: number[] = []
    let most = 0
    await Promise.all(
      [1, 2, 3, 4, 5, 6].map((n) =>
        gate.run(async () => {
          began.push(n)
          most = Math.max(most, gate.counts().running)
          await pause(2)
        }),
      ),
    )
    expect(began).toEqual([1, 2, 3, 4, 5, 6])
    expect(most).toBe(2)
    expect(gate.counts()).toEqual({ running: 0, waiting: 0 })
  })

  test('has all new connections taken while a queue is worked off', async () => {
    const connections = 40
    const gate = createGate({ atOnce: 1, mayWait: 10, patienceMs: 5000 })
    let taken = 0
    const server = createServer((socket) => {
      taken++
      socket.destroy()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const first = task()
    const takenBefore: number[] = []
    const queue = [gate.run(first.work)]
    for (let n = 0; n < 10; n++) queue.push(gate.run(async () => void takenBefore.push(taken)))
    for (let n = 0; n < connections; n++) connect(port, '127.0.0.1').on('error', () => {})
    first.end()
    await Promise.all(queue)
    expect(takenBefore.at(-1)).toBe(connections)
    server.close()
  })

  test('turns away at once whoever comes when the queue is full, and lets in again when it is not', async () => {
    const gate = createGate({ atOnce: 1, mayWait: 1, patienceMs: 5000 })
    const [first, second] = [task(), task()]
    const running = gate.run(first.work)
    const waiting = gate.run(second.work)
    expect(gate.isFull()).toBe(true)
    await expect(gate.run(async () => {})).rejects.toMatchObject(BUSY)
    first.end()
    second.end()
    await Promise.all([running, waiting])
    expect(await gate.run(async () => 'in')).toBe('in')
  })

  test('turns away who has waited too long', async () => {
    const gate = createGate({ atOnce: 1, mayWait: 1, patienceMs: 20 })
    const first = task()
    const running = gate.run(first.work)
    await expect(gate.run(async () => {})).rejects.toMatchObject(BUSY)
    expect(gate.counts()).toEqual({ running: 1, waiting: 0 })
    first.end()
    await running
  })

  test('frees the place of an asker who goes away while waiting, and never does that work', async () => {
    const gate = createGate({ atOnce: 1, mayWait: 1, patienceMs: 5000 })
    const first = task()
    const running = gate.run(first.work)
    const asker = new AbortController()
    let done = false
    const waiting = gate.run(async () => {
      done = true
    }, asker.signal)
    asker.abort()
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
    expect(gate.counts()).toEqual({ running: 1, waiting: 0 })
    first.end()
    await running
    await expect(gate.run(async () => {}, asker.signal)).rejects.toMatchObject({ name: 'AbortError' })
    expect(done).toBe(false)
  })

  test('is left also by work that fails', async () => {
    const gate = createGate({ atOnce: 1, mayWait: 0, patienceMs: 5000 })
    await expect(gate.run(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
    expect(await gate.run(async () => 'in')).toBe('in')
  })
})
