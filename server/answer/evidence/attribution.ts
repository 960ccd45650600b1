import { overlaps, type Period, readPeriods } from '../../../index/language/periods.ts'
import type { Span } from '../../../index/report.ts'
import type { Entity, Query } from '../../question/query.ts'
import { namesIn } from './asked-names.ts'
import { type Candidate, OWNERS } from './candidates.ts'
import { asksOfEvent, tellsOtherEvents } from './events.ts'
import { makeMatchable, matchTerms } from './match.ts'

/** True when a figure, however near the words asked for, is told of something else: another body, sum, change or time. */
export function belongsElsewhere(candidate: Candidate, query: Query, asked: readonly Period[]): boolean {
  if (isTitle(candidate, query) || isPointedBack(candidate)) return true
  if (isOfAnotherEvent(candidate, query)) return true
  if (candidate.figure.kind === 'date') return false
  if (candidate.figure.kind === 'money' && isAnotherSum(candidate, query, asked)) return true
  return (
    isOfNow(candidate, asked) ||
    isChange(candidate, query) ||
    isAim(candidate, query) ||
    isShareOfOthers(candidate, query) ||
    query.entities.some((entity) => isOfOthers(candidate, entity))
  )
}

/** In a name set in quotation marks that the question does not give: the “200 人” camp counts nobody else. */
function isTitle({ figure, passage: { text } }: Candidate, { words }: Query): boolean {
  const { start, end } = figure.span
  if (text[start - 1] !== '“' || text[end] !== '”') return false
  return matchTerms(words, makeMatchable(text.slice(end + 1, end + 1 + TITLE_CHARS))).length === 0
}

const TITLE_CHARS = 4

/** 这两项决议, 上述三个: a number that points back to what was named before counts no more than that. */
const isPointedBack = ({ figure, passage: { text } }: Candidate): boolean =>
  figure.kind === 'count' &&
  /(?:这|那|上述|该)\s*$|\b(?:these|those)\s+$/iu.test(
    text.slice(Math.max(0, figure.span.start - POINTER_CHARS), figure.span.start),
  )

const POINTER_CHARS = 8 // room for 'those' and the spaces about it

/** Told of something else that happened: how many were trained, not how many died; the day of another body's founding. */
function isOfAnotherEvent({ figure, sentence, passage }: Candidate, query: Query): boolean {
  if (figure.kind !== 'date') {
    const heads = passage.kind === 'table-row' ? passage.header : []
    return tellsOtherEvents(
      query.text,
      [passage.text.slice(sentence.span.start, sentence.span.end), ...heads].join('\n'),
    )
  }
  const own = stretchAround(passage.text, figure.span).replace(SINCE, '')
  const whole = passage.text.slice(sentence.span.start, sentence.span.end)
  return (
    tellsOtherEvents(query.text, own) ||
    (asksOfEvent(query.text) && isOfOtherBodies(namesBodies(own) ? own : whole, query))
  )
}

/** Tells no day: 自成立以来. */
const SINCE = /自(?:其|从)?\p{Script=Han}{2}以来/gu

/** The words between two commas around a span, brackets included; a time set apart by a comma belongs to what follows. */
function stretchAround(text: string, { start, end }: Span): string {
  const from = Math.max(...Array.from('，；。,;\n', (mark) => text.lastIndexOf(mark, start - 1)))
  const begin = /^[，,]/u.test(text.slice(end)) ? end + 1 : end
  const length = text.slice(begin).search(/[，；。;\n]|,(?!\d)/u)
  return text.slice(from + 1, length < 0 ? text.length : begin + length)
}

/** True where bodies are asked about, and a text neither names one of them nor points back to it (该厅). */
const isOfOtherBodies = (text: string, { entities }: Query): boolean =>
  entities.length > 0 &&
  !POINTS_BACK.test(text) &&
  !entities.some(({ forms }) => forms.some((form) => text.includes(form)))

const POINTS_BACK = /该[\p{Script=Han}]{0,2}[部厅司处股团办队]/u

const namesBodies = (text: string): boolean => namesIn(text).some(({ kind }) => BODIES.has(kind))

const BODIES: ReadonlySet<string> = new Set(['mission', 'department', 'office', 'body'])

/**
 * True when a figure is told of others than the body asked about: its sentence names several of the kind and gives the
 * figure to none of them, or names others only.
 */
function isOfOthers({ clause, owners }: Candidate, entity: Entity): boolean {
  if (!OWNERS.has(entity.kind) || owners === null || entity.forms.some((form) => clause.includes(form))) return false
  const named = owners.get(entity.kind) ?? new Set()
  if (!named.has(entity.name)) return named.size > 0
  return entity.kind === 'mission' && named.size > 2
}

