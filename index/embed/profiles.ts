/** How the vectors of a text's tokens become one: their mean, or the first token's alone. */
export type Pooling = 'mean' | 'first'

/** How a model was trained to be asked: what stands before a question and before a passage, and how it pools. */
export type Profile = { question: string; passage: string; pooling: Pooling }

const PLAIN: Profile = { question: '', passage: '', pooling: 'mean' }
const E5: Profile = { question: 'query: ', passage: 'passage: ', pooling: 'mean' }
const BGE_ZH: Profile = { question: '为这个句子生成表示以用于检索相关文章：', passage: '', pooling: 'first' }
const BGE_EN: Profile = {
  question: 'Represent this sentence for searching relevant passages: ',
  passage: '',
  pooling: 'first',
}

/** By the last part of a model's name; the first that fits. From the models' own cards. */
const PROFILES: readonly [RegExp, Profile][] = [
  [/^(?:multilingual-)?e5-/, E5],
  [/^bge-(?:small|base|large)-zh/, BGE_ZH],
  [/^bge-(?:small|base|large)-en/, BGE_EN],
  [/^bge-m3/, { ...PLAIN, pooling: 'first' }],
  [/^gte-(?:multilingual|.*-en-v1\.5)|^snowflake-arctic-embed/, { ...PLAIN, pooling: 'first' }],
]

/** The profile of a model by its name or folder; without prefixes and with mean pooling where it is not known. */
export function profileOf(name: string): Profile {
  const last = name.split(/[/\\]/).at(-1)?.toLowerCase() ?? ''
  return PROFILES.find(([pattern]) => pattern.test(last))?.[1] ?? PLAIN
}
