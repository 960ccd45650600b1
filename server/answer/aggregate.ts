import type { OutputRow } from '../../index/report.ts'
import type { Context, Draft } from './context.ts'
import { cite, type Piece, quote, type Stated, say, show } from './draft.ts'
import { matchable, names } from './evidence.ts'
import { matchTerms } from './match.ts'
import { pairPieces, remarks } from './outputs.ts'
import { type Pair, pairUp, shared } from './pairing.ts'
import { refuse } from './refuse.ts'

/** What rows are kept, how they are arranged, and whether they are counted, listed or ranked. */
type Plan = {
  keep: Outcome | null
  order: 'above' | 'below' | null
  group: 'department' | 'office' | null
  limit: number
  count: boolean
}
type Outcome = 'unfinished' | 'done' | 'above' | 'below' | 'met'

const OUTCOMES: [Outcome, RegExp][] = [
  [
    'unfinished',
    /“?"?否"?”?|未完成|没有?完成|没做|未做|未能完成|marked ["“']?no\b|"no"|“no”|\bnot (?:been )?(?:completed|done|delivered|carried out|implemented)\b|\b(?:unfinished|incomplete|undelivered|uncompleted|missed)\b/iu,
  ],
  [
    'above',
    /高于计划|超(?:出|过)?(?:了)?计划|超额|多于计划|比(?:原)?计划[^，。？?]{0,3}(?:多|高)|\b(?:above|exceed\w*|over|more than|higher than|beyond|surpass\w*)\b/iu,
  ],
  [
    'below',
    /低于计划|少于计划|比(?:原)?计划[^，。？?]{0,3}(?:少|低)|不足|没达标|未达标|没有达到|\b(?:below|under|less than|fewer than|lower than|short|missed)\b/iu,
  ],
  ['met', /符合计划|达标|与计划相同|\b(?:as planned|on target|met)\b/iu],
  ['done', /完成了?|做了|\b(?:completed|done|delivered)\b/iu],
]

const SHOWN = 12 // rows listed in one answer; the rest are counted and said to be left out

/** Counts, lists and rankings over output rows, by whatever office, department, variance or outcome the question names. */
export function aggregate(context: Context): Draft | null {
  const { query, store } = context
  const plan = readPlan(query.text)
  const all = store.passages.filter(
    (p): p is OutputRow => p.kind === 'output' && (query.reports?.includes(p.report) ?? true),
  )
  const scoped = inOffices(all, context)
  if (scoped.length === 0 && query.entities.length > 0)
    return refuse(context, { is: 'name', names: query.entities.map((e) => e.name) })
  if (scoped.length === 0 || (plan.keep === null && plan.order === null && !plan.count)) return null
  const topic = topicTerms(context)
  const about =
    topic.length === 0 ? scoped : scoped.filter((row) => matchTerms(topic, matchable(row)).length === topic.length)
  const kept = about.filter((row) => plan.keep === null || outcomeIs(plan.keep, row, context))
  if (about.length === 0) return null
  if (plan.order) return ranked(about, plan, context)
  if (plan.group) return grouped(kept, plan, context)
  return listed(kept, plan, context)
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

function heads(row: OutputRow, forms: readonly string[]): boolean {
  const office = row.office?.replace(/^\S+\s*/u, '')
  const department = row.department.replace(/^\S+\s*/u, '').slice(0, -1)
  if (forms.some((form) => form === row.department.replace(/^\S+\s*/u, ''))) return true
  return (
    office !== undefined &&
    forms.some(
      (form) => form.endsWith(office) && (form === office || shared(form.slice(0, -office.length), department) >= 0.5),
    )
  )
}

function readPlan(text: string): Plan {
  const keep = OUTCOMES.find(([, pattern]) => pattern.test(text))?.[0] ?? null
  const most = /最|排名|前[一二三四五六七八九十\d]|\b(?:most|top|largest|biggest|furthest)\b/iu.test(text)
  const direction = keep === 'below' || keep === 'unfinished' ? 'below' : 'above'
  return {
    keep,
    order: most ? direction : null,
    group: /(?:哪些|哪几个|哪个|多少个)部门|\b(?:which|what|how many) departments?\b/iu.test(text)
      ? 'department'
      : /(?:哪些|哪几个|哪个|多少个)(?:办公室|司|厅|处)|\b(?:which|what|how many) offices?\b/iu.test(text)
        ? 'office'
        : null,
    limit: Math.min(SHOWN, askedNumber(text) ?? 5),
    count: /多少|几[项条行个]|\bhow many\b|\bnumber of\b|\bcount\b/iu.test(text),
  }
}

const WORDS: Record<string, number> = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}

function askedNumber(text: string): number | null {
  const found =
    /(?:前|最[^，。]{0,8}的)\s*([一两二三四五六七八九十]|\d{1,2})(?=[项条个行])|\b(?:top|the)\s+(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b/iu.exec(
      text,
    )
  const word = (found?.[1] ?? found?.[2])?.toLowerCase()
  return word ? (WORDS[word] ?? Number(word)) : null
}

/** Words about the form of the table and its outcomes: they choose rows by their columns, not by their text. */
const FORM =
  /产出|计划|完成|部门|办公室|高于|低于|超过|超额|超|不足|行|项|表|否|是|未|数|最|output|plan|complet|depart|office|row|table|exceed|below|above|more|less|fewer|higher|lower|number|judg|figure|end|mark|most|deliver|done|list|short|top|explain|report|describ|reason|count|total|\d+$/iu

/** Terms of the glossary and names; plain words may be part of how the question is put. */
const TOPIC_WEIGHT = 1.3

function topicTerms({ query, store }: Context) {
  const named = query.entities.flatMap((e) => e.forms.map((f) => f.toLowerCase()))
  return query.words.filter(
    (term) =>
      term.weight >= TOPIC_WEIGHT &&
      !FORM.test(term.source) &&
      !named.some((form) => form.includes(term.source.toLowerCase()) || term.options.some((o) => o.term === form)) &&
      term.options.some((o) => store.documentFrequency(o.term) > 0),
  )
}

const BY_MARK = /标明|注明|标为|写明|列为|\b(?:marked|reported as|explained|flagged|described|said to be)\b/iu
const BY_FIGURE = /按数字|数字上|完成数|\b(?:figures|numbers?)\b/iu

const complete = (pairs: readonly Pair[]) =>
  pairs.filter((p) => p.planned && p.figure && p.planned.kind === p.figure.kind)

/**
 * Above or below by the report's own mark where the question asks how rows are marked, by the figures where it asks for
 * numbers, else by either; as planned when no figure differs.
 */
function outcomeIs(outcome: Outcome, row: OutputRow, { store, query }: Context): boolean {
  if (outcome === 'unfinished') return row.completed.some(({ value }) => value === '否')
  if (outcome === 'done') return row.completed.every(({ value }) => value !== '否')
  const pairs = complete(pairUp(row, store.figuresOf(row.id)))
  const isMarked = outcome !== 'met' && (row.variance === outcome || row.variance === 'both')
  if (BY_MARK.test(query.text)) return isMarked
  // the report's mark stands above what figures of several sorts seem to say
  if (row.variance !== null && outcome !== 'met' && !BY_FIGURE.test(query.text)) return isMarked
  const compare = (p: Pair) => Math.sign((p.figure?.value ?? 0) - (p.planned?.value ?? 0))
  if (outcome === 'met') return pairs.length > 0 && pairs.every((p) => compare(p) === 0)
  return pairs.some((p) => compare(p) === (outcome === 'above' ? 1 : -1))
}

function listed(rows: readonly OutputRow[], plan: Plan, context: Context): Draft {
  const { words } = context
  const shown = rows.slice(0, SHOWN)
  const more =
    rows.length > shown.length ? [say(`\n${words.moreNotShown(rows.length - shown.length)}${words.stop}`)] : []
  return {
    kind: 'aggregate',
    answered: true,
    pieces: [
      ...total(rows, context, plan.count || rows.length !== 1),
      ...shown.flatMap((row) => rowLine(row, context)),
      ...more,
    ],
  }
}

/** How many rows there are; they are cited where they are listed. */
function total(rows: readonly OutputRow[], context: Context, said: boolean): Piece[] {
  if (!said) return []
  const { words } = context
  const counted: Stated = {
    from: 'computed',
    value: rows.length,
    unit: null,
    kind: 'count',
    shown: String(rows.length),
    operation: 'count',
    expression: words.countOf(rows.length, words.rows),
    operands: [],
  }
  const [before = '', after = ''] = words.countOf(-1, words.rows).split('-1')
  return [say(before), show(counted), say(`${after}${words.stop}`)]
}

function rowLine(row: OutputRow, context: Context): Piece[] {
  const pairs = pairUp(row, context.store.figuresOf(row.id))
  return [
    say('\n• '),
    quote(row, row.cells.planned, []),
    cite(row, row.cells.planned),
    say(context.words.colon),
    ...pairs.flatMap((pair) => pairPieces(row, pair, false, context)),
    ...remarks(row, context),
  ]
}

function ranked(rows: readonly OutputRow[], plan: Plan, context: Context): Draft | null {
  const sign = plan.order === 'above' ? 1 : -1
  const scored = rows
    .flatMap((row) =>
      complete(pairUp(row, context.store.figuresOf(row.id))).map((pair) => ({
        row,
        pair,
        by: sign * ((pair.figure?.value ?? 0) / (pair.planned?.value || 1) - 1),
      })),
    )
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .slice(0, plan.limit)
  if (scored.length === 0) return null
  const pieces = scored.flatMap(({ row, pair }, i) => [
    say(`${i > 0 ? '\n' : ''}• `),
    ...pairPieces(row, pair, false, context),
    quote(row, row.cells.planned, []),
    cite(row, row.cells.planned),
  ])
  return { kind: 'aggregate', answered: true, pieces }
}

function grouped(rows: readonly OutputRow[], plan: Plan, context: Context): Draft {
  const groups = new Map<string, OutputRow[]>()
  for (const row of rows) {
    const name = plan.group === 'office' ? (row.office ?? row.department) : row.department
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  const lines = [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([name, members]) => [
      say(`\n• ${name}${context.words.colon}`),
      ...total(members, context, true),
      ...members.slice(0, 2).map((row) => cite(row, row.cells.planned)),
    ])
  return { kind: 'aggregate', answered: true, pieces: [...total(rows, context, true), ...lines] }
}
