import { describe, expect, it } from 'vitest'
import type { Body } from '../../server/schema.ts'
import { bodiesIn } from '../../web/missions/asked.ts'

const body = (kind: Body['kind'], full: string, short: string | null, english: string, acronym: string): Body => ({
  id: acronym,
  kind,
  full,
  short,
  english,
  acronym,
  mentions: 1,
  figures: 0,
})
const bodies = [
  body('mission', '非洲联盟驻索马里特派团', '非索特派团', 'African Union Mission in Somalia', 'AMISOM'),
  body(
    'mission',
    '联合国非洲联盟驻索马里特派团支助办事处',
    '非索特派团支助办',
    'African Union-United Nations Support Office',
    'UNSOA',
  ),
  body('office', '信息和通信技术厅', null, 'Office of Information and Communications Technology', 'IT'),
  body('body', '联合国', null, 'United Nations', 'UN'),
]
const named = (text: string) => bodiesIn(text, bodies).map(({ id }) => id)

describe('the bodies that a question names', () => {
  it('are known by any of their names, in either language', () => {
    expect(named('非索特派团有多少人？')).toEqual(['AMISOM'])
    expect(named('What did the african union mission in somalia do?')).toEqual(['AMISOM'])
    expect(named('the African Union-United Nations Support Office')).toEqual(['UNSOA'])
    expect(named('AMISOM和UNSOA')).toEqual(['AMISOM', 'UNSOA'])
  })

  it('are not those that only stand inside a longer name, nor words that look like acronyms', () => {
    expect(named('非索特派团支助办有多少人？')).toEqual(['UNSOA'])
    expect(named('How did it go with UNSOAX?')).toEqual([])
    expect(named('联合国有多少人？')).toEqual([])
  })
})
