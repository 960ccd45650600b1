import { describe, expect, test } from 'vitest'
import { askedHead, questionLang, readAsked } from '../../server/question/intent.ts'
import { readParagraphs } from '../../server/question/paragraphs.ts'
import { understand } from '../../server/question/understand.ts'
import { management, performance } from '../parse/seed.ts'
import { storeOf } from './reports.ts'

const store = storeOf(management, performance)

const QUESTIONS: [intent: string, questions: string[]][] = [
  ['greeting', ['早上好！', '谢谢', '你是谁？', '帮助', 'hello', 'Thank you!', 'What can I ask?']],
  ['corpus', ['收录了哪些报告？', '这两份报告都讲什么？', 'what documents are available?', 'list the reports']],
  [
    'aggregate',
    [
      '哪些部门有未完成的产出？',
      '多少项产出低于计划？',
      '安保部哪些产出高于计划？',
      '产出最多的是哪个部门？',
      'Which offices have unfinished outputs?',
      'How many outputs were marked no?',
      'List all outputs above plan',
      'the top five outputs above plan',
    ],
  ],
  [
    'define',
    [
      '中乍特派团的全称是什么？',
      '开发署的英文名称叫什么？',
      '什么是统筹行动小组？',
      'What does OIOS stand for?',
      'what is UNISFA?',
    ],
  ],
  [
    'why',
    [
      '新闻简报为什么少了？',
      '凭什么建议改名？',
      '缘何推迟？',
      'Why was the workshop cancelled?',
      'What prompted the change?',
      'how come the visits were fewer',
      'reason for the delay',
    ],
  ],
  [
    'compute rate',
    ['保险单谈判的完成率', 'What was the completion rate of the audits?', 'what share of the plan was delivered'],
  ],
  [
    'compute ratio',
    [
      '2010年的警员是2009年的几倍？',
      'What is the ratio of local to international staff?',
      'How many times larger was the second budget?',
    ],
  ],
  [
    'compute percent-change',
    [
      '索偿数量增长了百分之几？',
      '采购案的降幅',
      'By what percentage did claims rise?',
      'percentage change in the number of cases',
    ],
  ],
  [
    'compute difference',
    [
      '比计划多了几次？',
      '缩短了多少天？',
      '预算差多少？',
      'By how much did the cycle shorten?',
      'how many fewer letters than planned',
      'difference between the two budgets',
    ],
  ],
  [
    'compute sum',
    [
      '口头通报和简报加起来多少份？',
      '两项合计几个？',
      'How many cables and reports altogether?',
      'memos and faxes combined',
    ],
  ],
  [
    'compare',
    [
      '当地人员还是国际人员的空缺率高？',
      '空缺率有什么变化？',
      '谁的预算更大？',
      '2009年和2010年相比怎样？',
      'Was it better in 2009 or 2010?',
      'How did the budget evolve?',
      'compare the vacancy rates of 2009 and 2010',
      'planned versus actual visits',
    ],
  ],
  [
    'locate',
    [
      '第12段',
      '打开第105段',
      'A/65/624第33段说了什么？',
      'para 64',
      'show me paragraph 7',
      'What does paragraph 20 say?',
    ],
  ],
  [
    'yesno',
    [
      '举行负责人会议了吗？',
      '是否更新了手册？',
      '有没有派评估团？',
      '手册修订完没有',
      'Did the workshop take place?',
      'Has the manual been revised?',
      'whether the posters were printed',
    ],
  ],
  [
    'list',
    [
      '优先关注哪些方面？',
      '契约包括什么目标？',
      '列举四个领域',
      'which missions are in transition',
      'list the priorities of the initiative',
      'name the members of the mechanism',
    ],
  ],
  [
    'lookup',
    [
      '外勤支助部有多少客户？',
      '什么时候成立的？',
      '向谁报告？',
      '计划3次，实际几次？',
      'How many clients does ICTD serve?',
      'When was the office created?',
      'where is the procurement office',
    ],
  ],
  [
    'explain',
    [
      '评价情况',
      '审计反应和调查委员会的做法',
      'environmental policy of missions',
      'describe the partnership with the World Bank',
    ],
  ],
]

describe.each(QUESTIONS)('%s is what is asked by', (intent, questions) => {
  test.each(questions)('%s', (question) => {
    const { kind, operation } = understand(question, store)
    expect([kind, operation].filter(Boolean).join(' ')).toBe(intent)
  })
})

describe('the language of a question', () => {
  test.each([
    ['多少次访问？', 'zh'],
    ['UNSOA是什么', 'zh'],
    ['MINUSMA 的预算', 'zh'],
    ['PACT training 多久', 'zh'],
    ['How many visits?', 'en'],
    ['What does 联刚稳定团 stand for in English', 'en'],
    ['2010', 'en'],
    ['', 'en'],
  ])('of %j is %s', (question, lang) => {
    expect(questionLang(question)).toBe(lang)
  })
})

describe('the paragraphs a question names', () => {
  test.each([
    ['第79段', ['79']],
    ['第 33 段和第 105 段', ['33', '105']],
    ['what do paragraphs 12 and para. 64 say', ['12', '64']],
    ['79', ['79']],
    ['第79、80段', ['79', '80']],
    ['第5段至第7段说了什么', ['5', '6', '7']],
    ['paragraphs 5 to 7', ['5', '6', '7']],
    ['para. 121 (b)', ['121']],
    ['第79段的空缺率在2010年是多少', ['79']],
    ['2010', []],
  ])('%s', (question, paragraphs) => {
    expect(readParagraphs(question)).toEqual(paragraphs)
  })

  test.each(['大会第62/250号决议第24段', 'resolution 62/250 paragraph 24'])(
    'are not those of a resolution: %s',
    (q) => {
      expect(readParagraphs(q)).toEqual([])
    },
  )
})

describe('what a question asks to be named', () => {
  test.each([
    ['处长叫什么名字？', 'person'],
    ['哪个特派团关闭了？', 'mission'],
    ['营地建在哪里？', 'place'],
    ['机构在哪几个层面运作？', null],
    ['报告的文号', 'symbol'],
    ['哪家公司供应口粮？', 'company'],
    ['由谁审查？', 'body'],
    ['预算增加了吗？', null],
  ] as const)('%s', (question, asked) => {
    expect(readAsked(question, 'zh')).toBe(asked)
  })

  test.each([
    ['What is the name of the director?', 'person'],
    ['Which mission closed in 2009?', 'mission'],
    ['In which country was the centre set up?', 'place'],
    ['Which resolution approved it?', 'symbol'],
    ['which fuel supplier was chosen', 'company'],
    ['To whom does the office report?', 'body'],
    ['Did the budget grow?', null],
    ['Of those who completed the course, how many were appointed?', null],
  ] as const)('%s', (question, asked) => {
    expect(readAsked(question, 'en')).toBe(asked)
  })
})

describe('the noun that is asked for', () => {
  test.each([
    ['zh', '得了什么奖？', '奖'],
    ['zh', '有多少台电脑？', '电脑'],
    ['en', 'How many vehicles were written off?', 'vehicles'],
    ['en', 'How many armoured vehicles did the base hold?', 'vehicles'],
    ['zh', '几时？', ''],
    ['en', 'When?', ''],
  ] as const)('%s: %s', (lang, question, head) => {
    expect(askedHead(question, lang)).toContain(head)
    expect(askedHead(question, lang) === '').toBe(head === '')
  })
})
