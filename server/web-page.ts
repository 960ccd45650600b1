import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { Hono } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import { textsFor } from './http-errors.ts'

// the build puts a hash of the content into the names under assets/: such a file never changes
const FOREVER = 'public, max-age=31536000, immutable'

/** The bytes of a file under the folder; null for whatever is not one. */
async function fileUnder(root: string, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = resolve(root, `.${path}`)
  if (!file.startsWith(root + sep) || path.includes('\0')) return null
  return readFile(file).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  )
}

/** Serves the built page, and says plainly when it is not built. A path that names no file is one of the page's own. */
export function webPage(webRoot: string) {
  const root = resolve(webRoot)
  return new Hono().get('*', async (c, next) => {
    if (!existsSync(join(root, 'index.html'))) {
      if (c.req.path !== '/') return next()
      return c.text(textsFor(c).webNotBuilt, 503)
    }
    const namesFile = /\.[^./]*$/.test(c.req.path)
    const path = namesFile ? c.req.path : '/index.html'
    const bytes = await fileUnder(root, path)
    if (!bytes) return next()
    c.header('Content-Type', getMimeType(path) ?? 'application/octet-stream')
    c.header('Cache-Control', path.startsWith('/assets/') ? FOREVER : 'no-cache')
    return c.body(bytes)
  })
}
