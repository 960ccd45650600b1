import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseReport } from '../../index/parse/parse-report.ts'
import type { ReportFacts } from '../../index/parse/parsed-report.ts'
import type { SourceDocument } from '../../index/read/document.ts'
import { readPdf } from '../../index/read/pdf.ts'
import { readText } from '../../index/read/text.ts'
import type { OutputRow, Passage } from '../../index/report.ts'
import { STYLE, zh } from './sample.ts'
import { type Printed, type Style, typeset } from './typeset.ts'

const bare = (text: string) => text.replace(/\s/g, '')
const passagesOf = (document: SourceDocument, facts: ReportFacts) => parseReport(document, facts).passages

const seeds = JSON.parse(readFileSync('seeds/reports.json', 'utf8')) as ReportFacts[]

function seed(at: number): { facts: ReportFacts; passages: Passage[] } {
  const facts = seeds[at] ?? { file: '' }
  return { facts, passages: passagesOf(readText(readFileSync(`seeds/${facts.file}`)), facts) }
}

/** Headings of a passage that the one before did not stand under. */
const newHeadings = (section: string[], before: string[]) =>
  section.slice(section.findIndex((heading, i) => heading !== before[i]) >>> 0)

describe('the reports printed as PDF', () => {
  it('read back every paragraph of A/65/624 to the letter, in its section', async () => {
    const { facts, passages } = seed(0)
    const isProse = (passage: Passage) => ['paragraph', 'item', 'summary'].includes(passage.kind)
    const blocks: Printed[] = [
      { kind: 'masthead', left: ['联合国', '大会'], right: ['A/65/624', 'Distr.: General', '23 December 2010'] },
    ]
    let section: string[] = []
    for (const passage of passages.filter(isProse)) {
      for (const text of newHeadings(passage.section, section)) {
        blocks.push({
          kind: 'heading',
          text,
          size: /^[一二三四五六七][.．]/.test(text) ? 14 : /^[A-Z][.．]/.test(text) ? 12 : 10.5,
        })
      }
      section = passage.section
      const number = passage.kind === 'paragraph' && /\/\d+$/.test(passage.id) ? `${passage.number}. ` : ''
      const letter = passage.kind === 'item' ? `(${passage.letter}) ` : ''
      blocks.push({ kind: 'paragraph', text: `${number}${letter}${passage.text}`, indent: letter === '' ? 0 : 21 })
    }
    const back = passagesOf(await readPdf(typeset(blocks, STYLE)), { ...facts, file: 'report.pdf' })
    const told = (all: readonly Passage[]) =>
      all.filter(isProse).map(({ id, text, section }) => ({ id, text, section }))
    expect(told(back)).toEqual(told(passages))
  })

  it.each<[Style['rules'], number]>([
    ['cells', 4],
    ['grid', 0],
    ['none', 4],
  ])('read back the 444 rows of outputs, rules: %s', async (rules, rowGap) => {
    const { facts, passages } = seed(1)
    const outputs = passages.filter((passage) => passage.kind === 'output')
    const back = passagesOf(await readPdf(typeset(printOutputs(outputs), { ...STYLE, rules, rowGap })), facts)
    const found = new Map<string, OutputRow[]>()
    for (const output of back.filter((passage) => passage.kind === 'output')) {
      found.set(bare(output.planned), [...(found.get(bare(output.planned)) ?? []), output])
    }
    const score = { rows: outputs.length, planned: 0, values: 0, third: 0 }
    for (const output of outputs) {
      const twin = found.get(bare(output.planned))?.shift()
      if (!twin) continue
      score.planned += 1
      if (bare(valuesOf(output)) === bare(valuesOf(twin))) score.values += 1
      if (sorted(thirdOf(output)) === sorted(thirdOf(twin))) score.third += 1
    }
    console.info(`rules ${rules}: ${JSON.stringify(score)}`)
    expect(score.planned).toBeGreaterThanOrEqual(0.98 * score.rows)
    expect(score.values).toBe(score.planned)
    expect(score.third).toBeGreaterThanOrEqual(0.99 * score.planned)
  })
})

const valuesOf = (output: OutputRow) => output.completed.map(({ value }) => value).join()
const thirdOf = (output: OutputRow) => [...output.completed.flatMap(({ unit }) => unit ?? []), output.remarks].join('')
/** The characters, in any order: which remark a value takes for its unit is not the reader's affair. */
const sorted = (text: string) => Array.from(bare(text)).sort().join('')

function printOutputs(outputs: readonly OutputRow[]): Printed[] {
  const blocks: Printed[] = []
  let section: string[] = []
  for (const output of outputs) {
    const headings = newHeadings(output.section, section)
    for (const [i, text] of headings.entries()) {
      if (i === headings.length - 1) blocks.push({ kind: 'paragraph', text })
      else blocks.push({ kind: 'heading', text, size: 15 - output.section.indexOf(text) })
    }
    section = output.section
    const last = blocks.at(-1)
    const open =
      last?.kind === 'table' ? last : { kind: 'table' as const, header: zh.header.map((text) => [text]), rows: [] }
    if (open !== last) blocks.push(open)
    const third = output.completed.flatMap(({ unit }) => (unit === null || unit === '%' ? [] : [unit]))
    const values = output.completed.map(({ value, unit }) => `${value}${unit === '%' ? '%' : ''}`)
    open.rows.push([[output.planned], values, output.remarks === '' ? third : [...third, output.remarks]])
  }
  return blocks
}
