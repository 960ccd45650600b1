import type { OutputRow } from '../../../index/report.ts'
import { askedHead } from '../../question/intent.ts'
import type { Entity, Query } from '../../question/query.ts'
import type { Context } from '../context.ts'
import { matchTerms } from '../evidence/match.ts'
import { matchable } from '../evidence/matchable.ts'
import { names } from '../evidence/naming.ts'
import { shared } from './pairing.ts'

/** Output rows that a question is about: of the bodies it names, on the subject it names. */
export type Asked = {
  rows: OutputRow[]
  /** Rows of each body, where several are named that have none in common. */
  apart: OutputRow[][]
  /** Those that hold every word of the question; none where its words are all of the table's form. */
  saying: OutputRow[]
  /** True when the question says nothing but of whom the rows are and how they ended. */
  isPlain: boolean
  /** Bodies named that have none of the rows, or whom no report knows; null where there are none. */
  unknown: string[] | null
  /** True when bodies are named that only the texts of rows speak of: no rows are their own. */
  isMentioned: boolean
}

/** The output rows asked about. */
export function askedRows(context: Context): Asked {
  const { query, store } = context
  const number = accomplishmentNamed(query)
  const all = store.passages.filter(
    (p): p is OutputRow =>
      p.kind === 'output' &&
      (query.reports?.includes(p.report) ?? true) &&
      (number === null || p.accomplishment.number === number),
  )
  const named = apartFrom(all, query.entities)
  const scoped = named.length > 0 ? named.flat() : inOffices(all, context)
  const words = contentWords(context)
  const stranger = strangerIn(query)
  const heading = query.entities.length === 0 && !ABOUT.test(query.text) ? headingOf(words, all) : null
  const under = heading ? scoped.filter((row) => isUnder(row, heading.name)) : scoped
  const subject = words.filter((word) => word !== heading?.word)
  const holding = (wanted: Word[]) => (row: OutputRow) =>
    matchTerms(wanted, matchable(row)).filter(({ strength }) => strength >= SURE).length === wanted.length
  const head = askedHead(query.text, query.lang)
  const topicWeight = ({ source }: Word) => (head.includes(source.toLowerCase()) ? HEAD_WEIGHT : TOPIC_WEIGHT)
  const onTopic = holding(
    subject.filter(
      (word) => word.weight >= topicWeight(word) && word.options.some((o) => store.documentFrequency(o.term) > 0),
    ),
  )
  return {
    rows: under.filter(onTopic),
    saying: subject.length > 0 ? under.filter(holding(subject)) : [],
    apart: named.map((own) => own.filter(onTopic)),
    isPlain: subject.length === 0,
    unknown: scoped.length === 0 || stranger ? (stranger ? [stranger] : query.entities.map(({ name }) => name)) : null,
    isMentioned: query.entities.length > 0 && !all.some((row) => query.entities.some(({ forms }) => heads(row, forms))),
  }
}

/** The expected accomplishment named by its number: 预期成绩2.1, 'under accomplishment 2.1'. */
const accomplishmentNamed = ({ text }: Query): string | null =>
  /(?:成绩|accomplishments?)\s*(?:no\.? ?)?(\d{1,2}(?:\.\d{1,2})+)/iu.exec(text)?.[1] ?? null

const SUBJECT = /^([\p{Script=Han}]{2,14}?)(?:的|一共|总共|共|都|还)*(?:有|完成|未|没|低于|高于|超|达)/u
const BODY = /(?:[厅部司处署局科院室委]|办公室|秘书处)$/u
const NO_BODY = /哪|各|每|所有|全部|部门|办公室|单位|几|多少|报告|期间|年/u

/** Whose outputs a Chinese question asks for, where no name and no word of the reports stands in it: 财政厅有几项…. */
function strangerIn({ text, lang, entities, words }: Query): string | null {
  const subject = lang === 'zh' && entities.length === 0 ? SUBJECT.exec(text)?.[1] : undefined
  if (!subject || NO_BODY.test(subject) || FORM.test(subject)) return null
  const isKnown = words.some(({ source, options }) => options.length > 0 && subject.includes(source))
  return !isKnown || BODY.test(subject) ? subject : null
}

