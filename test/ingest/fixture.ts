import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryFolder } from '../store/temporary-folder.ts'

/** Paragraphs 11 and 29 of A/65/624, and 12 as a later report might have it. */
export const PARAGRAPHS = {
  peak: '11. 外地部署人数于 2010 年 3 月达到最高纪录，共超过 125 520 人，支助预算约为 80 亿美元。',
  budget: '29. 主管外勤支助事务副秘书长负责监督维持和平特派团及政治特派团每年共计 80 多亿美元的预算。',
  now: '12. 目前大约有 124 000 名外地人员，每年的支助预算约 73 亿美元。',
}

export type Written = { id: string; paragraphs: string[] }

/** A folder of report files, with a reports.json that gives their ids; returns the folder. */
export async function reportFolder(reports: Record<string, Written>): Promise<string> {
  const folder = join(await temporaryFolder(), 'reports')
  await mkdir(folder)
  await writeReports(folder, reports)
  return folder
}

export async function writeReports(folder: string, reports: Record<string, Written>): Promise<void> {
  const facts = Object.entries(reports).map(([file, { id }]) => ({ file, id, title: id, lang: 'zh' }))
  await writeFile(join(folder, 'reports.json'), JSON.stringify(facts))
  for (const [file, { paragraphs }] of Object.entries(reports)) {
    await writeFile(join(folder, file), `一. 导言\n\n${paragraphs.join('\n\n')}\n`)
  }
}
