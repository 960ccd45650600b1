import type { Body } from '../../server/schema.ts'

/** The missions, departments and offices that a text names; not those whose name only stands inside a longer one. */
export function bodiesIn(text: string, bodies: readonly Body[]): Body[] {
  const found = bodies.flatMap((body) => {
    const name = body.kind === 'body' ? undefined : namesOf(body).find((name) => stands(name, text))
    return name === undefined ? [] : [{ body, name }]
  })
  return found
    .filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)))
    .map(({ body }) => body)
}

/** Longest first. */
function namesOf({ full, short, english, acronym }: Body): string[] {
  return [full, short, english, acronym].filter((name) => name !== null).sort((a, b) => b.length - a.length)
}

/** A Latin name stands between words; an acronym only in capitals. */
function stands(name: string, text: string): boolean {
  if (!/^[\p{Script=Latin}\p{P}\s\d]+$/u.test(name)) return text.includes(name)
  const letters = name.replace(/[\^$.*+?()[\]{}|/]/g, '\\$&')
  const flags = /^[^\p{Ll}]+$/u.test(name) ? 'u' : 'iu'
  return new RegExp(`(?<![\\p{Script=Latin}\\d])${letters}(?![\\p{Script=Latin}\\d])`, flags).test(text)
}
