import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { table } from '../../index/language/glossary/entry.ts'
import { createMatcher } from '../../index/language/glossary/matcher.ts'
import { problemsOf } from '../../index/language/glossary/problems.ts'
import { findTerms, glossary, glossEnglish, lookUp, toChinese, toEnglish } from '../../index/language/glossary.ts'
import { missions } from '../../index/language/missions.ts'
import { parseReport } from '../../index/parse/parse-report.ts'
import { readText } from '../../index/read/text.ts'
import type { Passage } from '../../index/report.ts'

const written = (text: string, lang: 'zh' | 'en'): string[] =>
  findTerms(text, lang).map(({ span }) => text.slice(span.start, span.end))

describe('the glossary', () => {
  it('has no form that two entries claim and no form in the wrong column', () => {
    expect(problemsOf(glossary)).toEqual([])
    expect(glossary.length).toBeGreaterThan(900)
  })

  it('says so when two entries claim one form or a column is mixed up', () => {
    const faulty = table('term', '预算 | budget\n经费; 预算 | budgets\n会费 | dues 会费 | 缩写')
    expect(problemsOf(faulty)).toEqual([
      '预算: both 预算 and 经费',
      'dues 会费: Chinese in the English column',
      '缩写: not an abbreviation',
    ])
  })

  it('rejects a line that lacks a language', () => {
    expect(() => table('term', '预算 |')).toThrow()
  })

  it('finds every form of every entry again, whole', () => {
    for (const entry of glossary) {
      for (const form of entry.zh) expect(findTerms(form, 'zh'), form).toMatchObject([{ entry: { zh: entry.zh } }])
      for (const form of entry.en) expect(lookUp(form)?.zh, form).toEqual(entry.zh)
    }
  })
})

describe('the glossary on the two reports', () => {
  const passages: Passage[] = []
  beforeAll(() => {
    for (const file of ['000_68e72dab49e4bbab.txt', '002_348bb135a82ff5ae.txt']) {
      passages.push(...parseReport(readText(readFileSync(`seeds/${file}`)), { file }).passages)
    }
  })

  it('knows every abbreviation that a report lists, short and full', () => {
    const listed = passages.flatMap((passage) => (passage.kind === 'abbreviation' ? [passage] : []))
    expect(listed.length).toBeGreaterThan(20)
    for (const { short, full } of listed) expect(lookUp(short), `${short} ${full}`).toBe(lookUp(full) ?? full)
  })

  it('knows every department and office that has a table of outputs', () => {
    const outputs = passages.flatMap((passage) => (passage.kind === 'output' ? [passage] : []))
    const headings = new Set(outputs.flatMap(({ department, office }) => [department, office ?? department]))
    for (const name of [...headings].map((heading) => heading.replace(/^(?:[A-Z]\.|\([a-z]\))\s*/, ''))) {
      expect(['department', 'office', 'mission'], name).toContain(lookUp(name)?.kind)
    }
  })

  it('knows every name that a report introduces with its short form: 联合国格鲁吉亚观察团(联格观察团)', () => {
    const text = passages.map((passage) => passage.text).join('\n')
    const introduced = [
      ...text.matchAll(/(?:联合国|非洲联盟)[\p{Script=Han}-]{2,40}\((\p{Script=Han}{2,12}(?:团|部队|行动|办))\)/gu),
    ]
    expect(introduced.length).toBeGreaterThan(8)
    for (const [name, short = ''] of introduced) expect(lookUp(short)?.kind, name).toBe('mission')
  })
})

test.each([
  ['UNICEF', '儿童基金会', '儿基会'],
  ['UNESCO', '教科文组织', '联合国教科文组织'],
  ['UNRWA', '近东救济工程处', '近东工程处'],
  ['WFP', '粮食署', '粮食计划署'],
  ['IOM', '移民组织', '国际移民组织'],
  ['ESCAP', '亚太经社会', '亚洲及太平洋经济社会委员会'],
  ['UNTAG', '过渡援助团', '联合国过渡时期援助团'],
])('organizations and missions that any report may name are known: %s', (acronym, ...names) => {
  for (const name of names) expect(lookUp(name), name).toBe(lookUp(acronym))
})

