// Preloaded into a server that is soaked: on SIGUSR2 it lets go of all that nothing holds any more.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')
process.on('SIGUSR2', () => collect())
