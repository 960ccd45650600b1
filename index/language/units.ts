import type { FigureKind } from '../report.ts'
import { matchAt } from './numbers/reading.ts'

export type Unit = {
  /** As it stands in the text. */
  printed: string
  /** The same for all spellings and languages: 'person', 'percent', 'usd'; a plain measure word stands for itself. */
  canonical: string
  kind: FigureKind
  end: number
}

/** Spellings of a unit, longest first in each list. */
const UNITS: readonly { canonical: string; kind: FigureKind; zh: string; en: string }[] = [
  { canonical: 'percent', kind: 'percent', zh: '%|％', en: '%|per\\s?cent' },
  { canonical: 'permille', kind: 'percent', zh: '‰', en: '‰|per mille?' },
  { canonical: 'points', kind: 'points', zh: '个?百分点', en: 'percentage[ -]points?' },
  { canonical: 'usd', kind: 'money', zh: '美元|美金', en: '(?:US|United States) dollars?|dollars?|USD' },
  { canonical: 'eur', kind: 'money', zh: '欧元', en: 'euros?|EUR' },
  { canonical: 'chf', kind: 'money', zh: '瑞士法郎', en: 'Swiss francs?|CHF' },
  { canonical: 'money', kind: 'money', zh: '人民币|英镑|日元|法郎|元', en: 'yen|pounds sterling|francs?' },
  { canonical: 'second', kind: 'duration', zh: '秒钟?', en: 'seconds?' },
  { canonical: 'minute', kind: 'duration', zh: '分钟', en: 'minutes?' },
  { canonical: 'working hour', kind: 'duration', zh: '个工作小时', en: 'working[ -]hours?' },
  { canonical: 'hour', kind: 'duration', zh: '个小时|小时|个钟头', en: 'hours?' },
  { canonical: 'working day', kind: 'duration', zh: '个工作日', en: '(?:working|business)[ -]days?' },
  { canonical: 'day', kind: 'duration', zh: '天', en: 'days?' },
  { canonical: 'week', kind: 'duration', zh: '个星期|个礼拜|星期|周(?!年|边|期|围)', en: 'weeks?' },
  { canonical: 'month', kind: 'duration', zh: '个月', en: 'months?' },
  { canonical: 'quarter', kind: 'duration', zh: '个季度', en: 'quarters?' },
  { canonical: 'year', kind: 'duration', zh: '年期(?!间)|年(?!级|代|度|底|初|中|末|轻)', en: 'years?' },
  { canonical: 'century', kind: 'duration', zh: '个世纪', en: 'centur(?:y|ies)' },
  { canonical: 'square metre', kind: 'measure', zh: '平方米', en: 'square met(?:re|er)s?' },
  { canonical: 'square kilometre', kind: 'measure', zh: '平方公里|平方千米', en: 'square kilomet(?:re|er)s?|km2' },
  { canonical: 'cubic metre', kind: 'measure', zh: '立方米', en: 'cubic met(?:re|er)s?' },
  { canonical: 'kilometre', kind: 'measure', zh: '公里|千米', en: 'kilomet(?:re|er)s?|km' },
  { canonical: 'metre', kind: 'measure', zh: '米', en: 'met(?:re|er)s?' },
  { canonical: 'foot', kind: 'measure', zh: '英尺', en: 'feet|foot|ft' },
  { canonical: 'mile', kind: 'measure', zh: '英里|海里', en: 'miles?' },
  { canonical: 'hectare', kind: 'measure', zh: '公顷', en: 'hectares?' },
  { canonical: 'tonne', kind: 'measure', zh: '公吨|吨', en: '(?:metric )?ton(?:ne)?s?' },
  { canonical: 'kilogram', kind: 'measure', zh: '公斤|千克', en: 'kilogram(?:me)?s?|kg' },
  { canonical: 'pound', kind: 'measure', zh: '磅', en: 'pounds?|lbs?' },
  { canonical: 'litre', kind: 'measure', zh: '公升|升', en: 'lit(?:re|er)s?' },
  { canonical: 'gallon', kind: 'measure', zh: '加仑', en: 'gallons?' },
  { canonical: 'watt', kind: 'measure', zh: '千瓦时|千瓦|兆瓦|瓦', en: 'kilowatts?|megawatts?|kW|MW' },
  { canonical: 'byte', kind: 'measure', zh: '千兆字节|兆字节|字节', en: 'gigabytes?|megabytes?|terabytes?|GB|MB|TB' },
  { canonical: 'degree', kind: 'measure', zh: '摄氏度|度(?!假|过)', en: 'degrees?' },
  { canonical: 'times as much', kind: 'ratio', zh: '倍', en: '-?fold' },
  { canonical: 'post', kind: 'count', zh: '个(?:员额|职位|职等|名额)|员额|职位', en: 'posts?|positions?' },
  {
    canonical: 'person',
    kind: 'count',
    zh: '人次|人(?!权|口|道|力|才|事|数|均|工|类|民|质)|名|位(?!于|置)',
    en: 'persons?|people|personnel|staff members?|troops|(?:police )?officers?',
  },
  { canonical: 'time', kind: 'count', zh: '次|回(?!复|应|国|籍|到|避)', en: 'times' },
  { canonical: 'page', kind: 'count', zh: '页', en: 'pages?' },
]

