import { useMessages } from '../i18n/messages.ts'

/** All output rows, to be filtered and sorted without asking. */
export function ExplorePage() {
  const t = useMessages()
  return <p>{t.exploreIntro}</p>
}
