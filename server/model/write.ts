import type { StreamEvent } from '../schema.ts'
import { complete, type Message } from './completion.ts'
import { ModelFailed } from './failed.ts'
import { isIn } from './language.ts'
import { cutSentences, plain, wholeSentences, withoutThinking } from './sentences.ts'
import type { ModelSettings } from './settings.ts'
import { addSentence, type Given, nothingWritten, type Written } from './written.ts'

const MAX_CHARS = 6000 // a composed answer seldom has more than 1,000

/**
 * What the model writes to the messages, held to what it was given. Each sentence is told when it is whole and checked,
 * from the first that holds on. Throws ModelFailed, withdrawing what was told; the reason of `asker` when that is aborted.
 */
export async function write(
  settings: ModelSettings,
  messages: readonly Message[],
  given: Given,
  emit: (event: StreamEvent) => void,
  asker: AbortSignal | undefined,
): Promise<Written> {
  const deadline = AbortSignal.timeout(settings.limitMs)
  let written = nothingWritten
  let told = nothingWritten
  const add = (sentences: readonly string[]) => {
    for (const sentence of sentences) written = addSentence(written, sentence, given)
    if (written.held === 0 || written === told) return
    if (told === nothingWritten && !isIn(given.lang, written.text))
      throw new ModelFailed('language', 'it did not write in the language asked for')
    for (const event of eventsBetween(told, written)) emit(event)
    told = written
  }
  try {
    const signal = asker ? AbortSignal.any([asker, deadline]) : deadline
    let pending = ''
    for await (const piece of withoutThinking(complete(settings, messages, signal))) {
      pending = plain(pending + piece)
      if (written.text.length + pending.length > MAX_CHARS) {
        throw new ModelFailed('endless', `it wrote more than ${MAX_CHARS} characters`)
      }
      const whole = wholeSentences(pending)
      add(whole)
      pending = pending.slice(whole.join('').length)
    }
    add(cutSentences(pending.trimEnd()))
    if (written.text === '') throw new ModelFailed('garbled', 'it wrote nothing')
    if (written.held === 0) throw new ModelFailed('unsupported', 'no sentence that it wrote holds against its sources')
    return written
  } catch (error) {
    asker?.throwIfAborted()
    if (told !== nothingWritten) emit({ type: 'withdrawn' })
    throw deadline.aborted
      ? new ModelFailed('slow', `it did not finish within ${settings.limitMs / 1000} seconds`)
      : error
  }
}

function* eventsBetween(before: Written, after: Written): Generator<StreamEvent> {
  yield { type: 'citations', citations: after.citations }
  yield { type: 'text-delta', text: after.text.slice(before.text.length) }
  for (const figure of after.figures.slice(before.figures.length)) yield { type: 'figure', figure }
  for (const doubt of after.doubts.slice(before.doubts.length)) yield { type: 'doubt', doubt }
}
