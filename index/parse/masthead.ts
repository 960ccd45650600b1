import type { Block } from './block.ts'
import { joined, type Typography } from './join.ts'
import type { Furniture } from './parsed-report.ts'

type Masthead = {
  /** Blocks it takes at the head of the report. */
  length: number
  furniture: Furniture[]
  symbol: string | null
  title: string | null
  session: string | null
  date: string | null
}

const SEARCHED = 40 // blocks: a masthead with a long agenda fits

const symbol = /^(?:[A-Z]{1,5}(?:\/[A-Z0-9.]{1,12}){1,6})$/
const session = /^(?:第[一二三四五六七八九十百\d]{1,6}届(?:会议|特别会议|紧急特别会议)?|(?:[A-Z][a-z-]+ )+session)$/
const date =
  /^(?:\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)$/
const agenda = /^(?:(?:临时)?议程项目|(?:Provisional )?Agenda items?|Item \d)/i
const organ = /^(?:联合国|United Nations|大会|安全理事会|General Assembly|Security Council|经济及社会理事会)$/i
const distribution = /^(?:Distr\.|Original:|原件[：:]|中文$)/i
const author = /^(?:秘书长的?(?:报告|说明|信)|.{0,40}委员会的?报告|(?:Report|Note|Letter) (?:of|by|from) .{0,80})$/i
const bodyStart =
  /^(?:摘\s*要|内容提要|提要|summary|简称|缩写|目\s*录|contents|[一I][.．、]\s*\S.{0,60}|1[.．]\s*\S.*)$/i

/** The lines before a report's text: symbol, date, session, agenda item, title, author. None where nothing of it shows. */
export function readMasthead(blocks: readonly Block[], typography: Typography): Masthead {
  const found: Masthead = { length: 0, furniture: [], symbol: null, title: null, session: null, date: null }
  const texts: string[] = []
  for (const block of blocks.slice(0, SEARCHED)) {
    if (block.kind === 'row') break
    const text =
      block.kind === 'heading'
        ? block.piece.text
        : joined(
            block.lines.map((line) => line.piece),
            typography,
          )
    if (bodyStart.test(text) || text.length > 300) break
    texts.push(text)
  }
  const telling = texts.map((text) =>
    [symbol, session, date, agenda, organ, distribution, author].some((known) => known.test(text)),
  )
  if (!telling.includes(true)) return found
  const ended = texts.length < Math.min(blocks.length, SEARCHED)
  found.length = ended ? texts.length : telling.lastIndexOf(true) + 1
  texts.slice(0, found.length).forEach((text, i) => {
    if (symbol.test(text)) found.symbol ??= text
    else if (session.test(text)) found.session ??= text
    else if (date.test(text)) found.date ??= text
    else if (author.test(text)) found.title ??= titleOf(texts[i - 1], text, telling[i - 1] ?? true)
  })
  for (const block of blocks.slice(0, found.length)) {
    if (block.kind === 'text') {
      for (const line of block.lines) {
        found.furniture.push({ kind: 'masthead', ...line.piece })
        for (const { text, span } of line.marks) if (span) found.furniture.push({ kind: 'label', text, span })
      }
    } else if (block.kind === 'heading') found.furniture.push({ kind: 'masthead', ...block.piece })
  }
  return found
}

function titleOf(before: string | undefined, author: string, taken: boolean): string {
  return before === undefined || taken ? author : `${before}：${author}`
}
