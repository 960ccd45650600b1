import { lookUp } from '../../index/language/glossary.ts'
import type { Figure, Lang, OutputRow } from '../../index/report.ts'
import type { Store } from '../../index/store/store.ts'
import type { Context } from './context.ts'
import { readPlan } from './rows/aggregate-plan.ts'
import { judge } from './rows/outcome.ts'

/** Questions made from what the reports state, so that the reports answer them. */

// long enough to name something, short enough to be read at a glance
const isShort = (words: string): boolean => words.length >= 4 && words.length <= 24 && !/[\d()（）：；]/u.test(words)

const lowerFirst = (words: string): string => words.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())

const english = (term: string): string | null => lookUp(term.replace(/^(?:[A-Z]\.|\([a-z]\))\s*/, ''))?.en[0] ?? null

/** True for a figure whose measure can stand in a question by itself. */
export const isNamed = ({ measure, kind }: Figure): boolean => kind !== 'date' && isShort(measure)

/** What an output is called: its first clause, or of a long one the first thing it lists; null where that is long too. */
function subjectOf({ planned }: OutputRow): string | null {
  const clause = planned.split(/[，。；：,;]/u)[0]?.replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '') ?? ''
  const subject = clause.length <= LONGEST ? clause : (clause.split('、')[0] ?? '')
  return subject.length > 0 && subject.length <= LONGEST ? subject : null
}

const LONGEST = 30 // characters

/** '…，计划和完成各是多少？' */
export function rowQuestion(row: OutputRow): string | null {
  const subject = subjectOf(row)
  return subject && row.completed.some(({ value }) => typeof value === 'number')
    ? `${subject}，计划和完成各是多少？`
    : null
}

/** '为什么“…”的产出低于计划？', for a row marked above or below its plan. */
export function reasonQuestion(row: OutputRow): string | null {
  const subject = subjectOf(row)
  if (!subject || row.variance === null || row.variance === 'both') return null
  return `为什么“${subject}”的产出${row.variance === 'above' ? '高于' : '低于'}计划？`
}

/** '…有什么变化？', for a figure that the text states a change of. */
export const changeQuestion = ({ measure }: Figure): string => `${measure}有什么变化？`

/** 'What is the …?', where the glossary can name the measure in English; a count would need a plural. */
export function measureQuestion({ measure, kind }: Figure): string | null {
  const name = english(measure)
  // 'what is the …' asks for one thing: a plural names several, one word by itself (improvement) none
  return name === null || kind === 'count' || /s$/.test(name) || !name.includes(' ')
    ? null
    : `What is the ${lowerFirst(name)}?`
}

/** 'Which outputs of the … were below plan?', where there are any. */
export function departmentQuestion(department: string, store: Store): string | null {
  const name = english(department)
  const isTold = store.passages.some(
    (p) => p.kind === 'output' && p.department === department && p.variance === 'below',
  )
  return name === null || !isTold ? null : `Which outputs of the ${name} were below plan?`
}

const TABLE: Record<Lang, Record<'unfinished' | 'below' | 'above', (of: string | null) => string>> = {
  zh: {
    unfinished: (of) => (of ? `${of}有哪些产出没有完成？` : '哪些部门有未完成的产出？'),
    below: (of) => (of ? `${of}有哪些产出低于计划？` : '哪个部门低于计划的产出最多？'),
    above: (of) => (of ? `${of}超过计划最多的产出是哪些？` : '哪个部门高于计划的产出最多？'),
  },
  en: {
    unfinished: (of) =>
      of ? `Which outputs of the ${of} were not completed?` : 'Which departments have outputs not completed?',
    below: (of) =>
      of ? `Which outputs of the ${of} were below plan?` : 'Which department has the most outputs below plan?',
    above: (of) =>
      of ? `Which outputs of the ${of} most exceeded their plan?` : 'Which department has the most outputs above plan?',
  },
}

/** Questions on the same table of outputs as the one just answered, for the outcomes it has and was not asked of. */
export function tableQuestions({ query, store }: Context): string[] {
  const all = store.passages.filter((p): p is OutputRow => p.kind === 'output')
  const bare = (heading: string | null) => heading?.replace(/^\S+\s*/u, '') ?? ''
  const body = query.entities.find(({ forms }) =>
    all.some((row) => forms.includes(bare(row.office)) || forms.includes(bare(row.department))),
  )
  const rows = body
    ? all.filter((row) => [bare(row.office), bare(row.department)].some((heading) => body.forms.includes(heading)))
    : all
  const name = body ? (query.lang === 'zh' ? body.name : english(body.name)) : null
  if (body && name === null) return []
  const { keep } = readPlan(query.text)
  return (['unfinished', 'below', 'above'] as const)
    .filter((outcome) => outcome !== keep && judge(rows, outcome, 'mark', store).rows.length > 0)
    .map((outcome) => TABLE[query.lang][outcome](name))
}
