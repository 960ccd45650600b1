import type { Lang } from '../../index/report.ts'
import type { ModelFailure } from '../schema/model.ts'

/** Why the composed answer stands where a model was to write, in the answer's language. */
const NOTES: Record<Lang, Record<ModelFailure, (model: string) => string>> = {
  zh: {
    down: (model) => `连不上语言模型${model}`,
    refused: (model) => `语言模型${model}没有接受请求（请检查其地址、名称和密钥）`,
    busy: (model) => `语言模型${model}正忙`,
    slow: (model) => `语言模型${model}没有在限定时间内写完`,
    'cut-off': (model) => `语言模型${model}的回答中途断了`,
    garbled: (model) => `语言模型${model}没有给出可读的回答`,
    endless: (model) => `语言模型${model}的回答过长`,
    language: (model) => `语言模型${model}没有用提问的语言作答`,
    unsupported: (model) => `语言模型${model}所写的没有一句站得住`,
    'too-much': (model) => `这个问题涉及的段落太多，没有交给语言模型${model}`,
  },
  en: {
    down: (model) => `The language model ${model} could not be reached`,
    refused: (model) => `The language model ${model} did not take the request (check its address, name and key)`,
    busy: (model) => `The language model ${model} is busy`,
    slow: (model) => `The language model ${model} did not finish in time`,
    'cut-off': (model) => `The answer of the language model ${model} broke off`,
    garbled: (model) => `The language model ${model} gave nothing that can be read`,
    endless: (model) => `The answer of the language model ${model} would not end`,
    language: (model) => `The language model ${model} did not write in the language of the question`,
    unsupported: (model) => `Nothing that the language model ${model} wrote held against the reports`,
    'too-much': (model) => `The question rests on more passages than the language model ${model} is given at once`,
  },
}

const INSTEAD: Record<Lang, string> = {
  zh: '；这里是由报告原文直接组成的回答。',
  en: '; this answer is composed from the reports instead.',
}

/** One sentence: what became of the model, and that this answer is composed. */
export const noteOn = (failure: ModelFailure, model: string, lang: Lang): string =>
  `${NOTES[lang][failure](model)}${INSTEAD[lang]}`
