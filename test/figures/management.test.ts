import { describe, expect, it } from 'vitest'
import { findFigures } from '../../index/figures.ts'
import type { Figure, Qualifier } from '../../index/report.ts'
import { management } from '../parse/seed.ts'

type Row = [
  paragraph: string,
  printed: string,
  value: number,
  unit: string | null,
  qualifier: Qualifier | null,
  period: string | null,
  measure: string,
]

/** Read by hand in A/65/624. */
const figures: Row[] = [
  ['summary/2', '三年半', 3.5, '年', null, '2010 年', '批准进行改组'],
  ['8', '16 个', 16, '个', null, null, '特派团以及联合调解支助小组办公室收到的答复'],
  ['8', '94%', 94, '%', null, null, '答复率'],
  ['11', '30%', 30, '%', 'more than', null, '联合国外地核定人员'],
  ['11', '17 个', 17, '个', null, '2009 年', '维持和平行动'],
  ['11', '1 个', 1, '个', null, '2009 年', '政治特派团'],
  ['11', '125 520 人', 125520, '人', 'more than', '2010 年 3 月', '实际部署水平'],
  ['11', '80 亿美元', 8e9, '美元', 'about', '2010 年 3 月', '支助预算'],
  ['12', '13 个', 13, '个', null, '目前', '维持和平行动'],
  ['12', '1 个', 1, '个', null, '目前', '政治特派团'],
  ['12', '124 000 名', 124000, '名', 'about', '目前', '外地人员'],
  ['12', '73 亿美元', 7.3e9, '美元', 'about', '目前', '每年的支持支助预算'],
  ['12', '5.63 亿美元', 563e6, '美元', null, null, '支助预算'],
  ['29', '80 多亿美元', 8e9, '美元', 'more than', null, '预算'],
  ['29', '69%', 69, '%', null, null, '特派团对外勤支助部的整体素质、及时性和反应快捷的满意程度'],
  ['30', '81%', 81, '%', null, null, '特派团认为新的报告关系更好地阐明了特派团一级的权力和问责'],
  ['32', '75%', 75, '%', null, null, '特派团认为，统一指挥面临的风险低或无潜在风险'],
  ['33', '93%', 93, '%', 'about', null, '预算通过支助账户供资'],
  ['39', '五个', 5, '个', null, '到目前为止', '框架'],
  ['47', '26 项', 26, '项', null, '自 2010 年 7 月以来', '政策和程序'],
  ['53', '450 000 美元', 450000, '美元', null, '2011/12 年期间', '项目开发经费'],
  ['53', '7 000 英尺', 7000, '英尺', 'nearly', null, '所需存储空间'],
  ['53', '90 000 美元', 90000, '美元', 'about', null, '每年节约的相关经常性费用'],
  ['56', '170 个', 170, '个', null, '自 2007 年改组以来', '指导文件'],
  ['56', '36 000 次', 36000, '次', 'nearly', '迄今为止', '已被从和平行动内联网上下载'],
  ['57', '89%', 89, '%', null, null, '受访者说，相关的标准和指导满足了他们的需求'],
  ['62', '128 名', 128, '名', null, null, '教官'],
  ['62', '19 000 名', 19000, '名', null, '明年', '部署在联合国维持和平行动的军警人员'],
  ['62', '14 名', 14, '名', null, '2009 年以来', '已被任命担任联合国维持和平行动高级领导职务'],
  ['62', '56%', 56, '%', 'more than', null, '获得认证教授人力资源管理厅课程的特派团教官数量'],
  ['66', '150 人', 150, '人', 'about', null, '已完成培训并被委员会列入名册'],
  ['67', '两次', 2, '次', null, null, '会'],
  ['71', '70%', 70, '%', null, '2007 年 6 月至 2010 年 6 月', '两部范围内尚未执行的内部监督事务厅建议'],
  ['71', '15%', 15, '%', null, '2007 年 6 月至 2010 年 6 月', '审计委员会重复建议的数量'],
  ['71', '61%', 61, '%', null, '2009 年 1 月至 2010 年 3 月期间', '尚未执行的调查委员会建议'],
  ['75', '27%', 27, '%', null, '自 2007 年改组以来', '总部给予的有关法治和安全机构问题的指导和支助'],
  ['75', '53%', 53, '%', null, '自 2007 年改组以来', '总部给予的有关法治和安全机构问题的指导和支助'],
  ['79', '100%', 100, '%', 'nearly', null, '经过测试的警员'],
  ['79', '20%', 20, '%', null, '2014 年', '目标'],
  ['83', '350 多名', 350, '名', 'more than', null, '参与支持国家安全部门改革工作的实践者'],
  ['87', '五个', 5, '个', null, null, '新的部队派遣国'],
  ['88', '200 人', 200, '人', null, null, '营地概念'],
  ['90', '25%', 25, '%', null, null, '该厅维持'],
  ['90', '44%', 44, '%', null, null, '改进了'],
  ['94', '三年', 3, '年', 'more than', null, '运作获得的经验'],
  [
    '97',
    '44%',
    44,
    '%',
    null,
    '自 2008 年 10 月以来',
    '人事司所提供的有关人力资源管理事项的指导和服务的质量、及时性和针对性维持原样',
  ],
  ['98', '31%', 31, '%', null, null, '则表示需要更水平的授权'],
  ['99', '88%', 88, '%', null, '2010 年 8 月 31 日', '特派团工作人员为部队和警察派遣国的国民'],
  ['102', '31%', 31, '%', null, null, '有所改进'],
  ['103', '三个月', 3, '个月', null, null, '将其部署到外地行动'],
  ['104', '69%', 69, '%', null, '从 2006/07 年至今', '特遣队所属装备管理索偿数量'],
  ['105', '1 亿美元', 1e8, '美元', 'at most', null, '大会核准可从维持和平准备基金支取'],
  ['105', '5 000 万美元', 5e7, '美元', 'at most', null, '从战略部署物资储存支取'],
  ['110', '411 件', 411, '件', null, '2010 年', '采购案'],
  ['110', '12.5', 12.5, null, null, null, '外地行动认为需要提高授权水平'],
  ['115', '130 000', 130000, null, 'more than', null, '信息和通信技术司管理的客户总数'],
  ['115', '10 亿美元', 1e9, '美元', 'more than', null, '主要信息和通信技术设备的系统合同'],
  ['115', '17 个员额', 17, '个员额', null, null, '员额'],
  ['76', '20 个职位', 20, '个职位', null, null, '职位'],
  ['116', '22 个', 22, '个', null, '迄今', '项目'],
  ['117', '6 200 万美元', 62e6, '美元', null, null, '设备'],
  ['117', '7 天', 7, '天', null, null, '期限'],
]

