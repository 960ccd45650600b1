import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'

export type Question = { question: string; history: string[] }

/** What so many clients at once were served: each answer's wait, how many were told to come back, and how long all took together. */
export type Served = { milliseconds: number[]; turnedAway: number; seconds: number }

/** Every client asks one question after the other until all are asked once; each question is asked by one client. */
export const askAll = (url: string, questions: readonly Question[], clients: number): Promise<Served> =>
  askInTurn(url, questions.values(), clients)

/** The same for so many seconds, beginning with the first again after the last. */
export function askFor(url: string, questions: readonly Question[], clients: number, seconds: number): Promise<Served> {
  const until = performance.now() + seconds * 1000
  function* again() {
    for (let at = 0; performance.now() < until; at++) yield questions[at % questions.length] as Question
  }
  return askInTurn(url, again(), clients)
}

/**
 * The clients ask so many questions a second in all, each client in its turn; who still waits for an answer asks late, and
 * the wait counts from the turn.
 */
export async function askAtPace(
  url: string,
  questions: readonly Question[],
  { clients, perSecond, seconds }: { clients: number; perSecond: number; seconds: number },
): Promise<Served> {
  const milliseconds: number[] = []
  let turnedAway = 0
  const started = performance.now()
  const client = async (first: number) => {
    for (let turn = first; turn < perSecond * seconds; turn += clients) {
      const due = started + (turn * 1000) / perSecond
      await pause(Math.max(0, due - performance.now()))
      if (await ask(url, questions[turn % questions.length] as Question)) milliseconds.push(performance.now() - due)
      else turnedAway++
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, nth) => client(nth)))
  return { milliseconds, turnedAway, seconds: (performance.now() - started) / 1000 }
}

async function askInTurn(url: string, questions: IterableIterator<Question>, clients: number): Promise<Served> {
  const milliseconds: number[] = []
  let turnedAway = 0
  const started = performance.now()
  const client = async () => {
    for (const next of questions) {
      const asked = performance.now()
      if (await ask(url, next)) milliseconds.push(performance.now() - asked)
      else turnedAway++
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return { milliseconds, turnedAway, seconds: (performance.now() - started) / 1000 }
}

/** How many of the questions are different ones, of those asked in the same conversation. */
export const distinct = (questions: readonly Question[]): number =>
  new Set(questions.map(({ question, history }) => JSON.stringify([...history, question]))).size

// fetch takes twice the processor time, on the processors that the server is measured on
const agent = new Agent({ keepAlive: true })

/** Asks one question and reads the answer to its end, false where the server is too busy; once more where the server just closed the idle connection taken. */
export async function ask(url: string, { question, history }: Question): Promise<boolean> {
  const body = JSON.stringify({ question, history: history.map((content) => ({ role: 'user', content })) })
  const reply = await post(`${url}/api/ask`, body).catch(() => post(`${url}/api/ask`, body))
  if (reply.status === 503) return false
  if (reply.status !== 200) throw new Error(`${question}: ${reply.status} ${reply.text}`)
  return true
}

const post = (url: string, body: string): Promise<{ status: number | undefined; text: string }> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    request(url, { method: 'POST', agent, headers }, (reply) =>
      text(reply).then((text) => resolve({ status: reply.statusCode, text }), reject),
    )
      .on('error', reject)
      .end(body)
  })

/** Seconds of processor time that a server has used since it started, all its threads together. */
export async function processorSeconds(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1])
}
