import { type Lexical, openLexical } from '../../index/store/lexical.ts'
import { type Fields, listPostings } from '../../index/store/postings.ts'

/** A lexical index of some passages, as after it was written and opened. */
export const lexicalOf = (passages: readonly Fields[]): Lexical => openLexical(listPostings(passages))