/** [paragraph, before, its period, after, its period, measure]: changes as the report states them. */
const changes: [string, string, string | null, string, string | null, string][] = [
  ['60', '3 个', '2008 年', '45 个', '目前', '实践社区的数量'],
  ['72', '87 天', '2007/08 年度', '31.5 天', '2009/10 年度', '外地领导人任命之间的中位间隔天数'],
  ['72', '2%', '2007年', '22%', '目前', '特派团团长和副团长一级的性别平衡'],
  ['79', '12 150 人', '2009 年', '24 050 人', '2010 年', '经过测试的警员'],
  ['79', '25.6%', '2009 年', '21.3%', '2010 年', '总体外地空缺率'],
  ['79', '7.8%', '2009 年 8 月', '10%', '2010 年 11 月', '妇女在联合国警察中的比例'],
  ['99', '30%', '2009 年 6 月 30 日', '15%', '2010 年6月30日', '当地征聘工作人员的空缺率'],
  ['99', '28%', '2009年6月30日', '24%', '2010 年 6 月 30 日', '国际工作人员的空缺率'],
  ['102', '50%', '2007/08 年间', '100%', '2008/09 和 2009/10 年间', '遵守率'],
  ['102', '92%', '2007/08 年间', '97%', '2008/09 年间', '外地行动预算的总体执行率'],
  ['104', '六个月', '从 2006/07 年至今', '三个月', '从 2006/07 年至今', '处理报销的平均时间'],
  ['110', '200 000 美元', '2008 年 8 月', '500 000 美元', '2008 年 8 月', '非核心和非特殊需求的采购案授权'],
  ['110', '589 件', '2008 年', '479 件', '2009 年', '采购案'],
  ['117', '147 天', null, '73 天', null, '财产处置流程的周期'],
  ['117', '一天', null, '半天', null, '外地行动财务系统升级和相关财务管理活动造成的平均停机时间'],
  ['117', '43 天', null, '18 天', null, '维持和平和外地支助指导文件的出版周期'],
]

