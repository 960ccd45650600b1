import { useState } from 'react'
import type { Body } from '../../server/schema.ts'
import { fetchMissions } from '../api.ts'
import { useMessages } from '../i18n/messages.ts'
import { useLoad } from '../load.ts'
import { ErrorNotice, LoadingNotice } from '../notice.tsx'
import { pageRoute, writeRoute } from '../route.ts'
import { useSettings } from '../settings.ts'
import { namesOf } from './names.ts'

const KINDS = ['mission', 'department', 'office', 'body'] as const

/** All missions and bodies by kind, most named first. */
export function MissionList() {
  const t = useMessages()
  const { load, retry } = useLoad(fetchMissions)
  const [text, setText] = useState('')
  const found = load.status === 'ready' ? load.value.missions.filter((body) => isCalled(body, text)) : []
  return (
    <>
      <h1>{t.missions}</h1>
      <p className="explore-intro">{t.missionsIntro}</p>
      {load.status === 'loading' && <LoadingNotice>{t.missionsLoading}</LoadingNotice>}
      {load.status === 'failed' && <ErrorNotice error={load.error} retry={retry} />}
      {load.status === 'ready' && (
        <form className="filters" onSubmit={(event) => event.preventDefault()}>
          <label className="filter-text">
            {t.missionName}
            <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
          </label>
          <p role="status" className="mission-count">
            {t.missionsFound(found.length)}
          </p>
        </form>
      )}
      {KINDS.map((kind) => {
        const bodies = found.filter((body) => body.kind === kind)
        return bodies.length === 0 ? null : (
          <section key={kind} className="mission-kind" aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>{t.bodyKinds[kind]}</h2>
            <ul className="missions">
              {bodies.map((body) => (
                <MissionLine key={body.id} body={body} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function MissionLine({ body }: { body: Body }) {
  const t = useMessages()
  const { lang } = useSettings()
  const [first, ...others] = namesOf(body, lang)
  return (
    <li>
      <a href={writeRoute({ ...pageRoute('missions'), mission: body.id })}>
        <b lang={first?.lang}>{first?.text}</b>
        <span className="mission-others">
          {others.map((name) => (
            <span key={name.text} lang={name.lang}>
              {name.text}
            </span>
          ))}
        </span>
        <small>
          {[t.mentions(body.mentions), body.figures > 0 ? t.countFigures(body.figures) : '']
            .filter((part) => part !== '')
            .join(' · ')}
        </small>
      </a>
    </li>
  )
}

function isCalled({ full, short, english, acronym }: Body, text: string): boolean {
  const wanted = text.trim().toLowerCase()
  return [full, short, english, acronym].some((name) => name?.toLowerCase().includes(wanted))
}
