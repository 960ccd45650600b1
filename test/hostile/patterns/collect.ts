import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A regular expression of the program and where it is written. */
export type Pattern = { at: string; source: string; flags: string }

export const printed = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>) => `/${source}/${flags}`

/** Modules of the program, as paths from its folder. */
export const modules = ['index', 'server', 'web'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))
    .map((name) => join(folder, name)),
)

/** Every pattern that is written as a literal, and every place where one is put together. */
export function patternsIn(file: string): { literals: Pattern[]; built: string[] } {
  const code = readFileSync(join(root, file), 'utf8')
  const literals: Pattern[] = []
  const built: string[] = []
  const at = (start: number) => `${file}:${code.slice(0, start).split('\n').length}`
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one)
    if (!isNode(node)) return
    if (node.type === 'Literal' && node.regex)
      literals.push({ at: at(node.start), source: node.regex.pattern, flags: node.regex.flags })
    if (/^(?:New|Call)Expression$/.test(node.type) && node.callee?.name === 'RegExp') built.push(at(node.start))
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseSync(file, code).program)
  return { literals, built }
}

type Node = {
  type: string
  start: number
  regex?: { pattern: string; flags: string }
  callee?: { name?: string }
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** Runs `work` and tells which patterns were put together meanwhile, and where. */
export async function patternsBuilt(work: () => Promise<void>): Promise<Pattern[]> {
  const found: Pattern[] = []
  const Plain = globalThis.RegExp
  const note = (made: RegExp): RegExp => {
    const at = Plain(`${root}((?:index|server|web)/[^:?)]+)[^:]*:(\\d+)`).exec(new Error().stack ?? '')
    if (at) found.push({ at: `${at[1]}:${at[2]}`, source: made.source, flags: made.flags })
    return made
  }
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, given, self) => note(Reflect.construct(target, given, self) as RegExp),
    apply: (target, self, given) => note(Reflect.apply(target, self, given) as RegExp),
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = Plain
  }
  return found
}
