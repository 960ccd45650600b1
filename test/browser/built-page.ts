import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Builds the page as it is now into a folder of its own; says where. */
export async function buildPage(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'lankui-page-'))
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production' // the test runner's own would bring React's development build
  try {
    await build({
      configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
      build: { outDir, emptyOutDir: true },
      logLevel: 'warn',
    })
  } finally {
    process.env.NODE_ENV = before
  }
  return outDir
}
