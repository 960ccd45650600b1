import type { FigureKind, Lang } from '../../index/report.ts'
import type { Need, Side } from './query.ts'
import { segments } from './segments.ts'

type Cue = { pattern: RegExp; kinds: FigureKind[] }

/** Words that ask for a figure; the first group, where there is one, is the measure word. First match at a place wins. */
const ZH_CUES: Cue[] = [
  {
    pattern: /百分之(?:多少|几)|多[大高少]的?(?:比例|比率|百分比|份额)|占(?:了)?(?:多少|几成)|几成|多大比例/gu,
    kinds: ['percent'],
  },
  { pattern: /(?:多少|几)个?百分点/gu, kinds: ['points', 'percent'] },
  { pattern: /(?:多少|几)倍/gu, kinds: ['ratio'] },
  { pattern: /多久|多长时间|多长/gu, kinds: ['duration'] },
  { pattern: /(?:多少|几)个?(工作小时|小时|分钟|天|日|周|星期|个?月|年)(?!份|度|月)/gu, kinds: ['duration'] },
  {
    pattern:
      /何时|什么时候|啥时候|哪一?个?(?:天|日|年|月)|哪年哪月|几月(?:几[日号])?|几号|哪个时候|时间(?=[？?。\s]*$)/gu,
    kinds: ['date'],
  },
  { pattern: /(?:多少|几)(?:万|亿)?(?:美元|钱|经费|资金|预算|块钱|美金)/gu, kinds: ['money'] },
  { pattern: /第几(?:名|位)?|排名?第?几|名次/gu, kinds: ['rank', 'count'] },
  { pattern: /(?:多少|几)(?=[人名位])([人名位])/gu, kinds: ['count'] },
  {
    pattern: /(?:多少|几)([次届份个项件起页条台架辆艘笔宗例篇封期轮套张名位类种家所间处座人国点磅支支队门场])/gu,
    kinds: ['count'],
  },
  { pattern: /多少|几(?=个|[\p{Script=Han}])|有多[大高]|多[大高](?=[？?]|$)/gu, kinds: [] },
]

const EN_CUES: Cue[] = [
  {
    pattern:
      /\b(?:what|which) (?:percentage|per ?cent|share|proportion)\b|\bby what (?:percentage|per ?cent|percent)\b|\bwhat percent\b/giu,
    kinds: ['percent'],
  },
  { pattern: /\bhow many (?:percentage )?points\b/giu, kinds: ['points', 'percent'] },
  { pattern: /\bhow many times (?:as|more|larger|bigger|higher|the)\b/giu, kinds: ['ratio'] },
  {
    pattern:
      /\bhow (?:long|quickly|fast|soon)\b|\bwithin how many (?:hours|days|months)\b|\bhow many (?:working )?(?:hours|days|weeks|months|years)\b/giu,
    kinds: ['duration'],
  },
  {
    pattern: /\b(?:since )?when\b|\b(?:in )?(?:what|which) (?:year|month|date|day)\b|\bwhat date\b/giu,
    kinds: ['date'],
  },
  {
    pattern:
      /\bhow much (?:money|does .{0,40}cost|did .{0,40}cost)\b|\bhow many (?:us )?dollars\b|\bwhat (?:amount|sum)\b/giu,
    kinds: ['money'],
  },
  { pattern: /\bhow many ([a-z][a-z-]*)/giu, kinds: ['count'] },
  {
    pattern:
      /\bhow (?:much|large|big|high|often)\b|\b(?:number|rate|level|size|amount|total|figure) of\b|\bwhat (?:is|was|were|are) the (?:\S+ ){0,4}(?:number|rate|total|level|size|threshold|limit|figure)\b/giu,
    kinds: [],
  },
]

/** Nouns that say what kind of figure is meant when the question word does not ('预算有多大', 'vacancy rate'). */
const KIND_NOUNS: { pattern: RegExp; kinds: FigureKind[] }[] = [
  {
    pattern:
      /空缺率|执行率|答复率|遵守率|满意度|比例|占比|比率|百分比|完成率|出席率|\b(?:rate|percentage|share|proportion|per ?cent)\b/iu,
    kinds: ['percent'],
  },
  {
    pattern:
      /预算|经费|费用|资金|金额|开支|支出|成本|授权额|门槛|美元|\b(?:budgets?|funds?|funding|costs?|dollars?|money|amount|spend(?:ing)?|threshold|usd|rate the un reimburses)\b|\$/iu,
    kinds: ['money'],
  },
  { pattern: /期限|时限|\b(?:deadline|time ?limit|lead time|duration)\b/iu, kinds: ['duration'] },
  { pattern: /成立时间|启动时间|日期|\b(?:date|year)\b/iu, kinds: ['date'] },
]