/** Rows of each of several bodies that head rows of their own; none where one lies within the other. */
function apartFrom(rows: readonly OutputRow[], entities: readonly Entity[]): OutputRow[][] {
  const headed = entities.map(({ forms }) => rows.filter((row) => heads(row, forms))).filter((own) => own.length > 0)
  const overlap = headed.some((own, i) => headed.slice(i + 1).some((other) => other.some((row) => own.includes(row))))
  return headed.length > 1 && !overlap ? headed : []
}

/** Rows of the offices and departments named; an office under its full title, which the report heads by its last part. */
function inOffices(rows: readonly OutputRow[], { query, store }: Context): OutputRow[] {
  return query.entities.reduce<OutputRow[]>(
    (kept, entity) => {
      const headed = kept.filter((row) => heads(row, entity.forms))
      return headed.length > 0 ? headed : kept.filter((row) => names(row, entity, store))
    },
    [...rows],
  )
}

const withoutLetter = (heading: string) => heading.replace(/^\S+\s*/u, '')

function heads(row: OutputRow, forms: readonly string[]): boolean {
  const office = row.office && withoutLetter(row.office)
  const department = withoutLetter(row.department)
  if (forms.includes(department)) return true
  if (!office) return false
  const ofDepartment = (title: string) => shared(title.slice(0, -office.length), department.slice(0, -1)) >= 0.5
  return forms.some((form) => form === office || (form.endsWith(office) && ofDepartment(form)))
}

type Word = Context['query']['words'][number]

/** The one department or office that a word of the question stands in the name of, at its head: 'the Ombudsman', 道德操守. */
function headingOf(words: readonly Word[], rows: readonly OutputRow[]): { word: Word; name: string } | null {
  const headings = [
    ...new Set(rows.flatMap(({ department, office }) => (office ? [department, office] : [department]))),
  ]
  for (const word of words) {
    const likeliest = word.options.reduce((best, option) => (option.p > best.p ? option : best), {
      term: '',
      p: 0,
    }).term
    const [name, ...others] = headings.filter(
      (heading) =>
        likeliest.length > 1 &&
        withoutLetter(heading)
          .replace(/^联合国/u, '')
          .startsWith(likeliest),
    )
    if (name && others.length === 0) return { word, name }
  }
  return null
}

const isUnder = ({ department, office }: OutputRow, heading: string) => department === heading || office === heading

const ABOUT = /涉及|关于|有关|针对|\b(?:about|on|relat\w+|concern\w*|regarding|involv\w+)\b/iu

/** Words about the form of the table and its outcomes: they choose rows by their columns, not by their text. */
const FORM =
  /产出|计划|完成|预期|成绩|统计|分组|分类|实现|落实|部门|办公室|办事处|高于|低于|超[过出额]|不足|最[多少高低大]|更[多少]|全部|所有|列出|列举|涵盖|表[里中内]|填|标[明为]|注明|的是|存在|情况|表现|数量|排名|覆盖|涉及|包括|报告|一共|总共|有没有|多少|几[个项]|个[司厅处]|哪|^\p{Script=Han}$|^各有$|厅司|下设|说明|原因|理由|给出|百分之|比例|占|^每个$|^各自$|\b(?:output|accomplish|expect|plan|complet|depart|office|division|row|table|exceed|below|above|more|less|few|higher|lower|number|judg|figure|end|mark|most|least|best|worst|rate|rank|everything|met\b|deliver|done|finish|implement|list|short|top|explain|report|describ|reason|count|total|cover|includ|contain|each|every|all\b|any\b|show|name|relat|concern|left\b|undone|unfinished|its\b|their|they)|^\d+$/iu

/** Terms of the glossary and names; plain words may be part of how the question is put. */
const TOPIC_WEIGHT = 1.3
/** The same of the noun asked for, which weighs more than its neighbours. */
const HEAD_WEIGHT = 2
/** How surely a word must be meant where a row has it. */
const SURE = 0.6

function contentWords({ query, store }: Context): Word[] {
  const named = query.entities.flatMap((e) => e.forms.map((f) => f.toLowerCase()))
  return query.words.filter(
    (term) =>
      !FORM.test(term.source) &&
      term.source !== accomplishmentNamed(query) &&
      !store.reports.some(({ period }) => period !== null && term.source.startsWith(period)) &&
      !named.some((form) => form.includes(term.source.toLowerCase()) || term.options.some((o) => o.term === form)),
  )
}
