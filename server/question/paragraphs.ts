/** A paragraph's number, with the item where one is named: '121', 'b'. */
export type ParagraphNumber = { number: string; letter: string | null }

const ITEM = String.raw`(?:\s*[(（]\s*[a-z]\s*[)）])?`
const ZH_ONE = String.raw`(?:第\s*)?\d{1,4}(?:\s*[段条])?${ITEM}`
const ZH_LIST = new RegExp(
  String.raw`第\s*\d{1,4}(?:\s*[段条])?${ITEM}(?:\s*(?:以及|[、，,和及与跟至到~～–—-])\s*${ZH_ONE})*`,
  'gu',
)
const EN_WORD = String.raw`(?:paragraphs?|paras?\.?|¶{1,2}|§{1,2})\s*`
const EN_LIST = new RegExp(
  String.raw`(?:\b|(?=[¶§]))${EN_WORD}\d{1,4}${ITEM}(?:\s*(?:(?:,|&|[~–—-]|\band\b|\bto\b|\bthrough\b|\bor\b)\s*)+(?:${EN_WORD})?\d{1,4}\b${ITEM})*`,
  'giu',
)
const MOST = 30 // of one range: more are not read in an answer

/** Paragraphs named in a question one by one, in lists and ranges, unless they are paragraphs of a resolution. */
export function readParagraphNumbers(text: string): ParagraphNumber[] {
  if (NUMBER.test(text.trim())) return [{ number: text.trim(), letter: null }]
  const lists = [...text.matchAll(ZH_LIST)].filter(([list]) => /[段条]/u.test(list))
  return [...lists, ...text.matchAll(EN_LIST)]
    .filter((m) => !/决议[^，。？?]{0,6}$|resolution[^,.?]{0,12}$/iu.test(text.slice(0, m.index)))
    .flatMap(([list]) => numbersOf(list))
}

/** Numbers of the paragraphs that a question names. */
export const readParagraphs = (text: string): string[] => [
  ...new Set(readParagraphNumbers(text).map(({ number }) => number)),
]

function numbersOf(list: string): ParagraphNumber[] {
  const places = [...list.matchAll(/(\d{1,4})\s*[段条]?(?:\s*[(（]\s*([a-z])\s*[)）])?/giu)]
  return places.flatMap(([, number = '', letter], i): ParagraphNumber[] => {
    const before = places[i - 1]
    const between = before ? list.slice(before.index + before[0].length, places[i]?.index) : ''
    const one = { number, letter: letter?.toLowerCase() ?? null }
    if (!before || !RANGE.test(between)) return [one]
    const from = Number(before[1]) + 1
    const inside = Array.from({ length: Math.max(0, Math.min(MOST, Number(number) - from)) }, (_, k) =>
      String(from + k),
    )
    return [...inside.map((n) => ({ number: n, letter: null })), one]
  })
}

const RANGE = /[至到~～–—-]|\bto\b|\bthrough\b/iu

const ZH_SHOW = String.raw`(?:(?:请|那么?|给我|帮我|我想)\s*)?(?:(?:给我看|看一?看?|打开|显示|跳到|转到|去|引用|读一?读?|列出)\s*)?`
const ZH_TOLD = `(?:里|中|上)?(?:都?是?(?:说|讲|写|谈)(?:了|的是|的)?(?:些)?(?:什么|啥)|的?(?:内容|原文|全文)(?:是什么|是啥)?|是什么|呢)?`
const ZH_WHERE = String.raw`(?:(?:报告\s*\d|第[一二]份报告|[A-Z]\/[\w/.]+)\s*(?:号|的)?(?:报告|文件)?(?:(?:的|中的|里的)\s*)?)?`
const ZH_NAMED = new RegExp(String.raw`^\s*${ZH_SHOW}${ZH_WHERE}(${ZH_LIST.source})\s?${ZH_TOLD}[？?。\s]*$`, 'u')
const EN_NAMED = new RegExp(
  String.raw`^(?:please |and |what about )?(?:show(?: me)?|open|go to|read(?: me)?|quote|see|what (?:do|does|is in))?\s*(?:the )?(?:text of )?(?:${EN_LIST.source})[^?]{0,40}[?.\s]*$`,
  'iu',
)
const LABEL = /^[A-Z](?:\([a-z]\))?\s*\d\.\d[\s,，]*(?:第\s*\d+\s*行|row\s*\d+)[？?。.\s]*$/iu
const SUMMARY = /^(?:摘要\s*(?:第\s*)?\d+\s*段|summary,?\s*para(?:graph)?s?\.?\s*\d+)[？?。.\s]*$/iu
const TABLE = /^(?:请?(?:看|打开|显示)?一?下?)?\s*(?:附?表格?|tables?)\s*[\d一二三四五六七八九十]+[？?。.\s]*$/iu
const NUMBER = /^\d{1,3}$/

/** True for a question that is nothing but a place in a report: paragraphs, a row by our label for it, a bare number. */
export const namesPlace = (text: string): boolean =>
  NUMBER.test(text.trim()) ||
  LABEL.test(text) ||
  SUMMARY.test(text) ||
  TABLE.test(text) ||
  EN_NAMED.test(text) ||
  (ZH_NAMED.test(text) && readParagraphNumbers(text).length > 0)

const ZH_TOLD_AT =
  /^(?:那么?)?(?:这|那|它)?(?:个|段话?|句话?|些)?(?:数字|数据|说法|内容)?(?:是)?(?:出自|来自|写在|说在|在|见)?(?:报告|文件|原文)?(?:的|里|中)?(?:第几|哪一?|哪几)[段页节条行](?:里|中|上|呢|(?:提到|说|写)的)?[？?。\s]*$|^(?:出处|来源|原文)(?:呢|在哪里?|是(?:什么|哪里?))?[？?。\s]*$/u
const EN_TOLD_AT =
  /^(?:and )?(?:in |on )?(?:which|what) (?:page|paragraph|para|section|row)s?(?: number)?(?: (?:is|was|are|were) (?:that|this|it|they|these)(?: (?:in|on|from|stated|said|mentioned))?| (?:says|said|states) (?:so|that|this|it))?\W*$|^where (?:is|was|does|did) (?:that|this|it) (?:from|stated|said|say|mentioned|come from|written)(?: (?:so|that))?\W*$|^(?:what is |what's )?(?:the |your )?source\W*$/iu

/** True for a question of where the answer before it stands: 在第几段, 'which paragraph is that?'. */
export const asksPlaceTold = (text: string): boolean => ZH_TOLD_AT.test(text) || EN_TOLD_AT.test(text)
