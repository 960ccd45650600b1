import type { Lang } from '../../../index/report.ts'
import { cut } from '../../schema/text.ts'
import { MAX_QUESTION_CHARS, type Turn } from '../../schema.ts'
import { withoutCourtesy } from '../courtesy.ts'
import { langOf } from '../lang.ts'
import { joined } from './joined.ts'
import { asksOfBoth, corrected, isAside, leans } from './leaning.ts'
import { inPercent } from './measures.ts'
import { swapName, swapNoun, swapNumbered, swapPlace } from './nouns.ts'
import { asList, foremostOfThose, ofThose, swapExtreme, swapOutcome } from './outputs.ts'
import { asksItself, bareParts } from './part.ts'
import { withName } from './pronouns.ts'
import type { Both, Swap, Swapping } from './swap.ts'
import { swapTime } from './times.ts'

/** A question read in its conversation. */
export type Resolution = {
  /** The question in full words: a correction's 'no, I meant' taken off, what it names put into the earlier question. */
  question: string
  /** The earlier question that it still leans on; null when it stands alone. */
  previous: string | null
  /** The two earlier questions that it is of: 'the difference between them'. */
  pair: Pair | null
  /** As one would ask it without the conversation, to show how it was read. */
  whole: string
}

/** Two questions asked one after the other, by what sets them apart, and what is asked of their answers. */
export type Pair = {
  questions: readonly [string, string]
  names: readonly [string, string]
  asks: 'sum' | 'difference' | 'compare'
}

/** What has been asked up to some turn. */
type Thread = {
  /** The last question that says in full what it asks. */
  standing: string
  /** The two questions last asked in the place of each other, and both put as one. */
  pair: (Both & { questions: readonly [string, string] }) | null
  /** What was asked of the standing question since: 'which of them …', and last of all 'by how much?'. */
  more: string | null
  aside: string | null
}

/**
 * Finds what a question leans on: the turns before it, when it opens like a follow-up, points with a pronoun, or is too
 * short to say what it is about. Where it names a part of its own, that part takes the place of the one of its sort.
 */
export function resolve(question: string, history: readonly Turn[], lang: Lang): Resolution {
  // a longer turn was never a question of its own
  const earlier = history
    .filter((turn) => turn.role === 'user')
    .map((turn) => withoutCourtesy(cut(turn.content.trim(), MAX_QUESTION_CHARS)))
  const [first, ...more] = earlier
  if (first === undefined || !leans(question, lang)) return alone(corrected(question))
  return read(more.reduce(followed, opened(first)), question, lang).resolution
}

const alone = (question: string): Resolution => ({ question, previous: null, pair: null, whole: question })
const opened = (standing: string): Thread => ({ standing, pair: null, more: null, aside: null })

function followed(thread: Thread, turn: string): Thread {
  const lang = langOf(turn)
  return leans(turn, lang) ? read(thread, turn, lang).thread : opened(turn)
}

/** A follow-up in the thread it belongs to, and the thread as it is after it. */
function read(thread: Thread, turn: string, lang: Lang): { resolution: Resolution; thread: Thread } {
  const { standing, pair, more, aside } = thread
  const said = corrected(turn)
  const percent = inPercent(aside ?? standing, said, lang)
  const asked = percent ?? said
  const isOneLanguage = langOf(standing) === lang
  const asks = isOneLanguage && pair ? asksOfBoth(asked, lang) : null
  if (asks && pair) {
    const { questions, names, question } = pair
    return {
      resolution: { ...alone(joined(question, asked)), pair: { questions, names, asks } },
      thread: { ...thread, aside: asked },
    }
  }
  const swap = isOneLanguage ? rewritten(standing, asked, lang) : null
  if (swap) {
    const { whole, both } = swap
    return {
      resolution: alone(whole),
      thread: { ...opened(whole), pair: both && { ...both, questions: [standing, whole] } },
    }
  }
  if (percent && !aside) return { resolution: alone(percent), thread: opened(percent) }
  const previous = more ? joined(standing, more) : standing
  const named = isOneLanguage ? withName(standing, asked, lang) : null
  if (named) return { resolution: { ...alone(named), previous }, thread: opened(named) }
  return {
    resolution: { question: asked, previous, pair: null, whole: joined(previous, asked) },
    thread: percent || isAside(asked, lang) ? { ...thread, aside: asked } : { ...thread, more: asked, aside: null },
  }
}

const OF_SET = [asList, ofThose, foremostOfThose]
const OF_OUTPUTS: readonly Swapping[] = [swapOutcome, swapExtreme]
const OF_PARTS: readonly Swapping[] = [swapPlace, swapTime, swapName, swapNumbered, swapNoun]

/** The earlier question as the follow-up would have it; null where it adds a question of its own. */
function rewritten(standing: string, asked: string, lang: Lang): Swap | null {
  const whole = OF_SET.map((rewrite) => rewrite(standing, asked, lang)).find((found) => found !== null)
  if (whole) return { whole, both: null }
  for (const part of bareParts(asked, lang)) {
    for (const swap of asksItself(part, lang) ? OF_OUTPUTS : [...OF_OUTPUTS, ...OF_PARTS]) {
      const found = swap(standing, part, lang)
      if (found) return found
    }
  }
  return null
}
