const END = /(?<=[？?])(?![？?"”」』）)])\s*|(?<=[;；\n])\s*/u
const ALSO = /^(?:另外|还有|此外|以及|同时|顺便(?:问一?下)?|also|and also|besides)[，,:：]?\s*(?=.)/iu
const MOST = 4 // questions in one line: more are no longer typed but copied in

/** The questions typed in one line, in their order; of very many, the line as a whole. */
export function questionsIn(text: string): string[] {
  const found = text.split(END).flatMap((part) => part.replace(ALSO, '').trim() || [])
  return found.length <= MOST ? found : [text]
}
