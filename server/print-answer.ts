import type { Lang } from '../index/report.ts'
import { placeName } from './place.ts'
import type { Doubt } from './schema/model.ts'
import type { Answer, AnswerFigure, Citation } from './schema.ts'

type Texts = {
  understood: string
  writtenBy: (model: string) => string
  doubtful: string
  doubts: Record<Doubt['reason'], string>
  figures: string
  sources: string
  next: string
}

const TEXTS: Record<Lang, Texts> = {
  zh: {
    understood: '理解为：',
    writtenBy: (model) => `由 ${model} 撰写，逐句对照原文。`,
    doubtful: '存疑',
    doubts: {
      number: '未在所引段落中找到',
      period: '所引段落说的是另一个时间',
      mark: '没有这个出处',
      unmarked: '此句没有出处',
    },
    figures: '数字',
    sources: '出处',
    next: '还可以问',
  },
  en: {
    understood: 'Understood as: ',
    writtenBy: (model) => `Written by ${model}, held to the sources.`,
    doubtful: 'Doubtful',
    doubts: {
      number: 'not found in the cited passages',
      period: 'of another time in the cited passages',
      mark: 'no such source',
      unmarked: 'no source given',
    },
    figures: 'Figures',
    sources: 'Sources',
    next: 'You can also ask',
  },
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
  const shown = pieces.join('').replace(/(?<!\s)\s*\n\s*/g, ' | ')
  return `${from > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''}`
}

function printCitation(citation: Citation, paint: Paint): string {
  return [
    `  [${citation.n}] ${paint(placeName(citation.passage))}`,
    `      ${citation.passage.section.join(' > ')}`,
    `      ${excerpt(citation, paint)}`,
  ].join('\n')
}

/** Who wrote it where a language model was asked to. */
function printWriter({ writer, model }: Answer, texts: Texts): string[] {
  if (!model) return []
  return ['', writer === 'model' ? texts.writtenBy(model.name) : (model.failure?.note ?? '')]
}

/** An answer for the terminal: the text, who wrote it, what is doubtful, its figures, its sources with what it rests on, and what to ask next. */
export function printAnswer(answer: Answer, isTerminal: boolean): string {
  const paint: Paint = isTerminal ? bold : (text) => text
  const texts = TEXTS[answer.lang]
  const block = (title: string, lines: string[]) => (lines.length > 0 ? [`\n${title}`, ...lines] : [])
  return [
    ...(answer.understood === null ? [] : [texts.understood + answer.understood]),
    answer.text,
    ...printWriter(answer, texts),
    ...block(
      texts.doubtful,
      (answer.doubts ?? []).map(({ at, reason }) => `  ${answer.text.slice(...at)}: ${texts.doubts[reason]}`),
    ),
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
