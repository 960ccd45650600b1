import type { Span } from '../../../index/report.ts'
import type { Need, Query } from '../../question/query.ts'
import { bodiesIn } from './asked-names.ts'
import type { Candidate } from './candidates.ts'

/** What may have happened to what is asked about: the words of a question, and those a report tells it in. */
const EVENTS: { asked: RegExp; told: RegExp }[] = [
  {
    asked: /成立|设立|创立|创建|组建|\b(?:created|established|founded|set up|formed)\b/iu,
    told: /成立|建立|设立|创立|创建|组建|\b(?:creat|establish|found(?:ed|ing)|set up|form(?:ed|ation))/iu,
  },
  {
    asked: /关闭|终止|撤离|\b(?:clos(?:e|ed|es|ing)|shut|terminat\w+|withdr[ae]w\w*)\b/iu,
    told: /关闭|终止|结束|结清|结案|撤离|撤出|\b(?:clos(?:e|ing)|shut|terminat|withdr|end(?:ed|s)?\b)/iu,
  },
  {
    asked: /死亡|牺牲|遇难|丧生|阵亡|死了|\b(?:die[ds]?|dead|deaths?|killed|fatalit\w+|lost their lives)\b/iu,
    told: /死亡|牺牲|遇难|丧生|阵亡|\b(?:die[ds]?|dead|deaths?|killed|fatalit\w+|lost their lives)\b/iu,
  },
  {
    asked: /受伤|\b(?:injured|wounded)\b/iu,
    told: /伤|\b(?:injur|wound)/iu,
  },
  {
    asked: /部署(?!前)|派驻|\b(?:deployed|stationed)\b/iu,
    told: /部署(?!前)|派驻|派遣|兵力|在职|实有|\b(?:deploy|station|strength|in place|on board|incumben)/iu,
  },
  {
    asked: /遣返|回返|\b(?:repatriat\w+|sent home)\b/iu,
    told: /遣返|回返|返回|返国|\b(?:repatriat|return|sent home)/iu,
  },
  {
    asked: /开除|解雇|辞退|\b(?:dismissed|fired|sacked)\b/iu,
    told: /开除|解雇|辞退|免职|终止任用|离职|\b(?:dismiss|fired|sacked|separat)/iu,
  },
  {
    asked: /招聘|征聘|招募|雇用|雇佣|\b(?:recruited|hired)\b/iu,
    told: /[招征选]聘|招募|雇|录用|任用|甄选|\b(?:recruit|hir)/iu,
  },
  {
    asked: /扫除|清除|排除|\bcleared\b/iu,
    told: /扫除|清除|排除|销毁|核[可准]|\b(?:clear|destroy)/iu,
  },
  {
    asked: /收缴|\bcollected\b/iu,
    told: /收缴|收集|回收|收取|\bcollect/iu,
  },
  {
    asked: /修建|建造|盖了|\b(?:built|constructed)\b/iu,
    told: /修建|建造|建成|兴建|施工|建立|设立|\b(?:buil[dt]|construct)/iu,
  },
  {
    asked: /租用|租赁|租了|\b(?:leased|rented|chartered)\b/iu,
    told: /租|包机|包船|\b(?:leas|rent|charter)/iu,
  },
]

/** A row's completed values are completed whatever its words are. */
const COMPLETION = {
  asked: /完成|做完|做好|办完|\b(?:finished|completed)\b/iu,
  told: /完成|做完|办完|结束|实现|毕业|\b(?:finish|complet)/iu,
}

/** True when a question asks of something that happened and the text tells of nothing like it. */
const tellsOtherEvents = (question: string, text: string): boolean =>
  EVENTS.some(({ asked, told }) => asked.test(question) && !told.test(text))

/** True when a question asks of something that happened to a body or to people. */
const asksOfEvent = (question: string): boolean => EVENTS.some(({ asked }) => asked.test(question))

/** Told of something else that happened: how many were trained, not how many died; the day of another body's founding. */
export function isOfAnotherEvent({ figure, sentence, passage }: Candidate, need: Need, query: Query): boolean {
  const asked = query.needs.length > 1 ? need.focus : query.text
  if (figure.kind !== 'date') {
    const heads = passage.kind === 'table-row' ? passage.header : []
    const told = [passage.text.slice(sentence.span.start, sentence.span.end), ...heads].join('\n')
    const isUnfinished = passage.kind === 'paragraph' && COMPLETION.asked.test(asked) && !COMPLETION.told.test(told)
    return isUnfinished || tellsOtherEvents(asked, told)
  }
  const own = stretchAround(passage.text, figure.span).replace(SINCE, '')
  const whole = passage.text.slice(sentence.span.start, sentence.span.end)
  return tellsOtherEvents(asked, own) || (asksOfEvent(asked) && isOfOtherBodies(namesBodies(own) ? own : whole, query))
}

/** Tells no day: 自成立以来. */
const SINCE = /自(?:其|从)?\p{Script=Han}{2}以来/gu

/** The words between two commas around a span, brackets included; a time set apart by a comma belongs to what follows. */
function stretchAround(text: string, { start, end }: Span): string {
  const from = Math.max(...Array.from('，；。,;\n', (mark) => text.lastIndexOf(mark, start - 1)))
  const begin = /^[，,]/u.test(text.slice(end)) ? end + 1 : end
  const length = text.slice(begin).search(/[，；。;\n]|,(?!\d)/u)
  return text.slice(from + 1, length < 0 ? text.length : begin + length)
}

/** True where bodies are asked about, and a text neither names one of them nor points back to it (该厅). */
const isOfOtherBodies = (text: string, { entities }: Query): boolean =>
  entities.length > 0 &&
  !POINTS_BACK.test(text) &&
  !entities.some(({ forms }) => forms.some((form) => text.includes(form)))

const POINTS_BACK = /该[\p{Script=Han}]{0,2}[部厅司处股团办队]/u

const namesBodies = (text: string): boolean => bodiesIn(text).length > 0
