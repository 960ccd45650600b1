import { clauseAround } from './candidates.ts'
import type { Context, Draft } from './context.ts'
import { cite, type Piece, say } from './draft.ts'
import type { Evidence } from './evidence.ts'
import { pairPieces, remarks, rowPieces, yesNo } from './outputs.ts'
import { pairUp } from './pairing.ts'
import { quoteSentences } from './prose.ts'

const DENIES =
  /没有|并未|并无|尚未|未能|从未|未(?!来|成年|雨|必|曾有)|无法|不再|不能|不会|不是|不存在|不应|\b(?:not|no|never|nor|without|unable)\b/u
const ASKS_DENIED = /没有(?!$|[？?])|不是|未能|\bnot\b|n't\b/u

/** How much of the question must stand in one sentence before a yes or no is read off it. */
const SURE = 0.65

/** Yes or no where the report shows which, then the evidence; the evidence alone where it does not. */
export function answerYesNo(context: Context): Draft | null {
  const item = context.evidence[0]
  if (!item) return null
  if (item.passage.kind === 'output') return rowYesNo(item, context)
  const text = item.passage.text.slice(item.best.span.start, item.best.span.end)
  const isSure =
    item.coverage >= SURE &&
    !ASKS_DENIED.test(context.query.text) &&
    !PLANS.test(text) &&
    !ASKS_ALL.test(context.query.text)
  const verdict = isSure ? (denied(item) ? context.words.no : context.words.yes) : null
  const lead: Piece[] = verdict
    ? [say(verdict), cite(item.passage, item.best.span), say(`${context.words.stop}\n`)]
    : []
  const next = item.sentences[item.sentences.indexOf(item.best) + 1]
  const shown = verdict || !next ? [item.best] : [item.best, next]
  return { kind: 'yesno', answered: true, pieces: [...lead, ...quoteSentences(item.passage, shown, context)] }
}

/** Said of the future or of an aim: no yes yet. */
const PLANS =
  /将(?=[\p{Script=Han}])|预计|打算|计划|拟于?|致力于|以期|力求|争取|应(?=[\p{Script=Han}])|\b(?:will|would|plan|intend|aim|expect)/u
/** A yes to some is no yes to all. */
const ASKS_ALL = /全部|所有|都|全体|每一?个|\b(?:all|every|each|entire|whole|fully)\b/iu

/** True when the clause that holds most of the question denies it. */
function denied({ passage, best }: Evidence): boolean {
  const text = passage.text.slice(best.span.start, best.span.end)
  const counts = new Map<string, number>()
  for (const { places, strength, term } of best.matches) {
    for (const place of places) {
      const clause = text.slice(...clauseAround(text, place))
      counts.set(clause, (counts.get(clause) ?? 0) + strength * term.weight)
    }
  }
  const [main = text] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  return DENIES.test(main)
}

function rowYesNo(item: Evidence, context: Context): Draft | null {
  const row = item.passage
  if (row.kind !== 'output') return null
  const { words, store, query } = context
  const pairs = pairUp(row, store.figuresOf(row.id))
  const values = row.completed.map(({ value }) => value)
  const verdict = verdictOf()
  const lead: Piece[] = verdict ? [say(verdict), cite(row, ...row.cells.completed), say(`${words.stop}\n`)] : []
  const facts = pairs
    .filter((p) => typeof p.completed.value === 'number')
    .flatMap((pair, i) => [...(i > 0 ? [say('\n')] : []), ...pairPieces(row, pair, false, context)])
  const planned = facts.length === 0 ? rowPieces(row, context) : []
  return {
    kind: 'yesno',
    answered: true,
    pieces: [...lead, ...planned, ...facts, ...remarks(row, context)],
    choices: [],
  }

  function verdictOf(): string | null {
    const words_ = new Set(values.filter((v) => typeof v === 'string'))
    if (words_.size === 1 && values.every((v) => typeof v === 'string')) {
      const only = values[0] === '否' ? '否' : '是'
      return only === '否' ? words.notCompleted : yesNo(only, context)
    }
    const paired = pairs.filter((p) => p.planned && p.figure)
    if (paired.length === 0) return values.some((v) => typeof v === 'number' && v > 0) ? words.reached : null
    const short = paired.filter((p) => (p.figure?.value ?? 0) < (p.planned?.value ?? 0))
    if (short.length === 0) return words.reached
    return asksTarget(query.text) || short.length === paired.length ? words.notReached : null
  }
}

const asksTarget = (text: string) => /达到|达标|完成|\b(?:reach|met|meet|achieve|complete)/iu.test(text)
