import type { OutputRow } from '../../../index/report.ts'
import type { Context, Draft } from '../context.ts'
import { cite, type Piece, quote, say } from '../draft.ts'
import { CAUSE, type Evidence, type SentenceEvidence } from '../evidence/evidence.ts'
import { pairUp } from '../rows/pairing.ts'
import { isOpposite } from '../rows/premise.ts'
import { pairPieces, remarkSpans, remarks } from './outputs.ts'
import { quoteSentences } from './prose.ts'
import { refuse } from './refuse.ts'

const CONCLUDES = /^(?:因此|为此|因而|所以|由于这些原因|Therefore|For these reasons)/u

/** The reason that each of the rows just listed gives. */
function eachReason(context: Context): Draft | null {
  const { query, store } = context
  const rows = query.context.slice(0, query.leansOn).flatMap((id) => {
    const row = store.passage(id)
    return row?.kind === 'output' && remarkSpans(row).length > 0 ? [row] : []
  })
  if (rows.length < 2) return null
  const pieces = rows.flatMap((row, i) => [
    say(`${i > 0 ? '\n' : ''}• `),
    quote(row, row.cells.planned, []),
    cite(row, row.cells.planned),
    ...remarks(row, context),
  ])
  return { kind: 'why', answered: true, pieces }
}

/** The report's reason: a row's remarks, or the sentence that gives the cause beside the one asked about. */
export function why(context: Context): Draft | null {
  const listed = eachReason(context)
  if (listed) return listed
  const item = shortfall(context) ?? reasoned(context.evidence)
  if (!item) return null
  if (isOpposite(item, context)) return otherwise(item, context)
  if (item.passage.kind === 'abbreviation') return refuse(context, { is: 'reason' })
  if (item.passage.kind === 'output') return whyOutput(item, context)
  return { kind: 'why', answered: true, pieces: quoteSentences(item.passage, reasonSentences(item), context) }
}

/** No reason for what did not happen: what the report tells instead. */
function otherwise({ passage, best }: Evidence, context: Context): Draft {
  const told = passage.kind === 'output' ? facts(passage, context) : quoteSentences(passage, [best], context)
  return { kind: 'refuse', answered: false, pieces: [say(context.words.otherwise), ...told] }
}

/** The planned and completed values of a row, each on a line of its own. */
const facts = (row: OutputRow, context: Context): Piece[] =>
  pairUp(row, context.store.figuresOf(row.id)).flatMap((pair) => [
    say('\n'),
    ...pairPieces(row, pair, context.query.kind === 'compare', context),
  ])

const NEAR = 0.75 // share of the best score: further down the reason is of something else

/** 'Only half of it', 只交了一半: said of an output, of which a row near the best passage tells that it fell short. */
function shortfall({ query, evidence }: Context): Evidence | undefined {
  const [best, ...others] = evidence
  if (!best || best.passage.kind === 'output' || !SHORT.test(query.typed)) return undefined
  return others
    .slice(0, 3)
    .find(
      ({ passage, score, coverage }) =>
        passage.kind === 'output' &&
        score >= best.score * NEAR &&
        coverage >= best.coverage &&
        (passage.variance === 'below' || passage.completed.some(({ value }) => value === '否')),
    )
}

const SHORT =
  /只|仅|才(?!能)|一半|不到|没(?:有)?(?:能|按计划)?(?:完成|做|办|开|搞|派|交|出)|\b(?:only|merely|half|f[ae]ll\w* short|(?:not|n't) (?:been )?(?:complet|deliver|held|done|issu|produc)\w*)\b/iu

/** The best evidence, unless it gives no cause and a near passage of its section does: facts first, reasons after. */
function reasoned(evidence: readonly Evidence[]): Evidence | undefined {
  const [best] = evidence
  if (!best || best.passage.kind === 'output' || CAUSE.test(best.passage.text)) return best
  const section = best.passage.section.at(-1)
  return (
    evidence
      .slice(1, 4)
      .find(
        (e) => e.score >= best.score * NEAR && e.passage.section.at(-1) === section && CAUSE.test(e.passage.text),
      ) ?? best
  )
}

function whyOutput(item: Evidence, context: Context): Draft | null {
  const row = item.passage
  if (row.kind !== 'output') return null
  const told = remarkSpans(row).length > 0 ? trimmed(remarks(row, context)) : causesBeside(row, context)
  if (told.length === 0) return refuse(context, { is: 'reason' })
  return { kind: 'why', answered: true, pieces: [...told, ...facts(row, context)] }
}

/** '8 | 由于…推迟至…': a reason that stands where a value's label does. */
const causesBeside = (row: OutputRow, { words }: Context): Piece[] =>
  row.completed
    .flatMap(({ unit, unitSpan }) => (unit && unitSpan && CAUSE.test(unit) ? [unitSpan] : []))
    .flatMap((span) => [
      say(`${words.reportSays}${words.open}`),
      quote(row, span, []),
      say(words.close),
      cite(row, span),
    ])

const trimmed = (pieces: ReturnType<typeof remarks>) =>
  pieces.map((p, i) => (i === 0 && p.is === 'text' ? say(p.text.trimStart()) : p))

/** The best sentence and the neighbour that gives its cause, in reading order. */
function reasonSentences({ passage, sentences, best }: Evidence): SentenceEvidence[] {
  const at = sentences.indexOf(best)
  const text = (s: SentenceEvidence | undefined) => (s ? passage.text.slice(s.span.start, s.span.end) : '')
  const [before, after] = [sentences[at - 1], sentences[at + 1]]
  if (CONCLUDES.test(text(best)) && before) return [before, best]
  if (after && (CONCLUDES.test(text(after)) || (!CAUSE.test(text(best)) && CAUSE.test(text(after)))))
    return [best, after]
  if (before && !CAUSE.test(text(best)) && CAUSE.test(text(before))) return [before, best]
  return after && !CAUSE.test(text(best)) ? [best, after] : [best]
}
