import { describe, expect, it } from 'vitest'
import { preferredLang } from '../../server/messages.ts'

describe('the language of messages', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['zh', 'zh'],
    ['zh-Hant-TW', 'zh'],
    ['fr, zh;q=0.5', 'zh'],
    ['en;q=0.5, zh-CN;q=0.9', 'zh'],
    ['zh;q=0.2, en-GB', 'en'],
    ['zh;q=0, fr', 'en'],
    ['zhuang', 'en'],
  ])('follows %s', (header, lang) => {
    expect(preferredLang(header)).toBe(lang)
  })
})
