import { writeSync } from 'node:fs'
import fs, { type FileHandle } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

/** A step of an ingestion that changes files: about to be made, and not made yet. */
export type Step = {
  /** From 1. */
  n: number
  name: string
  /** Writes the first half of what was to be written; nothing where the step writes nothing. */
  tear: () => Promise<void>
}

const OF_PATHS = ['mkdir', 'open', 'writeFile', 'rename', 'link'] as const
const OF_HANDLES = ['writeFile', 'sync'] as const

/**
 * Has `before` called ahead of every step that changes files in this process; what it throws, the step fails with.
 * Calling what it returns puts an end to that.
 */
export async function disturb(before: (step: Step) => void | Promise<void>): Promise<() => void> {
  let n = 0
  const handles: FileHandle = await handlesOf()
  const undo: (() => void)[] = []

  function wrap(target: object, name: string, tear: (self: unknown, args: unknown[]) => Promise<void>): void {
    const real: unknown = Reflect.get(target, name)
    if (typeof real !== 'function') throw new Error(`${name} is no function`)
    Reflect.set(target, name, async function (this: unknown, ...args: unknown[]) {
      n++
      await before({ n, name, tear: () => tear(this, args) })
      return Reflect.apply(real, this, args)
    })
    undo.push(() => Reflect.set(target, name, real))
  }

  const realWrite = fs.writeFile
  for (const name of OF_PATHS)
    wrap(fs, name, async (_, [path, content]) => {
      if (name === 'writeFile') await realWrite(String(path), half(content))
    })
  for (const name of OF_HANDLES)
    wrap(handles, name, async (self, [content]) => {
      if (name === 'writeFile') writeSync((self as FileHandle).fd, half(content))
    })
  syncBuiltinESMExports()
  return () => {
    for (const one of undo) one()
    syncBuiltinESMExports()
  }
}

async function handlesOf(): Promise<FileHandle> {
  const handle = await fs.open('/dev/null')
  await handle.close()
  return Object.getPrototypeOf(handle)
}

function half(content: unknown): Uint8Array {
  const bytes = Buffer.from(content as Uint8Array | string)
  return bytes.subarray(0, bytes.length / 2)
}
