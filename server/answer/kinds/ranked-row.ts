import type { Figure } from '../../../index/report.ts'
import type { Query } from '../../question/query.ts'
import type { Context, Draft } from '../context.ts'
import { cite, type Piece, say } from '../draft.ts'
import { figurePieces } from '../phrasing/figure-text.ts'
import { amountIn, held, isOfRows, isTotal, nameOf, nameSpan, rowsOf, type TableRow, tablesIn } from '../rows/table.ts'

const WHICH = /哪|什么|谁|\b(?:which|what|who|where)\b/iu
const MOST = /最(?:多|高|大|长|严重|厉害)|\b(?:most|highest|largest|biggest|greatest|longest)\b/iu
const LEAST = /最(?:少|低|小|短)|\b(?:fewest|least|lowest|smallest|shortest)\b/iu
const OVERSPENT = /超支|超出(?:预算|批款)|\bover(?:spen\w*|run\w*| budget)\b/iu
const UNDERSPENT = /节余|结余|未(?:支配|用完|使用)|少用|\b(?:under(?:spen\w*|run\w*)|unspent|saved|savings?)\b/iu
const VARIANCE = /差异|差额|variance|difference/iu

/** What rows are ranked by: a column, from its largest number or from its smallest. */
type Ranking = { column: number; direction: 1 | -1 }
type Ranked = { row: TableRow; figure: Figure; signed: number }

/** The row of a table that has the most or the least of what a column counts: 'which sector had the most complaints?'. */
export function rankedRow(context: Context): Draft | null {
  const { query, evidence, store } = context
  if (!WHICH.test(query.text) || !(MOST.test(query.text) || LEAST.test(query.text))) return null
  for (const table of tablesIn(evidence)) {
    const draft = rankedIn(rowsOf(table, store), context)
    if (draft) return draft
  }
  return null
}

function rankedIn(all: readonly TableRow[], context: Context): Draft | null {
  const { query, store, words } = context
  const rows = inGroup(query, all).filter((row) => !isTotal(row))
  const [one] = rows
  if (!one || !isOfRows(query, one)) return null
  const ranking = rankingOf(query, rows, context)
  if (!ranking) return null
  const ranked = rows
    .flatMap((row): Ranked[] => {
      const amount = amountIn(row, ranking.column, store)
      return amount ? [{ row, ...amount }] : []
    })
    .sort((a, b) => (b.signed - a.signed) * ranking.direction)
  const [first] = ranked
  if (!first || ranked.length < 2) return null
  const best = ranked.filter(({ signed }) => signed === first.signed)
  const next = ranked.slice(best.length, best.length + 1)
  return {
    kind: 'compare',
    answered: true,
    pieces: [
      ...best.flatMap((one, i) => [say(i > 0 ? '\n' : ''), ...rowPieces(one, context)]),
      ...next.flatMap((one) => [say(`\n${words.next}`), ...rowPieces(one, context)]),
    ],
    first: best.map(({ figure }) => figure.id),
  }
}

/** The rows under the heading that the question names, where a table has several: 哪种文职人员…. */
function inGroup({ words }: Query, rows: readonly TableRow[]): readonly TableRow[] {
  const named = rows.filter(({ section }) => held(words, section.at(-1) ?? '') > 0)
  return named.length > 0 ? named : rows
}

function rowPieces({ row, figure }: Ranked, { words, query }: Context): Piece[] {
  return [
    say(`${nameOf(row)}${words.colon}`),
    ...figurePieces(figure, row, query.lang),
    cite(row, nameSpan(row), figure.span),
    say(words.stop),
  ]
}

/** The column whose head says most of what is asked; what was spent over or under plan stands in that of the variance. */
function rankingOf(query: Query, rows: readonly TableRow[], { store }: Context): Ranking | null {
  const header = rows[0]?.header ?? []
  const direction = MOST.test(query.text) ? 1 : -1
  const numeric = header.flatMap((head, column) =>
    column > 0 && rows.some((row) => amountIn(row, column, store)) ? [{ head, column }] : [],
  )
  const variance = numeric.filter(({ head }) => VARIANCE.test(head))
  const asksShare = /百分|比例|率|\b(?:per ?cent\w*|share|rate)\b/iu.test(query.text)
  const isShare = (head: string) => /[%％]|百分|percent/iu.test(head)
  const spent = variance.find(({ head }) => isShare(head) === asksShare) ?? variance[0]
  if (spent && OVERSPENT.test(query.text)) return { column: spent.column, direction: -direction as 1 | -1 }
  if (spent && UNDERSPENT.test(query.text)) return { column: spent.column, direction }
  const scored = numeric
    .map(({ head, column }) => ({ column, held: held(query.words, head), fits: isShare(head) === asksShare }))
    .filter((one) => one.held > 0)
    .sort((a, b) => b.held - a.held || Number(b.fits) - Number(a.fits))
  return scored[0] ? { column: scored[0].column, direction } : null
}
