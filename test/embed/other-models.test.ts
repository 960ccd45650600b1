import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { chosenModel, folderOfChosen } from '../../index/embed/chosen.ts'
import { BUNDLED_MODEL, describeModel, MODEL_FILES } from '../../index/embed/description.ts'
import { broughtHere, downloadModel } from '../../index/embed/download.ts'
import { openEmbedder } from '../../index/embed/local.ts'
import { runCommand } from '../../index/ingest/command.ts'
import { ingest } from '../../index/ingest.ts'
import { openStore } from '../../index/store/open.ts'
import { countingEmbedder } from '../ingest/counting-embedder.ts'
import { PARAGRAPHS, reportFolder } from '../ingest/fixture.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

/** The bundled model's files under another name, as a hub or a user would have them: without our description. */
async function modelNamed(name: string): Promise<string> {
  const folder = join(await temporaryFolder(), name)
  await cp(BUNDLED_MODEL, folder, { recursive: true })
  await rm(join(folder, 'files.json'))
  return folder
}

/** A hub on this machine; returns its address. */
async function hub(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const ID = 'Xenova/multilingual-e5-small'
const served: RequestListener = async ({ url = '' }, response) => {
  const path = url.replace(`/${ID}/resolve/main/`, '')
  if (MODEL_FILES.includes(path)) response.end(await readFile(join(BUNDLED_MODEL, path)))
  else response.writeHead(404).end()
}

const NONE: Float32Array = new Float32Array()
const dot = (a = NONE, b = NONE) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)

describe('the setting names', () => {
  test('nothing: the bundled model', () => {
    expect(chosenModel(undefined)).toEqual({ folder: BUNDLED_MODEL, hub: null })
    expect(chosenModel(' ')).toEqual({ folder: BUNDLED_MODEL, hub: null })
  })

  test('a folder, or a model of the hub, which is kept in the cache of the user', async () => {
    vi.stubEnv('XDG_CACHE_HOME', await temporaryFolder())
    onTestFinished(() => void vi.unstubAllEnvs())
    const folder = await modelNamed('mine')
    expect(chosenModel(folder)).toEqual({ folder, hub: null })
    expect(chosenModel(ID)).toMatchObject({ hub: ID, folder: expect.stringContaining(join('lankui', 'models', ID)) })
    expect(() => folderOfChosen(ID)).toThrow(`npm run model -- ${ID}`)
  })

  test('neither: said with an example', () => {
    expect(() => chosenModel('./no/such/folder')).toThrow(/no such folder.*Xenova\/multilingual-e5-small/)
  })
})

describe('a model is asked as it was trained', () => {
  async function embedded(name: string, text: string, use: 'question' | 'passage') {
    const embedder = await openEmbedder({ folder: name === '' ? BUNDLED_MODEL : await modelNamed(name) })
    onTestFinished(() => embedder.close())
    return (await embedder.embed([text], use))[0]
  }

  test('with its prefix before a question and before a passage', async () => {
    for (const use of ['question', 'passage'] as const) {
      const said = use === 'question' ? 'query: 维和' : 'passage: 维和'
      expect(dot(await embedded('multilingual-e5-small', '维和', use), await embedded('', said, use))).toBeCloseTo(1, 4)
    }
  })

  test('with the first token where its mean is not what was trained', async () => {
    const [first, alone] = [await embedded('bge-m3', '警察 预算', 'passage'), await embedded('', '警察', 'passage')]
    expect(dot(first, alone)).toBeCloseTo(1, 4)
  })
})

