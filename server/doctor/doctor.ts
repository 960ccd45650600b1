import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { access, constants, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '../../index/app-error.ts'
import { folderOfChosen, MODEL_SETTING } from '../../index/embed/chosen.ts'
import { checkModelFiles, describeModel } from '../../index/embed/description.ts'
import { builderId } from '../../index/ingest/builder.ts'
import { withLock } from '../../index/store/lock.ts'
import { readManifest } from '../../index/store/manifest.ts'
import { openStore } from '../../index/store/open.ts'
import { type Config, readConfig, readIndexDir } from '../config.ts'
import { closeServer, listen } from '../listen.ts'
import { chromiumPath } from './chromium.ts'
import { type Finding, finding } from './finding.ts'

const LEAST_FREE_MB = 200 // an index of a hundred reports while the one before is still there

/** Looks at all that Lankui needs on this machine, in the order in which it needs them. */
export async function examine(root: string): Promise<Finding[]> {
  const index = () => readIndexDir(process.env, root)
  const settings = await finding('Settings', async () => toldOf(readConfig(process.env, root)))
  return Promise.all([
    settings,
    finding('Embedding model', model),
    finding('Index', () => indexIn(index())),
    finding('Index folder', () => writable(index())),
    finding('Page', () => page(root)),
    ...(settings.state === 'ok' ? [finding('Port', () => port(readConfig(process.env, root)))] : []),
    finding('Chinese font, for browser tests', fonts),
    finding('Chromium, for browser tests', browser),
  ])
}

const toldOf = ({ host, token }: Config) => `served at ${host}${token ? ', with a token' : ''}`

async function model(): Promise<string> {
  const description = await describeModel(folderOfChosen(process.env[MODEL_SETTING]))
  await checkModelFiles(description)
  return `${description.id}, every byte as described`
}

async function indexIn(folder: string): Promise<Omit<Finding, 'name'> | string> {
  const manifest = await readManifest(folder).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'no-index') return null
    throw error
  })
  if (!manifest) return { state: 'advice', detail: `none in ${folder} yet`, remedy: 'npm start builds it from seeds/' }
  if (manifest.builder !== (await builderId()))
    return {
      state: 'advice',
      detail: `in ${folder}, made by another version`,
      remedy: 'npm start brings it up to date',
    }
  const { id } = await describeModel(folderOfChosen(process.env[MODEL_SETTING]))
  const { reports, passages } = await openStore(folder, id)
  return `${reports.length} reports, ${passages.length} passages in ${folder}`
}

async function writable(folder: string): Promise<Omit<Finding, 'name'> | string> {
  const existing = nearestExisting(folder)
  if (existing === folder) await withLock(folder, async () => {})
  else
    await access(existing, constants.W_OK).catch((cause) => {
      throw new AppError(
        'not-writable',
        `${folder} cannot be made (${cause.code}). Set LANKUI_INDEX to another.`,
        cause,
      )
    })
  const { bavail, bsize } = await statfs(existing)
  const free = Math.floor((bavail * bsize) / 1024 ** 2)
  if (free >= LEAST_FREE_MB) return `${free} MB free`
  return {
    state: 'advice',
    detail: `only ${free} MB free`,
    remedy: 'free some space, or set LANKUI_INDEX to another disk',
  }
}

const nearestExisting = (folder: string): string => (existsSync(folder) ? folder : nearestExisting(dirname(folder)))

async function page(root: string): Promise<Omit<Finding, 'name'> | string> {
  if (existsSync(join(root, 'dist/web/index.html'))) return 'built'
  return { state: 'advice', detail: 'not built yet', remedy: 'npm start builds it, npm run build alone' }
}

async function port(config: Config): Promise<string> {
  await closeServer(await listen(config))
  return config.port === 0 ? 'the system will choose one' : `${config.port} is free`
}

async function fonts(): Promise<Omit<Finding, 'name'> | string> {
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  const [family] = (stdout ?? '').split('\n')
  if (family) return family
  return { state: 'advice', detail: 'none found', remedy: 'apt-get install fontconfig fonts-wqy-microhei' }
}

async function browser(): Promise<Omit<Finding, 'name'> | string> {
  if (chromiumPath) return chromiumPath
  return {
    state: 'advice',
    detail: 'none found',
    remedy: 'apt-get install chromium, or set CHROMIUM to the path of one',
  }
}
