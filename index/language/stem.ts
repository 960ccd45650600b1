// Words whose ending is no suffix; 'united' must not meet 'unit', nor 'aids' 'aid'.
const WHOLE = new Set(['united', 'aids', 'news', 'during', 'hundred', 'series', 'means', 'species'])
const WORD = /^[a-z]{4,}$/
const VOWEL = /[aeiouy]/

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word
}

function withoutVerbEnding(word: string): string {
  const ending = /(?:(?<!e)ed|ing)$/.exec(word)?.[0]
  if (ending === undefined) return word
  const rest = word.slice(0, -ending.length)
  if (rest.length < 3 || !VOWEL.test(rest)) return word
  return rest.replace(/([^aeioulsz])\1$/, '$1')
}

const withoutFinalE = (word: string) =>
  /[^aeiou]e$/.test(word) && VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word

/**
 * Light stem of a lower-case English word, for the index, questions and the translation table alike: plurals, -ed, -ing
 * and the final e go (steps 1 and 5 of Porter 1980); derivations stay apart: deploy(ed, ing) but deployment. Takes
 * words, not stems; anything that is not four or more letters comes back as it is.
 */
export function stem(word: string): string {
  if (!WORD.test(word) || WHOLE.has(word)) return word
  return withoutFinalE(withoutVerbEnding(withoutPlural(word)))
}
