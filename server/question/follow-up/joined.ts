import { langOf } from '../lang.ts'

/** Two questions as one would type them in a line. */
export function joined(first: string, second: string): string {
  const told = first.trim()
  const ended = /[？?。.!！]$/u.test(told) ? told : `${told}${langOf(told) === 'zh' ? '？' : '?'}`
  return `${ended}${/[？。！]$/u.test(ended) ? '' : ' '}${second}`
}
