import type { Quantity } from './quantities.ts'
import { CLAUSE_END, clip, REACH, type Surroundings } from './surroundings.ts'

const NOUN_END = /[，。；：！？（）()\n]|^(?:、|[和及或](?!平|解|谐|时))|、(?=包括|其中)/
// Ends a noun phrase: 48 名外勤和总部人员|举办了讲习班.
const PREDICATE =
  /(?:已(?!订|有)|被|均|都(?!市)|将(?!来|领)|报告说|认为|表示|指出|举办了|进行了|提供(?!的)|得到|接受了|完成了|出席|参加(?:了|这)|作为|举行了|包括|是(?!否)|用以|以便|以(?=[^及上下外内来])|使其|使之|供(?=\S{1,6}使用)|(?<!合)并(?!行|发)|从而|(?:增加|减少|提高|下降|上升|缩短|扩大)(?:到|至|为)|增至|减至|降至)/
const JOINT = /(?:[和及或]|以及)\s?(?=[约近\d两三四五六七八九十]|一[个名份次项位半])/
// What is left hanging where the next figure cuts a phrase off: 75 名维和培训员|举办 3 次…, 6 次会议|、外勤小组的 2 次….
const LOOSE_END =
  /(?:[和及与或的]|以及)?\s?(?:涉及|进行|举行|举办|提供|提交|支付|开展|编写|制[定订]|发出|安排|出席)?(?:大?约|近|超过|至少|总共|共)?\s?$/
const JOINT_LEFT = /(?<![共总缓饱])[和及与或、]$/ // 警察和(或)成员
const NEXT_IN_LIST = /(?:、|以及)(?:(?!、|以及).)*$/
const LINK = /^\s?(?:以上|以下|左右|以内|[长宽高深重](?=的))?\s?[”』」]?\s?的?\s?/
const SAYS = /^\S{0,12}?(?:报告说|报告|说|认为|表示|指出|发现)[，：]$/
const SETTING = /^(?:自|在|由于|随着|通过|对)\S{0,14}，$/
const CHANGES_NEXT = /^\s?，?(?:增|减|升|降|提高|下降|上升|扩大|缩|变|改为|改成|调整)/
const STARTS_PREDICATE = /^\s?(?:已|均|都(?!市)|则|出席|参加了|接受了|完成了|在(?!役|职|编|建|线))/

/** Whether a verb follows right away: 150 人已完成培训. */
export const isPredicateNext = (text: string, at: number): boolean => STARTS_PREDICATE.test(text.slice(at, at + 5))

/** Whether a verb of change follows right away: 64 000 名增加到 70 500 名. */
export const isChangeNext = (text: string, at: number): boolean => CHANGES_NEXT.test(text.slice(at, at + 6))

/** A share, also where its sign is lost: 12.5的外地行动认为…. */
const isShare = (text: string, { kind, unit, span }: Quantity): boolean =>
  kind === 'percent' || (unit === null && /^\s?的/.test(text.slice(span.end, span.end + 2)))

/** The noun phrase after a number (5 份|报告); after a share all that it is said to do (81%的|外地行动报告说授权水平是适当的). */
export function nounAfter({ text, sentence, quantities }: Surroundings, i: number): string {
  const quantity = quantities[i]
  if (!quantity) return ''
  const share = isShare(text, quantity)
  const next = share ? undefined : quantities[i + 1]
  const limit = Math.min(sentence.end, quantity.span.end + REACH, next?.span.start ?? sentence.end)
  const rest = text
    .slice(quantity.span.end, limit)
    .replace(quantity.qualifier ? /^[多余]/ : '', '')
    .replace(LINK, '')
  if (share) return clip(upTo(JOINT, rest.slice(0, statementEnd(rest))))
  if (isPredicateNext(rest, 0) || isChangeNext(rest, 0)) return ''
  const phrase = upTo(NOUN_END, rest)
  const isCut = next !== undefined && phrase.length === rest.length
  const noun = upTo(JOINT, isCut ? phrase.replace(NEXT_IN_LIST, '').replace(LOOSE_END, '') : phrase)
  const predicate = noun.slice(1).search(PREDICATE) + 1
  const named = clip(predicate > 0 ? noun.slice(0, predicate) : noun).replace(JOINT_LEFT, '')
  return /^[多少高低]$/.test(named) ? '' : named
}

/** What is left of a number's clause; of the next clause where nothing is. */
export function clauseAfter({ text, sentence, quantities }: Surroundings, i: number): string {
  const end = quantities[i]?.span.end ?? sentence.end
  const rest = text.slice(end, Math.min(sentence.end, end + REACH))
  return clip(
    upTo(CLAUSE_END, rest.replace(/^\s?(?:(?:以|之)?[内后前])?[，,]?\s?/, '').replace(/^(?:将(?!其)|则|即|为)/, '')),
  )
}

const upTo = (end: RegExp, text: string): string => {
  const found = text.search(end)
  return found >= 0 ? text.slice(0, found) : text
}

/** Where a statement ends: its clause, and after a verb of saying or a setting (自…以来，) the one that follows. */
function statementEnd(text: string): number {
  let end = 0
  for (let clauses = 0; clauses < 3; clauses += 1) {
    const stop = text.slice(end).search(CLAUSE_END)
    if (stop < 0) return text.length
    const clause = text.slice(end, end + stop + 1)
    end += stop + 1
    if (!SAYS.test(clause) && !SETTING.test(clause)) break
  }
  return Math.max(0, end - 1)
}
