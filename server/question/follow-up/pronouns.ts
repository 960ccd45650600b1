import { findTerms } from '../../../index/language/glossary.ts'
import type { Lang } from '../../../index/report.ts'
import { readAsked } from '../intent.ts'

const BODIES: ReadonlySet<string> = new Set(['mission', 'department', 'office', 'body'])
/** Where a question has its subject: it begins with it, or an auxiliary stands before it. */
const SUBJECT = {
  zh: /^(?:那么?|请问)?$/u,
  en: /(?:^|\b(?:did|does|do|has|have|had|will|can|(?:when|where|why|how) (?:was|were|is|are)) )(?:the )?$/iu,
}

/** 它, 'it': the one body that the earlier question is about, by the name it has there; null where none is. */
export function withName(previous: string, followUp: string, lang: Lang): string | null {
  const at = PRONOUN[lang].exec(followUp)
  const [body, ...others] = findTerms(previous, lang).filter(({ entry }) => BODIES.has(entry.kind))
  if (!at || !body || OF_THE_ANSWER.test(followUp) || others.length > 0 || readAsked(previous, lang) === 'body')
    return null
  if (!SUBJECT[lang].test(previous.slice(0, body.span.start))) return null
  const typed = previous.slice(body.span.start, body.span.end)
  const name = lang === 'en' && /\bthe $/iu.test(previous.slice(0, body.span.start)) ? `the ${typed}` : typed
  const owned = /^(?:its|their)$/iu.test(at[0]) ? `${name}’s` : name
  return `${followUp.slice(0, at.index)}${owned}${followUp.slice(at.index + at[0].length)}`
}

/** A reason or an amount is of what was just told, not of the body. */
const OF_THE_ANSWER =
  /^(?:and |but |so )?(?:why|how come|by how|how (?:much|many) (?:more|less|fewer|higher|lower))\b/iu

const PRONOUN = {
  zh: /它|(?:该|这个?|那个?)(?:办事处|办公室|部门|特派团|机构|[部厅司团处])(?![\p{Script=Han}]*[部厅司团处])/u,
  en: /\b(?:it|its|they|their)\b/iu,
}
