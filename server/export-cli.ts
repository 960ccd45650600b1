import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runMain } from '../index/command.ts'
import { readContent } from '../index/store/content.ts'
import { readBuild } from '../index/store/manifest.ts'
import { readIndexDir } from './config.ts'
import { contentOf, readExportArgs, USAGE, writeExport } from './export/command.ts'

const project = fileURLToPath(new URL('..', import.meta.url))

/** Writes what the reports hold as data, from the index alone. */
async function main(): Promise<void> {
  const request = readExportArgs(process.argv.slice(2))
  if (request === null) return console.log(USAGE)
  const index = request.index === null ? readIndexDir(process.env, project) : resolve(request.index)
  const content = await readBuild(index, (manifest) => readContent(index, manifest))
  await writeExport(request, contentOf(content, request.reports), process.stdout)
}

runMain(main)
