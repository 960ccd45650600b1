import { qualifiedStart } from './qualifiers.ts'
import { afterLast, CLAUSE_END, clip, REACH, type Surroundings } from './surroundings.ts'

// What may stand between a subject and its number: 客户总数|超过, 所需存储空间|减少了近.
const COPULA =
  /(?:[，,]|\s|几乎|已|已经|也|又|还|均|都|共|总共|共计|合计|总计|约|平均|每|为时|为期|历时|长达|分别|仅|只|就|才|将|因此|预计|为|是|有|高?达|达到|占|增加|减少|增长|提高|下降|上升|降低|缩短|节省|改善|稍微|了|到|至|在|于|[和及与或]|从|由|自|的)$/
const LEAD =
  /^(?:[，、：\s]|和|或|及(?!时)|以及|并(?!行)|而(?!且)|但|且|其中|此外|例如|同时|因此|因而|从而|以便|以(?!及|下|上)|导致|使得?(?!用)|令|造成|即|包括|特别是|尤其是|由于|随着|通过|根据|截至|预计|结果|自(?!我|愿|动|身)|提高了|改善了|降低了|增加了|减少了|加强了|原因是|归因于|还|也|所涉领域|如下|再|将(?!来|领)|把|对(?!外|话|象|应))/
// The last of these in a clause begins what was changed: 财预司将|处理报销的平均时间.
const OBJECT_MARK = /(?:将(?!来|领|近)|把|使(?!用|命|团|馆|能)|导致|包括|意味着|令(?!部))(?=\s?\S{2})/g
const LISTED = /^\s?(?:、|[和及与](?!平|解|谐|时))/ // 军事人员 7 156 人、警察 1 231 人和文职人员 1 502 人
const PREDICATE_AT_END = /(?:已|将|均|都|几乎|有所|得到)(?=\S{1,8}$)/
const INTRODUCTION = /(?:包括|如下|其中|例如|即)/g

/** The subject or object named before a place in its clause; of the clause before where its own names none. */
export function subjectBefore(around: Surroundings, at: number, depth = 0): string {
  const { text, sentence, quantities } = around
  const to = qualifiedStart(text, at)
  const previous = quantities.findLast(({ span }) => span.end <= to)
  const listed = previous && LISTED.test(text.slice(previous.span.end, to)) ? previous.span.end + 1 : 0
  const from = Math.max(sentence.start, to - REACH, listed)
  const left = text.slice(from, to)
  const unclosed = afterLast(/[)）]/g, left)
  const bracket = unclosed.search(/[(（]/)
  const opened = bracket < 0 ? -1 : left.length - unclosed.length + bracket
  const clause = Math.max(left.search(/[，。；：！？\n](?=[^，。；：！？\n]*$)/), opened) + 1
  const words = trimTail(withoutTimes(around, from + clause, to, depth > 0))
  const named = strip(afterLast(OBJECT_MARK, words))
  if (named.length >= 2 && !/^比/.test(named)) return clip(named)
  if (depth > 1 || clause === 0) return ''
  const cut = from + clause - 1
  if (previous && previous.span.end <= cut && !CLAUSE_END.test(text.slice(previous.span.end, cut))) {
    return subjectBefore(around, previous.span.start, depth + 1)
  }
  const before = subjectBefore(around, cut, depth + 1)
  const predicate = before.search(PREDICATE_AT_END)
  return predicate > 1 ? before.slice(0, predicate) : before
}

/** 维持(25%), 司法(4)、惩戒(6): the words right before the bracket. Null where the bracket holds more than the number. */
export function wordsBeforeBracket({ text, sentence, quantities }: Surroundings, i: number): string | null {
  const { start, end } = quantities[i]?.span ?? { start: 0, end: 0 }
  const open = qualifiedStart(text, start) - 1
  if (!/[(（]/.test(text[open] ?? '') || !/^\s?[)）]/.test(text.slice(end, end + 2))) return null
  const from = Math.max(sentence.start, open - REACH, quantities[i - 1]?.span.end ?? 0)
  const left = text.slice(from, open)
  const item = /[)）；;]/.test(left) ? afterLast(/[)）；;]/g, left) : afterLast(/[，：:。\n]/g, left)
  return strip(afterLast(INTRODUCTION, item))
}

/** A stretch of text with its dates left out; with `head`, only what stands before the first of them, if anything does. */
function withoutTimes({ text, periods }: Surroundings, from: number, to: number, head: boolean): string {
  let kept = ''
  let at = from
  for (const { span } of periods) {
    if (span.end <= at || span.start >= to) continue
    kept += text.slice(at, Math.max(at, span.start))
    if (head && trimTail(kept).length > 1) return kept
    at = Math.min(to, span.end)
    if (text[at] === '的') at += 1
  }
  return kept + text.slice(at, to)
}

function trimTail(words: string): string {
  let kept = words
  for (let next = kept.replace(COPULA, ''); next !== kept; next = kept.replace(COPULA, '')) kept = next
  return kept
}

/** Words without the joining words at their head. */
function strip(words: string): string {
  let kept = words.trim()
  for (let next = kept.replace(LEAD, ''); next !== kept; next = kept.replace(LEAD, '').trim()) kept = next
  return kept
}
