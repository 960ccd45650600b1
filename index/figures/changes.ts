import type { Period } from '../language/periods.ts'
import { qualifiedStart } from './qualifiers.ts'
import type { Quantity } from './quantities.ts'

/** Two neighbouring quantities, by index, that the text states as one change. */
export type Change = { before: number; after: number }

const VERB =
  '(?:增加|增长|增|上升|升|提高|提升|扩大|扩充|扩|下降|降低|降|减少|减|缩短|缩减|缩小|缩|削减|跌|回升|回落|变|改|转|调整|调|延长|恢复|发展|压缩)'
const TO_NEW_VALUE = new RegExp(`${VERB}(?:到|至|为|成)(?:目前的?|现在的?|如今的?|现有的?)?$`)
const BARE_TO = /(?:到|至)(?:目前的?|现在的?|如今的?)?$/
const ANY_VERB = new RegExp(VERB)
const FROM = /(?:从|由|自)$/
const RESTATED = new RegExp(`^[^，,。；]{0,12}[，,]\\s?${VERB}(?:到|至|为)$`)
const ENGLISH_FROM = /\bfrom$/i
const ENGLISH_TO = /^[^.;]{0,60}\bto(?:\sthe\scurrent)?$/i
const ENGLISH_VERB =
  /\b(?:increas|rise|rose|risen|fell|fall|drop|declin|decreas|reduc|gr[eo]w|rais|went|shorten|expand|improv|lower|climb|cut|up|down|chang|extend|mov)/i

const REACH = 80 // characters looked at before a figure and between two

const WITH_BEFORE =
  /[，(（]而?(?:上一?个?|前一个?)(?:报告(?:所述)?)?(?:期间|年度|财政期间|季度)[^，。；\d]{0,12}(?:为|是|有)\s?$|^[^.;]{0,80}\b(?:compared (?:with|to)|(?:down|up) from)\s$/u

/** '263 起，上一报告期间为 214 起', '189 violations, compared with 231 in the previous period': what was before is told after. */
const isComparison = (between: string, now: Quantity, before: Quantity): boolean =>
  now.kind === before.kind && between.length <= REACH && WITH_BEFORE.test(between)

/** Pairs stated as a change: 从 147 天缩短为 73 天, 由…增至…, 589 件，2009 年减少为 479 件, from … to …. */
export function findChanges(text: string, quantities: readonly Quantity[], periods: readonly Period[]): Change[] {
  const changes: Change[] = []
  const bare = withoutPeriods(text, periods)
  for (let i = 0; i + 1 < quantities.length; i += 1) {
    const first = quantities[i]
    const second = quantities[i + 1]
    if (!first || !second || !comparable(first, second)) continue
    const between = squeeze(bare(first.span.end, qualifiedStart(text, second.span.start)))
    if (between.length > REACH || /[。；;\n]/.test(between)) continue
    const start = qualifiedStart(text, first.span.start)
    const before = squeeze(bare(Math.max(0, start - REACH), start))
    const after = isComparison(text.slice(first.span.end, second.span.start), first, second) ? i : i + 1
    if (after === i || isChange(before, between)) {
      changes.push({ before: 2 * i + 1 - after, after })
      i += 1
    }
  }
  return changes
}

function isChange(before: string, between: string): boolean {
  if (RESTATED.test(between)) return true
  if (FROM.test(before)) {
    if (TO_NEW_VALUE.test(between)) return true
    return BARE_TO.test(between) && ANY_VERB.test(before.slice(-20) + between)
  }
  return ENGLISH_FROM.test(before) && ENGLISH_TO.test(between) && ENGLISH_VERB.test(before + between)
}

const comparable = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind
    ? a.kind !== 'rank'
    : (a.unit === null && b.kind !== 'rank') || (a.kind === 'ratio' && b.kind === 'duration')

/** The text between two offsets without its dates and the 的 or "in" that ties them to a figure. */
function withoutPeriods(text: string, periods: readonly Period[]): (from: number, to: number) => string {
  return (from, to) => {
    let kept = ''
    let at = from
    for (const { span } of periods) {
      if (span.end <= at || span.start >= to) continue
      kept += text.slice(at, Math.max(at, span.start))
      at = Math.min(to, span.end)
      const tie = /^\s?(?:的|度的|间的)?\s?/.exec(text.slice(at, Math.min(to, at + 4)))
      at += tie?.[0].length ?? 0
    }
    return kept + text.slice(at, to)
  }
}

/** Without spaces between Han characters, trimmed, and without words left hanging where a date was. */
const squeeze = (text: string): string =>
  text
    .replace(/(?<=[\p{Script=Han}，、])\s+|(?<!\s)\s+(?=[\p{Script=Han}，、])/gu, '')
    .replace(/\s(?:in|during|at|as at|as of|and)(?=\s)/g, '')
    .replace(/(?:和|及|与|、)$/, '')
    .replace(/(?:和|及|与|、)(?=的|$)/g, '')
    .trim()
