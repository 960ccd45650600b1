import { fetchMissions } from '../api.ts'
import { useMessages } from '../i18n/messages.ts'
import { useLoad } from '../load.ts'
import { bodiesIn } from '../missions/asked.ts'
import { shortName } from '../missions/names.ts'
import { pageRoute, writeRoute } from '../route.ts'
import { useSettings } from '../settings.ts'

/** Ways to the pages of the missions, departments and offices that a question names; nothing where it names none. */
export function NamedBodies({ text }: { text: string }) {
  const t = useMessages()
  const { lang } = useSettings()
  const { load } = useLoad(fetchMissions)
  const bodies = load.status === 'ready' ? bodiesIn(text, load.value.missions) : []
  if (bodies.length === 0) return null
  return (
    <section>
      <h3>{t.missions}</h3>
      <ul className="named-bodies">
        {bodies.map((body) => (
          <li key={body.id}>
            <a href={writeRoute({ ...pageRoute('missions'), mission: body.id })}>{shortName(body, lang)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
