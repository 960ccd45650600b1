import type { FigureKind } from '../../index/report.ts'
import type { Asked } from '../question/query.ts'
import { askedNames } from './asked-names.ts'
import type { Context, Draft } from './context.ts'
import { cite, say } from './draft.ts'
import { importances } from './evidence.ts'

/** Why the reports do not answer: nothing on the subject, another body, no such figure, another time. */
export type Lack =
  | { is: 'subject' }
  | { is: 'name'; names: string[] }
  | { is: 'figure'; kind: FigureKind | Exclude<Asked, null> | 'figure' }
  | { is: 'time'; period: string }

/** Share of the question's weight that must stand together in one place before it counts as answered. */
export const ENOUGH = { zh: 0.42, en: 0.34 }

const NEAREST = 3

/** What the best evidence lacks of what is asked; null when it can carry an answer. */
export function lackOf(context: Context): Lack | null {
  const { query, evidence } = context
  const best = evidence[0]
  if (!best || query.words.length === 0) return { is: 'subject' }
  if (best.coverage < ENOUGH[query.lang]) return { is: 'subject' }
  if (best.missing.length > 0) return { is: 'name', names: best.missing.map((e) => e.name) }
  if (best.period <= -1) return { is: 'time', period: query.periods.map((p) => p.printed).join('、') }
  if (query.asked === 'person' && !NAMES_A_PERSON.test(best.passage.text)) return { is: 'figure', kind: 'person' }
  if (query.asked === 'mission' && askedNames(best.passage, best.best.span, query).length === 0)
    return { is: 'figure', kind: 'mission' }
  return null
}

const NAMES_A_PERSON =
  /[\p{Script=Han}]{1,4}[·•][\p{Script=Han}]{1,6}|[\p{Script=Han}]{2,4}(?:先生|女士)|\b(?:Mr|Ms|Mrs|Dr)\.? [A-Z]/u

/** Says that the reports do not answer, what was looked for, what is lacking, and which passages are nearest. */
export function refuse(context: Context, lack: Lack): Draft {
  const { query, evidence, store, words } = context
  const importance = importances(query.words, store)
  const looked = [...query.words].sort((a, b) => (importance.get(b) ?? 0) - (importance.get(a) ?? 0)).slice(0, 6)
  const inOrder = query.words.filter((term) => looked.includes(term)).map((term) => term.source)
  const nearest = evidence.slice(0, NEAREST)
  return {
    kind: 'refuse',
    answered: false,
    pieces: [
      say(words.refusal),
      say(inOrder.length > 0 ? words.lookedFor(inOrder.join(query.lang === 'zh' ? '、' : ', ')) : ''),
      say(reason()),
      ...(nearest.length > 0 ? [say(words.nearest)] : []),
      ...nearest.flatMap(({ passage, best }, i) => [
        say(`${i > 0 ? words.comma : ''}${passage.label}`),
        cite(passage, best.span),
      ]),
      ...(nearest.length > 0 ? [say(words.stop)] : []),
    ],
  }

  function reason(): string {
    switch (lack.is) {
      case 'subject':
        return words.notInCorpus
      case 'name':
        return words.notNamed(lack.names.join(query.lang === 'zh' ? '、' : ', '))
      case 'figure':
        return words.noFigure(words.kinds[lack.kind] ?? words.kinds.figure ?? '')
      case 'time':
        return words.notThatTime(lack.period)
    }
  }
}