/** Said of the time of writing, where another year is asked about than the latest the passage tells. */
function isOfNow({ figure, passage }: Candidate, asked: readonly Period[]): boolean {
  const isNow = figure.period !== null && readPeriods(figure.period).every(({ start }) => start === null)
  if (!isNow || asked.every(({ start }) => start === null)) return false
  const told = readPeriods(passage.text).filter(({ start }) => start !== null)
  const latest = told.reduce<Period | undefined>((a, b) => ((b.start ?? '') > (a?.start ?? '') ? b : a), undefined)
  return latest !== undefined && !asked.some((period) => overlaps(period, { ...latest, end: null }))
}

const CHANGED = /(?:增加|减少|增长|下降|提高|降低|上升|缩短|缩减|节省|节约|削减|裁减)了?(?:约|近|超过|大约|将近)?\s*$/u
const ASKS_CHANGE =
  /[少减省节降增多升缩涨变削]|提高|扩|\b(?:fewer|less|more|chang\w*|sav\w*|cuts?|fall|fell|ris\w+|rose|grow\w*|grew|drop\w*|declin\w*|increas\w*|decreas\w*|reduc\w*|improv\w*|went|go|gone|up|down|by how)\b/iu

/** By how much something changed is not how much it is. */
const isChange = ({ figure, passage }: Candidate, { text }: Query): boolean =>
  CHANGED.test(passage.text.slice(Math.max(0, figure.span.start - CHANGED_CHARS), figure.span.start)) &&
  !asksChange(text)

const CHANGED_CHARS = 10

const asksChange = (text: string): boolean => ASKS_CHANGE.test(text.replace(/多少|多[大高长久快]/gu, ''))

/** A target is not what is. */
const isAim = ({ figure, passage }: Candidate, { text }: Query): boolean =>
  /^\s*的(?:总)?目标/u.test(passage.text.slice(figure.span.end, figure.span.end + CHANGED_CHARS)) &&
  !ASKS_AIM.test(text)

const ASKS_AIM =
  /目标|计划|要(?:达|占)|应|指标|将|\d{4}|\b(?:targets?|goals?|aims?|by \d{4}|plan\w*|should|supposed|due)\b/iu

const ZH_WHOLE =
  /([\p{Script=Han}]{2,14}?)(?:里面?|中|当中|之中)[^，。？?]{0,16}(?:多少|几成|百分之几|比例)|占(?:了)?([\p{Script=Han}]{2,12}?)的?(?:多少|几成|百分之几|多大)/u
const EN_WHOLE =
  /\b(?:percentage|share|proportion|per ?cent) of (?:the |all )?(.{3,60}?)(?= (?:is|are|was|were|has|have|had|did|do|does|that|who|which|in|by|went|came|come|\w+ed|say|said|think|want|saw|see)\b|[,?])/iu

/** A share is of the whole that is asked about: of the police, not of the troops. */
function isShareOfOthers({ figure, sentence, passage }: Candidate, { text, lang, words }: Query): boolean {
  if (figure.kind !== 'percent') return false
  const match = (lang === 'zh' ? ZH_WHOLE : EN_WHOLE).exec(text)
  const whole = (match?.[1] ?? match?.[2] ?? '').toLowerCase()
  const named = words.filter(
    ({ source, options, weight }) => weight > 1 && options.length > 0 && whole.includes(source.toLowerCase()),
  )
  if (named.length === 0) return false
  const around = matchTerms(named, makeMatchable([passage.text, ...passage.section].join('\n')))
  return !sentence.matches.some(({ term }) => named.includes(term)) && around.length === 0
}

/** Another sum of money than the one asked for: of other things, of another sort, of another owner or time. */
function isAnotherSum(candidate: Candidate, query: Query, asked: readonly Period[]): boolean {
  return (
    isOfAnotherNoun(candidate, query) ||
    isOfAnotherSort(candidate, query) ||
    isOfAnotherOwner(candidate, query) ||
    isOfBoth(candidate, query) ||
    isOfUnnamed(candidate, query) ||
    isOfNoTime(candidate, asked)
  )
}

/** A sum is not the one asked for where neither its sentence nor its headings have the noun asked for: savings are no budget. */
function isOfAnotherNoun({ sentence, passage }: Candidate, { words }: Query): boolean {
  const nouns = words.filter(({ source, options }) => options.length > 0 && SUMS.test(source))
  if (nouns.length === 0) return false
  const headings = makeMatchable(passage.section.join('\n'))
  return !sentence.matches.some(({ term }) => nouns.includes(term)) && matchTerms(nouns, headings).length === 0
}

