import { createHash } from 'node:crypto'
import type { Lang } from '../report.ts'
import type { ReportFacts } from './parsed-report.ts'

/** The symbol with '/' made '-', else the id or the file name given. */
export function reportId(facts: ReportFacts, symbol: string | null): string {
  return slug(symbol ?? facts.id ?? facts.file.replace(/\.[^.]*$/, '')) || 'report'
}

function slug(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}._]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Eight hexadecimal digits that stay the same while the words do. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, '')).digest('hex').slice(0, 8)
}

type Labels = {
  paragraph(number: string): string
  summary(number: number): string
  note(mark: string): string
  tableRow(owner: string | null, row: number): string
  output(place: string, row: number): string
  abbreviation(short: string): string
}

/** How people cite the parts of a report, in its own language. */
export const labels: Record<Lang, Labels> = {
  zh: {
    paragraph: (number) => `第${number}段`,
    summary: (number) => `摘要第${number}段`,
    note: (mark) => `脚注${mark}`,
    tableRow: (owner, row) => `${owner ?? ''}表第${row}行`,
    output: (place, row) => `${place} 第${row}行`,
    abbreviation: (short) => `简称 ${short}`,
  },
  en: {
    paragraph: (number) => `para. ${number}`,
    summary: (number) => `summary, para. ${number}`,
    note: (mark) => `footnote ${mark}`,
    tableRow: (owner, row) => `${owner === null ? '' : `${owner}, `}table, row ${row}`,
    output: (place, row) => `${place}, row ${row}`,
    abbreviation: (short) => `abbreviation ${short}`,
  },
}
