import type { ParsedReport } from '../parse/parsed-report.ts'
import type { Passage } from '../report.ts'

const MAX_TEXT = 70 // characters of a passage that are shown

/** A report as it was understood, to be read by a person: headings, passages by kind and label, and what fits nothing. */
export function outline({ report, passages, furniture, unknown }: ParsedReport): string {
  const { id, symbol, title, lang, session, date, period } = report
  const facts = Object.entries({ id, symbol, title, lang, session, date, period }).map(
    ([name, value]) => `${name}: ${value ?? '(not said)'}`,
  )
  let path: readonly string[] = []
  const body = passages.flatMap((passage) => {
    const lines = [...newHeadings(path, passage.section), `${'  '.repeat(passage.section.length)}${describe(passage)}`]
    path = passage.section
    return lines
  })
  const rest = [
    ...furniture.map(({ kind, text }) => `${kind}: ${shorten(text)}`),
    ...unknown.map(({ text }) => `unknown: ${shorten(text)}`),
  ]
  return `${[...facts, '', ...body, '', ...rest].join('\n')}\n`
}

function newHeadings(before: readonly string[], path: readonly string[]): string[] {
  const shared = path.findIndex((heading, i) => heading !== before[i])
  return shared < 0 ? [] : path.slice(shared).map((heading, i) => `${'  '.repeat(shared + i)}# ${heading}`)
}

function describe(passage: Passage): string {
  if (passage.kind !== 'output') return `[${passage.kind} ${passage.label}] ${shorten(passage.text)}`
  const completed = passage.completed.map(({ value, unit }) => [value, unit].filter((part) => part !== null).join(' '))
  const columns = [passage.planned, completed.join('; '), passage.remarks].map(shorten)
  return `[${passage.kind} ${passage.label}${passage.variance ? ` ${passage.variance}` : ''}] ${columns.join(' | ')}`
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT)}…` : line
}
