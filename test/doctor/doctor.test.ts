import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ingest } from '../../index/ingest.ts'
import { readManifest } from '../../index/store/manifest.ts'
import { PARAGRAPHS, reportFolder } from '../ingest/fixture.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** What `npm run doctor` says of a project folder, and its exit code. */
async function examined(env: Record<string, string> = {}, root = project) {
  const child = spawn(process.execPath, [join(root, 'server/doctor.mjs')], {
    env: { ...process.env, PORT: '0', LANKUI_INDEX: join(await temporaryFolder(), 'index'), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return { said, code }
}

describe('npm run doctor', () => {
  test('finds nothing to mend where Lankui runs, and says what it would still do', async () => {
    const { said, code } = await examined()
    for (const name of ['Node.js', 'Packages', 'Settings', 'Embedding model', 'Index folder', 'Port'])
      expect(said).toMatch(new RegExp(`^ok {5}${name}: .`, 'm'))
    expect(said).toMatch(/^note {3}Index: none in .* yet\n +-> npm start builds it/m)
    expect(said).toMatch(/Chinese font[\s\S]*Chromium/)
    expect(code).toBe(0)
  })

  test('names each fault with its remedy, all of them at once', async () => {
    const index = await temporaryFolder()
    await writeFile(join(index, 'manifest.json'), '{"format":')
    const holder = createServer().listen(0, '127.0.0.1')
    await once(holder, 'listening')
    const address = holder.address()
    const port = String(address !== null && typeof address === 'object' ? address.port : '')
    const { said, code } = await examined({ LANKUI_INDEX: index, PORT: port })
    holder.close()
    expect(said).toMatch(
      /^FAULT {2}Index: .*manifest\.json is damaged\.\n +-> Build it anew with: npm run ingest -- --force/m,
    )
    expect(said).toMatch(new RegExp(`^FAULT {2}Port: Port ${port} is taken`, 'm'))
    expect(said).toMatch(/PORT=\d+ npm start/)
    expect(said).not.toMatch(/^\s+at /m)
    expect(code).toBe(1)
  })

  test('names a file of the index or of the model that is not what was written', async () => {
    const folder = await reportFolder({ 'a.txt': { id: 'a', paragraphs: [PARAGRAPHS.peak] } })
    const [index, model] = [join(folder, 'index'), join(folder, 'model')]
    await ingest({ files: [join(folder, 'a.txt')], index })
    const { build } = await readManifest(index)
    await writeFile(join(index, build, 'passages.jsonl'), 'x')
    const ofIndex = await examined({ LANKUI_INDEX: index })
    expect(ofIndex.said).toMatch(
      /^FAULT {2}Index: .*passages\.jsonl is damaged.*\n +-> Build it anew with: npm run ingest/m,
    )
    await cp(join(project, 'index/embed/model'), model, { recursive: true })
    const tokenizer = await readFile(join(model, 'tokenizer.json'), 'utf8')
    await writeFile(join(model, 'tokenizer.json'), tokenizer.replace('a', 'b'))
    const ofModel = await examined({ LANKUI_EMBEDDING_MODEL: model })
    expect(ofModel.said).toMatch(/^FAULT {2}Embedding model: .*tokenizer\.json .*\n +-> Restore it/m)
    expect([ofIndex.code, ofModel.code]).toEqual([1, 1])
  })

  test('says that an ingestion is at work', async () => {
    const index = await temporaryFolder()
    await writeFile(join(index, 'lock'), String(process.pid))
    const { said, code } = await examined({ LANKUI_INDEX: index })
    expect(said).toMatch(/^FAULT {2}Index folder: Another ingestion is writing .*\n +-> Wait until it is done/m)
    expect(code).toBe(1)
  })

  test('names a setting that will not do', async () => {
    const { said, code } = await examined({ HOST: '0.0.0.0' })
    expect(said).toMatch(/^FAULT {2}Settings: HOST is "0\.0\.0\.0".*LANKUI_TOKEN/m)
    expect(code).toBe(1)
  })

  /** A project with the doctor and nothing else. */
  async function bareProject() {
    const root = await temporaryFolder()
    await mkdir(join(root, 'server'))
    await cp(join(project, 'server/doctor.mjs'), join(root, 'server/doctor.mjs'))
    return root
  }

  test('runs where no package is installed, or one half, and says how they are', async () => {
    const root = await bareProject()
    await cp(join(project, 'package-lock.json'), join(root, 'package-lock.json'))
    await mkdir(join(root, 'node_modules/hono'), { recursive: true })
    await writeFile(join(root, 'node_modules/hono/package.json'), '{"vers')
    const { said, code } = await examined({}, root)
    expect(said).toMatch(/^FAULT {2}Packages: \d+ missing .*\n +-> npm ci$/m)
    expect(code).toBe(1)
  })

  test('says how to get the list of packages back where it is lost', async () => {
    const { said, code } = await examined({}, await bareProject())
    expect(said).toMatch(/^FAULT {2}Packages: package-lock\.json is missing .*\n +-> git checkout/m)
    expect(code).toBe(1)
  })

  test('looks at a folder of folders that are not there yet, and at one that cannot be made', async () => {
    const folder = await temporaryFolder()
    expect((await examined({ LANKUI_INDEX: join(folder, 'a/b/index') })).said).toMatch(/^ok {5}Index folder: \d+ MB/m)
    await writeFile(join(folder, 'file'), '')
    const { said, code } = await examined({ LANKUI_INDEX: join(folder, 'file/index') })
    expect(said).toMatch(/^FAULT {2}Index: .*file\/index.*\n +-> Check the folder/m)
    expect(code).toBe(1)
  })
})
