import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import type { Step } from './chat.ts'

/** What is being done for the answer, step by step; the last one is still going on. */
export function Steps({ steps, begun }: { steps: readonly Step[]; begun: boolean }) {
  const t = useMessages()
  const shown = steps.length === 0 ? [{ stage: 'understanding' as const, detail: null }] : steps
  return (
    <ol className="steps" aria-label={t.working}>
      {shown.map(({ stage, detail }, i) => {
        const done = begun || i < shown.length - 1
        return (
          <li key={stage} data-done={done}>
            {done ? <Icon name="check" /> : <span className="pulse" aria-hidden="true" />}
            <span>{t.stages[stage]}</span>
            {detail !== null && <span className="step-detail">{detail}</span>}
          </li>
        )
      })}
    </ol>
  )
}
