import { withoutCourtesy } from '../question/courtesy.ts'
import { questionsIn } from '../question/several.ts'
import type { Answer, AskRequest, StreamEvent } from '../schema.ts'
import type { Opened } from '../services.ts'
import { mayStart, starters } from '../starters.ts'
import { checkNumbers } from './check.ts'
import type { Draft } from './context.ts'
import { compose, say } from './draft.ts'
import { type Reading, readOne } from './reading.ts'
import { suggest } from './suggest.ts'
import { traceOf } from './trace.ts'

const DELTA_CHARS = 24 // a stream's piece of text: short enough to be seen coming

/** Questions whose answers may leave nothing to follow up: those to start with are offered. */
const OPENING: ReadonlySet<string> = new Set(['greeting', 'corpus', 'define', 'locate'])

/**
 * Answers a question from the reports: understood in its conversation, evidence searched and weighed, an answer of the
 * asked kind composed, every number checked. The same index and question give the same answer.
 */
export async function ask(
  opened: Opened,
  request: AskRequest,
  emit: (event: StreamEvent) => void = () => {},
  signal?: AbortSignal,
): Promise<Answer> {
  const whole = await readOne(opened, request, emit, signal)
  const each = await readEach(opened, request, whole, signal)
  const readings = areApart(each, whole) ? each : [whole]
  const [first] = readings.filter(({ draft }) => draft.answered)
  const { context, draft, timings } = first ?? whole
  const { query } = context
  const opens = OPENING.has(query.kind) && !mayStart(request.question, opened.store)
  const openers = opens ? (await starters(opened, ask))[query.lang] : []
  const pieces = readings.flatMap((one, i) => [...(i > 0 ? [say('\n\n')] : []), ...one.draft.pieces])
  const asked = readings.flatMap((one) => one.draft.choices?.map((c) => c.figure.id) ?? one.draft.first ?? [])
  const body = compose(pieces, opened.store.reports, asked)
  emit({ type: 'status', stage: 'checking' })
  const answer: Answer = {
    answered: draft.answered,
    kind: draft.kind,
    lang: query.lang,
    ...body,
    understood: readings.length > 1 ? null : whole.understood,
    suggestions: suggest(draft, context, openers),
    check: checkNumbers(body, readings.map((one) => one.context.query.text).join('\n')),
    writer: 'composed',
    ...(request.trace
      ? {
          trace: traceOf(
            context,
            body.citations.map((c) => c.passage.id),
            timings,
          ),
        }
      : {}),
  }
  stream(answer, emit)
  return answer
}

/** The questions of one line, each read in the light of those before it; what one place tells is read as one. */
async function readEach(
  opened: Opened,
  request: AskRequest,
  whole: Reading,
  signal: AbortSignal | undefined,
): Promise<Reading[]> {
  const questions = questionsIn(withoutCourtesy(request.question))
  if (questions.length < 2 || tellsEach(whole, questions.length)) return []
  const each = await readInTurn(opened, request, questions, signal)
  if (!whole.draft.answered) return each
  const together: string[] = []
  for (const [i, question] of questions.entries()) {
    const [before, own] = [each[i - 1]?.draft, each[i]?.draft]
    const isMore =
      before && own && !NOT_OF_SENTENCES.has(own.kind) && (!own.answered || placeOf(before) === placeOf(own))
    if (isMore) together.push(`${together.pop()}${question}`)
    else together.push(question)
  }
  return together.length === questions.length ? each : readInTurn(opened, request, together, signal)
}

async function readInTurn(
  opened: Opened,
  request: AskRequest,
  questions: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Reading[]> {
  const readings: Reading[] = []
  const history = [...request.history]
  for (const question of questions) {
    readings.push(await readOne(opened, { ...request, question, history: [...history] }, () => {}, signal))
    history.push({ role: 'user', content: question })
  }
  return readings
}

/** True where one place has a figure for each of so many questions. */
const tellsEach = ({ draft, context }: Reading, questions: number): boolean =>
  context.query.needs.length >= questions && (draft.choices?.length ?? 0) >= context.query.needs.length

/** The passage that an answer cites first. */
const placeOf = ({ pieces }: Draft) => pieces.find((piece) => piece.is === 'cite')?.passage

/** Kinds of answer that no sentence is looked for: it cannot hold more or less of the question. */
const NOT_OF_SENTENCES: ReadonlySet<string> = new Set(['define', 'locate', 'aggregate', 'corpus'])

/**
 * True for questions that are answered each in a place of its own, which holds more of it than any place does of all of
 * them; or of which one that leans on no other is answered, though all together are not.
 */
function areApart(each: readonly Reading[], whole: Reading): boolean {
  if (each.length < 2) return false
  const answered = each.filter(({ draft }) => draft.answered)
  if (!whole.draft.answered) return answered.some(({ understood }) => understood === null)
  const places = new Set(answered.map(({ draft }) => placeOf(draft)))
  const heldOf = ({ context }: Reading) => context.evidence[0]?.coverage ?? 0
  const isOwn = (one: Reading) => NOT_OF_SENTENCES.has(one.draft.kind) || heldOf(one) > heldOf(whole)
  if (answered.length === each.length && each.every(({ draft }) => NOT_OF_SENTENCES.has(draft.kind))) return true
  return places.size === each.length && (NOT_OF_SENTENCES.has(whole.draft.kind) || each.every(isOwn))
}

/** Tells an answer as a stream does: its citations and figures, its text in pieces, then the whole. */
export function stream(answer: Answer, emit: (event: StreamEvent) => void): void {
  emit({ type: 'citations', citations: answer.citations })
  for (const figure of answer.figures) emit({ type: 'figure', figure })
  for (let i = 0; i < answer.text.length; i += DELTA_CHARS)
    emit({ type: 'text-delta', text: answer.text.slice(i, i + DELTA_CHARS) })
  emit({ type: 'answer', answer })
}
