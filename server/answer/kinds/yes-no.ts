import type { Figure } from '../../../index/report.ts'
import { kindsNamed } from '../../question/needs.ts'
import type { Need, Query } from '../../question/query.ts'
import type { Context, Draft } from '../context.ts'
import { cite, type Piece, say } from '../draft.ts'
import { chooseFigures } from '../evidence/choose.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { mainClause } from '../evidence/main-clause.ts'
import { matchTerms } from '../evidence/match.ts'
import { surroundings } from '../evidence/matchable.ts'
import { twoOperands } from '../evidence/operands.ts'
import { figurePeriodFit, tellsTime } from '../evidence/period-fit.ts'
import { asksAll, asksDenied, bearsOut, bearsOutChange, type Claim, readClaim } from '../rows/claim.ts'
import { isNear, rowYesNo } from '../rows/row-yes-no.ts'
import { beforeAfter } from './compare.ts'
import { headline, quotedOnce } from './lookup.ts'
import { quoteSentences } from './prose.ts'
import { refuse } from './refuse.ts'

const DENIES =
  /没有|并未|并无|尚未|未能|从未|未(?!来|成年|雨|必|曾有)|无法|不再|不能|不会|不是|不存在|不应|\b(?:not|no|never|nor|without|unable)\b/u

/** How much of the question must stand in one sentence before a yes or no is read off it. */
const SURE = 0.65

/** How much of it before a figure there may bear out an amount or a change that it puts forward. */
const NEARLY_SURE = 0.5

/** And how many of its words: a number beside one word alone may be of anything. */
const LEAST_WORDS = 2

/** Yes or no where the report shows which, then the evidence; the evidence alone where it does not. */
export function answerYesNo(context: Context): Draft | null {
  const item = context.evidence[0]
  if (!item) return null
  if (asksOfUnknown(item, context)) return refuse(context, { is: 'verdict' })
  const claim = readClaim(context.query.text)
  if (item.passage.kind === 'output')
    return limitInProse(item, claim, context) ?? (isFarOff(item, claim) ? null : rowYesNo(item.passage, claim, context))
  return amountYesNo(claim, context) ?? changeYesNo(item, claim, context) ?? proseYesNo(item, claim, context)
}

/** True where no report knows a word of the question and one other at most stands in the passage: it may be the very thing asked. */
function asksOfUnknown({ passage, sentences }: Evidence, { query, store }: Context): boolean {
  const telling = query.words.filter(({ weight }) => weight > GENERIC)
  const found = new Set([
    ...sentences.flatMap(({ matches }) => matches.map(({ term }) => term)),
    ...matchTerms(telling, surroundings(passage, store)).map(({ term }) => term),
  ])
  const isUnknown = query.words.some(({ options }) => options.length === 0)
  return query.context.length === 0 && isUnknown && telling.filter((word) => found.has(word)).length <= 1
}

/** Weight of words that reports have everywhere: 联合国. */
const GENERIC = 0.6

/** '超过12万吗': where a row comes first that holds no more of the question than the text does, the text is asked. */
function limitInProse(row: Evidence, claim: Claim, context: Context): Draft | null {
  if (claim.amounts.every(({ relation }) => relation === 'equal')) return null
  const prose = context.evidence.filter((e) => e.passage.kind !== 'output' && e.coverage >= row.coverage * AS_GOOD)
  return prose.length > 0 ? amountYesNo(claim, { ...context, evidence: prose }) : null
}

/** A row without a number anywhere near the limit asked about is of something else. */
const isFarOff = ({ sentences }: Evidence, { amounts }: Claim): boolean =>
  amounts.some(
    ({ relation, value }) =>
      relation !== 'equal' && !sentences.some(({ figures }) => figures.some((figure) => isNear(figure.value, value))),
  )

const AS_GOOD = 0.85
const LOOKED_AT = 3 // passages as good as the best, for a figure near a limit

