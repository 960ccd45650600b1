import { dirname, join } from 'node:path'
import { AppError } from '../app-error.ts'
import { describeModel } from '../embed/description.ts'
import type { Figure } from '../report.ts'
import { readContent, readNamesOf } from './content.ts'
import { readBuilt } from './files.ts'
import { openLexical } from './lexical.ts'
import { type Manifest, REBUILD, readManifest } from './manifest.ts'
import { otherModel } from './other-model.ts'
import { readPostings } from './posting-files.ts'
import { scanVectors } from './scan/scan-vectors.ts'
import type { Ranked, Store } from './store.ts'
import { readVectorCounts, readVectors } from './vector-cache.ts'
import { readVectra, VECTRA, vectorIds } from './vectors.ts'

/**
 * Opens the index in a folder, all of it in memory: a later ingestion does not disturb it. Throws `no-index` where there
 * is none, and `bad-index` where it is damaged, of another format, or made with another model than `model` (by default
 * the bundled one's id): the message names the file or version and says what to do.
 */
export async function openStore(folder: string, model?: string): Promise<Store> {
  const expected = model ?? (await describeModel()).id
  const manifest = await readManifest(folder)
  if (manifest.model !== expected) throw otherModel(folder, manifest.model, expected)
  try {
    return await load(folder, manifest)
  } catch (error) {
    // an ingestion may have put a new build in place of the one just being read
    if ((await readManifest(folder)).build === manifest.build) throw error
    return openStore(folder, expected)
  }
}

async function load(folder: string, manifest: Manifest): Promise<Store> {
  const content = await readContent(folder, manifest)
  const { reports, passages, figures } = content
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const figuresByPassage = new Map<string, Figure[]>()
  for (const figure of figures)
    figuresByPassage.set(figure.passage, [...(figuresByPassage.get(figure.passage) ?? []), figure])
  const lexical = openLexical(await readPostings(folder, manifest))
  const counts = await readVectorCounts(folder, manifest)
  const vectors = await vectorsOf(folder, manifest, vectorIds(passages, counts))

  return {
    manifest,
    reports,
    passages,
    figures,
    names: await readNamesOf(folder, manifest),
    passage: (id) => byId.get(id),
    figuresOf: (passage) => figuresByPassage.get(passage) ?? [],
    lexical(terms, limit, only) {
      const isAsked = only && ((at: number) => only.includes(passages[at]?.report ?? ''))
      return lexical.search(terms, limit, isAsked).flatMap(({ passage, score }): Ranked[] => {
        const id = passages[passage]?.id
        return id === undefined ? [] : [{ passage: id, score }]
      })
    },
    dense: scanVectors(vectors, manifest.dims, passages, counts),
    holding: (term) => Array.from(lexical.holding(term), (place) => passages[place]?.id ?? ''),
    documentFrequency: (term) => lexical.holding(term).length / Math.max(passages.length, 1),
  }
}

/** The vectors as vectra keeps them where the build has them there, else as they lie in their file. */
async function vectorsOf(folder: string, manifest: Manifest, ids: readonly string[]): Promise<Float32Array> {
  if (!(VECTRA in manifest.files)) return readVectors(folder, manifest)
  await readBuilt(folder, manifest, VECTRA)
  return readVectra(dirname(join(folder, manifest.build, VECTRA)), ids, manifest.dims).catch((cause) => {
    throw new AppError('bad-index', `The vectors in ${folder} cannot be read. ${REBUILD}`, cause)
  })
}
