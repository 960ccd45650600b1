import type { UIMessageChunk } from 'ai'
import { permalink, placeName } from '../place.ts'
import type { Doubt } from '../schema/model.ts'
import type { Answer, AnswerFigure, Citation, StreamEvent } from '../schema.ts'

/** What was sent of one attempt at an answer. */
type Sent = { attempt: number; sources: string[]; figures: number; doubts: number; text: number; citations: string }

const nothing = (attempt: number): Sent => ({ attempt, sources: [], figures: 0, doubts: 0, text: 0, citations: '[]' })

/**
 * The events of one answer in AI SDK's UI message stream. A part with the id of an earlier one takes its place; of text
 * that was withdrawn, nothing before the `data-withdrawn` part stands. `origin` is where the page is served.
 */
export function chunks(origin: string) {
  let sent = nothing(1)
  const id = (part: string) => `${part}-${sent.attempt}`

  const source = ({ n, passage, spans }: Citation): UIMessageChunk[] => {
    if (sent.sources.includes(passage.id)) return []
    sent.sources.push(passage.id)
    const url = permalink(origin, passage.id, spans)
    const title = placeName(passage)
    const providerMetadata = { lankui: { n, url } }
    return [{ type: 'source-document', sourceId: passage.id, mediaType: 'text/plain', title, providerMetadata }]
  }
  const cite = (data: Citation[]): UIMessageChunk[] => {
    const written = JSON.stringify(data)
    if (written === sent.citations) return []
    sent.citations = written
    return [...data.flatMap(source), { type: 'data-citations', id: id('citations'), data }]
  }
  const figure = (data: AnswerFigure): UIMessageChunk => {
    sent.figures += 1
    return { type: 'data-figure', id: `${id('figure')}-${sent.figures}`, data }
  }
  const doubt = (data: Doubt): UIMessageChunk => {
    sent.doubts += 1
    return { type: 'data-doubt', id: `${id('doubt')}-${sent.doubts}`, data }
  }
  const say = (delta: string): UIMessageChunk[] => {
    if (delta === '') return []
    const begins: UIMessageChunk[] = sent.text === 0 ? [{ type: 'text-start', id: id('text') }] : []
    sent.text += delta.length
    return [...begins, { type: 'text-delta', id: id('text'), delta }]
  }
  const endText = (): UIMessageChunk[] => (sent.text === 0 ? [] : [{ type: 'text-end', id: id('text') }])

  return {
    first: (messageId: string): UIMessageChunk => ({ type: 'start', messageId }),
    of(event: StreamEvent): UIMessageChunk[] {
      switch (event.type) {
        case 'status':
          return [{ type: 'data-status', data: { stage: event.stage, detail: event.detail ?? null }, transient: true }]
        case 'citations':
          return cite(event.citations)
        case 'figure':
          return [figure(event.figure)]
        case 'text-delta':
          return say(event.text)
        case 'doubt':
          return [doubt(event.doubt)]
        case 'withdrawn': {
          const ended = endText()
          sent = nothing(sent.attempt + 1)
          return [...ended, { type: 'data-withdrawn', data: null }]
        }
        case 'answer':
        case 'error':
          return [] // what the caller returns or throws
      }
    },
    /** What of the answer was not sent yet, and all that is known only at its end. */
    last(answer: Answer): UIMessageChunk[] {
      const { answered, kind, lang, understood, writer, model = null, check, suggestions, doubts = [] } = answer
      return [
        ...cite(answer.citations),
        ...answer.figures.slice(sent.figures).map(figure),
        ...say(answer.text.slice(sent.text)),
        ...endText(),
        ...doubts.slice(sent.doubts).map(doubt),
        { type: 'data-check', data: check },
        { type: 'data-followups', data: suggestions },
        { type: 'finish', finishReason: 'stop', messageMetadata: { answered, kind, lang, understood, writer, model } },
      ]
    },
  }
}
