import type { Report, Section } from '../index/report.ts'
import { passagesOf } from '../index/store/reading-order.ts'
import type { Store } from '../index/store/store.ts'
import { withoutSections } from './present.ts'
import type { Outline } from './schema.ts'

const startOf = ({ source }: { source: readonly { start: number }[] }): number => source[0]?.start ?? 0

/** The headings of a report, each with its first passage and the number of passages under it and its subheadings. */
export function outlineOf(store: Store, report: Report): Outline {
  const starts = passagesOf(report.id, store)
  // a heading reaches to the next one that is not deeper
  const endOf = (section: Section, index: number): number => {
    const next = report.sections.slice(index + 1).find(({ level }) => level <= section.level)
    return next ? startOf(next) : Number.POSITIVE_INFINITY
  }
  return {
    report: withoutSections(report),
    sections: report.sections.map((section, index) => {
      const end = endOf(section, index)
      const under = starts.filter((passage) => startOf(passage) >= startOf(section) && startOf(passage) < end)
      return {
        heading: section.heading,
        number: section.number,
        level: section.level,
        path: section.path,
        first: under[0]?.id ?? null,
        passages: under.length,
      }
    }),
  }
}
