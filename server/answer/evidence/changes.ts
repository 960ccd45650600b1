import type { Query } from '../../question/query.ts'
import type { Candidate } from './candidates.ts'

const CHANGED = /(?:增加|减少|增长|下降|提高|降低|上升|缩短|缩减|节省|节约|削减|裁减)了?(?:约|近|超过|大约|将近)?\s*$/u
const ASKS_CHANGE =
  /[少减省节降增多升缩涨变削]|提高|扩|\b(?:fewer|less|more|chang\w*|sav\w*|cuts?|fall|fell|ris\w+|rose|grow\w*|grew|drop\w*|declin\w*|increas\w*|decreas\w*|reduc\w*|improv\w*|went|go|gone|up|down|by how)\b/iu

/** By how much something changed is not how much it is. */
export const isChange = ({ figure, passage }: Candidate, { text }: Query): boolean =>
  CHANGED.test(passage.text.slice(Math.max(0, figure.span.start - CHANGED_CHARS), figure.span.start)) &&
  !asksChange(text)

const CHANGED_CHARS = 10

/** True where a question asks how much something changed, not how much it is. */
export const asksChange = (text: string): boolean => ASKS_CHANGE.test(text.replace(/多少|多[大高长久快]/gu, ''))
