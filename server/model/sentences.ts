import { stretchesOf } from '../../index/figures/stretches.ts'

/** How models write a mark: [1], [1, 2], [1-3], [^1], 【1】, 【1†L4-L9】. The first group holds the numbers. */
export const MARK = /[[【［]\^?\s?(\d{1,3}(?:\s?[,，、;；–-]\s?\d{1,3})*)(?:†[^\]】］\n]{0,40})?\s?[\]】］]/g

const MARKS_AFTER = new RegExp(`(?:[^\\S\\n]?${MARK.source})+[。.]?`, 'y')
const ONLY_LIST_MARK = /^\s*(?:[-–•·]\s*)?\d{1,2}[.．]$/
const MAYBE_MARK = /^[^\S\n]*[*_`]*(?:[[【［][^\]】］\n]{0,60})?$/
const OPENING = /[(（[【《“「『]/g
const CLOSING = /[)）\]】》”」』]/g

/** Cuts a whole text into sentences, each with the marks right after it and the white space before it; none is lost. */
export function cutSentences(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  const push = (to: number) => {
    if (to > from) pieces.push(text.slice(from, to))
    from = Math.max(from, to)
  }
  for (const { end } of stretchesOf(text)) {
    if (ONLY_LIST_MARK.test(text.slice(from, end))) continue
    MARKS_AFTER.lastIndex = end
    push(end + (MARKS_AFTER.exec(text)?.[0].length ?? 0))
  }
  const rest = text.slice(from)
  if (rest.trim() === '') pieces.push((pieces.pop() ?? '') + rest)
  else pieces.push(rest)
  return pieces
}

/**
 * The sentences of a text still arriving that are whole, however it goes on: something other than a mark follows each,
 * and no bracket in it waits to be closed.
 */
export function wholeSentences(text: string): string[] {
  const pieces = cutSentences(text)
  const last = pieces.pop() ?? ''
  if (MAYBE_MARK.test(last)) pieces.pop()
  const open = pieces.findIndex((piece, i) => isOpen(piece) && !/^[^\S\n]*\n/.test(pieces[i + 1] ?? last))
  return open < 0 ? pieces : pieces.slice(0, open)
}

const isOpen = (piece: string): boolean => (piece.match(OPENING)?.length ?? 0) > (piece.match(CLOSING)?.length ?? 0)

/** A text, whole or still arriving, without signs of Markdown, control characters, empty lines and runs of spaces. */
export function plain(text: string): string {
  return text
    .replace(/\*\*|__|`/g, '')
    .replace(/(?<=^|\n)[^\S\n]*#{1,6}\s/g, '')
    .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/[^\S\n]?\n\s*/g, '\n')
}

const THINKING = '<think>'
const THOUGHT = '</think>'

/** Leaves out what some models think aloud before they write. */
export async function* withoutThinking(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let head = ''
  let state: 'unknown' | 'thinks' | 'writes' = 'unknown'
  for await (const piece of pieces) {
    if (state === 'writes') {
      yield piece
      continue
    }
    head += piece
    if (state === 'unknown') {
      head = head.trimStart()
      if (THINKING.startsWith(head)) continue
      state = head.startsWith(THINKING) ? 'thinks' : 'writes'
    }
    const end = head.indexOf(THOUGHT)
    if (state === 'writes') yield head
    else if (end < 0) head = head.slice(-THOUGHT.length)
    else {
      state = 'writes'
      yield head.slice(end + THOUGHT.length)
    }
  }
}
