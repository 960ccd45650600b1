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
    told: /部署(?!前)|派驻|派遣|\b(?:deploy|station)/iu,
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

/** True when a question asks of something that happened and the text tells of nothing like it. */
export const tellsOtherEvents = (question: string, text: string): boolean =>
  EVENTS.some(({ asked, told }) => asked.test(question) && !told.test(text))

/** True when a question asks of something that happened to a body or to people. */
export const asksOfEvent = (question: string): boolean => EVENTS.some(({ asked }) => asked.test(question))
