// Preloaded into every thread of a server that is soaked. Asked by the process that started it, each lets go of all that
// nothing holds any more and says what it holds then; once the first thread has heard of all, it tells.
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { BroadcastChannel, isMainThread, threadId } from 'node:worker_threads'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')
const COLLECT = 'collect'
const threads = new BroadcastChannel('memory')

function heldHere() {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

if (isMainThread) {
  const others = new Map() // what each thread held when last asked, null where it has not said so yet
  let isAsked = false
  process.on('message', () => {
    isAsked = true
    for (const id of others.keys()) others.set(id, null)
    threads.postMessage(COLLECT)
    tellIfAllSaid()
  })
  threads.onmessage = ({ data: { id, held } }) => {
    others.set(id, held)
    tellIfAllSaid()
  }
  function tellIfAllSaid() {
    if (!isAsked || [...others.values()].includes(null)) return
    isAsked = false
    const inOrder = [...others].sort(([a], [b]) => a - b).map(([, held]) => held)
    process.send({ held: heldHere(), threads: inOrder, resident: process.memoryUsage.rss() })
  }
} else {
  const tell = () => threads.postMessage({ id: threadId, held: heldHere() })
  threads.onmessage = ({ data }) => data === COLLECT && tell() // each thread hears the others too
  tell()
}
threads.unref()
