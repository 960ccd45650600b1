import { askedHead } from '../../question/intent.ts'
import type { Context, Draft } from '../context.ts'
import { cite, say } from '../draft.ts'
import { makeMatchable, matchTerms } from '../evidence/match.ts'
import { counted } from '../rows/counted.ts'
import { cellOf, isOfRows, isTotal, nameOf, rowsOf, type TableRow, tablesIn } from '../rows/table.ts'

const MANY = /哪些|哪几|几[个项条]|多少|列出|\b(?:which|what|how many|list)\b/iu
const VALUE_CHARS = 30 // of a cell that sorts its row rather than tells of it

/** The rows of a table whose cell says what is asked for: 'which recommendations have been closed?'. */
export function rowsThatSay(context: Context): Draft | null {
  const { query, evidence, store, words } = context
  const [need, ...more] = query.needs
  const asksElse = more.length > 0 || (need && need.kinds.length > 0 && !need.kinds.includes('count'))
  if (!MANY.test(query.text) || asksElse || askedHead(query.text, query.lang) === '') return null
  for (const table of tablesIn(evidence)) {
    const rows = rowsOf(table, store).filter((row) => !isTotal(row))
    const value = rows[0] && isOfRows(query, rows[0]) ? valueNamed(context, rows) : null
    if (value === null) continue
    const found = rows.filter((row) => cellOf(row, value.column) === value.text)
    const counts = query.lang === 'zh' ? [rows.length, found.length] : [found.length, rows.length]
    return {
      kind: 'list',
      answered: true,
      pieces: [
        ...counted(words.rowsThatSay(found.length, rows.length, value.text), counts),
        say(words.colon.trimEnd()),
        ...found.flatMap((row) => [
          say(`\n${nameOf(row)}`),
          cite(row, ...row.cells.slice(value.column, value.column + 1)),
        ]),
      ],
    }
  }
  return null
}

/** The value of some rows, and not of all, that stands in the question whole. */
function valueNamed({ query }: Context, rows: readonly TableRow[]): { column: number; text: string } | null {
  const columns = rows[0]?.header.length ?? 0
  for (let column = 1; column < columns; column += 1) {
    const values = new Set(rows.map((row) => cellOf(row, column)))
    for (const text of values.size > 1 ? values : []) {
      const isValue = /\p{L}/u.test(text) && !/\d/u.test(text) && text.length <= VALUE_CHARS
      if (isValue && saysWhole(query.words, text)) return { column, text }
    }
  }
  return null
}

/** True where the words of the question cover a text to its ends. */
function saysWhole(words: Context['query']['words'], text: string): boolean {
  const places = matchTerms(words, makeMatchable(text)).flatMap((match) => match.places)
  const left = [...text].filter((_, i) => !places.some(({ start, end }) => start <= i && i < end)).join('')
  return places.length > 0 && !/[\p{L}\p{N}]/u.test(left)
}
