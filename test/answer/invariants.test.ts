import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbersStated } from '../../index/language/numbers.ts'
import type { OutputRow } from '../../index/report.ts'
import { ask as askOpened } from '../../server/answer/ask.ts'
import {
  changeQuestion,
  departmentQuestion,
  measureQuestion,
  reasonQuestion,
  rowQuestion,
} from '../../server/answer/questions-for.ts'
import {
  type Answer,
  type AnswerFigure,
  answerSchema,
  MAX_QUESTION_CHARS,
  type StreamEvent,
} from '../../server/schema.ts'
import { starters } from '../../server/starters.ts'
import { cited, seedsIndex } from './seeds-index.ts'

const { ask, opened } = seedsIndex()

/** What the text shows for a figure: itself; in an English answer its number with an English unit. */
function isShown({ text, lang }: Answer, { at, text: printed, value, derived }: AnswerFigure): boolean {
  if (!at) return true
  const shown = text.slice(...at)
  const isPutIntoEnglish = lang === 'en' && !derived && /\p{Script=Han}/u.test(printed)
  return shown === printed || (isPutIntoEnglish && numbersStated(shown).includes(value))
}

/** The promises that an answer breaks, in words; none, whatever was asked. */
function broken(answer: Answer): string[] {
  const { text, figures, citations, check, kind } = answer
  const source = (n: number) => citations.find((citation) => citation.n === n)?.passage
  const marks = [...text.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n))
  const isNone = figures.some(({ value, derived }) => derived?.operation === 'count' && value === 0)
  const isBare = kind === 'corpus' || kind === 'greeting' || kind === 'refuse' || isNone
  return [
    ...(answerSchema.safeParse(answer).success ? [] : ['is not what the contract says']),
    ...(check.numbers === check.supported || kind === 'corpus' ? [] : ['states a number that nothing supports']),
    ...marks.filter((n) => !source(n)).map((n) => `marks [${n}], which it does not cite`),
    ...(marks.length > 0 || isBare ? [] : ['cites nothing']),
    ...citations.filter(({ n }, i) => n !== i + 1).map(({ n }) => `numbers a citation ${n}`),
    ...citations
      .filter(({ passage }) => opened().store.passage(passage.id)?.text !== passage.text)
      .map(({ passage }) => `cites other words than ${passage.id} has`),
    ...citations
      .filter(({ passage, spans }) => spans.some(([start, end]) => start >= end || end > passage.text.length))
      .map(({ passage }) => `cites nothing of ${passage.id}`),
    ...figures.filter((f) => !isShown(answer, f)).map((f) => `does not show ${f.text} where it says`),
    ...figures
      .filter((f) => f.span && source(f.citation)?.text.slice(...f.span) !== f.text)
      .map((f) => `prints ${f.text} otherwise than the report`),
    ...figures.filter((f) => !f.span && !f.derived).map((f) => `has ${f.text} from nowhere`),
    ...figures
      .flatMap((f) => f.derived?.operands ?? [])
      .filter((operand) => !source(operand.citation)?.text.includes(operand.text))
      .map((operand) => `works with ${operand.text}, which its source does not have`),
  ]
}

/** Questions that break a promise, or are not answered the same twice, byte for byte. */
async function faults(questions: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const question of new Set(questions)) {
    const answer = await ask(question)
    found.push(...broken(answer).map((fault) => `${question} ${fault}`))
    if (JSON.stringify(await ask(question)) !== JSON.stringify(answer)) found.push(`${question} is answered anew`)
  }
  return found
}

const rows = () => opened().store.passages.filter((passage): passage is OutputRow => passage.kind === 'output')
const asked = <Item>(items: readonly Item[], question: (item: Item) => string | null) =>
  items.flatMap((item) => question(item) ?? [])

describe('no answer breaks a promise, and the same question has the same answer', () => {
  test('to the questions offered at the start, which it answers', async () => {
    const { zh, en } = await starters(opened(), askOpened)
    expect([zh.length, en.length].every((count) => count > 0)).toBe(true)
    expect(await faults([...zh, ...en])).toEqual([])
    for (const question of [...zh, ...en]) expect((await ask(question)).answered, question).toBe(true)
  })

  test('to planned and actual of every row', async () => {
    const questions = asked(rows(), rowQuestion)
    expect(questions.length).toBeGreaterThan(100)
    expect(await faults(questions)).toEqual([])
  })

  test('to why a row ended above or below its plan', async () => {
    expect(await faults(asked(rows(), reasonQuestion))).toEqual([])
  })

  test('to every change that the reports state', async () => {
    const changes = opened().store.figures.filter(({ change }) => change?.role === 'after')
    expect(changes.length).toBeGreaterThan(5)
    expect(await faults(asked(changes, changeQuestion))).toEqual([])
  })

  test('to what can be asked in English of figures and departments', async () => {
    const departments = asked(rows(), ({ department }) => departmentQuestion(department, opened().store))
    expect(await faults([...asked(opened().store.figures, measureQuestion), ...departments])).toEqual([])
  })

  test('to every paragraph called up by its number', async () => {
    const numbered = opened().store.passages.filter((passage) => passage.kind === 'paragraph')
    expect(await faults(asked(numbered, ({ number }) => number && `第${number}段`))).toEqual([])
    expect(await faults(asked(numbered.slice(0, 20), ({ number }) => number && `paragraph ${number}`))).toEqual([])
  })
})