/** 'Was it 25.6%?', '有没有超过12万': the figure the report gives, held against the one put forward. */
function amountYesNo({ amounts }: Claim, context: Context): Draft | null {
  const [amount] = amounts
  if (!amount || amounts.length > 1) return null
  const { query, evidence, store, words } = context
  const need: Need = { kinds: [amount.kind], unit: amount.unit, focus: query.text, side: null }
  const asked: Query = { ...query, typed: '', needs: [need] }
  const best = evidence[0]?.coverage ?? 1
  const apart = evidence
    .filter(({ coverage }) => coverage >= best * AS_GOOD)
    .slice(0, LOOKED_AT)
    .map((item) => chooseFigures(asked, [item], store)[0])
  const found =
    (amount.relation === 'equal' ? undefined : apart.find((one) => one && isNear(one.figure.value, amount.value))) ??
    chooseFigures(asked, evidence, store)[0]
  const item = evidence.find((e) => e.passage === found?.passage)
  if (!found || !item || found.passage.kind === 'output' || item.coverage < NEARLY_SURE) return null
  const unknown = query.words.filter(({ options }) => options.length === 0)
  if (unknown.length >= found.sentence.matches.length) return null
  if (found.sentence.matches.length < (isNear(found.figure.value, amount.value) ? 1 : LEAST_WORDS)) return null
  const timed = (figure: Figure) => figurePeriodFit(query.periods, figure)
  const told = found.sentence.figures.filter((figure) => timed(figure) >= 0)
  const result = told.find((figure) => figure.change?.role === 'after' && bearsOut(figure, amount) === true)
  const choice = result ? { ...found, figure: result } : found
  const isTime = query.periods.every((period) => period.start === null) || timed(choice.figure) > 0
  const isOfIt = amount.relation === 'equal' || isNear(choice.figure.value, amount.value)
  const borneOut = isOfIt ? bearsOut(choice.figure, amount) : null
  const isOpen = borneOut === false && told.some((figure) => bearsOut(figure, amount) === true)
  const text = choice.passage.text.slice(choice.sentence.span.start, choice.sentence.span.end)
  const isTold = isTime && !isOpen && item.missing.length === 0 && !AIMS.test(text)
  const verdict = isTold && !asksDenied(query.text) && !asksAll(query.text) ? borneOut : null
  if (verdict === null) return null
  return {
    kind: 'yesno',
    answered: true,
    pieces: [
      say(`${verdict ? words.yes : words.no}${words.colon}`),
      ...headline(choice, context),
      ...quotedOnce([choice], context),
    ],
    choices: [choice],
  }
}

/** 'Did it fall?', '翻了一番吗': the change the report gives, held against the one put forward. */
function changeYesNo(item: Evidence, claim: Claim, context: Context): Draft | null {
  const { query, words } = context
  if ((claim.direction === null && claim.factor === null) || claim.amounts.length > 0) return null
  const need: Need = { kinds: kindsNamed(query.text), unit: null, focus: query.text, side: null }
  const asked: Query = { ...query, needs: [need], kind: 'compare' }
  const pair = item.coverage < NEARLY_SURE ? null : twoOperands({ ...context, query: asked })
  const [after, before] = pair ?? []
  if (!pair || !after || !before || after.passage.kind === 'output' || after.figure.kind !== before.figure.kind)
    return null
  const verdict = bearsOutChange(before.figure.value, after.figure.value, claim)
  const draft = beforeAfter(pair, context)
  if (!draft || verdict === null) return null
  // to 'did it not fall?' a yes is as unclear as a no: the change itself answers
  const lead = asksDenied(query.text) ? [] : [say(`${verdict ? words.yes : words.no}${words.colon}`)]
  return { ...draft, kind: 'yesno', pieces: [...lead, ...draft.pieces] }
}

function proseYesNo(item: Evidence, claim: Claim, context: Context): Draft {
  const { query, words } = context
  const text = item.passage.text.slice(item.best.span.start, item.best.span.end)
  const timed = query.periods.filter((period) => period.start !== null)
  const isClaimed = claim.amounts.every(({ value }) => item.best.figures.some((figure) => figure.value === value))
  const isSure =
    item.coverage >= SURE &&
    item.missing.length === 0 &&
    isClaimed &&
    claim.factor === null &&
    claim.plan === null &&
    (timed.length === 0 || tellsTime(timed, text)) &&
    goesWith(claim, text) &&
    !asksDenied(query.text) &&
    !AIMS.test(text) &&
    !WILL.test(text) &&
    !asksAll(query.text)
  const verdict = isSure ? (DENIES.test(mainClause(item)) ? words.no : words.yes) : null
  const lead: Piece[] = verdict ? [say(verdict), cite(item.passage, item.best.span), say(`${words.stop}\n`)] : []
  const next = item.sentences[item.sentences.indexOf(item.best) + 1]
  const shown = verdict || !next ? [item.best] : [item.best, next]
  return { kind: 'yesno', answered: true, pieces: [...lead, ...quoteSentences(item.passage, shown, context)] }
}

/** A text that tells of a change the other way, or of several, bears out none. */
function goesWith({ direction }: Claim, text: string): boolean {
  const told = readClaim(text).direction
  return direction === null || told === direction
}

/** Said of an aim: what it names is not so yet. */
const AIMS = /预计|打算|计划|拟于?|致力|以期|力求|争取|应(?=[\p{Script=Han}])|\b(?:will|would|plan|intend|aim|expect)/u
/** 将: of the future, or what is done to something (将授权提高到…). */
const WILL = /将(?=[\p{Script=Han}])/u
