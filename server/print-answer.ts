import type { Lang } from '../index/report.ts'
import { placeName } from './place.ts'
import type { Answer, AnswerFigure, Citation } from './schema.ts'

const TEXTS: Record<Lang, { understood: string; figures: string; sources: string; next: string }> = {
  zh: { understood: '理解为：', figures: '数字', sources: '出处', next: '还可以问' },
  en: { understood: 'Understood as: ', figures: 'Figures', sources: 'Sources', next: 'You can also ask' },
}

const AROUND_CHARS = 40 // shown on either side of what an answer rests on
const MAX_EXCERPT_CHARS = 240 // three lines of a terminal in Chinese

type Paint = (text: string) => string

const bold: Paint = (text) => `\u001b[1m${text}\u001b[22m`

function printFigure({ text, measure, period, citation, derived }: AnswerFigure): string {
  const about = [measure, period].filter((part) => part !== null).join(', ')
  return [`  ${text}`, about && ` (${about})`, ` [${citation}]`, derived && `  ${derived.expression}`]
    .filter(Boolean)
    .join('')
}

/** The passage around what the answer rests on, with that part lit. */
function excerpt({ passage: { text }, spans }: Citation, paint: Paint): string {
  const first = spans[0]?.[0] ?? 0
  const last = spans.at(-1)?.[1] ?? Math.min(text.length, 2 * AROUND_CHARS)
  const from = Math.max(0, first - AROUND_CHARS)
  const to = Math.min(text.length, last + AROUND_CHARS, from + MAX_EXCERPT_CHARS)
  const pieces: string[] = []
  let at = from
  for (const [start, end] of spans.filter(([start]) => start < to)) {
    pieces.push(text.slice(at, start), paint(text.slice(start, Math.min(end, to))))
    at = Math.min(end, to)
  }
  pieces.push(text.slice(at, to))
  const shown = pieces.join('').replace(/\s*\n\s*/g, ' | ')
  return `${from > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''}`
}

function printCitation(citation: Citation, paint: Paint): string {
  return [
    `  [${citation.n}] ${paint(placeName(citation.passage))}`,
    `      ${citation.passage.section.join(' > ')}`,
    `      ${excerpt(citation, paint)}`,
  ].join('\n')
}

/** An answer for the terminal: the text, its figures, its sources with what it rests on, and what to ask next. */
export function printAnswer(answer: Answer, isTerminal: boolean): string {
  const paint: Paint = isTerminal ? bold : (text) => text
  const texts = TEXTS[answer.lang]
  const block = (title: string, lines: string[]) => (lines.length > 0 ? [`\n${title}`, ...lines] : [])
  return [
    ...(answer.understood === null ? [] : [texts.understood + answer.understood]),
    answer.text,
    ...block(texts.figures, answer.figures.map(printFigure)),
    ...block(
      texts.sources,
      answer.citations.map((citation) => printCitation(citation, paint)),
    ),
    ...block(
      texts.next,
      answer.suggestions.map((question) => `  ${question}`),
    ),
  ].join('\n')
}
