import { toEnglish } from '../../index/language/glossary.ts'
import type { OutputRow } from '../../index/report.ts'
import type { GroupBy, Plan } from './aggregate-plan.ts'
import type { Context, Draft } from './context.ts'
import { counted, total } from './counted.ts'
import { cite, type Piece, say } from './draft.ts'
import { type Judged, judge } from './outcome.ts'

type Group = { name: string; all: OutputRow[]; judged: Judged }

/** Rows by department or office. */
export function byHeading(rows: readonly OutputRow[], by: GroupBy): OutputRow[][] {
  const groups = new Map<string, OutputRow[]>()
  for (const row of rows) {
    const key = by === 'office' ? `${row.department} ${row.office}` : row.department
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

/** How many rows each group has, the largest first: of all groups, or those that have none or nothing else. */
export function grouped(members: readonly (readonly OutputRow[])[], plan: Plan, context: Context): Draft {
  const { words, store } = context
  const of = plan.group ?? (members.some((rows) => nameOf(rows, context).isOffice) ? 'office' : 'department')
  const groups = members
    .map((rows): Group => {
      const judged = judge(rows, plan.keep, plan.basis, store)
      return { name: nameOf(rows, context).name, all: [...rows], judged }
    })
    .filter((group) => isAsked(group, plan))
    .sort((a, b) => (plan.extreme === 'fewest' ? -1 : 1) * (sizeOf(b) - sizeOf(a)))
  const shown = groups.slice(0, plan.limit ?? groups.length)
  const kept: Judged = {
    rows: groups.flatMap((group) => group.judged.rows),
    byFigures: groups.flatMap((group) => group.judged.byFigures),
  }
  const first = plan.extreme ? groups.filter((group) => sizeOf(group) === sizeOf(groups[0] as Group)) : []
  const lead: Piece[] = [
    ...(first.length > 0
      ? [
          say(
            `${words[plan.extreme ?? 'most'](first.map(({ name }) => name).join(words.enumerationComma))}${words.stop}`,
          ),
        ]
      : []),
    ...(first.length > 0 ? [] : [...counted(words.groups(of, groups.length), [groups.length]), say(words.stop)]),
    ...(first.length > 0 || groups.length < 2 || plan.groups === 'none'
      ? []
      : [say(words.space), ...total(kept, plan, words)]),
  ]
  return {
    kind: 'aggregate',
    answered: true,
    pieces: [...lead, ...shown.flatMap((group) => line(group, plan, context))],
  }
}

const sizeOf = ({ judged }: Group): number => judged.rows.length

function isAsked({ all, judged }: Group, plan: Plan): boolean {
  if (plan.keep === null || plan.extreme === 'fewest' || plan.group === null) return true
  const found = judged.rows.length + judged.byFigures.length
  if (plan.groups === 'none') return judged.rows.length === 0
  return plan.groups === 'all' ? judged.rows.length === all.length : found > 0
}

function line({ name, all, judged }: Group, plan: Plan, { words }: Context): Piece[] {
  const isWithout = plan.groups === 'none'
  const rows = isWithout ? all : [...judged.rows, ...judged.byFigures]
  const told =
    isWithout && judged.byFigures.length === 0
      ? total({ rows: all, byFigures: [] }, { ...plan, keep: null }, words, name)
      : total(judged, plan, words, name)
  return [say(`\n• ${name}${words.colon}`), ...told, ...rows.slice(0, CITED).map((row) => cite(row, row.cells.planned))]
}

const CITED = 2 // rows of a group that stand for it

/** A group under its heading as printed, with its English name for an English question. */
function nameOf(rows: readonly OutputRow[], { query }: Context): { name: string; isOffice: boolean } {
  const offices = new Set(rows.map(({ office }) => office))
  const office = offices.size === 1 ? (rows[0]?.office ?? null) : null
  const department = rows[0]?.department ?? ''
  const english = query.lang === 'en' ? toEnglish((office ?? department).replace(/^\S+\s*/u, '')) : null
  const printed = office ? `${department} ${office}` : department
  return { name: english ? `${printed} (${english})` : printed, isOffice: office !== null }
}
