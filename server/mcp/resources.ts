import { type McpServer, ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server'
import { foreseen } from '../http-errors.ts'
import { findPassage, findReport } from '../known.ts'
import { outlineOf } from '../outline.ts'
import type { Opened } from '../services.ts'
import { type Tools, texts } from './tool.ts'
import { decoded, PASSAGE_URI, REPORT_URI, reportUri } from './uris.ts'

/** Reports as their outlines, and passages as their own characters, which the spans of citations and figures count. */
export function offerResources(server: McpServer, { open, onTrouble }: Tools): void {
  /** Looks into the index; what fails is told as tools tell it. */
  async function look<Found>(find: (opened: Opened) => Found, uri?: URL): Promise<Found> {
    try {
      return find(await open())
    } catch (error) {
      const known = foreseen(error, texts)
      const isUnknown = error instanceof URIError || known?.code === 'not-found'
      if (uri && isUnknown) throw new ResourceNotFoundError(uri.href, known?.message)
      if (!known) onTrouble(error)
      throw new Error(known?.message ?? texts.internal)
    }
  }
  const read = async (uri: URL, mimeType: string, textOf: (opened: Opened) => string) => ({
    contents: [{ uri: uri.href, mimeType, text: await look(textOf, uri) }],
  })
  const reportsLike = (typed: string) =>
    look(({ store }) => store.reports.map(({ id }) => id).filter((id) => id.startsWith(typed)))

  server.registerResource(
    'report',
    new ResourceTemplate(REPORT_URI, {
      complete: { report: reportsLike },
      list: () =>
        look(({ store }) => ({
          resources: store.reports.map(({ id, symbol, title }) => ({
            uri: reportUri(id),
            name: id,
            title: [symbol, title].filter((part) => part !== null).join(' '),
          })),
        })),
    }),
    {
      title: 'Report',
      description: 'The outline of a report: its headings, each with its first passage and how many stand under it.',
      mimeType: 'application/json',
    },
    (uri, { report }) =>
      read(uri, 'application/json', ({ store }) =>
        JSON.stringify(outlineOf(store, findReport(store, decoded(report), texts))),
      ),
  )

  server.registerResource(
    'passage',
    new ResourceTemplate(PASSAGE_URI, {
      list: undefined,
      complete: {
        report: reportsLike,
        passage: (typed, context) =>
          look(({ store }) => {
            const start = `${context?.arguments?.report ?? ''}/`
            const ids = store.passages.map(({ id }) => id).filter((id) => id.startsWith(start + typed))
            return ids.map((id) => id.slice(start.length))
          }),
      },
    }),
    {
      title: 'Passage',
      description: "A paragraph, row or footnote of a report, in the report's own words.",
      mimeType: 'text/plain',
    },
    (uri, { report, passage }) =>
      read(uri, 'text/plain', ({ store }) => findPassage(store, `${decoded(report)}/${decoded(passage)}`, texts).text),
  )
}