const SIDES: { side: Side; pattern: RegExp }[] = [
  {
    side: 'planned',
    pattern: /计划(?!署)|原定|预定|规定目标|应有|\b(?:planned|plan|plans|target|targeted|supposed)\b/iu,
  },
  {
    side: 'completed',
    pattern:
      /实际|最后|最终|到底|完成(?:了|情况|数)?|落实|结果|\b(?:actual(?:ly)?|completed|delivered|delivery|final(?:ly)?|in fact|really|achieved|done|outcome)\b/iu,
  },
]

/** The column a piece of a question speaks of; null when it names none or both. */
export function sideOf(text: string): Side | null {
  const named = SIDES.filter(({ pattern }) => pattern.test(text))
  return named.length === 1 ? (named[0]?.side ?? null) : null
}

/** True when planned and actual are both asked for: 'plan vs actual', '计划几次、实际几次', 'compare with plan'. */
export function asksBothSides(text: string): boolean {
  return SIDES.every(({ pattern }) => pattern.test(text))
}

/** Every figure the question asks for, in its order. */
export function findNeeds(text: string, lang: Lang): Need[] {
  const cues = lang === 'zh' ? ZH_CUES : EN_CUES
  const found: Need[] = []
  for (const span of segments(text)) {
    const piece = text.slice(span.start, span.end)
    const places = cuePlaces(piece, cues)
    const shared = places.length === 1 ? coordinated(piece, places[0] as Place, lang) : []
    if (shared.length > 1) {
      for (const focus of shared) found.push(need(places[0] as Place, focus, piece))
      continue
    }
    places.forEach((place, i) => {
      const from = i === 0 ? 0 : (places[i - 1] as Place).end
      const to = i === places.length - 1 ? piece.length : cutBetween(piece, place.end, (places[i + 1] as Place).start)
      found.push(need(place, piece.slice(from, to), piece))
    })
  }
  return found
}

type Place = { start: number; end: number; kinds: FigureKind[]; unit: string | null }

function cuePlaces(piece: string, cues: Cue[]): Place[] {
  const places: Place[] = []
  for (const { pattern, kinds } of cues) {
    for (const match of piece.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (places.some((p) => start < p.end && p.start < end)) continue
      places.push({ start, end, kinds, unit: match[1] ?? null })
    }
  }
  return places.sort((a, b) => a.start - b.start)
}

/** Kinds of figure that the nouns of a text name: a budget is money, a rate a percentage. */
export function kindsNamed(text: string): FigureKind[] {
  return KIND_NOUNS.filter(({ pattern }) => pattern.test(text)).flatMap(({ kinds }) => kinds)
}

function need(place: Place, focus: string, piece: string): Need {
  return {
    kinds: place.kinds.length > 0 ? place.kinds : kindsNamed(focus),
    unit: place.unit,
    focus: focus.trim(),
    side: sideOf(focus) ?? sideOf(piece),
  }
}

function cutBetween(piece: string, from: number, to: number): number {
  const joint = /和|及|与|、|\band\b|,/u.exec(piece.slice(from, to))
  return joint ? from + joint.index : to
}

/** 'A、B各几次' and 'how many A, B and C' ask once for several things: one focus each. */
function coordinated(piece: string, place: Place, lang: Lang): string[] {
  if (lang === 'zh') {
    const each = /^(.*?)(?:各自|分别|各)/u.exec(piece.slice(0, place.end))
    if (!each?.[1]) return []
    return each[1].split(/、|和|及|与|\s{1,4}/u).filter((part) => part.trim().length > 0)
  }
  const noun =
    /\bhow many (.+?)(?= (?:were|was|did|do|does|are|is|have|has|had|came|went|took|got|received|could|can|would|will)\b|$)/iu.exec(
      piece,
    )
  const parts = noun?.[1]?.split(/\s*,\s*(?:and\s+)?|\s+and\s+/iu) ?? []
  return parts.length > 1 ? parts : []
}
