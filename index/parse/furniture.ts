import { pageFoot } from '../read/text-pages.ts'
import type { Line } from './line.ts'
import { pieceOf } from './line.ts'
import type { Furniture } from './parsed-report.ts'

const rule = /^[_\-–—―=*·.\s]{4,}$/
const link = /^https?:\/\/\S+$/
/** '10-68981 (C)', with the page number that a flattened footer glues to either end. */
const jobNumber = /(?:^\d{1,3}\s+)?(?:\d{1,3})?\d{2}-\d{5}\*{0,2} \([A-Z]\)(?:[\s\d/]*\d)?/
/** '*1223872*' as bar codes are printed. */
const barCode = /^\*\d{5,9}\*$/
const recycle = /^(?:请回收|please recycle)\s*\W{0,2}$/i
const pageNumber =
  /^(?:[-–—] ?\d{1,4} ?[-–—]|\d{1,4} ?\/ ?\d{1,4}|(?:page )\d{1,4}(?: of \d{1,4})?|第 ?\d{1,4} ?页(?:[,， ]*共 ?\d{1,4} ?页)?)$/i
/** A United Nations document symbol: A/65/624, S/PRST/2010/18, ST/SGB/2010/2. */
const symbol = /[A-Z]{1,5}(?:\/[A-Z0-9.]{1,12}){1,6}(?:\/Corr\.\d|\/Add\.\d|\/Rev\.\d)*/
const symbolLine = new RegExp(`^${symbol.source}$`)

type Swept = { lines: Line[]; furniture: Furniture[]; symbol: string | null }

/**
 * Takes page furniture out of the lines: rules, links dropped in by the printer, page numbers, job numbers also where
 * they are glued to text, the document's own symbol at page edges, and lines that head or foot page after page.
 */
export function sweepFurniture(lines: readonly Line[]): Swept {
  const running = runningLines(lines)
  const own = ownSymbol(lines)
  const kept: Line[] = []
  const furniture: Furniture[] = []
  let top = false
  let ruled = false
  for (const line of lines) {
    top ||= line.top
    const kind = line.note ? null : (line.furniture ?? running.get(line) ?? kindOf(line, own))
    if (kind) {
      furniture.push({ kind, text: line.piece.text, span: line.piece.span })
      ruled ||= kind === 'rule'
      continue
    }
    for (const part of withoutJobNumber(line, own, furniture)) {
      kept.push({ ...part, top, ruled })
      top = false
      ruled = false
    }
  }
  return { lines: kept, furniture, symbol: own }
}

function kindOf(line: Line, own: string | null): Furniture['kind'] | null {
  const { text } = line.piece
  if (rule.test(text)) return 'rule'
  if (link.test(text)) return 'link'
  if (pageNumber.test(text) || barCode.test(text) || recycle.test(text) || pageFoot(text)) return 'page-footer'
  if (text === own) return 'page-header'
  return null
}

/** Splits a line around a job number and what is glued to it. */
function withoutJobNumber(line: Line, own: string | null, furniture: Furniture[]): Line[] {
  const { text, span } = line.piece
  const job = line.note ? null : jobNumber.exec(text)
  if (!job) return [line]
  let start = job.index
  const before = text.slice(0, start).trimEnd()
  if (own !== null && before.endsWith(own)) start = before.length - own.length
  const end = job.index + job[0].length
  const footer = pieceOf(text, span.start, start, end)
  if (footer) furniture.push({ kind: 'page-footer', ...footer })
  const left = pieceOf(text, span.start, 0, start)
  const right = pieceOf(text, span.start, end)
  return [
    ...(left ? [{ ...line, piece: left, ended: false, marks: right ? [] : line.marks }] : []),
    ...(right ? [{ ...line, piece: right, indent: 0, gap: false }] : []),
  ]
}

/** The symbol the report prints of itself: alone on a line beside a job number, on two lines, or among the first lines. */
function ownSymbol(lines: readonly Line[]): string | null {
  const alone = new Map<string, number>()
  lines.forEach((line, i) => {
    const { text } = line.piece
    if (!symbolLine.test(text)) return
    const beside = [lines[i - 1], lines[i + 1]].some(
      (near) => near && (jobNumber.test(near.piece.text) || pageFoot(near.piece.text)),
    )
    alone.set(text, (alone.get(text) ?? 0) + (beside || i < 8 ? 2 : 1))
  })
  const [best] = [...alone].sort((a, b) => b[1] - a[1])
  return best && best[1] > 1 ? best[0] : null
}

/** Lines that stand first or last on at least three pages and half of them, figures aside. */
function runningLines(lines: readonly Line[]): Map<Line, Furniture['kind']> {
  const edges: { line: Line; key: string; kind: Furniture['kind'] }[] = []
  const pages = new Set<number>()
  const shape = (line: Line) => line.piece.text.replace(/\d+/g, '0')
  lines.forEach((line, i) => {
    if (line.page === null) return
    pages.add(line.page)
    if (line.piece.text.length > 80) return
    if (line.page !== lines[i - 1]?.page) edges.push({ line, key: `top ${shape(line)}`, kind: 'page-header' })
    else if (line.page !== lines[i + 1]?.page) edges.push({ line, key: `foot ${shape(line)}`, kind: 'page-footer' })
  })
  const seen = new Map<string, number>()
  for (const { key } of edges) seen.set(key, (seen.get(key) ?? 0) + 1)
  const running = edges.filter(({ key }) => (seen.get(key) ?? 0) >= Math.max(3, pages.size / 2))
  return new Map(running.map(({ line, kind }) => [line, kind]))
}
