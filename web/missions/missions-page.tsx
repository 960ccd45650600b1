import type { ReportList } from '../../server/schema.ts'
import type { Load } from '../load.ts'
import { MissionList } from './mission-list.tsx'
import { MissionView } from './mission-view.tsx'

type Props = { mission: string | null; reports: Load<ReportList>; ask: (question: string) => void }

/** The missions and bodies named in the reports, or one of them. */
export function MissionsPage({ mission, reports, ask }: Props) {
  return (
    <div className="explore">
      <div className="explore-inner">
        {mission === null ? <MissionList /> : <MissionView key={mission} id={mission} reports={reports} ask={ask} />}
      </div>
    </div>
  )
}
