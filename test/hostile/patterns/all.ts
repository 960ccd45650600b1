import { join } from 'node:path'
import { modules, type Pattern, patternsBuilt, patternsIn, printed, root } from './collect.ts'

const BODY = {
  id: 'DFS',
  kind: 'department',
  full: '外勤支助部',
  short: null,
  english: 'Field Support',
  acronym: 'DFS',
} as const

/** Calls what puts patterns together only when it is called. */
async function callAll(): Promise<void> {
  const { readNumbers } = await import('../../../index/language/numbers.ts')
  const { readDates } = await import('../../../index/language/periods/dates.ts')
  const { sentencesCiting } = await import('../../../web/answer/sentences.ts')
  const { bodiesIn } = await import('../../../web/missions/asked.ts')
  const { findIn } = await import('../../../web/report/find.ts')
  readNumbers('12 150')
  readDates('2010')
  sentencesCiting('12 150 [1]', 1)
  bodiesIn('Field Support', [{ ...BODY, mentions: 1, figures: 1 }])
  findIn([{ id: '1', text: '12 150' }], '12150 (a) ')
}

/**
 * Every regular expression of the program, once, with the place where it is first met; `unmet` are the places that put
 * one together but were never come by, so that nothing can be said of them.
 */
export async function allPatterns(): Promise<{ patterns: Pattern[]; unmet: string[] }> {
  const inModules = modules.map((file) => ({ file, ...patternsIn(file) }))
  const building = inModules.filter(({ built }) => built.length > 0)
  const built = await patternsBuilt(async () => {
    for (const { file } of building) await import(join(root, file))
    await callAll()
  })
  const all = [...inModules.flatMap(({ literals }) => literals), ...built]
  const met = new Set(built.map(({ at }) => at))
  return {
    patterns: [...new Map(all.toReversed().map((pattern) => [printed(pattern), pattern])).values()],
    unmet: building.flatMap(({ built }) => built).filter((at) => !met.has(at)),
  }
}
