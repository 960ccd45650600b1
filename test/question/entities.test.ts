import { describe, expect, test } from 'vitest'
import type { Lang } from '../../index/report.ts'
import { findEntities, nameTerms } from '../../server/question/entities.ts'
import { management, parseText, performance } from '../parse/seed.ts'
import { storeOf } from './reports.ts'

const store = storeOf(management, performance)
const langOf = (question: string): Lang => (/\p{Script=Han}/u.test(question) ? 'zh' : 'en')
const found = (question: string) => findEntities(question, langOf(question), store)
const named = (question: string) => [...new Set(found(question).map(({ name }) => name))]

describe('a body is known by any of its names', () => {
  test.each([
    ['联刚稳定团', '联合国组织刚果民主共和国稳定特派团'],
    ['联合国组织刚果民主共和国稳定特派团', '联合国组织刚果民主共和国稳定特派团'],
    ['MONUSCO', '联合国组织刚果民主共和国稳定特派团'],
    ['外勤部', '外勤支助部'],
    ['Department of Field Support', '外勤支助部'],
    ['the Ethics Office', '道德操守办公室'],
    ['行预咨委会', '行政和预算问题咨询委员会'],
    ['Haiti', '海地'],
  ])('%s', (name, full) => {
    expect(named(name)).toEqual([full])
  })

  test('with all the forms that a report may print', () => {
    const [mission] = found('联刚稳定团有多少人？')
    expect(mission?.kind).toBe('mission')
    expect(mission?.forms).toEqual(
      expect.arrayContaining(['联刚稳定团', 'MONUSCO', '联合国组织刚果民主共和国稳定特派团']),
    )
  })

  test('and several bodies are several', () => {
    expect(named('UNIFIL和联海稳定团')).toHaveLength(2)
  })
})

describe('what only looks like a name is none', () => {
  test.each([
    ['an acronym in small letters is a word', 'what is its mandate'],
    ['two words are not one name', 'where did they have to go'],
    ['everybody speaks of it', '联合国大会的决议'],
    ['a common noun', '维和特派团有几个？'],
    ['a word before 特派团', '这些特派团和那个观察团'],
    ['特派团 that begins another term', '学完特派团高级领导人课程的人'],
    ['a term of its own before 特派团', '女性当特派团正副团长的比例'],
  ])('%s', (_, question) => {
    expect(named(question)).toEqual([])
  })
})

describe('a mission no report names', () => {
  test.each(['卡塔赫纳观察团', '新西兰观察团的预算', '火星特派团去了几个人？'])(
    'is still asked for: %s',
    (question) => {
      const unknown = found(question).find(({ kind }) => kind === 'mission')
      expect(unknown?.forms.every((form) => store.documentFrequency(form) === 0)).toBe(true)
    },
  )
})

describe('names that a report introduces', () => {
  const text = [
    '一. 导言',
    '1. 2015年设立了东海沿岸渔业保护协调委员会(东渔协委)，由12个国家组成。',
    '2. 东渔协委在报告所述期间举行了4次会议。各成员国对会议表示满意。',
    '3. 秘书处为这些会议提供了支助。会议在首都举行。',
    '4. 预算没有变化。所有支出都经过核准。',
    '5. 下一次会议将在明年举行。',
    '6. 有关文件已经分发。',
  ].join('\n')
  const own = storeOf(parseText(text))
  const full = '东海沿岸渔业保护协调委员会'

  test.each(['东渔协委开了几次会？', '东海沿岸渔业保护协调委员会开了几次会？'])(
    'are names in a question: %s',
    (question) => {
      expect(findEntities(question, 'zh', own)).toEqual([
        expect.objectContaining({ name: full, forms: [full, '东渔协委'] }),
      ])
    },
  )

  test('are looked for under both forms', () => {
    const [term] = nameTerms('东渔协委开了几次会？', own)
    expect(term?.options.map((option) => option.term)).toEqual([full, '东渔协委'])
  })

  test('mean nothing to reports that do not introduce them', () => {
    expect(nameTerms('东渔协委开了几次会？', store)).toEqual([])
  })
})