test('a question made of a row is answered from that row, or from one it is said of as well', async () => {
  const made = rows().flatMap((row) => (rowQuestion(row) ? [row] : []))
  const astray: string[] = []
  for (const row of made) {
    const alike = made.filter((other) => rowQuestion(other) === rowQuestion(row))
    const answer = await ask(rowQuestion(row) ?? '')
    if (!alike.some(({ id }) => cited(answer).includes(id))) astray.push(row.id)
  }
  expect(astray.length / made.length, astray.join('\n')).toBeLessThan(0.1)
})

describe('an answer that is streamed', () => {
  async function events(question: string): Promise<StreamEvent[]> {
    const seen: StreamEvent[] = []
    await askOpened(opened(), { question, history: [], trace: false }, (event) => seen.push(event))
    return seen
  }

  test.each(['2010年3月外地实际部署了多少人？', 'Budget of UNMISS', '第79段'])(
    'is the answer: %s',
    async (question) => {
      const seen = await events(question)
      const answer = await ask(question)
      expect(seen.at(-1)).toEqual({ type: 'answer', answer })
      expect(seen.flatMap((event) => (event.type === 'text-delta' ? event.text : [])).join('')).toBe(answer.text)
      expect(seen.flatMap((event) => (event.type === 'figure' ? event.figure : []))).toEqual(answer.figures)
      expect(seen.findIndex(({ type }) => type === 'citations')).toBeLessThan(
        seen.findIndex(({ type }) => type === 'text-delta'),
      )
    },
  )

  test('stops when the asker has gone', async () => {
    const gone = AbortSignal.abort(new Error('gone'))
    const request = { question: '预算是多少？', history: [], trace: false }
    await expect(askOpened(opened(), request, () => {}, gone)).rejects.toThrow('gone')
  })

  test.each(['understanding', 'searching'])('stops at the next step when the asker goes while %s', async (stage) => {
    const asker = new AbortController()
    const seen: string[] = []
    const emit = (event: StreamEvent) => {
      if (event.type !== 'status') return
      seen.push(event.stage)
      if (event.stage === stage) asker.abort(new Error('gone'))
    }
    const request = { question: '预算是多少？', history: [], trace: false }
    await expect(askOpened(opened(), request, emit, asker.signal)).rejects.toThrow('gone')
    expect(seen.at(-1)).toBe(stage)
  })
})

test('only the reports asked for are answered from', async () => {
  const question = { question: '秘书长向安全理事会主席发出了多少封信？', history: [], trace: false }
  for (const report of ['A-65-624', 'performance']) {
    const answer = await askOpened(opened(), { ...question, reports: [report] })
    expect(answer.citations.every(({ passage }) => passage.report.id === report)).toBe(true)
  }
})

describe('whatever is typed', () => {
  /** Of the processor, not of the clock: a busy machine takes longer. Two processors for two seconds. */
  const MOST_WORK = 4e6 // microseconds

  const word = fc.constantFrom(
    ...'多少 几次 计划 实际 为什么 第79段 空缺率 联刚稳定团 2010年 how many why 20% [1] “ ） \n 🙂 ￥'.split(' '),
  )
  const typed = fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
      fc.string({ unit: fc.constantFrom('\u0000', '\u200b', '\u202e', '\r', '\t', '？') }),
    )
    // digits of other scripts are repeated in ours, which stand nowhere
    .map((text) => text.replace(/(?![0-9])\p{N}/gu, ''))

  const isFine = async (...turns: string[]) => {
    const before = process.cpuUsage()
    const answer = await ask(...turns)
    const { user, system } = process.cpuUsage(before)
    expect(broken(answer)).toEqual([])
    expect(user + system).toBeLessThan(MOST_WORK)
  }

  test('is answered or refused, without a fault and in time', async () => {
    await fc.assert(fc.asyncProperty(typed, (question) => isFine(question)))
  })

  test('also after other turns', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { maxLength: 3 }), typed, (earlier, question) => isFine(...earlier, question)),
      { numRuns: 40 },
    )
  })

  test.each([
    ['one word over and over', '多少'],
    ['characters of two units', '🙂'],
    ['nested brackets', '（('],
    ['numbers', '125 520；'],
    ['Latin words', 'how many '],
    ['a sentence', '2009年外地总体空缺率是多少，那2010年呢？'],
  ])('as long as may be: %s', async (_, part) => {
    await isFine(part.repeat(MAX_QUESTION_CHARS / part.length))
  })
})
