import { measuresNext } from '../measure-words.ts'

/** A completed figure or a yes/no, with its place in the text it was read from. */
export type Value = { value: number | '是' | '否'; start: number; end: number }

const number = /\d{1,3}(?:[ ,]\d{3})+(?!\d)|\d+(?:\.\d+)?%?(?! \d{3}(?!\d))/
const atStart = new RegExp(`^(?:(是|否)|(${number.source}))(?=\\s|$)`)
const inCell = new RegExp(`^(?:(是|否)|(${number.source}))(?=[\\s\\p{Script=Han}]|$)`, 'u')
const inline = new RegExp(`(?<=\\S\\s)(?:(是|否)|(?<!第 )(${number.source}))(?=\\s)`, 'g')
/** In English a column begins with a capital, and what goes on after a number does not: '12 meetings with…' is a sentence. */
const goesOn = /^\s\p{Ll}/u
const opensCell = /^\s+\p{Lu}(?!\p{L}*\s\d{4}\b)/u
const hasHan = /\p{Script=Han}/u
const answered = /^(?:(yes)|no)(?=\s|$)/i

function read(word: string | undefined, digits: string | undefined): number | '是' | '否' {
  if (word === '是' || word === '否') return word
  return Number((digits ?? '').replace(/[ ,%]/g, ''))
}

/**
 * The completed figure that a line opens with: '2 首脑会议', '2 815', '78.5% 认证', '是 更新了…', 'Yes'. A number that
 * counts by a measure word ('5 份报告') belongs to a sentence instead, unless the text is known to be a completed cell.
 */
export function valueAtStart(text: string, isCompletedCell = false): Value | null {
  const match = (isCompletedCell ? inCell : atStart).exec(text)
  if (match) {
    const rest = text.slice(match[0].length)
    if (match[2] !== undefined && !isCompletedCell && (measuresNext(rest) || goesOn.test(rest))) return null
    return { value: read(match[1], match[2]), start: 0, end: match[0].length }
  }
  const word = answered.exec(text)
  if (!word || (!isCompletedCell && goesOn.test(text.slice(word[0].length)))) return null
  return { value: word[1] === undefined ? '否' : '是', start: 0, end: word[0].length }
}

/** The completed figure inside a line that prints all columns of a short row: '…召开 2 次会议 2 会议'. */
export function valueInside(text: string): Value | null {
  let found: Value | null = null
  for (const match of text.matchAll(inline)) {
    const end = match.index + match[0].length
    if (match[2] !== undefined && (measuresNext(text.slice(end)) || text.slice(end).trim() === '')) continue
    if (!hasHan.test(text) && !opensCell.test(text.slice(end))) continue
    found ??= { value: read(match[1], match[2]), start: match.index, end }
  }
  return found
}
