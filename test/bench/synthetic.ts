import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitClauses } from '../../index/language/sentences.ts'
import type { Passage } from '../../index/report.ts'

const PARAGRAPHS = 1000 // of one report, as of the longest that the Secretariat writes
const SECTION = 20 // paragraphs under one heading
const CLAUSES = { least: 3, most: 9 } // of a paragraph: as long as those of the two reports
const CLAUSE_CHARS = { least: 6, most: 80 }

/** Numbers in [0, 1), the same for a seed on every machine (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What invented reports are put together from: clauses and headings of real ones. */
export type Vocabulary = { clauses: string[]; headings: string[] }

/** The vocabulary of the passages in a file of a built index. */
export function vocabularyOf(passagesFile: string): Vocabulary {
  const passages = readFileSync(passagesFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Passage => JSON.parse(line))
  const clauses = passages.flatMap(({ text }) =>
    splitClauses(text).map(({ start, end }) => text.slice(start, end).replace(/[，,；;。：:\s]+$/u, '')),
  )
  return {
    clauses: clauses.filter(({ length }) => length >= CLAUSE_CHARS.least && length <= CLAUSE_CHARS.most),
    headings: [...new Set(passages.flatMap(({ section }) => section))].filter((heading) => !/^[\d.]/.test(heading)),
  }
}

/**
 * Writes invented reports into a folder, as plain text with headings and numbered paragraphs; returns their files. Every
 * paragraph is put together from clauses of real ones with other numbers, years aside: the words are as frequent as they are there.
 */
export function writeReports(folder: string, vocabulary: Vocabulary, paragraphs: number, seed = 1): string[] {
  mkdirSync(folder, { recursive: true })
  const next = numbersFrom(seed)
  const files: string[] = []
  for (let written = 0; written < paragraphs; written += PARAGRAPHS) {
    const file = join(folder, `invented-${files.length + 1}.txt`)
    writeFileSync(file, reportOf(files.length + 1, Math.min(PARAGRAPHS, paragraphs - written), vocabulary, next))
    files.push(file)
  }
  return files
}

function reportOf(n: number, paragraphs: number, { clauses, headings }: Vocabulary, next: () => number): string {
  const pick = (items: readonly string[]) => items[Math.floor(next() * items.length)] ?? ''
  const digit = () => String(1 + Math.floor(next() * 9))
  const otherNumbers = (text: string) =>
    text.replace(/(?<!\d)\d{1,3}(?!\d)/g, (number) => number.replace(/[1-9]/g, digit))
  const lines = [`A/${70 + Math.floor(n / 30)}/${1000 + n}`, `第${n}份关于维持和平行动的报告`, '秘书长的报告']
  for (let i = 0; i < paragraphs; i++) {
    if (i % SECTION === 0) lines.push('', pick(headings))
    const count = CLAUSES.least + Math.floor(next() * (CLAUSES.most - CLAUSES.least))
    const text = Array.from({ length: count }, () => otherNumbers(pick(clauses)))
    lines.push('', `${i + 1}. ${text.join('，')}。`)
  }
  return `${lines.join('\n')}\n`
}