describe('a model of the hub', () => {
  test('is downloaded once, whole, and is described by what came', async () => {
    let asked = 0
    const address = await hub((request, response) => {
      asked++
      served(request, response)
    })
    const folder = join(await temporaryFolder(), ID)
    const progress: number[] = []
    const options = { hub: address, onProgress: ({ done }: { done: number }) => progress.push(done) }
    expect(await broughtHere({ folder, hub: ID }, options)).toBe(folder)
    expect(await broughtHere({ folder, hub: ID }, options)).toBe(folder)
    expect(asked).toBe(MODEL_FILES.length)
    expect(progress.at(-1)).toBeGreaterThan(10)
    expect(await describeModel(folder)).toMatchObject({ name: ID, dims: 512, profile: { question: 'query: ' } })
  })

  test.each<[string, RequestListener, RegExp]>([
    ['the hub does not know', (_, response) => response.writeHead(404).end(), /answered 404.*Check the name/],
    [
      'stops coming',
      (_, response) => response.writeHead(200, { 'content-length': '9' }).write('x'),
      /nothing came for 0.2 s/,
    ],
    [
      'is cut short',
      (_, response) => response.writeHead(200, { 'content-length': '9' }).end('x'),
      /could not be downloaded/,
    ],
    ['is a page, not a model', (_, response) => response.end('<html>'), /hidden_size/],
  ])('that %s leaves nothing behind, and the message says what to do', async (_, answer, message) => {
    const parent = await temporaryFolder()
    const download = downloadModel(ID, join(parent, 'model'), { hub: await hub(answer), stallMs: 200 })
    await expect(download).rejects.toMatchObject({ code: 'bad-model', message: expect.stringMatching(message) })
    expect(await readdir(parent)).toEqual([])
  })

  test('that takes too long is given up', async () => {
    const slow = await hub((_, response) => {
      const timer = setInterval(() => response.write('x'), 20)
      response.once('close', () => clearInterval(timer))
    })
    const download = downloadModel(ID, join(await temporaryFolder(), 'model'), { hub: slow, totalMs: 300 })
    await expect(download).rejects.toMatchObject({ message: expect.stringContaining('took too long') })
  })

  test('the command, from the hub to what to do next', async () => {
    const cache = await temporaryFolder()
    const args = ['--import', 'tsx', 'index/model.ts', ID]
    const run = (hub: string) =>
      promisify(execFile)(process.execPath, args, { env: { ...process.env, XDG_CACHE_HOME: cache, HF_ENDPOINT: hub } })
    const refused = await run('http://127.0.0.1:9').catch((error) => error)
    expect(refused).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Xenova.* cannot be reached .*\n$/),
    })
    const { stdout } = await run(await hub(served))
    expect(stdout).toContain(`LANKUI_EMBEDDING_MODEL=${ID} npm run ingest`)
    expect(await describeModel(join(cache, 'lankui/models', ID))).toMatchObject({ name: ID })
  })

  test('without a network: says so, and how to do without', async () => {
    const download = downloadModel(ID, join(await temporaryFolder(), 'model'), { hub: 'http://127.0.0.1:9' })
    await expect(download).rejects.toMatchObject({
      message: expect.stringMatching(
        /cannot be reached.*LANKUI_EMBEDDING_MODEL=path\/to\/multilingual-e5-small.*bundled/,
      ),
    })
  })
})

describe('an index remembers its model', () => {
  const report = { 'a.txt': { id: 'a', paragraphs: [PARAGRAPHS.peak] } }

  test('an ingestion downloads the model that is set, and embeds with it', async () => {
    const folder = await reportFolder(report)
    vi.stubEnv('XDG_CACHE_HOME', folder)
    vi.stubEnv('HF_ENDPOINT', await hub(served))
    vi.stubEnv('LANKUI_EMBEDDING_MODEL', ID)
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    onTestFinished(() => {
      vi.unstubAllEnvs()
      vi.restoreAllMocks()
    })
    const index = join(folder, 'index')
    expect(await runCommand([join(folder, 'a.txt'), '--index', index], ingest)).toBe(0)
    const { id } = await describeModel(folderOfChosen(ID))
    expect((await openStore(index, id)).manifest.model).toMatch(/^Xenova\/multilingual-e5-small@/)
  })

  test('and is neither asked nor added to with another: the message says how to keep and how to change it', async () => {
    const folder = await reportFolder(report)
    const index = join(folder, 'index')
    await ingest({ files: [join(folder, 'a.txt')], index, embedder: countingEmbedder(`${ID}@1`) })
    const message = expect.stringMatching(
      /LANKUI_EMBEDDING_MODEL=Xenova\/multilingual-e5-small.*leave LANKUI_EMBEDDING_MODEL unset.*npm run ingest -- --force/,
    )
    await expect(openStore(index)).rejects.toMatchObject({ code: 'bad-index', message })
    await expect(ingest({ files: [join(folder, 'a.txt')], index })).rejects.toMatchObject({
      code: 'bad-index',
      message,
    })
    expect((await openStore(index, `${ID}@1`)).reports).toHaveLength(1)
  })

  test('a folder that is no model is refused, and the missing file named', async () => {
    const folder = join(await temporaryFolder(), 'empty')
    await mkdir(folder)
    await writeFile(join(folder, 'config.json'), '{}')
    await expect(openEmbedder({ folder })).rejects.toMatchObject({ message: expect.stringContaining('tokenizer.json') })
  })
})
