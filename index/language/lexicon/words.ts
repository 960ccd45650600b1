import { isEnglishFunctionWord } from '../question-words.ts'
import { matchForm } from '../text.ts'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Intl.Segmenter slows down quadratically on long texts. */
const MAX_CHARS = 4000
const MAX_WORD = 4

/**
 * Chinese words of a text. Intl.Segmenter cuts too small at times (联合·国); neighbours are joined where the dictionary
 * knows the whole, up to four characters.
 */
export function chineseWords(text: string, isWord: (word: string) => boolean): string[] {
  const words: string[] = []
  for (const run of matchForm(text)
    .slice(0, MAX_CHARS)
    .match(/\p{Script=Han}+/gu) ?? []) {
    const parts = [...segmenter.segment(run)].map(({ segment }) => segment)
    for (let at = 0; at < parts.length; ) {
      let end = Math.min(parts.length, at + MAX_WORD)
      while (end > at + 1) {
        const joined = parts.slice(at, end).join('')
        if (joined.length <= MAX_WORD && isWord(joined)) break
        end--
      }
      words.push(parts.slice(at, end).join(''))
      at = end
    }
  }
  return words
}

/** English content words of a text in lower case, in order. */
export const englishWords = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []).filter(
    (word) => word.length > 1 && !isEnglishFunctionWord(word),
  )

/** The American spelling of a word, which most of the texts behind the table have: authorise, labour, centre, programme. */
export const american = (word: string): string =>
  word
    .replace(/is(e|ed|es|ing|ation|ations|er|ers)$/, 'iz$1')
    .replace(/our(s|ed|ing|able)?$/, 'or$1')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/ence(s?)$/, 'ense$1')
    .replace(/gramme(s?)$/, 'gram$1')

/** What an inflected English word may be a form of, likeliest first: 'planned' of plan, 'closed' of close. */
export function baseForms(word: string): string[] {
  const bases: string[] = []
  if (/ies$/.test(word)) bases.push(word.replace(/ies$/, 'y'))
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) bases.push(word.replace(/es$/, ''))
  if (/[^su]s$/.test(word)) bases.push(word.replace(/s$/, ''))
  const bare = /(?:ed|ing)$/.test(word) ? word.replace(/(?:ed|ing)$/, '') : ''
  if (/ied$/.test(word)) bases.push(word.replace(/ied$/, 'y'))
  if (bare.length >= 2) {
    if (/([^aeiou])\1$/.test(bare)) bases.push(bare.slice(0, -1))
    bases.push(`${bare}e`, bare)
  }
  return bases.filter((base) => base.length >= 3)
}

const SUFFIXES = ['ee', 'er', 'or', 'ment', 'ation', 'ion', 'ness', 'ity', 'able', 'ive', 'al', 'ly']
const PREFIXES = ['un', 'non', 're', 'over', 'under', 'mis', 'pre', 'inter', 'co']
const MIN_ROOT = 4

/** Words of the same root, for when nobody knows the word itself: 'trainee' has train and training. */
export function relatives(word: string): string[] {
  const forms = [word, ...baseForms(word)]
  const roots = forms.flatMap((form) => [
    ...SUFFIXES.filter((suffix) => form.endsWith(suffix)).map((suffix) => form.slice(0, -suffix.length)),
    ...PREFIXES.filter((prefix) => form.startsWith(prefix)).map((prefix) => form.slice(prefix.length)),
  ])
  const long = roots.filter((root) => root.length >= MIN_ROOT)
  return [...new Set(long.flatMap((root) => [root, `${root}e`, `${root}ing`]))]
}
