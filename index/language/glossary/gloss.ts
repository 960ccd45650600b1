import { modifiers, participles } from './common.ts'
import { type Entry, englishOf } from './entry.ts'
import type { Matcher } from './matcher.ts'
import { plural, singular } from './number.ts'

/** More nouns in a row leave it open which of them belong together. */
const MAX_NOUNS = 3
const JOINTS: readonly (readonly [RegExp, string])[] = [
  [/以及|和\(或\)|[和及与]/gu, ' and '],
  [/或/gu, ' or '],
  [/[、,，]/gu, ', '],
  [/\//gu, '/'],
]
const DONE = `(?:${[...participles.keys()].join('|')})`
const DONE_TO = new RegExp(`^(${DONE}(?:(?:、|和|并|及)${DONE})*)(?:的|了)(.+)$`, 'u')

/** A longer text is no noun phrase. */
const MAX_CHARS = 200

/** What a phrase is glossed by, and what is known of its parts: they are met again in every way of taking it apart. */
type Glossing = { matcher: Matcher; known: Map<string, string | null> }

function once(key: string, { known }: Glossing, make: () => string | null): string | null {
  const before = known.get(key)
  if (before !== undefined) return before
  const made = make()
  known.set(key, made)
  return made
}

/**
 * A whole Chinese noun phrase in English: glossary terms in a row, joined by 和, 、, 或 or by 的 and 关于, or what was done
 * with them (签发的签证). Null as soon as one part is not in the glossary: better no translation than a guess. The head
 * takes the number of `count` where one is given, else stands as in the glossary.
 */
export const gloss = (phrase: string, matcher: Matcher, count?: number): string | null =>
  phrase.length > MAX_CHARS ? null : whole(phrase, { matcher, known: new Map() }, count)

function whole(phrase: string, by: Glossing, count?: number): string | null {
  const text = phrase.trim()
  if (text === '') return null
  return once(
    `whole ${count} ${text}`,
    by,
    () =>
      visits(text, by, count) ??
      noun(text, by, count) ??
      about(text, by, count) ??
      done(text, by, count) ??
      possessed(text, by, count) ??
      joined(text, by, count),
  )
}

/** 访问维和特派团: visits to peacekeeping missions. */
function visits(text: string, by: Glossing, count?: number): string | null {
  const [, visited = ''] = /^访问(.{2,})$/u.exec(text) ?? []
  return between(count === 1 ? 'visit' : 'visits', ' to ', whole(visited, by))
}

/** 检查的邮袋: pouches checked. */
function done(text: string, by: Glossing, count?: number): string | null {
  const [, verbs = '', rest = ''] = DONE_TO.exec(text) ?? []
  const head = whole(rest, by, count)
  if (head === null) return null
  const said = verbs.split(/[、和并及]/u).map((verb) => participles.get(verb) ?? '')
  return `${head} ${said.slice(0, -1).join(', ')}${said.length > 1 ? ' and ' : ''}${said.at(-1)}`
}

/** 关于性别平等的报告: reports on gender equality. */
function about(text: string, by: Glossing, count?: number): string | null {
  const [, subject = '', head = ''] = /^(?:关于|有关)(.+)的([^的]+)$/u.exec(text) ?? []
  return between(whole(head, by, count), ' on ', whole(subject, by))
}

/** 特派团的任务: mandate of missions. */
function possessed(text: string, by: Glossing, count?: number): string | null {
  const at = text.lastIndexOf('的')
  return at < 1 ? null : between(whole(text.slice(at + 1), by, count), ' of ', whole(text.slice(0, at), by))
}

/**
 * 警察、司法和惩戒, each part one term: where a part is composed, what the parts share is open (战略或监督评估报告). A single
 * term is never taken apart, so joints inside terms are safe.
 */
function joined(text: string, by: Glossing, count?: number): string | null {
  for (const [joint, english] of JOINTS) {
    for (const match of text.matchAll(joint)) {
      const before = part(text.slice(0, match.index), by, count)
      const both = before && between(before, english, part(text.slice(match.index + match[0].length), by, count))
      if (both) return both
    }
  }
  return null
}

const part = (text: string, by: Glossing, count?: number): string | null =>
  once(`part ${count} ${text}`, by, () => term(text, by, count) ?? joined(text, by, count))

/** The whole text as one term that can stand alone. */
function term(text: string, by: Glossing, count?: number): string | null {
  const found = by.matcher.byForm(text)
  return found && !modifiers.has(text) ? counted(found, count) : null
}

const between = (first: string | null, word: string, second: string | null): string | null =>
  first === null || second === null ? null : first + word + second

/** One term, or up to three in a row that cover the text without a gap: 外联活动 + 报告. */
function noun(text: string, by: Glossing, count?: number): string | null {
  const terms = by.matcher
    .find(text, 'zh')
    .filter(({ entry, span }) => entry.kind !== 'unit' || span.end - span.start === text.length)
  const covered = terms.every(({ span }, i) => span.start === (terms[i - 1]?.span.end ?? 0))
  if (terms.length === 0 || terms.length > MAX_NOUNS || !covered || terms.at(-1)?.span.end !== text.length) return null
  const words = terms.map((found, i) => (i < terms.length - 1 ? modifier(found) : counted(found, count)))
  return modifiers.has(terms.at(-1)?.form ?? '') || words.includes(null) ? null : words.join(' ')
}

type Found = { entry: Entry; form: string }

const isNamed = ({ kind }: Entry): boolean =>
  kind !== 'term' && kind !== 'document' && kind !== 'post' && kind !== 'unit'

/** Before another noun English takes the singular: briefing note. */
function modifier({ entry, form }: Found): string | null {
  const english = englishOf(entry, form)
  return english === null || isNamed(entry) ? english : singular(english)
}

function counted({ entry, form }: Found, count?: number): string | null {
  const english = englishOf(entry, form)
  if (english === null || count === undefined || isNamed(entry)) return english
  return count === 1 ? singular(english) : plural(english)
}
