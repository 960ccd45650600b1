import type { Passage, Section } from '../report.ts'
import { readHeading } from './heading.ts'

/**
 * Headings printed the same under every parent, each its parent's only one ('1. 成果预算编制框架' under each department),
 * tell no part of the report from another: they stay sections but leave the paths of what is below them.
 */
export function dropBoilerplate(
  sections: readonly Section[],
  passages: readonly Passage[],
): { sections: Section[]; passages: Passage[] } {
  const key = (path: readonly string[]) => path.join('\n')
  const siblings = new Map<string, number>()
  for (const { path } of sections) {
    const parent = key(path.slice(0, -1))
    siblings.set(parent, (siblings.get(parent) ?? 0) + 1)
  }
  const repeats = new Map<string, Section[]>()
  for (const section of sections) {
    if (section.number === null || section.level === 1) continue
    const same = repeats.get(section.heading)
    if (same) same.push(section)
    else repeats.set(section.heading, [section])
  }
  const idle = new Set<string>()
  for (const [text, repeated] of repeats) {
    const alone = repeated.every(({ path }) => siblings.get(key(path.slice(0, -1))) === 1)
    const parent = repeated.some(({ path }) => siblings.has(key(path)))
    if (repeated.length >= 3 && alone && parent) idle.add(text)
  }
  const without = (path: readonly string[], own?: string) => path.filter((text) => text === own || !idle.has(text))
  return {
    sections: sections.map((section) => {
      const path = without(section.path, section.heading)
      const markers = path.flatMap((text) => readHeading(text)?.marker ?? [])
      return { ...section, number: section.number === null ? null : markers.join('.'), path, level: path.length }
    }),
    passages: passages.map((passage) => ({ ...passage, section: without(passage.section) })),
  }
}
