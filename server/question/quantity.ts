/** Words that ask of outputs as a whole: all of them, any of them. */

const ZH_ALL =
  /(?:都|全部?|均|全都)(?:已经?|得到|得以|按计划|按时|如期|被)*(?:完成|做完|实现|落实|执行|交付|高于|低于|超|达|符合|没有?完成|未完成)|(?:完成|实现|落实|交付)了?(?:全部|所有|每一?项)|(?:全部|所有|每一?项)(?:计划)?产出[^，。？?]{0,4}(?:都|均|是否|完成)/u
const EN_ALL =
  /\b(?:all|every|each)\b(?: (?:single|of|the|its|their|his|her|planned|one)\b)*(?: [\w-]+){0,2}? outputs?\b|\boutputs\b[^,;?.]{0,80}\ball\b|\beverything (?:it|they) (?:had )?planned\b/iu

/** True when all outputs are spoken of: 产出都完成了吗, 'all outputs completed'. */
export const asksAll = (text: string): boolean => ZH_ALL.test(text) || EN_ALL.test(text)

const BODIES =
  /(?:所有|全部|每一?个|各个?)(?:部门|办公室|厅|司)|\b(?:all|every|each)(?: of)?(?: the)? (?:departments?|offices?|divisions?)\b/iu
const YES_OR_NO = /吗|是否|是不是|有没有|没有?[？?\s]*$|^\W*(?:did|were|was|are|is|have|has|had|do|does)\b/iu

/** True when it is asked of every body: 'did all departments complete their outputs?'. */
export const asksAllBodies = (text: string): boolean => BODIES.test(text) && YES_OR_NO.test(text)

const ANY =
  /(?:有没有|有无|是否有|是否存在)[^，。？?]{0,24}产出|产出[^，。？?]{0,4}(?:有没有|有无|是否有)|有[^，。？?]{0,20}产出吗|\b(?:any|some) (?:[\w-]+ ){0,2}?outputs?\b/iu

/** True when it is asked whether there are such outputs at all. */
export const asksAny = (text: string): boolean => ANY.test(text)

const OUTPUTS = /产出|(?:计划|任务|工作)(?:是不是|是否)?(?:都|全)|\boutputs?\b/iu
/** A body's table may be meant though no output is named: X全部完成了吗, 'has X completed everything it planned?'. */
const BARE =
  /^[^，。？?]{2,14}?(?:是否|是不是)?(?:全部?|都|全都)(?:已经?)?完成了?[吗没有？?\s]*$|\beverything (?:it|they) (?:had )?planned\b/iu

/** True when outputs are named. */
export const speaksOfOutputs = (text: string): boolean => OUTPUTS.test(text)
const ENDED =
  /完成|做完|实现|落实|执行|交付|高于|低于|超|达|“?否”?|符合|complet|deliver|done|finish|implement|carried out|above|below|exceed|fail|plan|\bmet\b|\bno\b/iu
const OTHERWISE = /为什么|为何|为啥|原因|怎么|多少|几|哪|什么|\b(?:why|how|what|which|when|who|where|reasons?)\b/iu

/** True for a yes-or-no question on a whole table of outputs: whether all, or any, ended in some way. */
export const asksOfTable = (text: string): boolean =>
  (asksAll(text) || asksAllBodies(text) || asksAny(text)) &&
  (OUTPUTS.test(text) || BARE.test(text)) &&
  ENDED.test(text) &&
  !OTHERWISE.test(text)
