// `npm run doctor`, in plain Node: it tells what is wrong also where the packages are not installed or Node is too old.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const USAGE = `Usage: npm run doctor

Looks at all that Lankui needs on this machine and says what is wrong and what to do. It takes no options: what it looks
at is what npm start would use, with the same settings (PORT, LANKUI_INDEX and the others).`

const MARKS = { ok: 'ok    ', advice: 'note  ', fault: 'FAULT ' }

/** What a file of JSON holds; null where there is none, or none that can be read. */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

const fault = (name, detail, remedy) => ({ state: 'fault', name, detail, remedy })

function node() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19))
    return { state: 'ok', name: 'Node.js', detail: process.versions.node }
  const remedy = 'install 20.19 or newer from https://nodejs.org (or: nvm install 22)'
  return fault('Node.js', `${process.versions.node} is too old`, remedy)
}

/** Whether the packages of the lockfile are there in the version it names; those for other kinds of machine aside. */
function packages() {
  const lockfile = readJson(join(root, 'package-lock.json'))
  if (!lockfile?.packages)
    return fault('Packages', 'package-lock.json is missing or damaged', 'git checkout -- package-lock.json')
  const missing = Object.entries(lockfile.packages).flatMap(([path, { version, optional }]) => {
    const file = join(root, path, 'package.json')
    if (path === '' || (optional && !existsSync(file))) return []
    return readJson(file)?.version === version ? [] : [path.replace(/^.*node_modules\//, '')]
  })
  if (missing.length === 0) return { state: 'ok', name: 'Packages', detail: 'as in package-lock.json' }
  const some = missing.slice(0, 3).join(', ') + (missing.length > 3 ? ', …' : '')
  return fault('Packages', `${missing.length} missing or of another version (${some})`, 'npm ci')
}

/** Looks at everything, says what it found, and fails where something must be mended. */
async function examineAll() {
  const findings = [node(), packages()]
  if (findings.every(({ state }) => state === 'ok')) {
    const { register } = await import('tsx/esm/api')
    register()
    const { examine } = await import('./doctor/doctor.ts')
    findings.push(...(await examine(root)))
  }
  for (const { state, name, detail, remedy } of findings) {
    console.log(`${MARKS[state]} ${name}: ${detail}`)
    if (remedy) console.log(`        -> ${remedy}`)
  }
  const faults = findings.filter(({ state }) => state === 'fault').length
  console.log(faults === 0 ? '\nAll is well: npm start' : `\n${faults} to mend before Lankui runs.`)
  process.exitCode = faults === 0 ? 0 : 1
}

process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1)) // who reads may stop, as `head` does
const [option] = process.argv.slice(2)
if (option === undefined) await examineAll()
else if (option === '--help' || option === '-h') console.log(USAGE)
else {
  console.error(`"${option}" is not known here.\n\n${USAGE}`)
  process.exitCode = 1
}
