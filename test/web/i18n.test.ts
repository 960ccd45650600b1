import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { messages } from '../../web/i18n/messages.ts'

const web = fileURLToPath(new URL('../../web', import.meta.url))
const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('i18n'))
  .map((name) => readFileSync(join(web, name), 'utf8'))

describe('the words of the interface', () => {
  it('are all used somewhere', () => {
    const code = sources.join('\n')
    const pages = ['chat', 'explore', 'figures', 'missions'] // named by the page's own key: t[name]
    const unused = Object.keys(messages.zh).filter(
      (key) => !pages.includes(key) && !new RegExp(`\\bt\\.${key}\\b`).test(code),
    )
    expect(unused).toEqual([])
  })

  it('stand in the catalogues only: no Chinese in the code but the reports’ yes and no', () => {
    for (const source of sources) {
      const code = source
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$|\/(?![*/]).*\p{Script=Han}.*\/[a-z]*/gmu, '')
        .replace(/'[是否]'/g, '')
      expect(code.match(/^.*\p{Script=Han}.*$/mu)?.[0]).toBeUndefined()
    }
  })

  it('are Chinese in Chinese, and hold no Chinese in English but the name of the language', () => {
    const { switchLanguage: _, paragraphLabel: __, ...english } = messages.en
    expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u)
    const { lang: ___, brand: ____, switchLanguage: _____, keyMap: ______, ...chinese } = messages.zh
    for (const text of Object.values(chinese).filter((value) => typeof value === 'string'))
      expect(text).toMatch(/\p{Script=Han}/u)
  })
})
