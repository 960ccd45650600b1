import type { Query } from '../../question/query.ts'
import { bodiesIn, bodiesOf, namesGiven, namesIn } from './asked-names.ts'
import type { Candidate } from './candidates.ts'

/**
 * What a row says one body did (第五委员会通过的决议) another did not; nor does what two bodies did together tell of one.
 */
export function isOfAnotherActor({ passage, label, clause }: Candidate, query: Query): boolean {
  if (passage.kind !== 'output') return false
  const heads = bodiesIn([passage.department, passage.office ?? ''].join('\n'))
  const asked = bodiesOf(namesGiven(query)).filter((name) => !heads.includes(name))
  if (asked.length === 0) return false
  const own = (label ?? clause).trim()
  const actors = bodiesOf(namesIn(own).filter(({ printed }) => own.startsWith(printed)))
  if (actors.length > 0 && !asked.some((name) => actors.includes(name))) return true
  const [one = [], other = []] = TOGETHER.exec(passage.planned.replace(/\s/gu, ''))?.slice(1).map(bodiesIn) ?? []
  return (
    one.length > 0 &&
    other.length > 0 &&
    asked.every((name) => one.includes(name)) !== asked.every((name) => other.includes(name))
  )
}

/** 安全理事会与非洲联盟和平与安全理事会举行1次会议 */
const TOGETHER = /^(\p{Script=Han}{3,16}?)[与和同](\p{Script=Han}{3,24}?)(?:之间)?(?:共同|联合)?(?:举行|召开)/u
