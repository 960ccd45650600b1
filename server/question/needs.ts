import { findTerms } from '../../index/language/glossary.ts'
import type { FigureKind, Lang } from '../../index/report.ts'
import { type Cue, EN_CUES, KIND_NOUNS, ZH_CUES, ZH_NUMBER_NOUNS } from './cues.ts'
import type { Need, Side } from './query.ts'
import { segments } from './segments.ts'

const SIDES: { side: Side; pattern: RegExp }[] = [
  {
    side: 'planned',
    pattern:
      /计划(?!署)|原定|预定|预计|原先要|原来要|本来要|说好|规定目标|应有|\b(?:planned|plan|target|targeted|supposed|foreseen|envisaged|intended|expected|projected|(?:was|were|is|are) to (?:be|have))\b/iu,
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

/** One question asks for no more figures; weighing each of them takes all figures of the passages found. */
const MAX_NEEDS = 8

/** Every figure the question asks for, in its order; of very many the first. */
export const findNeeds = (text: string, lang: Lang): Need[] => needsIn(text, lang).slice(0, MAX_NEEDS)

function needsIn(text: string, lang: Lang): Need[] {
  const asked = text.replace(BRACKETED, (inside) => ' '.repeat(inside.length))
  const several = lang === 'en' ? coordinatedEnglish(asked) : []
  if (several.length > 1) return several.map((focus) => ({ kinds: ['count'], unit: null, focus, side: sideOf(asked) }))
  const span = BETWEEN.exec(asked)
  if (span) return [0, 1].map(() => ({ kinds: kindsNamed(asked), unit: null, focus: asked, side: sideOf(asked) }))
  const pieces = segments(asked).map((span) => asked.slice(span.start, span.end))
  const read = (cues: readonly Cue[]) => filled(pieces.flatMap((piece) => needsOf(piece, lang, cues)))
  if (lang === 'en') return read(EN_CUES)
  const needs = read(ZH_CUES)
  return needs.length > 0 || YES_NO.test(asked) ? needs : read(ZH_NUMBER_NOUNS)
}

const YES_NO = /[吗嘛][？?。\s]*$|是否|有没有|是不是/u

/** Two ends of one range: 'between what and what percentages', '从百分之几到百分之几'. */
const BETWEEN =
  /\b(?:between|from) (?:what|how (?:many|much)) (?:and|to) (?:what|how (?:many|much))\b|从(?:百分之)?(?:几|多少)[^，。？?]{0,6}到(?:百分之)?(?:几|多少)/iu

/** 'How many days before, and how many now?': a bare second question asks for what the first one did. */
function filled(needs: Need[]): Need[] {
  return needs.map((need, i) => {
    const before = needs[i - 1]
    return before && BARE.test(need.focus) ? { ...need, kinds: before.kinds, unit: before.unit } : need
  })
}

const BARE =
  /^(?:and |then |but )?how (?:many|much|long)(?: (?:now|then|before|after|later|today|earlier|in|by|for|of them|of those)\b.*)?$|^(?:现在|后来|之后|如今|目前)?(?:又)?(?:是)?多少$/iu

const BRACKETED = /[（(][^（()）]*[)）]/gu

function needsOf(piece: string, lang: Lang, cues: readonly Cue[]): Need[] {
  const found = cuePlaces(piece, cues)
  const particular = found.filter((place) => place.kinds.length > 0 || place.unit !== null)
  const places = lang === 'en' && particular.length > 0 ? particular : found
  const [only] = places
  const shared = only && places.length === 1 && lang === 'zh' ? coordinatedChinese(piece, only) : []
  if (only && shared.length > 1)
    return shared.map((focus, i) => ({ ...need(only, focus, piece), ...(i > 0 ? { unit: null } : {}) }))
  let from = 0
  return places.map((place, i) => {
    const next = places[i + 1]
    const to = next ? cutBetween(piece, place.end, next.start) : piece.length
    const focus = piece.slice(from, to)
    from = to
    return need(place, focus, piece)
  })
}

type Place = { start: number; end: number; kinds: FigureKind[]; unit: string | null }

function cuePlaces(piece: string, cues: readonly Cue[]): Place[] {
  const places: Place[] = []
  for (const { pattern, kinds, unit } of cues) {
    for (const match of piece.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (places.some((p) => start < p.end && p.start < end)) continue
      places.push({ start, end, kinds, unit: unit ?? match[1] ?? unitAfter(piece, end, kinds) })
    }
  }
  return places.sort((a, b) => a.start - b.start)
}

/** '多少外勤和总部人员' and 'how many candidates' ask for people though no measure word follows. */
function unitAfter(piece: string, at: number, kinds: readonly FigureKind[]): string | null {
  const after = piece.slice(at)
  if (kinds.length === 0) return ZH_PEOPLE.test(after) ? PERSON : null
  return kinds[0] === 'count' && EN_PEOPLE.test(after) ? PERSON : null
}

const PERSON = '人'
const ZH_PEOPLE = /^[\p{Script=Han}和]{0,10}(?:人员|员工|学员|参加者|候选人|专家|官员|军人|警察)/u
const EN_PEOPLE =
  /^ (?:[\w-]+ ){0,3}?(?:people|persons|members|staff|personnel|participants|trainees|candidates|officers|women|men|applicants|recipients|instructors|experts|delegates|peacekeepers|soldiers|troops|police|observers|volunteers|civilians)\b/iu

/** Kinds of figure that the nouns of a text name: a budget is money, a rate a percentage. */
export function kindsNamed(text: string): FigureKind[] {
  const named = KIND_NOUNS.filter(({ pattern }) => pattern.test(text)).flatMap(({ kinds }) => kinds)
  return PERCENTAGE.test(text) ? named.filter((kind) => kind !== 'money') : named
}

/** 经费增加的百分比: of money, yet no sum. */
const PERCENTAGE = /百分比|\bpercentages?\b/iu

function need(place: Place, focus: string, piece: string): Need {
  const named: FigureKind[] = place.kinds.length > 0 ? place.kinds : place.unit ? ['count'] : kindsNamed(focus)
  const kinds: FigureKind[] = named.length > 0 && OF_WHOLE.test(piece) ? [...named, 'percent'] : named
  return { kinds, unit: place.unit, focus: focus.trim(), side: sideOf(focus) ?? sideOf(piece) }
}

/** How much of something comes from somewhere is told as an amount or as a share: 预算有多少来自…. */
const OF_WHOLE =
  /有多少(?:是|都是)?(?:来自|出自|由|靠|用于|用在|属于|归)|\bhow much of (?:the|its|their)\b[^?]{1,80}\b(?:from|(?:funded|financed|paid|covered) by)\b/iu

function cutBetween(piece: string, from: number, to: number): number {
  const joint = /和|及|与|、|\band\b|,/u.exec(piece.slice(from, to))
  return joint ? from + joint.index : to
}

/** 'A、B各几次' and '多少份A、B和C' ask once for several things: one focus each. */
function coordinatedChinese(piece: string, place: Place): string[] {
  const each = /^(.*?)(?:各自|分别|各)/u.exec(piece.slice(0, place.end))
  if (each) return partsOf(each[1] ?? '')
  const after = piece.slice(place.end)
  return LISTED.test(after) ? partsOf(after) : []
}

const JOINT = /、|(?<![维共总缓调饱])和(?![平解谐国睦])|及|与|\s{1,4}/gu

/** What stands between the joints of a Chinese list; a term with a joint of its own stays whole (性剥削和性虐待). */
function partsOf(text: string): string[] {
  const terms = findTerms(text, 'zh')
  const joints = [...text.matchAll(JOINT)].filter(
    ({ index }) => !terms.some(({ span }) => span.start < index && index < span.end),
  )
  const starts = [0, ...joints.map((joint) => joint.index + joint[0].length)]
  return starts.map((start, i) => text.slice(start, joints[i]?.index)).filter((part) => part.trim().length > 1)
}

const LISTED = /^\p{Script=Han}{2,10}(?:、\p{Script=Han}{2,12})*、?(?:、|和|及)\p{Script=Han}{2,12}$/u

/** 'How many A, B and C were …' asks for three things, when each is a noun of its own. */
function coordinatedEnglish(text: string): string[] {
  const noun = COUNTED.exec(text)?.[1]
  const parts: string[] = []
  let open = ''
  for (const part of noun?.split(/(?<!\s)\s*,\s*(?:and\s+)?|(?<!\s)\s+and\s+/iu) ?? []) {
    if (/\bhow\b/i.test(part)) return []
    const whole = open ? `${open} and ${part}` : part
    open = PLURAL.test(part) ? '' : whole
    if (open === '') parts.push(whole)
  }
  return open === '' ? parts : []
}

const COUNTED =
  /\b(?:how many|numbers? of) (.{1,150}?)(?= (?:were|was|did|do|does|are|is|have|has|had|came|went|took|got|received|could|can|would|will)\b|[?]|$)/iu
const PLURAL =
  /\b(?:category|type|phase|level|class) \d\b|\b\w+[^s]s\b|\b(?:people|staff|personnel|women|men|police)\b/iu
