import type { FigureKind } from '../../index/report.ts'

/** `unit` is what is counted where the words ask for one thing only: how often, how many times. */
export type Cue = { pattern: RegExp; kinds: FigureKind[]; unit?: string }

/** Words that ask for a figure; the first group, where there is one, is the measure word. First match at a place wins. */
export const ZH_CUES: Cue[] = [
  {
    pattern:
      /百分之(?:多少|几)|多[大高少]的?(?:比例|比率|百分比|份额)|占(?:了)?(?:多少|几成)|几成|多大比例|多大(?:一)?(?:块|部分|份儿?)/gu,
    kinds: ['percent'],
  },
  { pattern: /(?:多少|几)个?百分点/gu, kinds: ['points', 'percent'] },
  { pattern: /(?:多少|几)倍/gu, kinds: ['ratio'] },
  { pattern: /多久|多长时间|多长|多快/gu, kinds: ['duration'] },
  { pattern: /(?:多少|几)个?(工作小时|小时|分钟|天|日|周|星期|个?月|年)(?!份|度|月)/gu, kinds: ['duration'] },
  {
    pattern:
      /何时|什么时候|啥时候|哪年哪月|哪一?个?(?:天|日|年|月)|几月(?:几[日号])?|几号|哪个时候|时间(?=[？?。\s]*$)/gu,
    kinds: ['date'],
  },
  { pattern: /(?:多少|几)\p{Script=Han}{0,6}?(?:美元|钱|经费|资金|预算|块钱|美金)/gu, kinds: ['money'] },
  { pattern: /第几[名位]|排名?第?几|名次/gu, kinds: ['rank', 'count'] },
  { pattern: /(?:多少|几)(?=[人名位])([人名位])/gu, kinds: ['count'] },
  {
    pattern:
      /(?:多少|(?<![哪第十那这]|(?<![做办弄写编建])好)几)([次届份个项件起页条台架辆艘笔宗例篇封期轮套张名位类种家所间处座人国点磅支支队门场])/gu,
    kinds: ['count'],
  },
  {
    pattern: /多少|(?<![哪第十那这]|(?<![做办弄写编建])好)几(?=[\p{Script=Han}])|有多[大高]|多[大高](?=[？?]|$)/gu,
    kinds: [],
  },
]

/** Nouns that ask for a figure where nothing else of the question does: 部署人数. */
export const ZH_NUMBER_NOUNS: Cue[] = [
  { pattern: /(?<![\d几多])([人次件份页])数(?!据|字|学|码|位|值|额)/gu, kinds: ['count'] },
  { pattern: /天数/gu, kinds: ['duration'] },
]

export const EN_CUES: Cue[] = [
  {
    pattern:
      /\b(?:what|which) (?:perc[ae]nt\w*|per ?cent|share|proportion)\b|\bby what (?:percentage|per ?cent|percent)\b|\bwhat percent\b/giu,
    kinds: ['percent'],
  },
  { pattern: /\bhow many (?:percentage )?points\b/giu, kinds: ['points', 'percent'] },
  { pattern: /\bhow many times (?:as|more|larger|bigger|higher|the)\b/giu, kinds: ['ratio'] },
  {
    pattern:
      /\bhow (?:long|quickly|fast|soon)\b|\bwithin how many (?:hours|days|months)\b|\bhow many (?:(?!(?:in|of|for|per|over|did|were|was|are|is)\b)[\w-]+ ){0,2}(?:hours|days|weeks|months|years)\b/giu,
    kinds: ['duration'],
  },
  {
    pattern:
      /(?:^|[,;?] ?|\band |\bso |\bthen |\b(?:since|until|by|from) )when\b|^\W{0,9}when\b|\b(?:in )?(?:what|which) (?:year|month|date|day)\b|\bwhat date\b/giu,
    kinds: ['date'],
  },
  {
    pattern:
      /\bwhat (?:was|is|were|has been) (?:spent|paid|disbursed|charged)\b|\bwhat (?:did|does|do|was|is) .{1,70}? (?:cost|pay|paid|spend|spent|charged?)\b|\bhow much (?:money|(?:did|does|do|is|are|was|were|has|have) .{1,50}? (?:pay|paid|earn|spend|spent|charged?|cost)\b|does .{0,40}cost|did .{0,40}cost)\b|\bhow many (?:us )?dollars\b|\bwhat (?:amount|sum)\b/giu,
    kinds: ['money'],
  },
  { pattern: /\bhow many\b/giu, kinds: ['count'] },
  { pattern: /\bhow often\b(?= (?:were|was|has|have|had|did)\b)/giu, kinds: ['count'], unit: '次' },
  {
    pattern:
      /\bhow (?:much|large|big|high|often)\b|\b(?:number|rate|level|size|amount|total|figure) of\b|\bwhat (?:is|was|were|are) the (?:\S+ ){0,4}(?:numbers?|rates?|totals?|levels?|size|threshold|limit|figures?|target|goal)\b/giu,
    kinds: [],
  },
]

/** Nouns that say what kind of figure is meant when the question word does not ('预算有多大', 'vacancy rate'). */
export const KIND_NOUNS: { pattern: RegExp; kinds: FigureKind[] }[] = [
  { pattern: /总数|总人数|(?<![质力能])量(?=一共|总共|是|有|为|多|[？?。\s]|$)|\btotal number\b/iu, kinds: ['count'] },
  {
    pattern:
      /(?<![效频汇])率(?![先领])|满意度|比例|占比|百分比|\b(?:rates?|percentages?|share|proportion|per ?cent)\b|百分之/iu,
    kinds: ['percent'],
  },
  {
    pattern:
      /预算(?!执行)|经费|费用|资金|金额|款额|余额|批款|开支|支出|成本|授权额|门槛|美元|[费款价薪]用?(?=一共|总共|是|为|有|多|[？?。\s]|$)|(?<![员名份定差])额(?=一共|总共|是|为|有|多|[？?。\s]|$)|\b(?:budgets?|funds?|funding|balance|appropriations?|expenditures?|costs?|dollars?|money|amount|spend(?:ing)?|threshold|usd|reimburse\w*(?! time)|salar(?:y|ies)|prices?|fees?|premiums?|wages?)\b|\$/iu,
    kinds: ['money'],
  },
  {
    pattern:
      /期限|时限|\b(?:time ?limit|duration|(?:average|processing|response|waiting|lead|turnaround|reimbursement|handling) time)\b/iu,
    kinds: ['duration'],
  },
  { pattern: /\bdeadline\b/iu, kinds: ['date', 'duration'] },
  {
    pattern:
      /成立时间|启动时间|日期|\b(?:date|(?<!(?:per|each|every|a|last|this|past|next) )year(?! (?:ago|before|earlier)))\b/iu,
    kinds: ['date'],
  },
]

/** Words that compare how much two things changed, not how large they are. */
export const CHANGES =
  /降|升|增|减|涨|改善|提[高到至]|缩短|从多少|\b(?:drop|fell|fall|decline|decrease|increase|rose|rise|rais|cut|grew|grow|improve)/iu
