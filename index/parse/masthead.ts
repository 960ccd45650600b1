import { isSymbol } from '../language/symbol.ts'
import type { Block } from './block.ts'
import { isUnitLine } from './column-unit.ts'
import { readHeading } from './heading.ts'
import { joined, type Typography } from './join.ts'
import { endsSentence, type Mark, type Piece } from './line.ts'
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

type Known = { test(text: string): boolean }

const SEARCHED = 40 // blocks: a masthead with a long agenda fits

const symbol = { test: (text: string): boolean => isSymbol(text.replace(/\*{1,3}$/, '')) }
const session =
  /^(?:第[一二三四五六七八九十百\d]{1,6}届(?:会议|特别会议|紧急特别会议)?|[A-Z][a-z-]{2,20}(?: [a-z-]{2,20}){0,3} session)$/
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const date = new RegExp(`^(?:\\d{1,2} (?:${months}) \\d{4}|\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日)$`)
const agenda = /^(?:(?:临时)?议程项目|(?:Provisional )?Agenda items?|Items? \d)/i
const organ = /^(?:联\s*合\s*国|United Nations|大\s*会|安\s*全\s*理\s*事\s*会|General Assembly|Security Council)$/i
const distribution = /^(?:Distr\.|Original:|原件[：:]|Chinese$|English$)/i
/** Around the date where a reader joined the lines of the box: 'Distr.: General 12 April 2017 Original: English'. */
const aroundDate = new RegExp(`\\s(?=\\d{1,2} (?:${months}) \\d{4})|(?<=\\s\\d{4})\\s`)
const author = /^(?:秘书长的?(?:报告|说明|信)|.{0,40}委员会的?报告|(?:Report|Note|Letter) (?:of|by|from) .{0,80})$/i
const telling: Known[] = [symbol, session, date, agenda, organ, distribution, author]
const opening = /^(?:摘\s*要|内容提要|提要|summary|简称|缩写|目\s*录|contents)$/i

/** The lines before a report's text: symbol, date, session, agenda item, title, author. Empty where none of it shows. */
export function readMasthead(blocks: readonly Block[], typography: Typography): Masthead {
  const heads = blocks.slice(0, SEARCHED).map((block) => headText(block, typography))
  const opens = heads.findIndex((text) => text === null || opensBody(text))
  const before = opens < 0 ? heads.length : opens
  const texts = heads.slice(0, before).map((text) => text ?? '')
  const parts = blocks.slice(0, before).map(partsOf)
  const tells = parts.map((some) => some.some((part) => telling.some((known) => known.test(part))))
  const length = !tells.includes(true) ? titleLength(blocks, heads) : opens < 0 ? tells.lastIndexOf(true) + 1 : before
  const all = parts.slice(0, length).flat()
  const find = (known: Known) => all.find((part) => known.test(part)) ?? null
  const by = texts.findIndex((text, i) => i < length && author.test(text))
  return {
    length,
    furniture: blocks.slice(0, length).flatMap(furnitureOf),
    symbol: find(symbol)?.replace(/\*{1,3}$/, '') ?? null,
    session: find(session),
    date: find(date),
    title:
      by < 0
        ? (texts.filter((text, i) => i < length && text.length > 0 && !tells[i]).at(-1) ?? null)
        : titleOf(texts, by, tells[by - 1]),
  }
}

/** The words of a block, unless it cannot stand in a masthead: a table, a heading with a level, a whole sentence. */
function headText(block: Block, typography: Typography): string | null {
  if (block.kind === 'row' || (block.kind === 'heading' ? block.level > 1 : block.note)) return null
  const pieces = piecesOf(block)
  const text = joined(pieces, typography)
  return text.length > 300 || (text.length > 60 && endsSentence(text)) ? null : text
}

function opensBody(text: string): boolean {
  if (opening.test(text) || isUnitLine(text) || /^1[.．]\s*\S/.test(text)) return true
  const marker = readHeading(text)?.marker
  return marker === '一' || marker === 'I' || marker === '1'
}

/** A title that stands alone over the first numbered heading, or is the one heading above all others. */
function titleLength(blocks: readonly Block[], heads: readonly (string | null)[]): number {
  const [first] = blocks
  const [title, next] = heads
  if (!first || !title || readHeading(title)?.style !== 'theme' || opening.test(title)) return 0
  if (first.kind === 'heading') {
    return blocks.some((block, i) => i > 0 && block.kind === 'heading' && block.level <= first.level) ? 0 : 1
  }
  return next && readHeading(next)?.marker ? 1 : 0
}

function titleOf(texts: readonly string[], by: number, taken: boolean | undefined): string {
  const author = texts[by] ?? ''
  const title = texts[by - 1]
  if (title === undefined || taken) return author
  return `${title}${/\p{Script=Han}/u.test(title) ? '：' : ': '}${author}`.replace(/\s+/g, ' ')
}

function piecesOf(block: Block): Piece[] {
  if (block.kind === 'row') return []
  return block.kind === 'heading' ? [block.piece] : block.lines.map((line) => line.piece)
}

/** The lines of a block, cut at wide gaps as columns have, after the name of the Organization, and around the date. */
function partsOf(block: Block): string[] {
  return piecesOf(block)
    .flatMap((piece) => piece.text.split(/\s{3,}|(?<=^(?:联合国|United Nations))\s+/))
    .flatMap((part) => (distribution.test(part) ? part.split(aroundDate) : [part]))
}

function furnitureOf(block: Block): Furniture[] {
  const marks: Mark[] = block.kind === 'text' ? block.lines.flatMap((line) => line.marks) : []
  return [
    ...piecesOf(block).map((piece) => ({ kind: 'masthead' as const, ...piece })),
    ...marks.flatMap(({ text, span }) => (span ? [{ kind: 'label' as const, text, span }] : [])),
  ]
}
