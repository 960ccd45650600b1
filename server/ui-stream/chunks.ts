import type { UIMessageChunk } from 'ai'
import { permalink, placeName } from '../place.ts'
import type { Answer, AnswerFigure, Citation, StreamEvent } from '../schema.ts'

/** What the events of one answer are in AI SDK's UI message stream. `origin` is where the page is served. */
export function chunks(origin: string) {
  const sources = new Set<string>()
  let figures = 0
  let text = ''
  let part = 0
  const id = () => `text-${part}`

  const source = ({ n, passage, spans }: Citation): UIMessageChunk[] => {
    if (sources.has(passage.id)) return []
    sources.add(passage.id)
    return [
      {
        type: 'source-document',
        sourceId: passage.id,
        mediaType: 'text/plain',
        title: placeName(passage),
        providerMetadata: { lankui: { n, passage, spans, url: permalink(origin, passage.id, spans) } },
      },
    ]
  }
  const figure = (data: AnswerFigure): UIMessageChunk => {
    figures += 1
    return { type: 'data-figure', id: `figure-${figures}`, data }
  }
  const delta = (delta: string): UIMessageChunk[] => {
    if (delta === '') return []
    const begins = text === ''
    if (begins) part += 1
    text += delta
    const sent: UIMessageChunk = { type: 'text-delta', id: id(), delta }
    return begins ? [{ type: 'text-start', id: id() }, sent] : [sent]
  }
  /** The words not sent yet; an answer that was replaced after its first words comes as a new part, whole. */
  const rest = (whole: string): UIMessageChunk[] => {
    if (whole.startsWith(text)) return [...delta(whole.slice(text.length)), { type: 'text-end', id: id() }]
    const ended: UIMessageChunk = { type: 'text-end', id: id() }
    text = ''
    return [ended, ...delta(whole), { type: 'text-end', id: id() }]
  }

  return {
    first: (messageId: string): UIMessageChunk => ({ type: 'start', messageId }),
    of(event: StreamEvent): UIMessageChunk[] {
      switch (event.type) {
        case 'status':
          return [{ type: 'data-status', data: { stage: event.stage, detail: event.detail ?? null }, transient: true }]
        case 'citations':
          return event.citations.flatMap(source)
        case 'figure':
          return [figure(event.figure)]
        case 'text-delta':
          return delta(event.text)
        default:
          return []
      }
    },
    /** What of the answer was not sent yet, and all that is known only at its end. */
    last(answer: Answer): UIMessageChunk[] {
      const { answered, kind, lang, understood, writer, check, suggestions } = answer
      return [
        ...answer.citations.flatMap(source),
        ...answer.figures.slice(figures).map(figure),
        ...rest(answer.text),
        { type: 'data-check', data: check },
        { type: 'data-followups', data: suggestions },
        { type: 'finish', finishReason: 'stop', messageMetadata: { answered, kind, lang, understood, writer } },
      ]
    },
  }
}
