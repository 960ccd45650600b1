import { table } from './entry.ts'

/** What stands beside a figure, in the singular: for saying figures in English. Counting words that English lacks are in `numerals`. */
export const units = table(
  'unit',
  `
人; 名; 人员 | person; people
人次 | participation
次 | time
年 | year
个月; 月 | month
周; 星期 | week
天; 日 | day
工作日; 个工作日 | working day
小时 | hour
工作小时; 个工作小时 | working hour
分钟 | minute
英尺 | foot
磅 | pound
吨 | ton
公里 | kilometre
页 | page
百分点; 个百分点 | percentage point
百分之 | per cent
国家 | country
地点 | location
`,
)
