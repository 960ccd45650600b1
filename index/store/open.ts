import { dirname, join } from 'node:path'
import { AppError } from '../app-error.ts'
import { describeModel } from '../embed/description.ts'
import type { Name } from '../language/names.ts'
import type { Figure, Passage, Report } from '../report.ts'
import { readContent, readNamesOf } from './content.ts'
import { readBuilt } from './files.ts'
import { openLexical } from './lexical.ts'
import { type Manifest, REBUILD, readBuild } from './manifest.ts'
import { otherModel } from './other-model.ts'
import { readPostings } from './posting-files.ts'
import type { PostingLists } from './postings.ts'
import { scanVectors } from './scan/scan-vectors.ts'
import type { Ranked, Store } from './store.ts'
import { readVectorCounts, readVectors } from './vector-cache.ts'
import { readVectra, VECTRA, vectorIds } from './vectors.ts'

/** All of a built index as plain data, checked: what a thread of its own is handed to answer from it. */
export type IndexContent = {
  manifest: Manifest
  reports: Report[]
  passages: Passage[]
  figures: Figure[]
  names: Name[]
  postings: PostingLists
  vectors: Float32Array
  /** How many vectors each passage has. */
  vectorCounts: number[]
}

/**
 * Opens the index in a folder, all of it in memory: a later ingestion does not disturb it. Throws `no-index` where there
 * is none, and `bad-index` where it is damaged, of another format, or made with another model than `model` (by default
 * the bundled one's id): the message names the file or version and says what to do.
 */
export const openStore = async (folder: string, model?: string): Promise<Store> =>
  storeOf(await readIndex(folder, model))

/** What `openStore` opens, as data. Throws as it does. */
export async function readIndex(folder: string, model?: string): Promise<IndexContent> {
  const expected = model ?? (await describeModel()).id
  return readBuild(folder, async (manifest) => {
    if (manifest.model !== expected) throw otherModel(folder, manifest.model, expected)
    return load(folder, manifest)
  })
}

async function load(folder: string, manifest: Manifest): Promise<IndexContent> {
  const content = await readContent(folder, manifest)
  const vectorCounts = await readVectorCounts(folder, manifest)
  return {
    manifest,
    ...content,
    names: await readNamesOf(folder, manifest),
    postings: await readPostings(folder, manifest),
    vectors: await vectorsOf(folder, manifest, vectorIds(content.passages, vectorCounts)),
    vectorCounts,
  }
}

/** The content of an index, ready for questions. */
export function storeOf(content: IndexContent): Store {
  const { manifest, reports, passages, figures, names } = content
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const figuresByPassage = new Map<string, Figure[]>()
  for (const figure of figures)
    figuresByPassage.set(figure.passage, [...(figuresByPassage.get(figure.passage) ?? []), figure])
  const lexical = openLexical(content.postings)

  return {
    manifest,
    reports,
    passages,
    figures,
    names,
    passage: (id) => byId.get(id),
    figuresOf: (passage) => figuresByPassage.get(passage) ?? [],
    lexical(terms, limit, only) {
      const isAsked = only && ((at: number) => only.includes(passages[at]?.report ?? ''))
      return lexical.search(terms, limit, isAsked).flatMap(({ passage, score }): Ranked[] => {
        const id = passages[passage]?.id
        return id === undefined ? [] : [{ passage: id, score }]
      })
    },
    dense: scanVectors(content.vectors, manifest.dims, passages, content.vectorCounts),
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
