import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

const root = fileURLToPath(new URL('..', import.meta.url))
const MAX_LINES = 300
// tables of terms and of texts: long by nature, read by looking up
const TABLES = /^index\/language\/(?:glossary|lexicon|traditional|question-words)|^web\/i18n\//

type Import = { from: string; to: string; isType: boolean; isLazy: boolean; names: string }

const sources = ['index', 'server', 'web', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file))
    .map((file) => join(folder, file).replaceAll('\\', '/')),
)
const textOf = new Map(sources.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
const product = sources.filter((file) => !file.startsWith('test/'))

const STATEMENT =
  /^(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gmu

function importsOf(file: string): Import[] {
  return [...(textOf.get(file) ?? '').matchAll(STATEMENT)].map(([, type, names = '', from, bare, lazy]) => {
    const target = from ?? bare ?? lazy ?? ''
    const to = target.startsWith('.')
      ? relative(root, resolve(root, dirname(file), target)).replaceAll('\\', '/')
      : target
    return { from: file, to, isType: type !== undefined, isLazy: lazy !== undefined, names }
  })
}

const imports = product.flatMap(importsOf)
const isLocal = ({ to }: Import) => /^(?:index|server|web|test)\//.test(to)
const told = ({ from, to }: Import) => `${from} -> ${to}`
const importersOf = (library: RegExp) => [
  ...new Set(imports.filter(({ to }) => library.test(to)).map(({ from }) => from)),
]

describe('the architecture', () => {
  it('sees the imports it judges', () => {
    expect(imports.filter(isLocal).length).toBeGreaterThan(50)
  })

  it('lets index import only index, and server only server and index', () => {
    const wrong = imports.filter(isLocal).filter(({ from, to }) => {
      if (from.startsWith('index/')) return !to.startsWith('index/')
      return from.startsWith('server/') && !/^(?:server|index)\//.test(to)
    })
    expect(wrong.map(told)).toEqual([])
  })

  it('lets web see of the server only the contract and the type of the app', () => {
    const wrong = imports.filter(isLocal).filter((i) => {
      if (!i.from.startsWith('web/') || i.to.startsWith('web/')) return false
      if (i.to === 'server/schema.ts' || i.to.startsWith('server/schema/')) return false
      return !(i.to === 'server/app.ts' && i.isType && /^\{\s*App\s*\}$/.test(i.names))
    })
    expect(wrong.map(told)).toEqual([])
  })

  it('has no circles, types aside: those are gone when it runs', () => {
    const next = new Map(
      product.map((file) => [
        file,
        importsOf(file)
          .filter((i) => isLocal(i) && !i.isType)
          .map(({ to }) => to),
      ]),
    )
    const done = new Set<string>()
    const circleFrom = (file: string, path: string[]): string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
      if (done.has(file)) return undefined
      const found = next
        .get(file)
        ?.map((to) => circleFrom(to, [...path, file]))
        .find((circle) => circle !== undefined)
      done.add(file)
      return found
    }
    expect(product.map((file) => circleFrom(file, [])).find((circle) => circle !== undefined)).toBeUndefined()
  })

  it('keeps each heavy library behind one file, and HTTP and React in their folders', () => {
    expect(importersOf(/^@xenova\/transformers/)).toEqual(['index/embed/model.ts'])
    expect(importersOf(/^vectra/)).toEqual([expect.stringMatching(/^index\/store\//)])
    expect(importersOf(/^(?:hono|@hono\/)/).filter((file) => file.startsWith('index/'))).toEqual([])
    expect(importersOf(/^react/).filter((file) => !file.startsWith('web/'))).toEqual([])
    expect(importersOf(/^@modelcontextprotocol\//).filter((file) => !file.startsWith('server/mcp/'))).toEqual([])
  })

  it('finds reports unchanged without loading what understands them or builds an index', () => {
    const loaded = new Set(['index/ingest.ts'])
    for (const file of loaded)
      for (const { to, isType, isLazy } of importsOf(file)) if (!isType && !isLazy) loaded.add(to)
    expect(loaded).toContain('index/ingest/previous.ts')
    expect(
      [...loaded].filter((file) => /^index\/(?:parse|language)\/|\/(?:build|content|model)\.ts$/.test(file)),
    ).toEqual([])
  })

  it('takes from the clients that its tests ask with nothing but types', () => {
    const clients = imports.filter(({ to }) => /^(?:ai|openai|@modelcontextprotocol\/client)(?:\/|$)/.test(to))
    expect(clients.filter(({ isType }) => !isType).map(told)).toEqual([])
  })

  it('writes the extension of every file it imports', () => {
    const bare = sources.flatMap(importsOf).filter((i) => isLocal(i) && !/\.(?:tsx?|mjs|css|json|svg)$/.test(i.to))
    expect(bare.map(told)).toEqual([])
  })

  it('has no default exports, and no files that only pass on what others export', () => {
    const statements = (file: string) =>
      (textOf.get(file) ?? '').match(/^(?:export|import|const|function|type)\b.*$/gmu) ?? []
    const isPassedOn = (statement: string) => /^export\s+(?:type\s+)?[*{].*\bfrom\s*'/u.test(statement)
    expect(product.filter((file) => /^export default\b/mu.test(textOf.get(file) ?? ''))).toEqual([])
    expect(product.filter((file) => statements(file).length > 0 && statements(file).every(isPassedOn))).toEqual([])
    expect(product.filter((file) => statements(file).some((line) => /^export\s*\*/u.test(line)))).toEqual([])
  })

  it(`keeps files within ${MAX_LINES} lines, tables of terms and texts aside`, () => {
    const lines = sources.map((file) => [file, (textOf.get(file) ?? '').split('\n').length - 1] as const)
    expect(lines.filter(([file, count]) => count > MAX_LINES && !TABLES.test(file))).toEqual([])
  })
})

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() })),
})

describe('the repository', () => {
  const OWN = /^(?:node_modules|dist|\.git|\.lankui|test\/browser\/shots)(?:\/|$)/
  const files = readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !OWN.test(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(join(root, entry.name), { recursive: true, encoding: 'utf8' }).map((file) =>
            join(entry.name, file),
          )
        : [entry.name],
    )
    .filter((file) => !OWN.test(file) && /(?:\.(?:ts|tsx|mjs|js|json|jsonl|md|html|css|txt)|rc|\/run)$/.test(file))

  it('installs from whatever registry its user has: the lockfile names none', () => {
    const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8')
    expect(lockfile).not.toMatch(/"resolved"/)
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^omit-lockfile-registry-resolved=true$/m)
  })

  it('installs on every kind of machine: the lockfile knows the packages of the others too', () => {
    const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
    const known = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
    const optional = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
    expect(optional.length).toBeGreaterThan(0)
    expect(optional.filter((name) => !known.has(name))).toEqual([])
  })

  it('names no package registry anywhere', () => {
    const host = /\b(?:registry\.[a-z0-9-]+\.[a-z]+|[a-z0-9-]+\.npmjs\.(?:org|com)|npm\.pkg\.[a-z]+)/i
    expect(files.length).toBeGreaterThan(50)
    expect(files.filter((file) => host.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })
})
