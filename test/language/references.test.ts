import { describe, expect, it } from 'vitest'
import { readReferences } from '../../index/language/references.ts'
import { unitAt, unitOf } from '../../index/language/units.ts'

const read = (text: string) => readReferences(text).map(({ start, end }) => text.slice(start, end))

describe('a number that names something', () => {
  it.each([
    '第 63/287 号',
    '第64/269号',
    '第 1863(2009)号',
    '第52/12 B 号',
    '1820、1888、1960号决议',
    '第 25 段',
    '第三节',
    '第五委员会',
    '第六十五届会议',
    '第 1 组',
    'A/65/624',
    'ST/SGB/2010/1',
    'A/C.5/65/L.3',
    'A/68/337(Part II)',
    'Corr.1',
    '62/741',
    'D-1',
    'P-4',
    '二十一世纪',
    '21世纪',
    '24/7',
    '议程项目 53 和 143',
    'http://undocs.org/ch/A/68/337',
    'resolutions 1325 (2000) and 1820 (2008)',
    'resolution 63/287',
    'para. 25',
    'paragraphs 5-7',
    'sixty-fifth session',
    'twenty-first century',
  ])('%s', (text) => {
    expect(read(`据 ${text} 所述`)).toEqual([text])
  })

  it('is a list mark at the head of a line or after a stop, not a number in brackets after a word', () => {
    expect(read('(1) 建立该部；(2) 增强能力：警务(20)')).toEqual(['(1)', '(2)'])
  })

  it('is no count, share or financial year', () => {
    expect(read('2008/09 年间有 12 150 人，占 25.6%；司法(4)、惩戒(6)；第一次访问，第二轮选举，一半')).toEqual([])
  })
})

describe('a unit', () => {
  it.each([
    [' 个月内', '个月', 'month', 'duration'],
    ['个工作小时', '个工作小时', 'working hour', 'duration'],
    ['%的', '%', 'percent', 'percent'],
    ['个百分点', '个百分点', 'points', 'points'],
    ['美元', '美元', 'usd', 'money'],
    ['个职位', '个职位', 'post', 'count'],
    ['名外地人员', '名', 'person', 'count'],
    ['英尺', '英尺', 'foot', 'measure'],
    [' percentage points', 'percentage points', 'points', 'points'],
    [' per cent of', 'per cent', 'percent', 'percent'],
    ['-year strategy', 'year', 'year', 'duration'],
    [' posts', 'posts', 'post', 'count'],
    ['艘船', '艘', '艘', 'count'],
  ])('%s', (text, printed, canonical, kind) => {
    expect(unitAt(text, 0)).toMatchObject({ printed, canonical, kind })
  })

  it.each(['期间', '支持', '对话', '组织', '年代', '与', ' yearly', '部门'])('is not read from the word %s', (text) => {
    expect(unitAt(text, 0)).toBeNull()
  })

  it('stands for itself where nothing is known of it', () => {
    expect(unitOf('情况通报')).toEqual({ canonical: '情况通报', kind: 'count' })
    expect(unitOf('US$')).toEqual({ canonical: 'usd', kind: 'money' })
  })
})
