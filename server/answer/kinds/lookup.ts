import type { Passage } from '../../../index/report.ts'
import type { Context, Draft } from '../context.ts'
import { cite, type Piece, quote, say } from '../draft.ts'
import { type Choice, chooseFigures, rivals } from '../evidence/choose.ts'
import type { SentenceEvidence } from '../evidence/evidence.ts'
import { figurePieces } from '../phrasing/figure-text.ts'
import { periodIn } from '../phrasing/labels.ts'
import { nameOfCell, tellsAlike } from '../rows/table.ts'

/** A figure, several figures, or a date: said as printed with qualifier and period, then the sentence it stands in. */
export function lookup(context: Context): Draft | null {
  const { query, evidence, store, words } = context
  const choices = chooseFigures(query, evidence, store)
  if (choices.length === 0) return null
  const pieces: Piece[] = []
  choices.forEach((choice, i) => {
    const isNamed = choices.length > 1 || choice.passage.kind === 'table-row'
    if (isNamed) pieces.push(say(`${i > 0 ? '\n' : ''}${labelOf(choice, query)}${words.colon}`))
    pieces.push(...headline(choice, context))
  })
  pieces.push(...quotedOnce(choices, context), ...others(choices, context))
  return { kind: 'lookup', answered: true, pieces, choices }
}

/** What the question may mean as well, where it names no body and no time: the like figures told elsewhere. */
function others(choices: readonly Choice[], context: Context): Piece[] {
  const { query, evidence, store, words } = context
  const [only, ...more] = choices
  if (!only || more.length > 0 || query.entities.length > 0 || query.periods.length > 0) return []
  return rivals(query, evidence, store, only).flatMap((rival, i) => [
    say(i === 0 ? `\n${words.alsoTold}` : words.space),
    ...(query.lang === 'zh' ? [say(`${labelOf(rival, query)}${words.colon}`)] : []),
    ...headline(rival, context),
  ])
}

/** One figure with its qualifier, period and citation, as a sentence. */
export function headline(choice: Choice, context: Context): Piece[] {
  return [...figureInTime(choice, context), cite(choice.passage, choice.figure.span), say(context.words.stop)]
}

/** One figure with its qualifier and the time it belongs to. */
export function figureInTime({ figure, passage }: Choice, { words, query }: Context): Piece[] {
  const isTold =
    figure.kind !== 'date' &&
    figure.period &&
    !figure.printed.includes(figure.period) &&
    (passage.kind !== 'table-row' || tellsAlike(`${passage.text}\n${query.text}`, figure.period))
  const period = isTold && figure.period ? periodIn(words.lang, figure.period) : null
  return [
    say(qualifierOf(figure, words)),
    ...figurePieces(figure, passage, words.lang),
    say(period ? words.inPeriod(period) : ''),
  ]
}

function qualifierOf(figure: Choice['figure'], words: Context['words']): string {
  return figure.qualifier && !/多|余|几/.test(figure.printed) ? words.qualifier[figure.qualifier] : ''
}

function labelOf({ need, figure, passage }: Choice, { lang, text }: Context['query']): string {
  if (passage.kind === 'table-row') return nameOfCell(passage, figure.span, text)
  return lang === 'zh' ? figure.measure || need.focus : need.focus
}

/** The sentences the chosen figures stand in, quoted, each once. */
export function quotedOnce(choices: readonly Choice[], context: Context): Piece[] {
  const seen = new Set<SentenceEvidence>()
  return choices.flatMap(({ passage, sentence }) => {
    if (seen.has(sentence) || passage.kind === 'output' || passage.kind === 'table-row') return []
    seen.add(sentence)
    return quoted(passage, sentence, context)
  })
}

/** A sentence in the report's own words, on a line of its own. */
export function quoted(passage: Passage, sentence: SentenceEvidence, { words }: Context): Piece[] {
  return [
    say(`\n${words.open}`),
    quote(passage, sentence.span, sentence.figures),
    say(words.close),
    cite(passage, sentence.span),
  ]
}
