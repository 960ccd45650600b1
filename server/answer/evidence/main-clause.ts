import { clauseAround } from './candidates.ts'
import type { Evidence } from './evidence.ts'

/** The clause of the best sentence that holds most of the question; the whole sentence where none does. */
export function mainClause({ passage, best }: Evidence): string {
  const text = passage.text.slice(best.span.start, best.span.end)
  const counts = new Map<string, number>()
  for (const { places, strength, term } of best.matches) {
    for (const place of places) {
      const clause = text.slice(...clauseAround(text, place))
      counts.set(clause, (counts.get(clause) ?? 0) + strength * term.weight)
    }
  }
  const [main = text] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  return main
}
