import { readFileSync } from 'node:fs'
import { parseReport } from '../../index/parse/parse-report.ts'
import type { ParsedReport, ReportFacts } from '../../index/parse/parsed-report.ts'
import type { SourceDocument } from '../../index/read/document.ts'
import { readText } from '../../index/read/text.ts'

type Parsed = ParsedReport & { document: SourceDocument }

const seeds = new URL('../../seeds/', import.meta.url)
const facts: ReportFacts[] = JSON.parse(readFileSync(new URL('reports.json', seeds), 'utf8'))

function parseSeed(start: string): Parsed {
  const fact = facts.find((one) => one.file.startsWith(start))
  if (!fact) throw new Error(`seeds/reports.json names no file that starts with ${start}`)
  const document = readText(readFileSync(new URL(fact.file, seeds)))
  return { ...parseReport(document, fact), document }
}

/** A/65/624, prose. */
export const management = parseSeed('000_')
/** The outputs of 2013/14. */
export const performance = parseSeed('002_')

/** Parses a text as if it were a file. */
export function parseText(text: string, facts: Partial<ReportFacts> = {}): Parsed {
  const document = readText(new TextEncoder().encode(text))
  return { ...parseReport(document, { file: 'report.txt', ...facts }), document }
}

export const squeeze = (text: string) => text.replace(/\s+/g, '')
