import { toEnglish } from '../../../index/language/glossary.ts'
import type { OutputRow } from '../../../index/report.ts'
import type { Context, Draft } from '../context.ts'
import { cite, type Piece, say } from '../draft.ts'
import type { GroupBy, Plan } from './aggregate-plan.ts'
import { counted, parted, total } from './counted.ts'
import { type Judged, judge } from './outcome.ts'

type Group = { name: string; all: OutputRow[]; judged: Judged }

/** Rows by department, office or expected accomplishment. */
export function byHeading(rows: readonly OutputRow[], by: GroupBy): OutputRow[][] {
  const groups = new Map<string, OutputRow[]>()
  for (const row of rows) {
    const key =
      by === 'accomplishment'
        ? row.accomplishment.number
        : by === 'office'
          ? `${row.department} ${row.office}`
          : row.department
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

/** How many rows each group has, the largest first: of all groups, or those that have none or nothing else. */
export function grouped(members: readonly (readonly OutputRow[])[], plan: Plan, context: Context): Draft {
  const { store } = context
  const of = plan.group ?? (members.some((rows) => nameOf(rows, context).isOffice) ? 'office' : 'department')
  const groups = members
    .map((rows): Group => {
      const judged = judge(rows, plan.keep, plan.basis, store)
      return {
        name: plan.group === 'accomplishment' ? outcomeOf(rows) : nameOf(rows, context).name,
        all: [...rows],
        judged,
      }
    })
    .filter((group) => isAsked(group, plan))
    .sort((a, b) => (plan.extreme === 'fewest' ? -1 : 1) * (sizeOf(b, plan) - sizeOf(a, plan)))
  const shown = groups.slice(0, plan.limit ?? groups.length)
  const lead = plan.extreme
    ? foremost(groups, plan, context)
    : plan.isDifference && groups.length === 2
      ? apart(groups, plan, context)
      : sums(groups, of, plan, context)
  return {
    kind: 'aggregate',
    answered: true,
    pieces: [...lead, ...shown.flatMap((group) => line(group, plan, context))],
  }
}

/** How many are above their plan and how many below. */
export function bothWays(rows: readonly OutputRow[], plan: Plan, { words, store }: Context, of = ''): Piece[] {
  return (['above', 'below'] as const).flatMap((keep, i) => [
    ...(i > 0 ? [say(words.space)] : []),
    ...total(judge(rows, keep, plan.basis, store), { ...plan, keep }, words, of),
  ])
}

/** The group, or groups alike, that come first of all. */
function foremost(groups: readonly Group[], plan: Plan, { words }: Context): Piece[] {
  const names = groups.filter((g) => groups[0] && sizeOf(g, plan) === sizeOf(groups[0], plan)).map(({ name }) => name)
  const isMost = plan.extreme === 'most'
  const tell = plan.isRate ? (isMost ? words.highest : words.lowest) : isMost ? words.most : words.fewest
  return [say(`${tell(names.join(words.enumerationComma))}${words.stop}`)]
}

/** By how many rows the larger of two groups is larger. */
function apart([first, second]: readonly Group[], plan: Plan, { words }: Context): Piece[] {
  const sizes = [first, second].map((group) => (group ? sizeOf(group, plan) : 0))
  const by = Math.max(...sizes) - Math.min(...sizes)
  return [...counted(words.differBy(by), [by]), say(words.stop)]
}

/** How many groups there are, and rows in them. */
function sums(groups: readonly Group[], of: GroupBy, plan: Plan, { words }: Context): Piece[] {
  const kept: Judged = {
    rows: groups.flatMap((group) => group.judged.rows),
    byFigures: groups.flatMap((group) => group.judged.byFigures),
  }
  const hasRows = groups.length > 1 && !plan.isTwofold && plan.groups !== 'none'
  return [
    ...counted(words.groups(of, groups.length), [groups.length]),
    say(words.stop),
    ...(hasRows ? [say(words.space), ...total(kept, plan, words)] : []),
  ]
}

const sizeOf = ({ judged, all }: Group, { isRate }: Plan): number => judged.rows.length / (isRate ? all.length : 1)

function isAsked({ all, judged }: Group, plan: Plan): boolean {
  if (plan.keep === null || plan.extreme === 'fewest' || plan.group === null) return true
  const found = judged.rows.length + judged.byFigures.length
  if (plan.groups === 'none') return judged.rows.length === 0
  return plan.groups === 'all' ? judged.rows.length === all.length : found > 0
}

function line({ name, all, judged }: Group, plan: Plan, context: Context): Piece[] {
  const { words } = context
  const isWithout = plan.groups === 'none'
  const rows = isWithout ? all : [...judged.rows, ...judged.byFigures]
  const told = plan.isTwofold
    ? bothWays(all, plan, context, name)
    : plan.isRate
      ? parted(all, judged, plan, words, name)
      : isWithout && judged.byFigures.length === 0
        ? total({ rows: all, byFigures: [] }, { ...plan, keep: null }, words, name)
        : total(judged, plan, words, name)
  return [say(`\n• ${name}${words.colon}`), ...told, ...rows.slice(0, CITED).map((row) => cite(row, row.cells.planned))]
}

const CITED = 2 // rows of a group that stand for it

/** '2.1 根据安全理事会的授权…': the accomplishment of a group by its number and its words as first printed. */
const outcomeOf = ([first]: readonly OutputRow[]): string =>
  first ? `${first.accomplishment.number} ${first.accomplishment.text}` : ''

/** A group under its heading as printed, with its English name for an English question. */
function nameOf(rows: readonly OutputRow[], { query }: Context): { name: string; isOffice: boolean } {
  const offices = new Set(rows.map(({ office }) => office))
  const office = offices.size === 1 ? (rows[0]?.office ?? null) : null
  const department = rows[0]?.department ?? ''
  const english = query.lang === 'en' ? toEnglish((office ?? department).replace(/^\S+\s*/u, '')) : null
  const printed = office ? `${department} ${office}` : department
  return { name: english ? `${printed} (${english})` : printed, isOffice: office !== null }
}
