import * as z from 'zod'
import { findPassage } from '../known.ts'
import { permalink, placeName } from '../place.ts'
import { citedPassage, reportOf } from '../present.ts'
import { printable } from '../schema/text.ts'
import { asTyped } from '../schema.ts'
import { type Offer, texts, tool } from './tool.ts'

const RESULTS = 10

/** The pair `search` and `fetch` that research agents look for, ChatGPT's among them; their shapes are theirs. */
export const researchTools: readonly Offer[] = [
  tool({
    name: 'search',
    title: 'Search',
    description: 'Searches the UN peacekeeping reports and gives the ids of the nearest passages, to be read by fetch.',
    input: z.object({ query: asTyped }),
    output: z.object({ results: z.array(z.object({ id: z.string(), title: z.string(), url: z.string() })) }),
    async run({ query }, { tools, opened, signal }) {
      const hits = await tools.search(opened, query, RESULTS, signal)
      return {
        results: hits.map(({ passage }) => ({
          id: passage.id,
          title: placeName(citedPassage(passage, reportOf(opened.store, passage))),
          url: permalink(tools.origin, passage.id),
        })),
      }
    },
  }),

  tool({
    name: 'fetch',
    title: 'Fetch',
    description: 'Gives the full text of a passage that search found.',
    input: z.object({ id: printable.min(1) }),
    output: z.object({
      id: z.string(),
      title: z.string(),
      text: z.string(),
      url: z.string(),
      metadata: z.record(z.string(), z.string()),
    }),
    run({ id }, { tools, opened: { store } }) {
      const passage = findPassage(store, id, texts)
      const { report, section, kind, lang } = citedPassage(passage, reportOf(store, passage))
      return {
        id,
        title: placeName({ report, label: passage.label }),
        text: passage.text,
        url: permalink(tools.origin, id),
        metadata: { report: report.title, section: section.join(' > '), kind, lang },
      }
    },
  }),
]
