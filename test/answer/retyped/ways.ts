import { SIMPLIFIED } from '../../../index/language/traditional.ts'

/** Ways in which people type one and the same question. */
export type Way = (question: string) => string

const TRADITIONAL = new Map([...SIMPLIFIED].map(([traditional, simplified]) => [simplified, traditional]))
const each = (text: string, change: (char: string) => string) => Array.from(text, change).join('')
const fullWidth: Way = (q) =>
  each(q, (c) => (/[0-9A-Za-z%]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c))
const unended: Way = (q) => q.replace(/[?？。.!！\s]+$/u, '')

/** Two letters changed places in the middle of every long word. */
const mistyped: Way = (q) =>
  q.replace(/\b[a-z]{8,}\b/g, (word) => {
    const at = Math.floor(word.length / 2)
    return `${word.slice(0, at - 1)}${word[at]}${word[at - 1]}${word.slice(at + 1)}`
  })

const AMERICAN: [RegExp, string][] = [
  [/(\w{3,})isation/g, '$1ization'],
  [/(\w{4,})is(e[ds]?|ing)\b/g, '$1iz$2'],
  [/\bprogramme/g, 'program'],
  [/\bper cent\b/g, 'percent'],
  [/\b(lab|behavi)our/g, '$1or'],
  [/\bcentre/g, 'center'],
]

export const ZH_WAYS: Record<string, Way> = {
  'full width': fullWidth,
  traditional: (q) => each(q, (c) => TRADITIONAL.get(c) ?? c),
  'ASCII punctuation': (q) => q.replace(/，/g, ',').replace(/？/g, '?').replace(/：/g, ':'),
  'no punctuation at its end': unended,
  'spaces between phrases': (q) => q.replace(/(?<=[的了在年])(?=\p{Script=Han})/gu, ' '),
  'a polite beginning': (q) => `您好，麻烦问一下，${q}`,
  'a chatty end': (q) => `${unended(q)}呢？急用，谢谢啦！`,
  'keywords alone': (q) => unended(q).replace(/请问|到底|一共|总共|[的了吗呢吧啊]/gu, ''),
  'another question before it': (q) => `联阿安全部队的全称是什么？${q}`,
  'lower case': (q) => q.toLowerCase(),
}

export const EN_WAYS: Record<string, Way> = {
  'lower case': (q) => q.toLowerCase(),
  'upper case': (q) => q.toUpperCase(),
  'full width': fullWidth,
  'no punctuation at its end': unended,
  'letters changed places': mistyped,
  'no articles': (q) => q.replace(/\b(?:the|an?) /gi, ''),
  'a polite beginning': (q) => `Hi, could you please tell me: ${q}`,
  'a chatty end': (q) => `${unended(q)}? Thanks a lot, it's urgent!`,
  contracted: (q) =>
    q.replace(/\b(what|who|when|where|how) is\b/gi, "$1's").replace(/\b(did|was|were|is|are) not\b/gi, "$1n't"),
  American: (q) => AMERICAN.reduce((text, [from, to]) => text.replace(from, to), q),
  'another question before it': (q) => `What does UNISFA stand for? ${q}`,
}
