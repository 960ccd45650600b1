import type { Answer } from '../../server/schema.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'

/** Says how many of the answer's numbers stand in the sources; opens to how that was checked. */
export function VerifiedBadge({ check }: Pick<Answer, 'check'>) {
  const t = useMessages()
  const { numbers, supported } = check
  if (numbers === 0) return null
  const whole = supported === numbers
  return (
    <details className="verified" data-whole={whole}>
      <summary>
        <Icon name={whole ? 'check' : 'warn'} />
        {t.verified(supported, numbers)}
      </summary>
      <p>{whole ? t.verifiedExplain : t.unverifiedExplain}</p>
    </details>
  )
}
