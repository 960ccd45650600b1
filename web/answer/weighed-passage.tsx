import { useCallback } from 'react'
import type { ReaderPassage, Trace } from '../../server/schema.ts'
import { fetchPassage } from '../api.ts'
import { useMessages } from '../i18n/messages.ts'
import { useLoad } from '../load.ts'
import { type Trail, useOpenReader } from '../reader-context.ts'
import { findIn } from '../report/find.ts'
import type { Range } from './marks.ts'
import { PassageFacts } from './passage-facts.tsx'
import { Quote } from './quote.tsx'

const LONGEST = 90 // characters of the passage that are shown

type Weighed = Trace['considered'][number]
type Props = { weighed: Weighed; best: number; trail: Trail }

/** A passage that was weighed: its words, its rank in either leg of the search, the words of the question it holds. */
export function WeighedPassage({ weighed, best, trail }: Props) {
  const t = useMessages()
  const open = useOpenReader()
  const { passage: id, label, report, score, ranks, matched, reason } = weighed
  const { load } = useLoad(useCallback((signal: AbortSignal) => fetchPassage(id, signal), [id]))
  const words = [...new Set(matched)].filter((word) => !matched.some((other) => other !== word && other.includes(word)))
  const marks = load.status === 'ready' ? placesOf(load.value, words) : []
  return (
    <li>
      <button type="button" onClick={() => open({ report, passage: id, marks }, trail)}>
        <span className="visually-hidden">{t.openInReport}: </span>
        {load.status === 'ready' ? (
          <>
            <PassageFacts passage={load.value} />
            <Quote passage={load.value} marks={marks} longest={LONGEST} />
          </>
        ) : (
          <span className="facts">
            <b>{t.paragraphLabel(label)}</b>
          </span>
        )}
      </button>
      <p className="weighed-facts">
        <meter aria-label={t.whyScore} min={0} max={best} value={Math.max(score, 0)} title={`${t.whyScore} ${score}`} />
        {Object.entries(ranks).map(([leg, rank]) => (
          <span key={leg}>
            {t.legs[leg] ?? leg} {t.rank(rank)}
          </span>
        ))}
        {words.map((word) => (
          <span key={word} className="matched-word">
            {word}
          </span>
        ))}
        <span className="weighed-reason">
          {reason.replace(/(?<![a-z])[a-z]+(?= -?[\d.]+)/g, (name) => t.weights[name] ?? name)}
        </span>
      </p>
    </li>
  )
}

function placesOf(passage: ReaderPassage, words: readonly string[]): Range[] {
  return words
    .flatMap((word) => findIn([passage], word).map(({ start, end }) => ({ start, end })))
    .sort((a, b) => a.start - b.start)
}
