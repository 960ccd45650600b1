import type { Answer, StreamEvent } from '../schema.ts'
import type { AskFunction, Opened, Services } from '../services.ts'
import { evidenceFor } from './evidence.ts'
import { ModelFailed } from './failed.ts'
import { noteOn } from './notes.ts'
import { promptFor } from './prompt.ts'
import { type ModelSettings, modelInfo } from './settings.ts'
import { knownIn } from './source.ts'
import { write } from './write.ts'

/** How questions are answered with these settings: as composed, or written by the model that is set. */
export const throughModel = (
  compose: AskFunction,
  settings: ModelSettings | null,
  onFailure: (message: string) => void,
): Pick<Services, 'ask' | 'model'> =>
  settings
    ? { ask: askThroughModel(compose, settings, onFailure), model: modelInfo(settings) }
    : { ask: compose, model: null }

type Emit = (event: StreamEvent) => void

/**
 * Lets a language model write the answers that `compose` finds evidence for, and holds them to it. Refusals and greetings
 * stay as composed; so does every answer that the model does not give in time, or of which no sentence holds: `model`
 * says why. What went wrong is told to `onFailure` too, for the server's terminal.
 */
export function askThroughModel(
  compose: AskFunction,
  settings: ModelSettings,
  onFailure: (message: string) => void,
): AskFunction {
  return async (opened, request, emit = () => {}, signal) => {
    if (request.writer === 'composed') return compose(opened, request, emit, signal)
    const held: StreamEvent[] = []
    const onComposing: Emit = (event) =>
      event.type === 'status' && event.stage !== 'checking' ? emit(event) : held.push(event)
    const composed = await compose(opened, { ...request, trace: true }, onComposing, signal)
    const tell = (answer: Answer, events: readonly StreamEvent[]): Answer => {
      const { trace: _, ...untraced } = answer
      const last = request.trace ? answer : untraced
      for (const event of events) if (event.type !== 'answer') emit(event)
      emit({ type: 'answer', answer: last })
      return last
    }
    if (!composed.answered || composed.citations.length === 0) return tell(composed, held)
    try {
      return tell(await modelAnswer(settings, opened, request.question, composed, emit, signal), [])
    } catch (error) {
      if (!(error instanceof ModelFailed)) throw error
      onFailure(`The language model ${settings.name} at ${settings.endpoint.host}: ${error.message}.`)
      const note = noteOn(error.reason, settings.name, composed.lang)
      return tell({ ...composed, model: { name: settings.name, failure: { reason: error.reason, note } } }, held)
    }
  }
}

/** The answer as the model writes it from the composed one's evidence. Throws ModelFailed. */
async function modelAnswer(
  settings: ModelSettings,
  { store }: Opened,
  question: string,
  composed: Answer,
  emit: Emit,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const { lang, understood } = composed
  const sources = evidenceFor(composed, store)
  if (!sources) throw new ModelFailed('too-much', 'the evidence is more than it is given at once')
  emit({ type: 'status', stage: 'writing', detail: settings.name })
  const computed = composed.figures.filter(({ derived }) => derived)
  const messages = promptFor({ question, understood, lang, sources, computed })
  const given = { sources, computed, question: knownIn(`${question}\n${understood ?? ''}`), lang }
  const { held: _, doubts, ...body } = await write(settings, messages, given, emit, signal)
  return {
    ...composed,
    ...body,
    ...(doubts.length > 0 ? { doubts } : {}),
    writer: 'model',
    model: { name: settings.name, failure: null },
  }
}