const dates: [string, string, string][] = [
  ['2', '2007 年', '2007'],
  ['11', '2010 年 3 月', '2010-03'],
  ['12', '2010 年底', '2010'],
  ['21', '3 月', '2010-03'],
  ['23', '2010 年 1 月', '2010-01'],
  ['63', '2007 年 11 月', '2007-11'],
  ['67', '2010 年 7 月 1 日', '2010-07-01'],
  ['67', '2010 年 9 月 25 日', '2010-09-25'],
  ['70', '2009 年 12 月', '2009-12'],
  ['116', '2008 年 2 月', '2008-02'],
]

const found = management.passages.flatMap(findFigures)
const inParagraph = (paragraph: string): Figure[] => found.filter(({ passage }) => passage === `A-65-624/${paragraph}`)

describe('the figures of A/65/624', () => {
  it.each(figures)('§%s: %s', (paragraph, printed, value, unit, qualifier, period, measure) => {
    expect(inParagraph(paragraph)).toContainEqual(
      expect.objectContaining({ printed, value, unit, qualifier, period, measure }),
    )
  })

  it.each(changes)('§%s: from %s (%s) to %s (%s)', (paragraph, before, beforeTime, after, afterTime, measure) => {
    const first = inParagraph(paragraph).find(({ printed, change }) => printed === before && change?.role === 'before')
    const second = found.find(({ id }) => id === first?.change?.other)
    expect(first).toMatchObject({ period: beforeTime, measure })
    expect(second).toMatchObject({
      printed: after,
      period: afterTime,
      measure,
      change: { role: 'after', other: first?.id },
    })
  })

  it('states no other change', () => {
    expect(found.filter(({ change }) => change !== null)).toHaveLength(2 * changes.length)
  })

  it.each(dates)('§%s: the date %s', (paragraph, printed, date) => {
    expect(inParagraph(paragraph)).toContainEqual(
      expect.objectContaining({ kind: 'date', printed, date, value: Number(date.slice(0, 4)), unit: null }),
    )
  })

  it('says what a date dates', () => {
    expect(inParagraph('63').find(({ date }) => date === '2007-11')?.measure).toMatch(/^成立以来，伙伴关系小组/)
    expect(inParagraph('67').find(({ date }) => date === '2010-09-25')?.measure).toBe(
      '成立了联合国-非洲联盟和平与安全联合工作组',
    )
  })

  it('names no symbol, resolution, paragraph or session a figure', () => {
    expect(inParagraph('summary/1')).toEqual([])
    expect(inParagraph('note/1')).toEqual([])
    expect(inParagraph('26')).toEqual([])
    expect(inParagraph('18')).toEqual([])
  })

  it('gives each kind', () => {
    const kindOf = (paragraph: string, printed: string) =>
      inParagraph(paragraph).find((f) => f.printed === printed)?.kind
    expect(kindOf('79', '25.6%')).toBe('percent')
    expect(kindOf('11', '80 亿美元')).toBe('money')
    expect(kindOf('72', '31.5 天')).toBe('duration')
    expect(kindOf('53', '7 000 英尺')).toBe('measure')
    expect(kindOf('13', '第一轮')).toBe('rank')
    expect(kindOf('76', '20 个职位')).toBe('count')
  })
})
