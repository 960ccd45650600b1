import { passagePageSchema, reportListSchema } from '../../server/schema.ts'

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const FORMS = [
  (words: string) => `${words}是多少？`,
  (words: string) => `为什么${words}？`,
  (words: string) => `${words}和上一年相比怎么样？`,
  (words: string) => `有几个部门${words}？`,
  (words: string) => `How many ${words}?`,
  (words: string) => `Why ${words}?`,
  (words: string) => words,
]

/** Questions without end, made of the words of the reports that a server has: hardly two are the same. */
export async function questionsOf(url: string, random: () => number): Promise<() => string> {
  const { reports } = reportListSchema.parse(await (await fetch(`${url}/api/reports`)).json())
  const texts: string[] = []
  for (const { id } of reports) {
    const page = await (await fetch(`${url}/api/reports/${encodeURIComponent(id)}/passages?limit=1000`)).json()
    texts.push(...passagePageSchema.parse(page).passages.map(({ text }) => text))
  }
  const any = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  return () => {
    const text = any(texts)
    const from = Math.floor(random() * text.length)
    const words = text.slice(from, from + 4 + Math.floor(random() * 16)).replace(/\p{Cs}/gu, '')
    return any(FORMS)(words.trim() || '部署人数')
  }
}
