// `npm run doctor`, in plain Node: it tells what is wrong also where the packages are not installed or Node is too old.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Packages of the lockfile that are not there in the version it names; those for other kinds of machine aside. */
function missingPackages() {
  const { packages } = readJson(join(root, 'package-lock.json'))
  return Object.entries(packages).flatMap(([path, { version, optional }]) => {
    const file = join(root, path, 'package.json')
    if (path === '' || (optional && !existsSync(file))) return []
    return existsSync(file) && readJson(file).version === version ? [] : [path.replace(/^.*node_modules\//, '')]
  })
}

const [major, minor] = process.versions.node.split('.').map(Number)
const isRecent = major > 20 || (major === 20 && minor >= 19)
const missing = missingPackages()
const some = missing.slice(0, 3).join(', ') + (missing.length > 3 ? ', …' : '')

const findings = [
  isRecent
    ? { state: 'ok', name: 'Node.js', detail: process.versions.node }
    : {
        state: 'fault',
        name: 'Node.js',
        detail: `${process.versions.node} is too old`,
        remedy: 'install 20.19 or newer from https://nodejs.org (or: nvm install 22)',
      },
  missing.length === 0
    ? { state: 'ok', name: 'Packages', detail: 'as in package-lock.json' }
    : {
        state: 'fault',
        name: 'Packages',
        detail: `${missing.length} missing or of another version (${some})`,
        remedy: 'npm ci',
      },
]

if (isRecent && !missing.includes('tsx')) {
  const { register } = await import('tsx/esm/api')
  register()
}
const canGoOn = findings.every(({ state }) => state === 'ok')
const { examine } = canGoOn ? await import('./doctor/doctor.ts') : { examine: async () => [] }
findings.push(...(await examine(root)))

const MARKS = { ok: 'ok    ', advice: 'note  ', fault: 'FAULT ' }
for (const { state, name, detail, remedy } of findings) {
  console.log(`${MARKS[state]} ${name}: ${detail}`)
  if (remedy) console.log(`        -> ${remedy}`)
}
const faults = findings.filter(({ state }) => state === 'fault').length
console.log(faults === 0 ? '\nAll is well: npm start' : `\n${faults} to mend before Lankui runs.`)
process.exitCode = faults === 0 ? 0 : 1
