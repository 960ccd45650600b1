import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { readPairs } from './train/corpus.ts'
import { learnTable } from './train/learn.ts'

/** `node --import tsx index/language/lexicon/train.ts [--data ../shared/lab/data] [--out FILE]`: writes the table anew. */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/lab/data' },
    out: { type: 'string', default: new URL('./table.tsv.gz', import.meta.url).pathname },
  },
})

const started = performance.now()
const say = (done: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s: ${done}`)
const table = learnTable(readPairs(values.data), say)
writeFileSync(values.out, gzipSync(table, { level: 9 }))
say(`${table.split('\n').length - 1} words written to ${values.out}`)