describe('findTerms', () => {
  it('takes the longest term at each place', () => {
    expect(written('特遣队所属装备手册的修订', 'zh')).toEqual(['特遣队所属装备手册'])
    expect(written('the Contingent-Owned Equipment Manual', 'en')).toEqual(['Contingent-Owned Equipment Manual'])
  })

  it('does not mind plurals, hyphens, spelling schools and case', () => {
    for (const form of ['formed police units', 'Formed Police Unit', 'formed-police unit']) {
      expect(toChinese(form)).toBe('建制警察部队')
    }
    expect(toChinese('demobilisation')).toBe(toChinese('demobilization'))
    expect(toChinese('regional service center')).toBe('区域服务中心')
  })

  it('tells acronyms from words', () => {
    expect(written('who does it, and what does he ask of him on moss', 'en')).toEqual([])
    expect(written('WHO and SEA', 'en')).toEqual(['WHO', 'SEA'])
    expect(written('monusco FPUs', 'en')).toEqual(['monusco', 'FPUs'])
    expect(written("DFS's aircraft", 'en')).toEqual(['DFS', 'aircraft'])
    expect(written('MONUSCO与外勤部', 'zh')).toEqual(['MONUSCO', '外勤部'])
  })

  it('reads traditional and full-width characters and leaves quotation marks aside', () => {
    expect(written('聯剛穩定團和ＵＮＡＭＩＤ', 'zh')).toEqual(['聯剛穩定團', 'ＵＮＡＭＩＤ'])
    expect(lookUp('「團結」項目')).toBe(lookUp('团结项目'))
  })

  it('does not run over the end of a sentence', () => {
    expect(written('It is about the field. Support comes later', 'en')).not.toContain('field. Support')
  })

  it('gives spans in order, without overlap, inside the text', () => {
    const pieces = fc.constantFrom(
      '联刚稳定团',
      '的',
      'MONUSCO',
      ' field support ',
      '“团结”项目',
      '穩定',
      'Ａ',
      'é',
      '，',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom('zh' as const, 'en' as const), (parts, lang) => {
        const text = parts.join('')
        let end = 0
        for (const { span } of findTerms(text, lang)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('passes over entries that are not accepted, for shorter ones', () => {
    const matcher = createMatcher(table('term', '预算 | budget\n预算执行 | budget implementation'))
    const found = matcher.find('预算执行', 'zh', ({ zh }) => zh[0] === '预算')
    expect(found.map(({ form }) => form)).toEqual(['预算'])
  })
})

describe('toEnglish', () => {
  it('gives full names for full and acronyms for short', () => {
    expect(toEnglish('外勤支助部')).toBe('Department of Field Support')
    expect(toEnglish('外勤部')).toBe('DFS')
    expect(toEnglish('航空公司协议')).toBe('airline agreements')
    expect(toEnglish('没有的词')).toBeNull()
  })

  it('stays silent where English depends on what stands around the word', () => {
    expect(toEnglish('提升')).toBeNull()
  })
})

describe('glossEnglish', () => {
  it('puts noun phrases together in English order', () => {
    expect(glossEnglish('关于性别平等的情况通报')).toBe('briefings on gender equality')
    expect(glossEnglish('观察员部队和联阿安全部队的订正预算')).toBe('revised budget of UNDOF and UNISFA')
    expect(glossEnglish('筛查、检查和投递的邮袋', 670)).toBe('pouches screened, checked and delivered')
    expect(glossEnglish('访问维和特派团')).toBe('visits to peacekeeping missions')
  })

  it('agrees with the count it stands beside', () => {
    expect(glossEnglish('审计报告', 1)).toBe('audit report')
    expect(glossEnglish('审计报告', 49)).toBe('audit reports')
    expect(glossEnglish('讲习班', 1)).toBe('workshop')
    expect(glossEnglish('谅解备忘录', 44)).toBe('memorandums of understanding')
    expect(glossEnglish('总部工作人员', 20)).toBe('Headquarters staff')
  })

  it('does not guess: not at unknown parts, not at what a joint leaves open', () => {
    expect(glossEnglish('战略或监督评估报告')).toBeNull()
    fc.assert(
      fc.property(fc.constantFrom('审计报告', '外联活动', '邮袋'), fc.nat(4), (phrase, at) => {
        expect(glossEnglish(`${phrase.slice(0, at)}鼯${phrase.slice(at)}`)).toBeNull()
      }),
    )
  })
})

describe('missions', () => {
  it('gives each its usual short form, not a misprint of it', () => {
    const short = Object.fromEntries(missions.map((mission) => [mission.acronym, mission.short]))
    expect(short).toMatchObject({
      MINUSMA: '马里稳定团',
      UNISFA: '联阿安全部队',
      UNSOA: '非索特派团支助办',
      UNOAU: '联非办',
    })
  })
})
