import { plural } from './plural.ts'
import type { Messages } from './zh.ts'
import type { zhTables } from './zh-tables.ts'

/** Words of the pages read without asking, in English. */
export const enTables: Pick<Messages, keyof typeof zhTables> = {
  figures: 'Figures',
  figuresIntro:
    'Every figure in the reports: what it measures, when, and where it stands. Each opens its place in the report.',
  figuresLoading: 'Reading the figures…',
  figuresFound: (shown, of) => (shown === of ? `${of} figures` : `${shown} of ${of} figures`),
  noFigures: 'No figure fits these filters.',
  figureColumn: 'Figure',
  figureKinds: {
    count: 'Count',
    percent: 'Percent',
    points: 'Percentage points',
    money: 'Money',
    duration: 'Duration',
    date: 'Date',
    ratio: 'Ratio',
    rank: 'Rank',
    measure: 'Measure',
  },
  qualifiers: {
    about: 'about',
    'more than': 'more than',
    'at least': 'at least',
    nearly: 'nearly',
    'at most': 'at most',
    'less than': 'less than',
  },
  report: 'Report',
  kind: 'Kind',
  year: 'Year',
  series: 'Changes over time',
  changeRoles: { before: 'before', after: 'after' },
  askAboutFigure: (measure, period) =>
    period === null ? `What does the report say of “${measure}”?` : `What was “${measure}” (${period})?`,

  missions: 'Missions and bodies',
  missionsIntro:
    'Missions, departments, offices and bodies that the reports name: their names, where they are mentioned, their figures.',
  missionsLoading: 'Looking for every mention…',
  missionName: 'Name',
  missionsFound: (n) => `${n} found`,
  bodyKinds: { mission: 'Missions and field operations', department: 'Departments', office: 'Offices', body: 'Bodies' },
  mentions: (n) => plural(n, 'mention'),
  missionFigures: 'Figures',
  missionMentions: 'Where it is mentioned',
  askAboutMission: (name) => `What do the reports say about ${name}?`,

  exploreIntro:
    'Every output row of the performance reports: what was planned, what was completed, and why they differ.',
  exploreLoading: 'Reading the outputs…',
  department: 'Department',
  office: 'Office',
  accomplishment: 'Expected accomplishment',
  variance: 'Against plan',
  variances: { above: 'Above plan', below: 'Below plan', both: 'Above and below', none: 'Not stated' },
  done: 'Completed',
  doneValues: { yes: 'Yes', no: 'No', number: 'Number' },
  textFilter: 'Text',
  all: 'All',
  clearFilters: 'Clear filters',
  rows: (shown, of) => (shown === of ? `${of} rows` : `${shown} of ${of} rows`),
  noRows: 'No row fits these filters.',
  exportCsv: 'Export CSV',
  rate: 'Rate',
  sortBy: (column) => `Sort by ${column}`,
  completionByOffice: 'Completion by office',
  atOrAbove: 'Met plan',
  belowPlan: 'Below plan',
  notComparable: 'Not comparable',
  moreRows: 'Show more',
  openRow: 'Open this row in the report',
}
