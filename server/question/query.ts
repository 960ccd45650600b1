import type { Period } from '../../index/language/periods.ts'
import type { FigureKind, Lang } from '../../index/report.ts'
import type { QueryTerm } from '../../index/store/store.ts'

/** Which column of an output row is asked about. */
export type Side = 'planned' | 'completed'

/** One thing asked for: a figure of some kind, with the words of the question that stand around it. */
export type Need = {
  /** Kinds of figure that answer it, likeliest first; empty when any figure may. */
  kinds: FigureKind[]
  /** Measure word or noun asked for, as typed: '次', '份', 'cases'; null when none is. */
  unit: string | null
  /** The part of the question that belongs to this need alone. */
  focus: string
  side: Side | null
}

export type Operation = 'difference' | 'ratio' | 'sum' | 'percent-change' | 'rate'

export type QuestionKind =
  | 'greeting'
  | 'corpus'
  | 'locate'
  | 'define'
  | 'aggregate'
  | 'compute'
  | 'compare'
  | 'yesno'
  | 'why'
  | 'list'
  | 'lookup'
  | 'explain'

/** A mission, office, department, post or body named in the question, in the forms a report may print. */
export type Entity = { name: string; forms: string[]; kind: string }

/** What a wh-word asks to be named: decides whether a passage can answer at all. */
export type Asked = 'person' | 'body' | 'place' | 'mission' | 'symbol' | 'company' | null

/** A question understood: what is asked, of what, when and where. */
export type Query = {
  lang: Lang
  /** The question as typed. */
  typed: string
  /** The question as resolved from the conversation; equals `typed` when it stands alone. */
  text: string
  kind: QuestionKind
  operation: Operation | null
  needs: Need[]
  asked: Asked
  /** What to look for in the index. */
  terms: QueryTerm[]
  /** What an answer must be about: whole words, known to the reports or not. */
  words: QueryTerm[]
  entities: Entity[]
  periods: readonly Period[]
  /** Reports to look in; undefined for all. */
  reports: string[] | undefined
  /** Paragraph numbers named: '第79段', 'paragraph 110'. */
  paragraphs: string[]
  /** Passages the previous turn rested on, best first. */
  context: string[]
  /** How many of them a follow-up is of that says nothing of its own ('why?'); 0 where it does. */
  leansOn: number
  /** Words that a follow-up says itself, beside those carried over. */
  own: string[]
  /** Figures the previous turn gave: a follow-up asks for something else. */
  given: string[]
}
