const ZH_OPENING =
  /^(?:(?:您好|你好|大家好|打扰(?:一下|了)|不好意思|抱歉|劳驾|麻烦(?:您|你)?|请问(?:一下|下)?|请教(?:一下|下)?|问一下|想问(?:一下|下|问)?|我想(?:问(?:一下|下|问)?|知道|了解(?:一下)?|请教(?:一下)?)|能不能(?:告诉我|帮我查(?:一下|下)?)|(?:请|帮我)?查一?下|(?:请|能否|可否|可以)?告诉我(?:一下)?|有人知道|谁知道)(?:[，,。.！!：:~\s]*))+/u
const ZH_ENDING =
  /(?:[，,。.！!？?~\s]{0,9}(?:谢谢(?:您|你|大家)?|多谢|感谢(?:您|你)?|急用|比较急|很急|在线等|麻烦(?:您|你)?了|拜托了?|辛苦了?)(?:啦|了|啊|哈|呀|哦)?(?=[，,。.！!？?~\s]|$)){1,6}[，,。.！!~\s]*$/u
const EN_OPENING =
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|dear (?:all|sir or madam)|sorry|excuse me)(?: there| all| everyone)?[,.!: ]+|(?:(?:can|could|would|will) (?:you|u|someone|anyone) (?:please |kindly |maybe )?(?:tell me|let me know|explain|help me find(?: out)?|check)|(?:i(?:'d| would) like to (?:know|ask)|i (?:want|need|was hoping|am trying|wanted) to (?:know|ask|find out)|i was wondering|i wonder|do you (?:happen to )?know|any idea|(?:just )?(?:a )?quick question|please(?: tell me| let me know)?|kindly))(?=[,.:? ])[,.:? ]*)+(?=.{3})/iu
const EN_ENDING =
  /(?:[\s,.!?]{1,9}(?:many thanks|thanks?(?: you)?(?: (?:so|very) much| a lot| in advance| again)?|cheers|please|pls|asap|it(?:'s| is) (?:urgent|for a report)|urgent)){1,6}[\s.!?]*$/iu

/**
 * A question without what is said for courtesy around it: 您好，麻烦问一下, 'could you tell me', 'thanks a lot'. Words of
 * courtesy alone stay: they are a greeting.
 */
export function withoutCourtesy(question: string): string {
  const begun = question.replace(ZH_OPENING, '').replace(EN_OPENING, '')
  const bare = begun.replace(ZH_ENDING, '').replace(EN_ENDING, '')
  const mark = /[？?](?=[^？?]*$)/u.exec(begun)?.[0] ?? ''
  const asked = /[？?]\s*$/u.test(bare) ? bare : `${bare}${mark}`
  return LETTERS.test(asked) ? asked : question
}

const LETTERS = /[\p{L}\p{N}]{2}/u
