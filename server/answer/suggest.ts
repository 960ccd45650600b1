import type { Context, Draft } from './context.ts'

/** Questions to ask next: follow-ups that the evidence at hand answers, or after a refusal what the nearest passages tell. */
export function suggest(_draft: Draft, _context: Context): string[] {
  return []
}
