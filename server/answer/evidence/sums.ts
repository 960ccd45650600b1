import { type Period, readPeriods } from '../../../index/language/periods.ts'
import type { Query } from '../../question/query.ts'
import type { Candidate } from './candidates.ts'
import { asksChange } from './changes.ts'
import { makeMatchable, matchTerms } from './match.ts'

/** Another sum of money than the one asked for: of other things, of another sort, of another owner or time. */
export function isAnotherSum(candidate: Candidate, query: Query, asked: readonly Period[]): boolean {
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
function isOfAnotherSort({ clause, measure, passage }: Candidate, { text }: Query): boolean {
  if (/节约|节省|削减/u.test(clause) && !asksChange(text)) return true
  const told = passage.kind === 'output' ? passage.text : `${clause}\n${measure}`
  return SORTS.some((sort) => sort.asked.test(text) && !sort.told.test(told))
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
