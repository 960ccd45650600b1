import type { ReactNode } from 'react'
import type { Doubt } from '../../server/schema/model.ts'
import { useMessages } from '../i18n/messages.ts'
import { doubtParts } from './doubts.ts'
import { chineseRuns } from './languages.ts'
import type { Range } from './marks.ts'

type Props = {
  segment: Range & { text: string }
  /** Of the whole answer. */
  doubts: readonly Doubt[]
  english: boolean
}

/** Plain words of an answer; what does not hold against the sources is underlined and named. */
export function Words({ segment, doubts, english }: Props): ReactNode {
  const t = useMessages()
  const words = (text: string) => (english ? <MixedWords text={text} /> : text)
  return doubtParts(segment, doubts).map(({ start, end, doubt, closes, unmarked }) => {
    const text = words(segment.text.slice(start - segment.start, end - segment.start))
    return [
      doubt === null ? (
        text
      ) : (
        <span key={start} className="doubt" title={t.doubts[doubt.reason]}>
          {text}
          {closes && <span className="visually-hidden"> ({t.doubts[doubt.reason]})</span>}
        </span>
      ),
      unmarked && (
        <span key={`${start} unmarked`} className="unmarked">
          {t.doubts.unmarked}
        </span>
      ),
    ]
  })
}

/** English words with their Chinese ones told to be so. */
function MixedWords({ text }: { text: string }) {
  return chineseRuns(text).map((run, i) =>
    run.lang === null ? (
      run.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of a fixed text never move
      <span key={i} lang={run.lang}>
        {run.text}
      </span>
    ),
  )
}
