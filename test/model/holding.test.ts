import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, answerSchema } from '../../server/schema.ts'
import { says, startFakeModel, streams } from './fake-model.ts'
import { asking, composing, POLICE, question, shown } from './given.ts'

let fake: Awaited<ReturnType<typeof startFakeModel>>
beforeAll(async () => {
  fake = await startFakeModel()
})
afterAll(() => fake.stop())

const HOLDS = '经过测试的警员为24 050人[1]。'

async function written(words: string, situation: Parameters<typeof composing>[0] = {}) {
  fake.behaves(says(words))
  return asking(fake.url, composing(situation))
}

/** What is doubtful of an answer, as it stands in its text. */
const doubtful = ({ text, doubts = [] }: Answer) => doubts.map(({ at, reason }) => [reason, text.slice(...at)])

/** What of one sentence is doubtful, said after one that holds. */
const doubtsAbout = async (sentence: string) => {
  const { answer } = await written(`${HOLDS}\n${sentence}`)
  expect(answer.writer).toBe('model')
  return doubtful(answer)
}

describe('an answer that a model writes', () => {
  it('is streamed sentence by sentence, each figure linked to its characters in the cited passage', async () => {
    const { answer, events, told } = await written(`${HOLDS}2009年为1.215万人。[1]`)
    expect(answerSchema.parse(answer)).toEqual(answer)
    expect(answer).toMatchObject({
      writer: 'model',
      model: { name: 'qwen3', failure: null },
      text: `${HOLDS}2009年为1.215万人。[1]`,
      check: { numbers: 3, supported: 3 },
      suggestions: composing().answer.suggestions,
    })
    expect(answer.doubts).toBeUndefined()
    expect(
      answer.figures.map(({ at, span, value }) => [
        at && answer.text.slice(...at),
        span && POLICE.slice(...span),
        value,
      ]),
    ).toEqual([
      ['24 050人', '24 050 人', 24050],
      ['2009年', '2009 年', 2009],
      ['1.215万人', '12 150 人', 12150],
    ])
    const deltas = events.flatMap((event) => (event.type === 'text-delta' ? [event.text] : []))
    expect(deltas).toEqual([HOLDS, '2009年为1.215万人。[1]'])
    expect(shown(events)).toEqual({
      text: answer.text,
      figures: answer.figures,
      doubts: [],
      citations: answer.citations,
    })
    expect(events.at(-1)).toEqual({ type: 'answer', answer })
    expect(told).toEqual([])
  })

  it('is the same however its words come', async () => {
    const words = `${HOLDS}（其中12 150人。）空缺率为21.3%。[1] 另见[1, 9]。`
    const { answer } = await written(words)
    for (const size of [1, 2, 7, 50]) {
      fake.behaves(streams(words.match(new RegExp(`[\\s\\S]{1,${size}}`, 'gu')) ?? []))
      expect((await asking(fake.url)).answer).toEqual(answer)
    }
  })

  it('may come whole from a server that does not stream', async () => {
    fake.behaves((response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ choices: [{ message: { content: HOLDS }, finish_reason: 'stop' }] }))
    })
    expect((await asking(fake.url)).answer).toMatchObject({ writer: 'model', text: HOLDS })
  })

  it('leaves out what the model thinks aloud, Markdown and control characters', async () => {
    const { answer } = await written(
      `<think>\n也许99人。</think>\n\n## **经过测试的警员为24 050人**[1]。\u0000\u202e\n\n- 空缺率为\`21.3%\`[1]。\n`,
    )
    expect(answer.text).toBe('经过测试的警员为24 050人[1]。\n- 空缺率为21.3%[1]。')
    expect(answer.doubts).toBeUndefined()
  })

  it('numbers its marks in the order of their first use, over what it cites alone', async () => {
    const further = ['2010 年共有 13 个维持和平行动。', '2008 年有 17 个维持和平行动。']
    const { answer } = await written('共有13个维持和平行动【2】。经过测试的警员为24 050人[1][2]。', { further })
    expect(answer.text).toBe('共有13个维持和平行动[1]。经过测试的警员为24 050人[2][1]。')
    expect(answer.citations.map(({ n, passage }) => [n, passage.label])).toEqual([
      [1, '第80段'],
      [2, '第79段'],
    ])
    expect(answer.doubts).toBeUndefined()
  })

  it('may use what was computed for it, which shows its arithmetic', async () => {
    const { answer } = await written('空缺率下降了4.3个百分点[1]。')
    expect(answer.doubts).toBeUndefined()
    expect(answer.figures).toMatchObject([{ value: 4.3, derived: { expression: '25.6 − 21.3 = 4.3' }, citation: 1 }])
  })
})

