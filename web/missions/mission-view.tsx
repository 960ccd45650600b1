import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { BodyPage, ReportList } from '../../server/schema.ts'
import { fetchMission } from '../api.ts'
import { FigureTable } from '../figures/figure-table.tsx'
import { SeriesList } from '../figures/series-list.tsx'
import { whereIn } from '../figures/where.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../icon.tsx'
import { type Load, useLoad } from '../load.ts'
import { ErrorNotice, LoadingNotice } from '../notice.tsx'
import { pageRoute, writeRoute } from '../route.ts'
import { useSettings } from '../settings.ts'
import { MentionList } from './mention-list.tsx'
import { namesOf, shortName } from './names.ts'

type Props = { id: string; reports: Load<ReportList>; ask: (question: string) => void }

/** A mission or body: its names, the figures of the sentences that name it, and the passages that do. */
export function MissionView({ id, reports, ask }: Props) {
  const t = useMessages()
  const { load, retry } = useLoad(useCallback((signal: AbortSignal) => fetchMission(id, signal), [id]))
  return (
    <>
      <p className="mission-back">
        <a href={writeRoute(pageRoute('missions'))}>
          <Icon name="previous" />
          {t.missions}
        </a>
      </p>
      {(load.status === 'loading' || reports.status === 'loading') && (
        <LoadingNotice>{t.missionsLoading}</LoadingNotice>
      )}
      {load.status === 'failed' && (
        <ErrorNotice error={load.error} {...(load.error.code === 'not-found' ? {} : { retry })} />
      )}
      {load.status === 'ready' && reports.status !== 'loading' && (
        <Found page={load.value} reports={reports} ask={ask} />
      )}
    </>
  )
}

function Found({ page, reports, ask }: { page: BodyPage } & Omit<Props, 'id'>) {
  const t = useMessages()
  const { lang } = useSettings()
  const { mission, labels } = page
  // a date says least of a mission
  const figures = useMemo(
    () => page.figures.toSorted((a, b) => Number(a.kind === 'date') - Number(b.kind === 'date')),
    [page.figures],
  )
  const [first, ...others] = namesOf(mission, lang)
  const list = reports.status === 'ready' ? reports.value.reports : []
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h1 className="mission-title" ref={heading} tabIndex={-1} lang={first?.lang}>
        {first?.text}
      </h1>
      <p className="mission-names">
        {others.map((name) => (
          <span key={name.text} lang={name.lang}>
            {name.text}
          </span>
        ))}
      </p>
      <p className="mission-facts">
        <span>{t.bodyKinds[mission.kind]}</span>
        <span>{t.mentions(mission.mentions)}</span>
        <button type="button" className="button" onClick={() => ask(t.askAboutMission(shortName(mission, lang)))}>
          <Icon name="chat" />
          {t.askAbout}
        </button>
      </p>
      {figures.length > 0 && (
        <section className="mission-part" aria-labelledby="mission-figures">
          <h2 id="mission-figures">
            {t.missionFigures} <small>{figures.length}</small>
          </h2>
          <SeriesList figures={figures} />
          <FigureTable figures={figures} whereIs={whereIn(list, labels, t)} ask={ask} first={FIRST} />
        </section>
      )}
      <section className="mission-part" aria-labelledby="mission-mentions">
        <h2 id="mission-mentions">
          {t.missionMentions} <small>{mission.mentions}</small>
        </h2>
        <MentionList page={page} />
      </section>
    </>
  )
}

const FIRST = 12 // figures drawn before the passages that they stand in
