import * as z from 'zod'

/** Half-open range of UTF-16 offsets. */
export const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Span = z.infer<typeof spanSchema>

export const langSchema = z.enum(['zh', 'en'])
export type Lang = z.infer<typeof langSchema>

/** A heading of a report; `path` holds the headings from the outermost to this one. */
export const sectionSchema = z.object({
  number: z
    .string()
    .nullable()
    .describe("Readable and stable: '三.C.2', 'A.c.2.1'; null for an unnumbered theme heading."),
  heading: z.string(),
  level: z.int().positive().describe('1 is outermost.'),
  path: z.array(z.string()),
  source: z.array(spanSchema),
})
export type Section = z.infer<typeof sectionSchema>

export const reportSchema = z.object({
  id: z.string(),
  symbol: z.string().nullable(),
  title: z.string(),
  lang: langSchema,
  session: z.string().nullable(),
  date: z.string().nullable(),
  period: z.string().nullable().describe("What the report covers, as printed or as reports.json says: '2013/14'."),
  file: z.string().describe('File name as ingested.'),
  sections: z.array(sectionSchema),
})
export type Report = z.infer<typeof reportSchema>

const passageBase = {
  /** Readable and stable under re-ingestion: 'A-65-624/79', 'performance/A.c/2.1/3'. */
  id: z.string(),
  report: z.string(),
  /** Heading path, outermost first. */
  section: z.array(z.string()),
  /** How people cite it: '第79段', 'para. 79', 'A(c) 2.1 第3行'. */
  label: z.string(),
  /** The report's own words with hard line breaks joined; what is cited. */
  text: z.string(),
  /** Where it stands in the source text, in reading order (several pieces around page furniture or table columns). */
  source: z.array(spanSchema),
  page: z.int().positive().nullable(),
}

export const completedSchema = z.object({
  value: z.union([z.number(), z.literal('是'), z.literal('否')]),
  /** What stands beside the number; null beside 是/否 and where nothing stands. */
  unit: z.string().nullable(),
  /** Of the value, in the passage's text. */
  span: spanSchema,
  /** Of the unit, in the passage's text. */
  unitSpan: spanSchema.nullable(),
})
export type Completed = z.infer<typeof completedSchema>

export const varianceSchema = z.enum(['above', 'below', 'both'])
export type Variance = z.infer<typeof varianceSchema>

export const passageSchema = z.discriminatedUnion('kind', [
  z.object({ ...passageBase, kind: z.literal('paragraph'), number: z.string().nullable() }),
  z.object({ ...passageBase, kind: z.literal('item'), letter: z.string(), parent: z.string().nullable() }),
  z.object({ ...passageBase, kind: z.literal('summary') }),
  z.object({ ...passageBase, kind: z.literal('footnote'), mark: z.string(), markedIn: z.array(z.string()) }),
  z.object({
    ...passageBase,
    kind: z.literal('output'),
    department: z.string(),
    office: z.string().nullable(),
    /** '2.1' and its words. */
    accomplishment: z.object({ number: z.string(), text: z.string() }),
    planned: z.string(),
    completed: z.array(completedSchema),
    remarks: z.string(),
    variance: varianceSchema.nullable(),
    /** The three columns in the passage's text; remarks may be several pieces. */
    cells: z.object({ planned: spanSchema, completed: z.array(spanSchema), remarks: z.array(spanSchema) }),
  }),
  z.object({
    ...passageBase,
    kind: z.literal('table-row'),
    table: z.string(),
    header: z.array(z.string()),
    /** One span of the passage's text for each column. */
    cells: z.array(spanSchema),
  }),
  z.object({ ...passageBase, kind: z.literal('abbreviation'), short: z.string(), full: z.string() }),
])
export type Passage = z.infer<typeof passageSchema>
export type OutputRow = Extract<Passage, { kind: 'output' }>

export const figureKindSchema = z.enum([
  'count',
  'percent',
  'points',
  'money',
  'duration',
  'date',
  'ratio',
  'rank',
  'measure',
])
export type FigureKind = z.infer<typeof figureKindSchema>

export const qualifierSchema = z.enum(['about', 'more than', 'at least', 'nearly', 'at most', 'less than'])
export type Qualifier = z.infer<typeof qualifierSchema>

export const figureSchema = z.object({
  id: z.string().describe("The passage's id, '#' and where it starts: 'A-65-624/79#31'."),
  passage: z.string(),
  report: z.string(),
  value: z
    .number()
    .describe(
      "In base units: 80亿美元 -> 8e9, 31.5天 -> 31.5, 56% -> 56, 两次 -> 2. A date's value is its year, or its day where no year is printed.",
    ),
  printed: z
    .string()
    .describe(
      "Exactly the characters of the span: '125 520', '80多亿美元', '三个月'. Unit included, qualifier not unless it stands inside.",
    ),
  unit: z.string().nullable().describe("'人', '美元', '%', '天', '个月', '次'; null where none is printed."),
  kind: figureKindSchema,
  qualifier: qualifierSchema.nullable(),
  period: z
    .string()
    .nullable()
    .describe("The time it belongs to, as printed: '2009年8月', '2008/09年间', '2010年6月30日'."),
  measure: z.string().describe('What it counts or measures, as printed.'),
  span: spanSchema.describe("In the passage's text."),
  change: z
    .object({ role: z.enum(['before', 'after']), other: z.string() })
    .nullable()
    .describe(
      "A change stated by the text (从…到…, 由…增至…, …减少到…): this figure's part in it and the other figure's id.",
    ),
  date: z.string().nullable().describe("Only for dates: ISO, as exact as printed: '2010', '2010-09', '2010-09-25'."),
})
export type Figure = z.infer<typeof figureSchema>