describe('a number that a model states', () => {
  it('is not borne out by the question that supposes it', async () => {
    fake.behaves(says(`${HOLDS}是的，为36 000人[1]。`))
    const { answer } = await asking(fake.url, composing(), { question: '经过测试的警员是36 000人吗？' })
    expect(doubtful(answer)).toEqual([['number', '36 000人']])
    expect(answer.check).toEqual({ numbers: 2, supported: 1 })
  })

  it.each([
    '2010年为24,050人[1]。',
    'In 2010, 24,050 officers were tested [1].',
    '2010年为2.405万人[1]。',
    '预算约80亿美元[1]。',
    'The budget is about 8 billion US dollars [1].',
    'The budget is about $8,000 million [1].',
    '占56%[1]。',
    'It is 56 per cent of the total [1].',
    '占百分之五十六[1]。',
    '２０１０年为２４０５０人[1]。',
    '为期3.5年[1]。',
    '见A/65/624第79段[1]。',
    'The rate fell from 25.6 per cent in 2009 to 21.3 per cent in 2010 [1].',
    '2. 该数为24 050人[1]。',
  ])('holds in whatever notation: %s', async (sentence) => {
    expect(await doubtsAbout(sentence)).toEqual([])
  })

  it.each([
    ['警员为24 051人[1]。', 'number', '24 051人'],
    ['警员为2.4万人[1]。', 'number', '2.4万人'],
    ['预算约为8 million US dollars[1]。', 'number', '8 million US dollars'],
    ['预算约为80亿欧元[1]。', 'number', '80亿欧元'],
    ['增加了24 050天[1]。', 'number', '24 050天'],
    ['占56个百分点[1]。', 'number', '56个百分点'],
    ['几乎增加了100人[1]。', 'number', '100人'],
    ['2011年警员有24 050人[1]。', 'number', '2011年'],
    ['该数为11 900人[1]。', 'number', '11 900人'],
    ['2009-2012年间有变化[1]。', 'number', '2009-2012年间'],
    ['见第81段[1]。', 'number', '第81'],
    ['2009年经过测试的警员为24 050人[1]。', 'period', '24 050人'],
  ])('is marked where the cited passage does not say it: %s', async (sentence, reason, words) => {
    expect(await doubtsAbout(sentence)).toContainEqual([reason, words])
  })

  it('is held against the passages that its own sentence cites, not against others', async () => {
    const further = ['2010 年共有 13 个维持和平行动。']
    const { answer } = await written(`${HOLDS}共有13个维持和平行动[1]。`, { further })
    expect(doubtful(answer)).toEqual([['number', '13个']])
    expect(answer.check).toEqual({ numbers: 2, supported: 1 })
  })
})

describe('a sentence that a model writes', () => {
  it('without a mark is flagged whole, and its numbers count as unsupported', async () => {
    const { answer, events } = await written(`${HOLDS}去年有12 150人。`)
    expect(doubtful(answer)).toEqual([
      ['unmarked', '去年有12 150人。'],
      ['number', '12 150人'],
    ])
    expect(answer.check).toEqual({ numbers: 2, supported: 1 })
    expect(shown(events).doubts).toEqual(answer.doubts)
  })

  it('with a mark that names no passage has the mark flagged', async () => {
    expect(await doubtsAbout('警员为24 050人[1][7]。')).toEqual([['mark', '[7]']])
    expect(await doubtsAbout('大家都好[0]。')).toEqual([
      ['unmarked', '大家都好[0]。'],
      ['mark', '[0]'],
    ])
  })

  it('that is right in part stands, with the rest of it flagged', async () => {
    const { answer } = await written('2010年为24 050人，其中9 999人是妇女[1]。')
    expect(doubtful(answer)).toEqual([['number', '9 999人']])
    expect((await written('2010年为9 999人[1]。')).answer.model?.failure?.reason).toBe('unsupported')
  })

  it('is not shown before one has held: nothing is taken back that need not be', async () => {
    const { events } = await written(`想一想。${HOLDS}`)
    expect(events.flatMap((event) => (event.type === 'text-delta' ? [event.text] : []))).toEqual([`想一想。${HOLDS}`])
  })

  it('is taken back when the answer breaks off after it', async () => {
    fake.behaves(streams([`${HOLDS}另有`], ''))
    const { answer, events } = await asking(fake.url)
    const kinds = events.map(({ type }) => type)
    expect(kinds.indexOf('withdrawn')).toBeGreaterThan(kinds.indexOf('text-delta'))
    expect(shown(events).text).toBe(answer.text)
  })
})

describe('a model', () => {
  it('is asked with question, resolved question and numbered evidence, in the language of the question', async () => {
    fake.behaves(says(HOLDS))
    const before = fake.received.length
    await asking(fake.url, composing({ further: ['2010 年共有 13 个维持和平行动。'] }))
    const [request] = fake.received.slice(before)
    expect(request).toMatchObject({ path: '/v1/chat/completions', model: 'qwen3', stream: true })
    const [system, user] = request?.messages ?? []
    expect(system?.content).toContain('simplified Chinese')
    expect(user?.content).toContain(JSON.stringify({ question }))
    const lines = (user?.content ?? '').split('\n').filter((line) => line.startsWith('{'))
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { n: 1, report: 'A/65/624', place: '第79段', section: '法治和安全机构', text: POLICE },
      { n: 2, report: 'A/65/624', place: '第80段', section: '法治和安全机构', text: '2010 年共有 13 个维持和平行动。' },
      { n: 1, computed: '4.3', unit: '个百分点', from: '25.6 − 21.3 = 4.3' },
    ])
    await asking(fake.url, composing({ lang: 'en' }))
    expect(fake.received.at(-1)?.messages[0]?.content).toContain('Write in English')
  })

  it('is not asked where the reports do not answer, nor where the composed answer is wished for', async () => {
    const before = fake.received.length
    const refusal = composing({ answered: false })
    expect((await asking(fake.url, refusal)).answer).toEqual(refusal.answer)
    const composed = composing()
    expect((await asking(fake.url, composed, { writer: 'composed' })).answer).toEqual(composed.answer)
    expect(fake.received).toHaveLength(before)
  })

  it('is not given a part of the evidence that an enumeration rests on', async () => {
    const before = fake.received.length
    const many = composing({ passages: Array.from({ length: 9 }, (_, i) => `${i} ${'长'.repeat(1400)}`) })
    expect((await asking(fake.url, many)).answer).toMatchObject({
      writer: 'composed',
      model: { failure: { reason: 'too-much' } },
    })
    expect(fake.received).toHaveLength(before)
  })
})
