// A thread that has every index, and never ends what it is asked.
import { parentPort } from 'node:worker_threads'

parentPort.on('message', ({ is, index }) => {
  if (is === 'index') parentPort.postMessage({ is: 'index-open', index })
  while (is === 'work');
})
