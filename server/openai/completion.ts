import { messages } from '../messages.ts'
import { permalink, placeName } from '../place.ts'
import type { Answer } from '../schema.ts'

/** The one model that is offered. */
export const MODEL = 'lankui'

/** What all parts of one reply have in common; `created` in seconds since 1970, `origin` where the page is served. */
export type Reply = { id: string; created: number; origin: string }

type UrlCitation = {
  type: 'url_citation'
  url_citation: { start_index: number; end_index: number; title: string; url: string }
}

const MARK = /\[(\d+)\]/g

/** Each [n] of the answer's text with the passage that it names; indices are UTF-16, in a text where it starts at `offset`. */
function annotationsOf({ text, citations, lang }: Answer, origin: string, offset = 0): UrlCitation[] {
  return [...text.matchAll(MARK)].flatMap((mark) => {
    const cited = citations.find(({ n }) => n === Number(mark[1]))
    if (!cited) return []
    const start = offset + mark.index
    const url = permalink(origin, cited.passage.id, cited.spans)
    const title = placeName(cited.passage, lang)
    return [
      { type: 'url_citation', url_citation: { start_index: start, end_index: start + mark[0].length, title, url } },
    ]
  })
}

/** What the page shows beside an answer that a language model wrote, or should have: for readers of its text alone. */
function notesOn({ text, lang, model, doubts = [] }: Answer): string {
  const doubted = doubts.map(({ at: [start, end] }) => text.slice(start, end))
  const notes = [model?.failure?.note, doubted.length > 0 ? messages[lang].doubted(doubted) : undefined]
  return notes.flatMap((note) => (note === undefined ? [] : [`\n\n${note}`])).join('')
}

const refusalOf = ({ answered, text }: Answer): string | null => (answered ? null : text)

/**
 * An answer as one `chat.completion`; the whole of it, figures included, stands in `lankui`. Without `usage`: no tokens are
 * made here, and where a model writes, its own server counts them.
 */
export function completion(answer: Answer, { id, created, origin }: Reply) {
  const message = {
    role: 'assistant',
    content: answer.text + notesOn(answer),
    refusal: refusalOf(answer),
    annotations: annotationsOf(answer, origin),
  }
  return {
    id,
    object: 'chat.completion',
    created,
    model: MODEL,
    choices: [{ index: 0, message, logprobs: null, finish_reason: 'stop' }],
    lankui: answer,
  }
}

/** The `chat.completion.chunk`s of one streamed answer: `first`, then text as it is made, then `last`. */
export function chunks({ id, created, origin }: Reply) {
  const frame = { id, object: 'chat.completion.chunk', created, model: MODEL }
  const delta = (delta: object, finish_reason: 'stop' | null = null) => ({
    ...frame,
    choices: [{ index: 0, delta, logprobs: null, finish_reason }],
  })
  let start = 0 // of the answer in all that was sent
  let sent = 0
  const text = (content: string) => {
    sent += content.length
    return delta({ content })
  }
  return {
    first: () => delta({ role: 'assistant', content: '' }),
    text,
    /** What was sent does not stand, and cannot be taken back: `notice` says so, and the answer begins after it. */
    withdrawn(notice: string) {
      const said = text(`\n\n${notice}\n\n`)
      start = sent
      return said
    },
    /** What of the answer was not sent yet, and its citations. */
    last(answer: Answer): object[] {
      const rest = answer.text.slice(sent - start) + notesOn(answer)
      const refusal = refusalOf(answer)
      const end = { annotations: annotationsOf(answer, origin, start), ...(refusal === null ? {} : { refusal }) }
      return [...(rest === '' ? [] : [text(rest)]), { ...delta(end, 'stop'), lankui: answer }]
    },
  }
}
