export type Question = { question: string; history: string[] }

/** What so many clients at once were served: each one's waits, and how long all took together. */
export type Served = { milliseconds: number[]; seconds: number }

/** Every client asks one question after the other until all are asked once; each question is asked by one client. */
export async function askAll(url: string, questions: readonly Question[], clients: number): Promise<Served> {
  const milliseconds: number[] = []
  const left = [...questions].reverse()
  const started = performance.now()
  const client = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const asked = performance.now()
      await ask(url, next)
      milliseconds.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return { milliseconds, seconds: (performance.now() - started) / 1000 }
}

/** Asks one question and reads the answer to its end; once more where the server just closed the idle connection taken. */
export async function ask(url: string, { question, history }: Question): Promise<void> {
  const body = JSON.stringify({ question, history: history.map((content) => ({ role: 'user', content })) })
  const send = () => fetch(`${url}/api/ask`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const response = await send().catch(send)
  if (!response.ok) throw new Error(`${question}: ${response.status} ${await response.text()}`)
  await response.arrayBuffer()
}

/** Seconds of processor time that a server has used since it started, all its threads together. */
export async function processorSeconds(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1])
}
