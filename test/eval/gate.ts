import * as z from 'zod'
import type { Measures } from './table.ts'

/**
 * Floors for a slice: shares that may not fall below, and a ceiling for unsupported numbers. They are committed, and
 * they only rise: a looser one must show in a change with its reason.
 */
const floorsSchema = z.strictObject({
  right: z.number().optional(),
  trust: z.number().optional(),
  figure: z.number().optional(),
  cite1: z.number().optional(),
  recall: z.number().optional(),
  precision: z.number().optional(),
  unsupported: z.int().optional(),
  /** A slice with fewer questions than this proves nothing: the gate fails. */
  minSamples: z.int().positive(),
})
export const thresholdsSchema = z.record(z.string(), floorsSchema)
export type Thresholds = z.infer<typeof thresholdsSchema>

const SHARES = ['right', 'trust', 'figure', 'cite1', 'recall', 'precision'] as const

/** What falls short, in words; empty when the gate is passed. */
export function shortfalls(table: Map<string, Measures>, thresholds: Thresholds): string[] {
  return Object.entries(thresholds).flatMap(([slice, { minSamples, unsupported, ...floors }]) => {
    const measured = table.get(slice)
    if (!measured || measured.n < minSamples) {
      return [`${slice}: ${measured?.n ?? 0} questions, at least ${minSamples} are needed`]
    }
    const low = SHARES.flatMap((name) => {
      const floor = floors[name]
      const value = measured[name]
      return floor === undefined || value >= floor
        ? []
        : [`${slice}: ${name} is ${value.toFixed(3)}, the floor is ${floor}`]
    })
    const invented = unsupported !== undefined && measured.unsupported > unsupported
    return invented ? [...low, `${slice}: ${measured.unsupported} unsupported numbers, at most ${unsupported}`] : low
  })
}
