import { extname } from 'node:path'
import * as z from 'zod'
import { AppError } from '../app-error.ts'
import { findFigures } from '../figures.ts'
import { parseReport } from '../parse/parse-report.ts'
import type { ParsedReport, ReportFacts } from '../parse/parsed-report.ts'
import { readApart } from '../read/apart.ts'
import { type Figure, figureSchema, type Passage, passageSchema, type Report, reportSchema } from '../report.ts'
import { sha256 } from '../store/files.ts'
import type { ReportEntry } from '../store/manifest.ts'

/** A report ready for the index. */
export type Understood = {
  entry: ReportEntry
  report: Report
  passages: Passage[]
  figures: Figure[]
  bytes: Uint8Array
}

const SHOWN_UNKNOWN = 5

/** From a file's bytes to its report, passages and figures, as the index holds them. Throws `bad-file` naming the file. */
export async function understand(path: string, bytes: Uint8Array, facts: ReportFacts): Promise<Understood> {
  const parsed = await parseFile(path, bytes, facts)
  const { report, passages, figures } = held(path, {
    report: parsed.report,
    passages: parsed.passages,
    figures: parsed.passages.flatMap((passage) => findFigures(passage)),
  })
  const digest = sha256(bytes)
  const entry: ReportEntry = {
    id: report.id,
    title: report.title,
    sha256: digest,
    source: digest + extname(path).toLowerCase(),
    facts,
    counts: counts(parsed, figures),
    unknown: {
      total: parsed.unknown.length,
      first: parsed.unknown.slice(0, SHOWN_UNKNOWN).map(({ text }) => text.trim()),
    },
  }
  return { entry, report, passages, figures, bytes }
}

const heldSchema = z.object({ report: reportSchema, passages: z.array(passageSchema), figures: z.array(figureSchema) })

/** Checked, and with the keys in the schema's order: the same content is the same file. */
function held(path: string, content: z.infer<typeof heldSchema>): z.infer<typeof heldSchema> {
  const parsed = heldSchema.safeParse(content)
  if (parsed.success) return parsed.data
  throw new AppError(
    'internal',
    `${path} was understood in a way that the index cannot hold:\n${z.prettifyError(parsed.error)}`,
  )
}

/** A file's report as understood. Throws `bad-file` naming the file where nothing can be made of it. */
export async function parseFile(path: string, bytes: Uint8Array, facts: ReportFacts): Promise<ParsedReport> {
  const document = await readApart(path, bytes)
  const parsed = parsedOr(path, () => parseReport(document, facts))
  if (parsed.passages.length === 0) throw new AppError('bad-file', `${path} holds no text that could be asked about.`)
  return parsed
}

function parsedOr(path: string, parse: () => ParsedReport): ParsedReport {
  try {
    return parse()
  } catch (cause) {
    throw new AppError(
      'internal',
      `${path} could not be understood (${cause}). Leave it out, and report the fault.`,
      cause,
    )
  }
}

function counts({ report, passages }: ParsedReport, figures: readonly Figure[]): ReportEntry['counts'] {
  const ofKind = (kind: Passage['kind']) => passages.filter((passage) => passage.kind === kind).length
  return {
    sections: report.sections.length,
    paragraphs: ofKind('paragraph'),
    items: ofKind('item'),
    summaries: ofKind('summary'),
    outputs: ofKind('output'),
    tableRows: ofKind('table-row'),
    footnotes: ofKind('footnote'),
    abbreviations: ofKind('abbreviation'),
    figures: figures.length,
  }
}
