import { cp, rename, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { BUNDLED_MODEL } from '../../index/embed/description.ts'
import { type EmbedderOptions, openEmbedder } from '../../index/embed/local.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

async function opened(options?: EmbedderOptions) {
  const embedder = await openEmbedder(options)
  onTestFinished(() => embedder.close())
  return embedder
}

const NONE: Float32Array = new Float32Array()
const dot = (a = NONE, b = NONE) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)

test('texts become unit vectors in their order; nearer in meaning is nearer, across the two languages', async () => {
  const embedder = await opened()
  const [english, chinese, other] = await embedder.embed(
    ['How many police officers?', '警察人数', '采购卡车的合同'],
    'passage',
  )
  for (const vector of [english, chinese, other]) {
    expect(vector).toHaveLength(embedder.dims)
    expect(dot(vector, vector)).toBeCloseTo(1, 4)
  }
  expect(dot(english, chinese)).toBeGreaterThan(dot(english, other))
})

test('a text is embedded the same alone and among others, asked at the same time or not', async () => {
  const embedder = await opened()
  const texts = Array.from({ length: 40 }, (_, i) => `第${i}段 ${'维持和平行动'.repeat(i % 7)}`)
  const [together, ...alone] = await Promise.all([
    embedder.embed(texts, 'passage'),
    ...texts.map((text) => embedder.embed([text], 'passage')),
  ])
  for (const [i, vector] of together.entries()) expect(dot(vector, alone[i]?.[0])).toBeCloseTo(1, 4)
})

test('a text without a letter or digit that the model knows gets zeros', async () => {
  const embedder = await opened()
  const vectors = await embedder.embed(['', '。——', '🙂', '维和'], 'passage')
  expect(vectors.map((vector) => Math.round(dot(vector, vector)))).toEqual([0, 0, 0, 1])
  for (const text of ['', '。', 'ب', 'ཀ'])
    expect(new Set((await embedder.embed([text], 'passage'))[0])).toEqual(new Set([0]))
})

test('other work goes on while a batch is embedded', async () => {
  const embedder = await opened()
  await embedder.embed(['维和'], 'passage')
  let ticks = 0
  const timer = setInterval(() => ticks++, 1)
  await embedder.embed(
    Array.from({ length: 256 }, (_, i) => `第${i}段 ${'联合国维持和平行动的管理 '.repeat(20)}`),
    'passage',
  )
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(20)
})

test('a closed embedder says so', async () => {
  const embedder = await openEmbedder()
  const asked = embedder.embed(['维和'], 'passage')
  await embedder.close()
  await expect(asked).rejects.toMatchObject({ code: 'bad-model' })
  await expect(embedder.embed(['维和'], 'passage')).rejects.toMatchObject({ code: 'bad-model' })
})

const copied = async () => {
  const folder = join(await temporaryFolder(), 'model')
  await cp(BUNDLED_MODEL, folder, { recursive: true })
  return folder
}

test('a model that does not load in time is given up', async () => {
  const embedder = await opened({ folder: await copied(), loadTimeoutMs: 1 })
  await expect(embedder.embed(['维和'], 'passage')).rejects.toMatchObject({
    code: 'bad-model',
    message: expect.stringContaining('0.001 s'),
  })
})

describe('a model folder that is not whole is refused, and the file named', () => {
  const ONNX = 'onnx/model_quantized.onnx'

  test('cut short', async () => {
    const folder = await copied()
    await truncate(join(folder, ONNX), 1000)
    await expect(openEmbedder({ folder })).rejects.toMatchObject({
      code: 'bad-model',
      message: expect.stringMatching(/model_quantized\.onnx has 1000 bytes instead of/),
    })
  })

  test('missing', async () => {
    const folder = await copied()
    await rename(join(folder, ONNX), join(folder, 'elsewhere'))
    await expect(openEmbedder({ folder })).rejects.toMatchObject({ message: expect.stringContaining(ONNX) })
  })

  test('changed', async () => {
    const folder = await copied()
    const { size } = await stat(join(folder, 'config.json'))
    await writeFile(join(folder, 'config.json'), ' '.repeat(size))
    await expect(openEmbedder({ folder })).rejects.toMatchObject({
      message: expect.stringMatching(/config\.json is damaged/),
    })
  })

  test('described wrongly', async () => {
    const folder = await copied()
    await writeFile(join(folder, 'files.json'), '{}')
    await expect(openEmbedder({ folder })).rejects.toMatchObject({
      code: 'bad-model',
      message: expect.stringContaining('files.json'),
    })
  })
})