const SUMS = /预算|缴款|摊款|拨款|\b(?:budget|contribution|appropriation|assessment)s?\b/iu

/** What a sum is said to be, by the words of the question and by those of a report. */
const SORTS: { asked: RegExp; told: RegExp }[] = [
  {
    asked: /花了?(?:费|多少|掉)|成本|耗资|造价|费用是|\b(?:costs?|spen[dt]|expenses?|charged?)\b/iu,
    told: /花费|费用|成本|耗资|造价|经费|支出|开支|预算|供资|购买|支付|\b(?:cost|expen[ds]|spen[dt]|budget|fund|purchas|procur|pa(?:id|y)\b)/iu,
  },
  {
    asked: /薪|工资|收入|\b(?:salar\w+|wages?|paid|earns?)\b/iu,
    told: /薪|工资|津贴|\b(?:salar|wage|allowance|pa(?:id|y)\b)/iu,
  },
  {
    asked: /罚款|赔偿|\b(?:fines?|compensation|damages)\b/iu,
    told: /罚款|赔偿|偿金|\b(?:fine[sd]?\b|compensat|damages)/iu,
  },
]

/** A ceiling on what may be drawn is no cost, a payment received no salary, a saving no expense. */
function isOfAnotherSort({ clause, measure, sentence, passage }: Candidate, { text }: Query): boolean {
  if (/节约|节省|削减/u.test(clause) && !asksChange(text)) return true
  const told = passage.kind === 'output' ? passage.text : `${clause}\n${measure}`
  return sentence.coverage < 1 && SORTS.some((sort) => sort.asked.test(text) && !sort.told.test(told))
}

const ZH_OWN = /^(?:自己|本身|自身)?(?:的)?(?:自己|一年|每年|年度|全年|总|今年)*(?:的)?预算/u
const EN_OWN = /^(?:['’]s)?(?: own| annual| yearly| total| overall)* budget\b/iu
const EN_OF = /\bbudget (?:of|for) (?:the )?$/iu

/** The budget of a body itself is asked for, and the sum is another's: of the missions it supports. */
function isOfAnotherOwner({ clause }: Candidate, { text, entities }: Query): boolean {
  const owner = entities.find(({ forms }) =>
    forms.some((form) => {
      const at = text.toLowerCase().indexOf(form.toLowerCase())
      const [before, after] = [text.slice(0, Math.max(0, at)), text.slice(at + form.length)]
      return at >= 0 && (ZH_OWN.test(after) || EN_OWN.test(after) || EN_OF.test(before))
    }),
  )
  return owner !== undefined && !owner.forms.some((form) => clause.includes(form))
}

const JOINED = /(?:及|和|与|以及)(?:其他)?\s*(?:\d+\s*)?(?:个\s*)?$/u
const JOINED_CHARS = 12
const THINGS = /特派团|行动|部队|办事处|部门|\b(?:missions?|operations?|forces?|offices?|departments?)\b/iu

/** What is told of one thing and another together answers no question on the other alone. */
function isOfBoth({ sentence, passage }: Candidate, { words }: Query): boolean {
  const text = passage.text.slice(sentence.span.start, sentence.span.end)
  return sentence.matches.some(
    ({ term, places }) =>
      words.includes(term) &&
      THINGS.test(term.source) &&
      places.length > 0 &&
      places.every(({ start }) => JOINED.test(text.slice(Math.max(0, start - JOINED_CHARS), start))),
  )
}

const BUDGET_NEXT =
  /^(?:的)?(?:一年|每年|年度|全年|总|支助)*(?:的)?预算|^(?:['’]s?)?(?: annual| yearly| total| overall)* budget\b/iu

/** 政治特派团的预算: those whose budget is asked for must be spoken of beside it. */
function isOfUnnamed({ sentence }: Candidate, { text, words }: Query): boolean {
  const owners = words.filter(({ source, options }) => {
    const at = text.toLowerCase().indexOf(source.toLowerCase())
    return at >= 0 && options.length > 0 && THINGS.test(source) && BUDGET_NEXT.test(text.slice(at + source.length))
  })
  return owners.some((owner) => !sentence.matches.some(({ term }) => term === owner))
}

/** A sum without a time of its own, in a sentence without any, where the passage tells of several years. */
function isOfNoTime({ figure, passage, sentence }: Candidate, asked: readonly Period[]): boolean {
  if (passage.kind === 'output' || figure.period !== null || asked.every(({ start }) => start === null)) return false
  const years = (text: string) => new Set(readPeriods(text).flatMap(({ start }) => start?.slice(0, 4) ?? []))
  const own = passage.text.slice(sentence.span.start, sentence.span.end)
  return years(own).size === 0 && years(passage.text).size > 1
}
