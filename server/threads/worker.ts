import { parentPort } from 'node:worker_threads'
import type { Embedder, Line } from '../../index/embed/embedder.ts'
import { embedderOver } from '../../index/embed/local.ts'
import { type IndexContent, storeOf } from '../../index/store/open.ts'
import type { Hit, Store } from '../../index/store/store.ts'
import { ask } from '../answer/ask.ts'
import { type Timed, timedAsk, timedSearch } from '../observe/steps.ts'
import type { Answer, AskRequest, StreamEvent } from '../schema.ts'
import { searchPassages } from '../search-passages.ts'
import { type Failure, failureOf } from './failure.ts'

/** What a thread is asked to do; done, it gives an answer or the passages found. */
export type Work = { is: 'ask'; request: AskRequest } | { is: 'search'; question: string; limit: number }
export type ResultOf<Asked extends Work> = Asked extends { is: 'ask' } ? Answer : Hit[]
export type Result = ResultOf<Work>
export type StatusEvent = Extract<StreamEvent, { type: 'status' }>

/**
 * What a thread is told. `index` is the number that the server gave an index, `id` that of a piece of work; how far work is
 * that `isFollowed` is told.
 */
export type ToThread =
  | { is: 'index'; index: number; content: IndexContent }
  | { is: 'index-gone'; index: number }
  | { is: 'work'; id: number; index: number; work: Work; isFollowed: boolean }
  | { is: 'asker-gone'; id: number }
  | { is: 'line'; line: Line }

/** What a thread tells. */
export type FromThread =
  | { is: 'index-open'; index: number }
  | { is: 'status'; id: number; event: StatusEvent }
  | { is: 'line-wanted'; id: number }
  | { is: 'done'; id: number; done: Timed<Result> }
  | { is: 'failed'; id: number; failure: Failure }

const stores = new Map<number, Store>()
const underWay = new Map<number, AbortController>()
let embedder: Promise<Embedder> | null = null
let takeLine: (line: Line) => void = () => {}

const tell = (message: FromThread) => parentPort?.postMessage(message)

parentPort?.on('message', (message: ToThread) => {
  switch (message.is) {
    case 'index':
      stores.set(message.index, storeOf(message.content))
      return tell({ is: 'index-open', index: message.index })
    case 'index-gone':
      return void stores.delete(message.index)
    case 'work':
      return void work(message)
    case 'asker-gone':
      return underWay.get(message.id)?.abort()
    case 'line':
      return takeLine(message.line)
  }
})

type Given = Extract<ToThread, { is: 'work' }>

async function work(given: Given): Promise<void> {
  const { id } = given
  const gone = new AbortController()
  underWay.set(id, gone)
  try {
    tell({ is: 'done', id, done: await doneOf(given, gone.signal) })
  } catch (error) {
    tell({ is: 'failed', id, failure: failureOf(error) })
  } finally {
    underWay.delete(id)
  }
}

async function doneOf({ id, index, work, isFollowed }: Given, signal: AbortSignal): Promise<Timed<Result>> {
  const store = stores.get(index)
  if (!store) throw new Error(`This thread does not have index ${index}`)
  const opened = { store, embedder: await embedderFor(id) }
  if (work.is === 'search') return timedSearch(searchPassages)(opened, work.question, work.limit, signal)
  const onEvent = (event: StreamEvent) => {
    if (isFollowed && event.type === 'status') tell({ is: 'status', id, event })
  }
  return timedAsk(ask)(opened, work.request, onEvent, signal)
}

/**
 * The server's embedder, over a line of this thread's own: the model's library can be loaded only once in a process. The
 * line is asked for with the first piece of work, and again once it is broken.
 */
function embedderFor(id: number): Promise<Embedder> {
  embedder ??= new Promise<Line>((resolve) => {
    takeLine = resolve
    tell({ is: 'line-wanted', id })
  }).then((line) => {
    line.port.once('close', () => {
      embedder = null
    })
    return embedderOver(line)
  })
  return embedder
}
