import type { Lang } from '../../index/report.ts'
import { asksBothSides } from './needs.ts'
import { asksPlaceTold, namesPlace } from './paragraphs.ts'
import { asksOfTable } from './quantity.ts'
import type { Asked, Operation, QuestionKind } from './query.ts'

type Rule = { kind: QuestionKind; operation?: Operation; zh: RegExp | RegExp[]; en: RegExp | RegExp[] }

/** Many rows of outputs at once: counted, listed, grouped, ranked, or judged as a whole. */
const ZH_AGGREGATE = [
  /(?:有什么|有啥|有哪些|哪些)(?:工作|任务|事情|事)?(?:没有?|未)(?:能)?(?:完成|做完|交付)[？?。\s]*$|(?:没有?|未能?)(?:完成|做完|交付)(?:了)?(?:什么|哪些|啥)[？?。\s]*$/u,
  /(?:哪些|哪几|几|多少|所有|列出|哪个)(?:个|项|条|类)?(?:部门|办公室|厅|司|处|产出|计划产出|行)[^？?]{0,40}(?:填|标|记|未完成|没有?完成|没做|“?否”?|高于计划|低于计划|超额|超过计划|超出|不足|达标|完成)/u,
  /(?:哪些|哪几项|多少项?|几项|几条|几行)(?:计划)?产出/u,
  /产出[^。？?]{0,24}?(?:几|多少)[项条行个](?!次)/u,
  /产出(?:数量|数目|数)?(?:最|更多|更少|排名|总数|合计|一共|都?(?:有|是|包括)哪|都?(?:有|包括)什么)/u,
  /^(?![^？?]*(?:为什么|为何|原因))[^？?]*最[多少大高低]的?[^，。？?]{0,6}产出/u,
  /哪一?[项个条]?(?:计划)?产出[^？?]{0,40}最[多少高低大]/u,
  /(?:列出|列举|每个|各个|各|按)[^，。？?]{0,20}产出/u,
  /产出[^，。？?]{0,12}(?:按|分)[^，。？?]{0,8}(?:部门|办公室|成绩)/u,
  /(?:哪|每|各)一?[项个](?:预期)?成绩[^？?]{0,16}(?:产出|完成|高于|低于)/u,
  /(?:几|多少)[项条行](?:产出)?(?:被?标|注明|高于|低于|超|未完成|没有?完成|未实现)/u,
  /(?:各|每一?)个?(?:部门|办公室|司|厅)[^？?]{0,8}(?:几|多少)[项条行]/u,
  /成绩\s?\d\.\d[^？?]{0,8}(?:有|下)[^？?]{0,4}(?:几|多少|哪些)[项条]?/u,
  /(?:未完成|没有?完成|高于计划|低于计划)的产出[^，。？?]{0,4}占|产出[^，。？?]{0,6}占(?!了?多少)[^，。？?]*产出|(?:百分之几|百分之多少|多大比例)的(?:计划)?产出/u,
  /(?:有|是|涉及|涵盖|覆盖|包括|分为|下设|设有|列出)了?(?:几|多少|哪些|哪几)个?(?:部门|厅司|司厅|单位|办公室|司|厅)[？?。\s]*$/u,
  /^(?![^？?]*(?:为什么|为何|原因))[^？?]*(?:未完成|未实现|高于计划|低于计划|超过计划)的(?:计划)?产出[？?。\s]*$/u,
  /(?:高于|低于|超过)计划的(?:有|是)?(?:哪|几|多少)|(?:未|没有?)(?:完成|实现)的(?:有|是)?(?:哪|几项|多少项)/u,
  /^(?:请)?(?:列出|列举)(?:所有|全部)?的?(?:部门|办公室)[？?。\s]*$/u,
  /(?:部门|办公室)(?:有|是)(?:哪些|哪几个|几个|多少个?)[？?。\s]*$/u,
]
const EN_AGGREGATE = [
  /\bwhat (?:did|has|have) [^?]{2,60} (?:not |fail(?:ed)? to )(?:complet\w+|deliver\w*|finish\w*|implement\w*)\W*$/iu,
  /\b(?:number of|count)\s+(?:[\w’'-]+\s+){0,3}?outputs\b/iu,
  /\b(?:which|what|how many|list|all|name|top|the|any|show|each|every)\s+(?:[\w’'-]+\s+){0,6}?(?:outputs|rows|departments|offices|divisions)\b/iu,
  /\b(?:each|every|per|by|which|what) (?:department|office|division)\b[^?]{0,80}\boutputs?\b/iu,
  /\b(?:which|what) (?:department|office|division)s?\b[^?]{0,80}\b(?:(?:above|below|under|over|exceeded) (?:its |their |the )?plan|unfinished|undone|completion rate)\b/iu,
  /^(?!.*\b(?:why|reasons?|how)\b).*\boutputs (?:of [^?]{2,60} )?(?:(?:that|which) (?:were|was|are|exceeded|fell|missed)|with|marked|not|above|below|exceeding)\b/iu,
  /\b(?:which|what) output\b[^?]{0,80}\b(?:most|furthest|least)\b/iu,
  /\brank (?:the )?(?:departments|offices|divisions)\b/iu,
  /\boutputs?\b[^?]{0,80} (?:by|per|of each|for each|of every) (?:department|office|division|(?:expected )?accomplishment)s?\b/iu,
]

/** What a question asks for, tried in order: the more particular kinds come first. */
const RULES: Rule[] = [
  {
    kind: 'greeting',
    zh: /^(?:你好|您好|嗨|哈喽|早上好|下午好|晚上好|再见|拜拜|回头见)[呀啊吗了]?[，,。！!\s]*$|^(?:好的?|嗯|行)?[，,。！!\s]*(?:非常|十分|太|很)?(?:感谢|谢谢|多谢|谢了)(?:[你您](?:们)?|大家)?(?:了|啊|呀|的?(?:帮助|帮忙|解答|回答|回复))*[，,。！!\s]*$|你(?:是谁|能做什么|会什么|能干什么|可以做什么|能回答什么)|怎么用(?:你|这个)?[？?]?$|^(?:帮助|使用说明)[？?]?$/u,
    en: /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|(?:good ?)?bye(?: ?bye)?|see you(?: later)?)(?: there| all| everyone)?[\s!.,]*$|^(?:ok(?:ay)?|great|perfect)?[\s,.!]*(?:many )?(?:thanks?(?: you)?|cheers)(?: (?:so|very) much| a lot| again)?(?: (?:for|,)[^?]{0,40})?[\s!.,]*$|\bwhat can (?:you|i) (?:do|ask)\b|\bwho are you\b|\bhow do(?:es)? (?:this|you) work\b|^help[?!.]*$/iu,
  },
  {
    kind: 'corpus',
    zh: /(?:有|收录|包括|提供)了?(?:哪些|几份|多少份|什么)报告|哪些报告可|(?:这些|这两份|这份|这个|本|该|全部|所有)(?:报告|文件)(?:的?(?:主要|大致|总体)?内容)?(?:都|主要|大致|大概|到底)?是?(?:讲|说|谈|写|涉及|涵盖|关于|是什么|有什么内容)|^(?:请|帮我|给我|能否)*(?:简单|简要|大致)?地?(?:介绍|总结|概括|概述|归纳)(?:一下|下)?(?:这|那|本|该|全部|所有)?(?:两|些|几|一)?[份个篇]?(?:报告|文件|文档)?(?:的?(?:主要)?内容)?[吧。？?！!\s]*$/u,
    en: /\b(?:what|which|list|how many) (?:the )?(?:reports?|documents?)\b.{0,30}\b(?:available|have|there|loaded|included|cover|know|search)\b|\blist (?:the |all )?reports\b|\bwhat (?:do|does) (?:these|the|this|both|each) (?:two )?(?:reports?|documents?) (?:cover|say|contain|discuss|deal with|talk about)\W*$|\bwhat (?:is|are) (?:this|these|the|both|each of the) (?:two )?(?:reports?|documents?) about\b|^(?:please |can you |could you )*(?:summari[sz]e|describe|introduce|outline|(?:give me )?(?:a |an )?(?:summary|overview) of)(?: (?:this|these|the|both|all|two|whole|entire))*(?: (?:reports?|documents?|contents?))+\W*$/iu,
  },
  {
    kind: 'aggregate',
    zh: ZH_AGGREGATE,
    en: EN_AGGREGATE,
  },
  {
    kind: 'define',
    zh: /\bstands? for\b|全称|全名|简称|缩写|英文(?:全名|名称|名|叫|[？?]?$)|代表什么(?![团时地人])|^(?:什么是|何谓)|^(?!.*(?:原因|理由)是)[^，。？?]{2,20}(?:是什么|是啥|指什么|什么意思)(?:意思|机构|组织|特派团)?[？?。\s]*$/u,
    en: /\b[Ss]tands? for\b|\b(?:[Ff]ull|[Ss]hort) (?:name|form)\b|[Aa]bbreviat|\b[Aa]cronym\b|\b[Ss]hort for\b|\b[Ss]pell out\b|^[Dd]efine\b|^(?:[Ww]hat|[Ww]ho)(?:'s| is| are| does)? (?:the |an? )?[A-Za-z][\w-]*(?: means?)?[?.\s]*$|^[Ww]hat(?:'s| is| are) (?:the )?[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|of|for|the|and|to|on|in)){1,9}[?.\s]*$|^[Ww]hat (?:does|do|did) (?:the )?[\p{L} '’-]{2,80} means?[?.\s]*$|\b[Mm]eaning of (?:the )?[A-Z]|^[\p{Lu}]{2,10} (?:meaning|full form|in (?:English|Chinese))[?.\s]*$/u,
  },
  {
    kind: 'why',
    zh: /为什么|为何|为啥|(?<!因[^，。？?]{1,8})原因(?!司)|凭什么|何以|(?<!是)怎么(?![样变办走去做用说算写看知联处申打开])|咋(?![样办])|缘何|理由(?!的)|(?:责任|问题|毛病|症结|根子)(?:出)?在(?:哪|谁)|(?:怎么|咋)回事|图的?是?(?:个)?(?:什么|啥)|(?:目的|用意)(?:是什么|何在)|为的是什么/u,
    en: /\bwhy\b|\breasons?\b|\bwhat (?:caused|drove|pushed|explains?|led|prompted|made|makes?|held|kept|stopped|prevented|delayed|hampered)\b|\bwhat (?:is|was) the (?:purpose|point|aim)\b|\bbecause of (?:what|which)\b|\bhow come\b|\bdue to what\b/iu,
  },
  {
    kind: 'compute',
    operation: 'rate',
    zh: /完成率|执行率是多少.{0,40}(?:计划|产出)|完成了?百分之(?:几|多少)|(?:相当于|等于)[^，。？?]{2,30}百分之(?:几|多少)/u,
    en: /\bcompletion rate\b|\bwhat (?:share|percentage|percent|proportion) of (?:the )?(?:number |figure |amount |total )?(?:plan|planned|target|foreseen|expected|projected)\b/iu,
  },
  {
    kind: 'compute',
    operation: 'ratio',
    zh: /(?:几|多少)倍|几分之几|之比是|比值/u,
    en: /\bhow many times (?:as|more|larger|bigger|higher|the)\b|\bratio\b|\bby what (?:factor|multiple)\b/iu,
  },
  {
    kind: 'compute',
    operation: 'percent-change',
    zh: /(?:增加|减少|增长|下降|提高|降低|上升|缩短|缩减|削减|压缩|扩大|高出|超出|超过|[低高快慢短涨跌]了?|多出?了?|少了?)[^，。？?占]{0,12}百分之(?:几|多少)|百分之(?:几|多少)[^，。？?]{0,8}(?:增加|减少|增长|下降|提高|降低|缩短|缩减|削减)|(?:增幅|降幅|涨幅)/u,
    en: /\bby what (?:percentage|per ?cent|percent)\b|\bpercentage (?:increase|decrease|change|growth)\b|\bper ?cent(?:age)? (?:increase|decrease|change|drop|rise|growth)\b|\bwhat per ?cent(?:age)? (?:above|below|over|under|more|less|fewer|higher|lower|shorter|longer|faster|quicker|slower|smaller|larger)\b/iu,
  },
  {
    kind: 'compute',
    operation: 'difference',
    zh: /(?:差|(?<!至|最|减)少|节?省|快|慢|(?<!最|至)[多短早晚迟]|(?<!最|至)低|(?<!最|提|新)高|增加|减少|下降|上升|超出?|超过|高出|短缺|多出|缩短|缩减|提高|降低|增长|相差|相距|降|涨|升|跌)了?(?:计划|原计划|预期|目标)?(?:了)?(?:多少|几)|(?:(?<!最)多(?!少)|(?<![多至最减])少)\p{Script=Han}{1,3}了(?:多少|几)|比[^，。？?]{1,20}(?:多|少|高|低|超|短|快|慢|早|晚)[^，。？?]{0,4}(?:多少|几)/u,
    en: /\bby how (?:much|many)\b|\bhow much (?:[\w-]+ ){1,8}(?:grow|increase|rise|fall|drop|decline|shrink|change)\b|\bhow (?:many|much) (?:\w+ )?(?:fewer|more|less|higher|lower|extra|shorter|longer|faster|quicker|slower|sooner|earlier|later|larger|smaller)\b|\bdifference between\b|\bgap between\b|\bhow far (?:above|below)\b|\bhow many [^?]{1,60} (?:over|above|below|under|short of|beyond) (?:the |its )?(?:plan|target)\b/iu,
  },
  {
    kind: 'compute',
    operation: 'sum',
    zh: /(?:加起来|合计|总和|合起来|(?<![增参附施])加上?)[^？?]{0,60}(?:多少|几)|(?:多少|几)[^？?]{0,60}(?:加起来|合计|总和)|(?:和|及|与|、)[^？?]{0,60}(?:总共|一共|共计)(?!有?百分之)[^？?]{0,20}(?:多少|几)/u,
    en: /\b(?:taken together|combined|in total|altogether|sum of|total of|added up|add up)\b/iu,
  },
  {
    kind: 'compare',
    zh: /从多少[^，。？?]{0,8}到多少|由多少[^，。？?]{0,8}(?:增|减|升|降|到)|还是|哪个更|(?:哪一?(?:个|项|方)|谁)[^？?]*(?:更|多(?!少)|(?<!多)少|高|低|大|小)|(?:比|跟)[^，。？?]{1,24}(?:怎样|怎么样|如何|高|低|多(?!少)|(?<!多)少)|(?:与|和|同|跟)[^？?]{1,24}(?:相比|比起来|怎样|怎么样)|(?:高|多|升|超)[^？?]{0,3}(?:还是|没)(?:低|少|降|超)|超没超|对比|(?:有|的)(?:什么|何|哪些)?变化|变化(?:了|如何|怎样|多少)|(?:怎么|怎样|如何)(?:发生)?变化?/u,
    en: /\b(?:compare[ds]?|compared|comparison|versus|vs\.?)\b|\b(?:better|worse|higher|lower|more|fewer|less|larger|bigger|smaller|greater)\b[^?]{0,99}\b(?:or|than)\b|\bor\b[^?]{0,99}\b(?:better|worse|higher|lower|more|fewer|less|larger|bigger|smaller|greater|most|least)\b(?! than)|\bhow did .{1,60} (?:change|develop|evolve)\b|\bwhich (?:of the two|one|is|was|had|fell|rose)\b|\bbefore and after\b|\bfrom (?:how (?:many|much)|what) to (?:how (?:many|much)|what)\b/iu,
  },
  {
    kind: 'yesno',
    zh: /[吗嘛][？?。\s]*$|是否|有没有|是不是|要不要|会不会|能不能|可不可以|该不该|算不算|能否|可否|(?:了|过|做|完|到|成|办|发|建)没有?[？?\s]*$|有无/u,
    en: /(?:^|[:;,.] )(?:and |but |so |then )?(?:did|was|were|is|are|has|have|had|do|does|can|could|will|would)\b|\bwhether\b|, right\?|\bor not\b/iu,
  },
  {
    kind: 'list',
    zh: /哪些|哪几|哪[二两三四五六七八九十\d]|有什么|包括什么|列出|列举|分别是什么|几类|几方面|几大|什么(?:行动|措施|建议|目标|领域|原则)/u,
    en: /\b(?:which|what) (?!about|is\b|was\b)(?:are |were )?(?:the )?(?:\w+ ){0,3}(?!does|was|is|has|this|its)\w+s\b|\blist\b|\bname (?:the|all)\b|\benumerate\b|\bin which (?:countries|missions|areas|fields)\b/iu,
  },
]

/** The kind of question and, for a computation, the operation it asks for. */
export function readIntent(
  text: string,
  lang: Lang,
  needs: number,
): { kind: QuestionKind; operation: Operation | null } {
  if (asksOfTable(text)) return { kind: 'aggregate', operation: null }
  if (namesPlace(text) || asksPlaceTold(text)) return { kind: 'locate', operation: null }
  const rule = RULES.find(
    (r) => [r[lang]].flat().some((pattern) => pattern.test(text)) && !(r.kind === 'list' && needs > 0),
  )
  if (rule) return { kind: rule.kind, operation: rule.operation ?? null }
  if (needs === 0 && asksBothSides(text)) return { kind: 'compare', operation: null }
  if (needs > 0 || WH.some(([, zh, en]) => (lang === 'zh' ? zh : en).test(text)))
    return { kind: 'lookup', operation: null }
  return { kind: 'explain', operation: null }
}

const WH: [Exclude<Asked, null>, RegExp, RegExp][] = [
  [
    'person',
    /叫什么(?:名字)?|姓名|名叫|名字是|^谁是(?!否)|(?<!还)是谁[？?。\s]*$/u,
    /\b(?:what is|what's|what was) .{0,60}\bname\b|\bname of (?:the )?(?:person|man|woman|official|usg|under-secretary|head|chief|director|commander)\b|\bwho (?:is|was) (?:the|currently)\b/iu,
  ],
  [
    'mission',
    /哪(?:些|几|[一二两三四五六七八九十])?个?(?:特派团|维和行动|维持和平行动|任务区|团(?![伙体队]))/u,
    /\b(?:which|what) (?:\w+ )?(?:mission|operation)s?\b/iu,
  ],
  [
    'place',
    /哪(?:些|几|[一二两三四五六七八九十])?个?(?:国家|地方|城市|[里儿](?![出来]))|哪国|在哪(?![些几个一二两三四五六七八九十方种类项份年月天])|何地|何处/u,
    /\bwhere\b|\b(?:which|what) (?:\w{1,20} )?(?:countr(?:y|ies)|cit(?:y|ies)|places?|locations?|towns?)\b/iu,
  ],
  [
    'symbol',
    /文号|文件编号|哪(?:号|份|一号|一?项)?决议|第几号/u,
    /\bsymbols?\b|\bwhich resolution\b|\bsymbol of\b|\bresolution number\b/iu,
  ],
  [
    'company',
    /哪(?:些|几|一)?[家个]?\p{Script=Han}{0,4}(?:公司|企业|厂商|承包商|供应商|律所|事务所)/u,
    /\b(?:which|what) (?:[\w-]+ ){0,3}(?:firm|compan(?:y|ie)|contractor|supplier|vendor|airline|manufacturer)s?\b/iu,
  ],
  [
    'body',
    /哪(?:个|一个|家|些)?\p{Script=Han}{0,4}(?:机构|部门|组织|单位|办公室|厅|司|科|处|实体)|谁|何人|向谁|由谁|什么奖/u,
    /\b(?:which|what) (?!(?:did|do|does|is|are|was|were|has|have|had|can)\b)(?:[\w-]+ ){0,3}(?:body|entity|department|office|organi[sz]ation|unit|agency|award|team|section)\b|(?<!\b(?:those|these|people|personnel|staff|officers?|persons?) )\bwho(?:m|se)?\b/iu,
  ],
]

/** What a wh-word asks to be named. */
export function readAsked(text: string, lang: Lang): Asked {
  return WH.find(([, zh, en]) => (lang === 'zh' ? zh : en).test(text))?.[0] ?? null
}

const ZH_HEAD = /(?:什么|哪些|哪(?![里儿])[一几二两三四五六七八九十]?[个大类项种方]*(?:面的)?)(\p{Script=Han}{1,5})/u
const ZH_COUNTED = /(?:多少|几)[个名次份项件台辆架艘起座处所家条笔张位]?(\p{Script=Han}{2,5})/u
const EN_COUNTED =
  /\b(?:how many|number of) ((?:[\w-]+ ){0,2}?[\w-]+)(?= (?:did|do|does|were|was|are|is|have|has|had|of|in|on|at|for|to|from|by|hit|got|can|could|will|would)\b|[?.,]|$)/iu
const EN_HEAD = /\b(?:what|which) (?:are |were |is |was )?(?:the )?(?:\w+ )??([a-z-]{3,})(?: (?!of)|\?|$)/iu

/** The noun that is asked for, to be named or counted, in lower case: 奖, 领域, 'countries', 'computers'; empty when there is none. */
export function askedHead(text: string, lang: Lang): string {
  const patterns = lang === 'zh' ? [ZH_HEAD, ZH_COUNTED] : [EN_COUNTED, EN_HEAD]
  return patterns.map((pattern) => pattern.exec(text)?.[1]?.toLowerCase()).find((head) => head !== undefined) ?? ''
}

/** The language a question is asked in: one Han character makes it Chinese unless it is a mere name in English words. */
export function questionLang(text: string): Lang {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[A-Za-z]{2,}/g)?.length ?? 0
  return han > 0 && han >= words ? 'zh' : han > 0 && words < 4 ? 'zh' : 'en'
}
