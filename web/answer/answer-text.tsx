import { useMemo } from 'react'
import type { Draft } from '../chat/chat.ts'
import { calculationId } from './calculations.tsx'
import { type Drawn, withChips } from './chips.ts'
import { CitationMark } from './citation-mark.tsx'
import { FigureMark } from './figure-mark.tsx'
import { langOf } from './languages.ts'
import { type Block, isNumbered, readBlocks, withoutPartialMark } from './marks.ts'
import { htmlLang } from './names.ts'
import { together } from './together.ts'
import { Words } from './words.tsx'

const LEAD_CHARS = 36 // a line of Chinese in the column

type Props = {
  exchange: string
  draft: Draft
  /** Null while it is not known: English or Chinese is then taken from the words. */
  lang: 'zh' | 'en' | null
  arriving: boolean
}

/** The words of an answer, its marks and figures as controls. */
export function AnswerText({ exchange, draft, lang, arriving }: Props) {
  const { text, figures, citations, doubts = [] } = draft
  const shown = arriving ? withoutPartialMark(text) : text
  const written = lang ?? langOf(text)
  const blocks = useMemo(
    () => readBlocks(shown, figures, new Set(citations.map(({ n }) => n))),
    [shown, figures, citations],
  )
  const trail = { exchange, text, citations }
  const piece = (drawn: Drawn) => {
    if ('marks' in drawn) {
      const cited = drawn.marks.flatMap((mark) => citations.find(({ n }) => n === mark.n) ?? [])
      return <CitationMark key={drawn.marks[0]?.start} citations={cited} trail={trail} />
    }
    const { segment } = drawn
    const figure = segment.kind === 'figure' ? figures[segment.figure] : undefined
    if (segment.kind === 'figure' && figure !== undefined) {
      const id = calculationId(exchange, segment.figure)
      return (
        <FigureMark
          key={segment.start}
          text={segment.text}
          quoted={segment.quoted}
          figure={figure}
          trail={trail}
          calculation={id}
        />
      )
    }
    return <Words key={segment.start} segment={segment} doubts={doubts} english={written === 'en'} />
  }
  const line = (block: Block) => {
    const Tag = block.kind === 'quote' ? 'blockquote' : 'p'
    return (
      <Tag key={block.segments[0]?.start} data-lead={isLead(block, blocks)}>
        {together(shown, block.segments).map(({ held, segments }) =>
          held ? (
            <span key={segments[0]?.start} className="together">
              {withChips(segments).map(piece)}
            </span>
          ) : (
            withChips(segments).map(piece)
          ),
        )}
      </Tag>
    )
  }
  return (
    <div className="answer-text" lang={htmlLang(written)} data-arriving={arriving}>
      {grouped(blocks).map((group) => {
        const [first] = group
        const key = first?.segments[0]?.start ?? 0
        if (first?.kind === 'item') {
          return (
            <ul key={key}>
              {itemsOf(group).map((item) => (
                <li key={item[0]?.segments[0]?.start} data-numbered={item[0] !== undefined && isNumbered(item[0])}>
                  {item.map(line)}
                </li>
              ))}
            </ul>
          )
        }
        return first && line(first)
      })}
    </div>
  )
}

/** A short paragraph that begins an answer of several. */
function isLead(block: Block | undefined, blocks: readonly Block[]): boolean {
  const { start = 0 } = block?.segments[0] ?? {}
  const { end = 0 } = block?.segments.at(-1) ?? {}
  return block?.kind === 'paragraph' && block === blocks[0] && end - start <= LEAD_CHARS
}

/** Neighbouring items, with what is said under them, stand in one list. */
function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const latest = groups.at(-1)
    if (latest?.[0]?.kind === 'item' && (block.kind === 'item' || block.under)) latest.push(block)
    else groups.push([block])
  }
  return groups
}

function itemsOf(group: readonly Block[]): Block[][] {
  const items: Block[][] = []
  for (const block of group) {
    if (block.kind === 'item') items.push([block])
    else items.at(-1)?.push(block)
  }
  return items
}
