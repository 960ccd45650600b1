import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Passage } from '../../index/report.ts'
import { faults } from '../parse/faults.ts'
import { parseText } from '../parse/seed.ts'

/** Each folder holds `source.txt`, lines cut from a report in seeds/, and `expected.txt`, what is to be read in them. */
const here = new URL('.', import.meta.url)
const cases = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory())

function outline(text: string): string {
  const parsed = parseText(text, { id: 'excerpt', symbol: null })
  expect(faults(parsed.document, parsed)).toEqual([])
  let section = ''
  const lines = parsed.passages.flatMap((passage) => {
    const path = passage.section.join(' > ')
    const heading = path === section ? [] : [`# ${path}`]
    section = path
    return [...heading, ...describe(passage)]
  })
  const furniture = parsed.furniture.filter(({ kind }) => kind !== 'label').map(({ kind, text }) => `(${kind}) ${text}`)
  return `${[...lines, ...furniture].join('\n')}\n`
}

function describe(passage: Passage): string[] {
  const page = passage.page === null ? '' : ` p.${passage.page}`
  const title = `[${passage.kind}] ${passage.label}${page}`
  switch (passage.kind) {
    case 'output':
      return [
        title,
        `  planned: ${passage.planned}`,
        ...passage.completed.map(({ value, unit }) => `  completed: ${value}${unit === null ? '' : ` | ${unit}`}`),
        ...passage.remarks.split('\n').flatMap((remark) => (remark === '' ? [] : [`  remark: ${remark}`])),
        ...(passage.variance === null ? [] : [`  variance: ${passage.variance}`]),
      ]
    case 'table-row':
      return [title, `  ${passage.cells.map(({ start, end }) => passage.text.slice(start, end)).join(' | ')}`]
    case 'footnote':
      return [`${title} marked in ${passage.markedIn.join(', ') || 'no passage'}`, `  ${passage.text}`]
    default:
      return [title, `  ${passage.text}`]
  }
}

test.each(cases.map(({ name }) => name))('%s is read as expected', (name) => {
  const folder = new URL(`${name}/`, here)
  const expected = new URL('expected.txt', folder)
  const read = outline(readFileSync(new URL('source.txt', folder), 'utf8'))
  if (process.env.UPDATE === '1' || !existsSync(expected)) writeFileSync(expected, read)
  expect(read).toBe(readFileSync(expected, 'utf8'))
})
