import { buildStore } from '../../index/store/build.ts'
import { content } from './fixture-content.ts'

/** Builds one index over the other until it is killed; says so when the first stands. */
const [folder = ''] = process.argv.slice(2)
for (let round = 0; ; round++) {
  await buildStore(folder, round % 2 === 0 ? content : { ...content, reports: content.reports.slice(0, 1) })
  if (round === 0) process.stdout.write('built')
}
