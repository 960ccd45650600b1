import type { Lang } from '../../index/report.ts'
import type { Need } from './query.ts'

const MEASURE_WORD = '[个名位人次届份项件起架艘辆台条笔宗例篇封期套张页种类家所间处座支队门场]'
const ASKS = `(?:多少|(?<![好第])几)`
const ZH_AFTER = new RegExp(
  `${ASKS}(?:${MEASURE_WORD}(?:的)?(\\p{Script=Han}{1,10}?)|(\\p{Script=Han}{2,10}?))[了呢啊呀]?$`,
  'u',
)
const ZH_BEFORE = new RegExp(
  `(\\p{Script=Han}{2,14}?)(?:一共|总共|总计|现在|目前|如今|到底|究竟|大约|大概|共|都){0,3}(?:有|是|为|达到?)${ASKS}${MEASURE_WORD}?$`,
  'u',
)
/** 仓库面积|多大: what is measured is asked for by its name too. */
const ZH_SIZE = /(\p{Script=Han}{2,14}?)有?多[大高长宽重远深]$/u
/** A clause is no noun (有几个交了答复), nor is what only says that it is a number (峰值, 人数). */
const NO_NOUN = /[了过着就才也都被把给让没不]|(?:[值数额率](?<!员额)|数量|水平|高峰|规模|比例|比重|份额)$/u
/** Says no more than that there is a number: 员额|总数, 病假单|实际. */
const NO_PART = /(?:的?(?:总数|数量|数目)|实际|一共|总共|目前|现在)$/u

/** What was done with the things counted: 工作人员|参加. */
const DONE = /(?<=.)(?:参加|出席|接受|登记|落实|完成|做)$/u

/** 内联网的用户|有多少: asks for a number without a measure word. */
const HAVE = /的\p{Script=Han}{2,6}有多少$/u

const EN_VERB =
  'did|does?|were|was|are|is|have|has|had|got|came|went|took|take|could|can|will|would|made|make|met|run|ran|said|say|think|thought|felt|feel|found|find|saw|see|want|work|serve|than|over|[a-z]+ed'
const EN_NOUN = new RegExp(
  String.raw`\bhow many (?:more |fewer |other )?(?!(?:${EN_VERB}|times?|of|per|percentage|points|to|in|on|at|for|from|with|by)\b)((?:[\w'’/-]+ ){0,5}?[\w'’-]+)(?= (?:${EN_VERB}|of|in|on|at|for|to|from|with|by|per|about|against|concerning|during|since|there|that|who|which)\b|[?,.;]|$)`,
  'iu',
)

/** The thing a number is asked of, as the question names it: 直升机 in 有几架直升机 and 直升机有几架; null where it names none. */
export function countedNoun({ kinds, unit, focus }: Need, lang: Lang): string | null {
  if (kinds.length > 0 && !kinds.includes('count')) return null
  const text = focus.replace(/(?<![？?。.\s])[？?。.\s]+$/u, '')
  if (lang === 'en') return EN_NOUN.exec(text)?.[1] ?? null
  const [, classified, bare] = ZH_AFTER.exec(text) ?? []
  const before =
    unit !== null || kinds.length > 0 || HAVE.test(text) ? ZH_BEFORE.exec(text)?.[1]?.split('的').at(-1) : undefined
  const size = ZH_SIZE.exec(text)?.[1]?.split('的').at(-1)
  return (
    [classified, bare, before, size]
      .map((noun) => noun?.replace(DONE, '').replace(NO_PART, ''))
      .find((noun) => noun !== undefined && noun.length > 0 && !NO_NOUN.test(noun)) ?? null
  )
}
