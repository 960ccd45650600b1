import { overlaps, type Period, readPeriods } from '../../../index/language/periods.ts'
import type { Entity, Need, Query } from '../../question/query.ts'
import { isOfAnotherActor } from './actors.ts'
import { type Candidate, OWNERS } from './candidates.ts'
import { isChange } from './changes.ts'
import { isOfAnotherEvent } from './events.ts'
import { makeMatchable, matchTerms } from './match.ts'
import { isAnotherSum } from './sums.ts'

/** True when a figure, however near the words asked for, is told of something else: another body, sum, change or time. */
export function belongsElsewhere(candidate: Candidate, need: Need, query: Query, asked: readonly Period[]): boolean {
  if (isTitle(candidate, query) || isPointedBack(candidate)) return true
  if (isOfAnotherEvent(candidate, need, query)) return true
  if (candidate.figure.kind === 'date') return false
  if (candidate.figure.kind === 'money' && isAnotherSum(candidate, query, asked)) return true
  return (
    isOfNow(candidate, asked) ||
    isChange(candidate, query) ||
    isAim(candidate, query) ||
    isShareOfOthers(candidate, query) ||
    isRateOfOthers(candidate, query) ||
    isOfAnotherActor(candidate, query) ||
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

/** A target is not what is. */
const isAim = ({ figure, passage }: Candidate, { text }: Query): boolean =>
  /^\s*的(?:总)?目标/u.test(passage.text.slice(figure.span.end, figure.span.end + AIM_CHARS)) && !ASKS_AIM.test(text)

const AIM_CHARS = 10

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

/** A rate (空缺率) is no share of those it is told of, where the question speaks of nothing like it. */
function isRateOfOthers({ figure }: Candidate, { text, words }: Query): boolean {
  const rate = figure.kind === 'percent' ? RATE.exec(figure.measure)?.[1] : undefined
  return rate !== undefined && !ASKS_RATE.test(text) && matchTerms(words, makeMatchable(rate)).length === 0
}

const RATE = /(\p{Script=Han}{2})率$/u
const ASKS_RATE = /率|程度|水平|\b(?:rates?|levels?)\b/iu
