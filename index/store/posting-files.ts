import { readBuilt } from './files.ts'
import type { Manifest } from './manifest.ts'
import type { PostingLists } from './postings.ts'

const ENTRIES = 'entries.txt'
const LISTS = ['starts', 'positions', 'passageFrom', 'contextFrom', 'ownLength', 'contextLength'] as const

/** The files that hold where every term stands, by name: opening them is a read, not a reading of all passages again. */
export function postingFiles(lists: PostingLists): [string, Uint8Array][] {
  return [
    [ENTRIES, Buffer.from(lists.entries.join('\n'))],
    ...LISTS.map((name): [string, Uint8Array] => [fileOf(name), bytesOf(lists[name])]),
  ]
}

/** Throws `bad-index` naming a file that is not what was written. */
export async function readPostings(folder: string, manifest: Manifest): Promise<PostingLists> {
  const numbers = async (name: (typeof LISTS)[number]) =>
    numbersOf(await readBuilt(folder, manifest, fileOf(name)), Uint32Array)
  return {
    entries: (await readBuilt(folder, manifest, ENTRIES)).toString('utf8').split('\n'),
    starts: await numbers('starts'),
    positions: await numbers('positions'),
    passageFrom: await numbers('passageFrom'),
    contextFrom: await numbers('contextFrom'),
    ownLength: await numbers('ownLength'),
    contextLength: await numbers('contextLength'),
  }
}

const fileOf = (name: string) => `${name}.u32`

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array) => new Uint8Array(buffer, byteOffset, byteLength)

/** The numbers of a file, in place where it lies on their boundaries. */
export function numbersOf<Numbers>(
  { buffer, byteOffset, length }: Buffer,
  Kind: { new (buffer: ArrayBufferLike, from?: number, length?: number): Numbers; BYTES_PER_ELEMENT: number },
): Numbers {
  const size = Kind.BYTES_PER_ELEMENT
  return byteOffset % size === 0
    ? new Kind(buffer, byteOffset, length / size)
    : new Kind(buffer.slice(byteOffset, byteOffset + length))
}