// Measure words that only count: each stands for itself. A look-ahead keeps them from being the start of another word.
const COUNTERS = [
  '个',
  '份(?!额)',
  '项(?!目)',
  '件',
  '起(?!草|来|初|源|见|到|点|诉|因|作)',
  '张',
  '幅(?!度)',
  '套',
  '条(?!约|例|件|款|令|文)',
  '期(?!间|望|限|待)',
  '篇',
  '则(?!是|为|会|将|应|可|在|由|需|表|负|力|报|必)',
  '种(?!族|植|子)',
  '类(?!型|别|似)',
  '支(?!助|持|付|出|柱|取|配|援)',
  '队(?!伍|员)',
  '架(?!构)',
  '辆',
  '艘',
  '台(?!湾)',
  '部(?=法|手册|著|影|电|车|机|书|片|规|作品)',
  '座',
  '席',
  '间(?!隔|接)',
  '处(?!理|境|置|于|罚|长|级)',
  '所(?!有|述|需|在|得|谓|以|涉|提|属|作|取|致|载|列|造|附|订)',
  '家(?!庭|属|园)',
  '国(?!家|际|内|民|王|籍|防|会|务|库)',
  '轮(?!调|换|流|训)',
  '届',
  '代(?!表|理|替|价|码|办)',
  '级(?!别)',
  '层(?!面|次|级)',
  '批(?!准|评|发|量)',
  '组(?!织|成|建|合)',
  '对(?!于|话|外|各|该|应|象|口|策|此|这|联|新|维|部|警|会|方|其|所|在|有|从|未|提|根|关)',
  '双(?!方|边|重)',
  '封(?!锁|面)',
  '笔(?!试)',
  '宗(?!教|旨)',
  '例(?!如|外|行)',
  '场(?!所|地|合|面)',
  '门(?!户)',
  '节(?!约|省)',
  '卷',
  '册',
  '款(?!项)',
  '段',
  '步(?!骤|兵)',
  '户',
  '头',
  '岁',
  '日(?!常|益|期|程|内瓦|本)',
  '包',
  '箱',
  '桶',
  '枚',
  '枪',
  '具(?!体|有|备)',
  '株',
  '块',
  '片',
  '股',
  '员(?!工|额)',
  '票',
  '集(?!体|中|团|合)',
  '版(?!本)',
  '稿',
  '班(?!子)',
  '站',
  '店',
  '架次',
  '艘次',
  '班次',
  '场次',
  '时段',
  '成(?!员|立|为|功|果|本|就|绩|熟|分)',
]

const zhPattern = new RegExp(
  `\\s?(?:${[...UNITS.map(({ zh }) => `(?:${zh})`), ...COUNTERS.sort((a, b) => b.length - a.length)].join('|')})`,
  'uy',
)
const enPattern = new RegExp(`[\\s-]?(?:${UNITS.map(({ en }) => `(?:${en})`).join('|')})(?![\\p{L}])`, 'iuy')
const kinds = UNITS.map((unit) => ({ ...unit, whole: new RegExp(`^(?:${unit.zh}|${unit.en})$`, 'iu') }))

/** The unit that follows a number: '人', '个月', '美元', '份', 'per cent', 'days'; null where none does. */
export function unitAt(text: string, at: number): Unit | null {
  const match = matchAt(zhPattern, text, at) ?? matchAt(enPattern, text, at)
  if (!match) return null
  const printed = match[0].replace(/^[\s-]/, '')
  return { printed, ...unitOf(printed), end: at + match[0].length }
}

/** A Han measure word or unit right at the offset: what lets 五 in 五个 count. */
export function measureWordAt(text: string, at: number): string | null {
  return matchAt(zhPattern, text, at)?.[0].trim() ?? null
}

const CURRENCY = /(?:US\s?|C|A)?\$|€|£|¥|USD|EUR/
const CURRENCY_BEFORE = new RegExp(`(?:^|[^A-Za-z])(${CURRENCY.source})\\s?$`)

/** A currency sign that ends right before the offset: '$', 'US$', '€'. */
export function currencyBefore(text: string, at: number): { printed: string; canonical: string; start: number } | null {
  const from = Math.max(0, at - 6)
  const match = CURRENCY_BEFORE.exec(text.slice(from, at))
  const printed = match?.[1]
  if (!match || !printed) return null
  const start = from + match.index + match[0].indexOf(printed)
  return { printed, canonical: unitOf(printed).canonical, start }
}

/** Canonical name and kind of a printed unit; an unknown one stands for itself and counts. */
export function unitOf(printed: string): { canonical: string; kind: FigureKind } {
  if (/^(?:US\s?)?\$$|^USD$/.test(printed)) return { canonical: 'usd', kind: 'money' }
  if (/^(?:€|EUR)$/.test(printed)) return { canonical: 'eur', kind: 'money' }
  if (CURRENCY.test(printed)) return { canonical: 'money', kind: 'money' }
  const known = kinds.find(({ whole }) => whole.test(printed.trim()))
  return known ? { canonical: known.canonical, kind: known.kind } : { canonical: printed.trim(), kind: 'count' }
}
