// Runs before `npm start`, `npm test` and the other commands, in plain Node: a fresh clone has no packages yet.
//   node server/bootstrap.mjs        the packages of package-lock.json are installed
//   node server/bootstrap.mjs web    and dist/web is built from web/ as it stands
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const OLDEST_NODE = [20, 19] // engines of package.json: what vite 8 needs

function stop(message) {
  console.error(message)
  process.exit(1)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  stop(
    `Lankui needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.\n` +
      'Install a current one from https://nodejs.org (or `nvm install 22`), then run the command again.',
  )
}

/** Every file under a path, in a fixed order. */
function filesUnder(path) {
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : join(path, entry.name)))
}

/** One hash of the names and bytes of some files, and of `extra`. */
function fingerprint(files, extra = '') {
  const hash = createHash('sha256').update(extra)
  for (const file of files) hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

function isStamped(stamp, wanted) {
  try {
    return readFileSync(stamp, 'utf8') === wanted
  } catch {
    return false
  }
}

/** Runs `work` unless the stamp says that it was done for the same input; a failure leaves no stamp. */
function once(stamp, wanted, work) {
  if (isStamped(stamp, wanted)) return
  try {
    rmSync(stamp, { force: true })
    work()
    mkdirSync(dirname(stamp), { recursive: true })
    writeFileSync(stamp, wanted)
  } catch (error) {
    stop(`Cannot write ${stamp} (${error.code}). Make the folder writable for this user, then run the command again.`)
  }
}

function run(command, args, { shell = false } = {}) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell }).status === 0
}

function installPackages() {
  console.error('Installing packages (once, about 20 seconds) ...')
  // development packages too: vite builds the page and vitest runs the tests, whatever NODE_ENV says
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'] // no package needs a script
  const npm = process.env.npm_execpath
  const done = npm ? run(process.execPath, [npm, ...args]) : run('npm', args, { shell: process.platform === 'win32' })
  if (!done) {
    stop(
      'The packages could not be installed; npm says why above.\n' +
        'Most often the package registry is out of reach (check the network, or `npm config get registry`) ' +
        'or the folder cannot be written to. Then run the command again.',
    )
  }
}

function buildWeb() {
  console.error('Building the web page ...')
  if (!run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'])) {
    stop(
      'The web page could not be built; the reason is above. After a change under web/, `npm run typecheck` says more.',
    )
  }
}

checkNode()
const lockfile = join(root, 'package-lock.json')
// some packages hold binaries, so a folder carried to another kind of machine is installed anew
const machine = `${process.platform}-${process.arch}`
once(join(root, 'node_modules/.lankui-stamp'), fingerprint([lockfile], machine), installPackages)
if (process.argv[2] === 'web') {
  const inputs = ['vite.config.ts', 'server/schema.ts', 'index/report.ts', 'index/printed.ts']
  const folders = ['web', 'server/schema'].flatMap((folder) => filesUnder(join(root, folder)))
  const sources = fingerprint([lockfile, ...inputs.map((file) => join(root, file)), ...folders])
  once(join(root, 'dist/web-stamp'), sources, buildWeb)
}
