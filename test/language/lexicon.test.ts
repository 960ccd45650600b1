import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../index/language/lexicon/lexicon.ts'
import { align, type Corpus } from '../../index/language/lexicon/train/align.ts'
import { learnTable } from '../../index/language/lexicon/train/learn.ts'
import { tableOf } from '../../index/language/lexicon/train/table.ts'
import { baseForms, chineseWords, englishWords, relatives } from '../../index/language/lexicon/words.ts'

const shipped = new URL('../../index/language/lexicon/table.tsv.gz', import.meta.url)

/** Writes a table where a test may open it. */
function tableFile(text: string): URL {
  const file = join(mkdtempSync(join(tmpdir(), 'lexicon-')), 'table.tsv.gz')
  writeFileSync(file, gzipSync(text))
  return pathToFileURL(file)
}

describe('openLexicon', () => {
  it('finds every word of a table and none beside them', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdz空缺率预'), minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), word, (words, other) => {
        const lines = words.map((key, i) => `${key}\tx${i} 60 y 40\n`).sort((a, b) => (a < b ? -1 : 1))
        const lexicon = openLexicon(tableFile(lines.join('')))
        words.forEach((key, i) => {
          expect(lexicon.translate(key)[0]).toEqual({ term: `x${i}`, p: 0.6 })
        })
        if (!words.includes(other)) expect(lexicon.translate(other)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('knows inflected forms by their base, and mixes both where both are known', () => {
    const lexicon = openLexicon(tableFile('plan\t计划 100\nplanning\t规划 100\n'))
    expect(lexicon.translate('planned')).toEqual([{ term: '计划', p: 1 }])
    expect(lexicon.translate('planning').map(({ term }) => term)).toEqual(['规划', '计划'])
  })

  it('knows British spellings by the American ones', () => {
    const lexicon = openLexicon(tableFile('authorize\t授权 100\nlabor\t劳动 100\n'))
    expect(lexicon.translate('authorised')).toEqual([{ term: '授权', p: 1 }])
    expect(lexicon.translate('labour')).toEqual([{ term: '劳动', p: 1 }])
  })

  it('says what to do when the table cannot be read', () => {
    expect(() => openLexicon(new URL('file:///nowhere/table.tsv.gz'))).toThrow(/restore it from git/)
  })
})

describe('the shipped table', () => {
  const lexicon = openLexicon(shipped)
  const terms = (word: string): string[] => lexicon.translate(word).map(({ term }) => term)

  it('is small, sorted and has shares that add up', () => {
    const bytes = readFileSync(shipped)
    expect(bytes.length).toBeLessThan(1_250_000)
    const lines = gunzipSync(bytes).toString('utf8').trimEnd().split('\n')
    const keys = lines.map((line) => line.slice(0, line.indexOf('\t')))
    expect(keys.every((key, i) => i === 0 || (keys[i - 1] ?? '') < key)).toBe(true)
    for (const key of keys.filter((_, i) => i % 500 === 0)) {
      expect(lexicon.translate(key).reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 0)
    }
  })

  it('translates words of these reports both ways, without the noise of rare neighbours', () => {
    expect(terms('vacancy')).toContain('空缺')
    expect(terms('vacancy')).not.toContain('至近')
    expect(terms('earthquake')[0]).toBe('地震')
    expect(terms('deployed')).toContain('部署')
    expect(terms('预算')[0]).toBe('budget')
    expect(terms('地震')).toContain('earthquake')
  })
})

/** What tables before this one had for translations: neighbours in the same sentence, wrong cuts, the opposite. */
const NOISE = [
  ['vacancy', '至近 有缺'],
  ['sufficient', '不足 不敷'],
  ['authority', '定之'],
  ['deploy', '任何'],
  ['mission', '处得'],
  ['home', '不在家'],
  ['spend', '花了'],
  ['bring', '她到'],
  ['risen', '他所'],
  ['teach', '你将 以此'],
  ['given', '不把'],
  ['run', '跑得'],
] as const

describe('noise', () => {
  const lexicon = openLexicon(shipped)

  it.each(NOISE)('%s does not mean %s', (word, noise) => {
    const found = lexicon.translate(word).map(({ term }) => term)
    expect(found.filter((term) => noise.split(' ').includes(term))).toEqual([])
  })
})

describe('words', () => {
  it('joins what the segmenter cuts apart where the dictionary knows the whole', () => {
    expect(chineseWords('联合国的预算', (word) => word === '联合国')).toContain('联合国')
  })

  it('leaves out words that only ask', () => {
    expect(englishWords('How many of the Planned visits were made?')).toEqual(['planned', 'visits'])
  })

  it('offers the bases of inflected forms', () => {
    expect(baseForms('planned')).toContain('plan')
    expect(baseForms('closed')).toContain('close')
    expect(baseForms('policies')).toContain('policy')
    expect(baseForms('plan')).toEqual([])
  })

  it('offers words of the same root', () => {
    expect(relatives('trainees')).toContain('training')
    expect(relatives('unimplemented')).toContain('implemented')
  })
})

/** A corpus of sentences as lists of words; words are numbered in the order they come. */
function corpusOf(pairs: readonly [string, string][]) {
  const english: string[] = []
  const chinese: string[] = []
  const number = (words: string[], word: string): number =>
    words.includes(word) ? words.indexOf(word) : words.push(word) - 1
  const en = pairs.map(([text]) => text.split(' ').map((word) => number(english, word)))
  const zh = pairs.map(([, text]) => text.split(' ').map((word) => number(chinese, word)))
  const offsets = (sentences: number[][]): number[] => [
    0,
    ...sentences.map((_, i) => sentences.slice(0, i + 1).flat().length),
  ]
  const corpus: Corpus = {
    pairs: pairs.length,
    enWords: english.length,
    zhWords: chinese.length,
    enFrom: Uint32Array.from(offsets(en)),
    zhFrom: Uint32Array.from(offsets(zh)),
    en: Uint32Array.from(en.flat()),
    zh: Uint32Array.from(zh.flat()),
    weight: new Float32Array(pairs.length).fill(1),
  }
  return { corpus, english, chinese }
}

describe('align', () => {
  const { corpus, english, chinese } = corpusOf([
    ['police budget', '警察 预算'],
    ['budget report', '预算 报告'],
    ['police report', '警察 报告'],
    ['report police training', '报告 警察 培训'],
    ['budget training', '预算 培训'],
    ['rare police budget', '罕见 警察 预算'],
  ])
  const links = align(corpus)
  const best = (word: string): string | undefined => {
    const own = links.filter(({ en }) => english[en] === word).sort((a, b) => b.count - a.count)
    return chinese[own[0]?.zh ?? -1]
  }

  it('finds which words translate each other from sentences alone', () => {
    expect(['police', 'budget', 'report', 'training'].map(best)).toEqual(['警察', '预算', '报告', '培训'])
  })

  it('does not let a word seen once collect its common neighbours', () => {
    expect(best('rare')).toBe('罕见')
  })

  it('gives a table with both directions, likeliest first', () => {
    const word = (form: string) => ({ form, uses: 1 })
    const table = tableOf(links, english.map(word), chinese.map(word), new Set())
    expect(table).toMatch(/^budget\t预算 /m)
    expect(table).toMatch(/^预算\tbudget /m)
  })
})

describe('the recipe', () => {
  const sentence = (en: string, zh: string) => ({ en, zh, weight: 1, isEntry: false })
  const pairs = [
    { en: 'budget', zh: '预算', weight: 3, isEntry: true },
    sentence('The police budget was approved.', '警察预算获得批准。'),
    sentence('The General approved the police report.', '将军批准了警察报告。'),
    sentence('The budget report was submitted.', '预算报告已经提交。'),
    sentence('The police submitted a training report.', '警察提交了培训报告。'),
    sentence('Training of police was approved.', '警察培训获得批准。'),
    sentence('The training budget was submitted.', '培训预算已经提交。'),
  ]
  const table = learnTable(pairs)
  const best = (word: string) => new RegExp(`^${word}\\t(\\S+)`, 'mu').exec(table)?.[1]

  it('finds known translations in sentences and entries, both ways', () => {
    expect(['police', 'budget', 'training', 'report'].map(best)).toEqual(['警察', '预算', '培训', '报告'])
    expect(['警察', '预算', '培训', '报告'].map(best)).toEqual(['police', 'budget', 'training', 'report'])
  })

  it('gives the same bytes for the same text', () => {
    expect(learnTable(pairs)).toBe(table)
  })
})

describe('what is pruned', () => {
  const word = (form: string) => ({ form, uses: 9 })
  const link = (zh: number, count: number) => ({ en: 0, zh, count })
  const chinese = ['充足', '不足', '充足了', '足以', '不丹', '足'].map(word)
  const links = chinese.map((_, zh) => link(zh, 20 - zh))
  const terms = (dictionary: string[]) =>
    (
      tableOf(links, [word('sufficient')], chinese, new Set(dictionary)).match(/^sufficient\t(.*)$/m)?.[1] ?? ''
    ).replace(/ \d+/g, '')

  it('leaves out single characters, wrong cuts that no dictionary has, and what denies a likelier translation', () => {
    expect(terms([])).toBe('充足')
    expect(terms(['足以', '不丹', '不足'])).toBe('充足 足以 不丹')
  })
})
