import { readPeriods } from '../index/language/periods.ts'
import type { Figure, Passage, Report, Span } from '../index/report.ts'
import type { Annotation, Observation } from './schema/linked.ts'

const AROUND = 32 // UTF-16 units of text told before and after a quotation, to find it again in a changed text

/** Where things are found: `origin` is the server's, 'http://127.0.0.1:8787'. */
const passageUrl = (origin: string, id: string) =>
  `${origin}/api/passages/${id.split('/').map(encodeURIComponent).join('/')}`
const figureUrl = (origin: string, id: string) =>
  `${origin}/api/figures/${id.split('/').map(encodeURIComponent).join('/')}`

/** Characters before a place: code points, which W3C selectors count, not the UTF-16 units of our own spans. */
const codePoints = (text: string, end: number): number => Array.from(text.slice(0, end)).length

const isCut = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '')

/** A stretch of a passage's text as a W3C Web Annotation, by position and by quotation. */
export function annotationOf({ id, text }: Passage, { start, end }: Span, origin: string): Annotation {
  const source = passageUrl(origin, id)
  const before = Math.max(0, start - AROUND)
  const after = Math.min(text.length, end + AROUND)
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}?span=${start}-${end}`,
    type: 'Annotation',
    motivation: 'identifying',
    target: {
      type: 'SpecificResource',
      source,
      selector: [
        { type: 'TextPositionSelector', start: codePoints(text, start), end: codePoints(text, end) },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(isCut(text, before) ? before + 1 : before, start),
          suffix: text.slice(end, isCut(text, after) ? after - 1 : after),
        },
      ],
    },
  }
}

/** A figure as a schema.org Observation. `passage` and `report` are those that it stands in. */
export function observationOf(figure: Figure, passage: Passage, report: Report, origin: string): Observation {
  const { printed, value, unit, measure, period, qualifier } = figure
  const stated = { period, qualifier }
  return {
    '@context': 'https://schema.org',
    '@type': 'Observation',
    '@id': figureUrl(origin, figure.id),
    name: printed,
    value,
    ...(unit === null ? {} : { unitText: unit }),
    measuredProperty: { '@type': 'Property', name: measure },
    ...timeOf(figure),
    additionalProperty: Object.entries(stated).flatMap(([name, value]) =>
      value === null ? [] : [{ '@type': 'PropertyValue', name, value }],
    ),
    isBasedOn: {
      '@type': 'Report',
      '@id': `${origin}/api/reports/${encodeURIComponent(report.id)}`,
      ...(report.symbol === null ? {} : { reportNumber: report.symbol }),
      name: report.title,
      inLanguage: report.lang,
    },
    subjectOf: {
      '@type': 'Quotation',
      '@id': passageUrl(origin, passage.id),
      text: passage.text,
      inLanguage: report.lang,
    },
  }
}

/** When it was so, as far as schema.org can say it: a day, month or year, or a financial year from its first day. */
function timeOf({ period, date }: Figure): Pick<Observation, 'observationDate' | 'observationPeriod'> {
  if (date !== null) return { observationDate: date }
  const [time] = readPeriods(period ?? '')
  if (!time?.start) return {}
  const { start, kind } = time
  if (kind === 'day') return { observationDate: start }
  if (kind === 'month') return { observationDate: start.slice(0, 7) }
  if (kind === 'year') return { observationDate: start.slice(0, 4) }
  return kind === 'fiscal' ? { observationDate: start, observationPeriod: 'P1Y' } : {}
}
