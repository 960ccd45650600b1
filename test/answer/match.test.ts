import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeMatchable, matchTerms, placesOf } from '../../server/answer/evidence/match.ts'
import { management, performance } from '../parse/seed.ts'

const found = (term: string, text: string) =>
  placesOf(term, makeMatchable(text)).map(({ start, end }) => text.slice(start, end))

const term = (source: string, ...options: [string, number][]) => ({
  source,
  options: options.map(([term, p]) => ({ term, p })),
  weight: 1,
})

describe('a term is found where it stands', () => {
  test.each([
    ['over the white space inside it', '空缺率', '外地 空缺\n率从', ['空缺\n率']],
    ['each time it stands there', '预算', '预算和预算', ['预算', '预算']],
    ['in full-width digits', '2010年', '２０１０年的预算', ['２０１０年']],
    ['in traditional characters', '联合国', '聯合國的預算', ['聯合國']],
    ['as a whole word in any form', 'visit', 'Visits and visitors', ['Visits']],
    ['as words side by side', 'facebook link', 'a special Facebook link', ['Facebook link']],
    ['beside Han characters', 'pact', '“PACT”方案', ['PACT']],
    ['after characters of two units', '空缺率', '🙂空缺率', ['空缺率']],
  ])('%s', (_, wanted, text, places) => {
    expect(found(wanted, text)).toEqual(places)
  })

  test.each([
    ['inside another word', 'it', 'visits'],
    ['in part of an acronym', 'd', 'DDR'],
    ['in nothing', '空缺率', ''],
  ])('but not %s', (_, wanted, text) => {
    expect(found(wanted, text)).toEqual([])
  })

  test('and an empty term nowhere', () => {
    expect(found('', '空缺率')).toEqual([])
  })

  test('in every passage, whatever words are taken out of it', () => {
    const passages = [...management.passages, ...performance.passages].map(({ text }) => text)
    fc.assert(
      fc.property(fc.constantFrom(...passages), fc.nat(), fc.integer({ min: 2, max: 12 }), (text, at, length) => {
        const start = at % text.length
        const cut = text.slice(start, start + length)
        fc.pre(/^\p{Script=Han}+$/u.test(cut.replace(/\s/g, '')) && cut.replace(/\s/g, '').length > 1)
        const squeezed = cut.replace(/\s/g, '')
        expect(found(squeezed, text).map((place) => place.replace(/\s/g, ''))).toContain(squeezed)
      }),
    )
  })
})

describe('a word of the question is met', () => {
  const text = makeMatchable('部署了建制警察部队')

  test('fully by its likeliest translation, less by a rarer sense', () => {
    const likely = matchTerms([term('police', ['警察', 0.8], ['警务', 0.1])], text)
    const rare = matchTerms([term('force', ['武力', 0.8], ['部队', 0.2])], text)
    expect(likely.map(({ strength }) => strength)).toEqual([1])
    expect(rare[0]?.strength).toBeGreaterThan(0)
    expect(rare[0]?.strength).toBeLessThan(1)
  })

  test('not at all by what does not stand there, or by no translation', () => {
    expect(matchTerms([term('budget', ['预算', 1]), term('zzz')], text)).toEqual([])
  })
})
