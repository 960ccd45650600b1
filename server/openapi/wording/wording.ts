import type { Lang } from '../../../index/report.ts'
import type { OperationId } from '../operations.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** The HTTP interface in words. */
export type InterfaceWording = {
  title: string
  description: string
  operations: Record<OperationId, { summary: string; description: string }>
  /** What a reply of a status is, where it is no failure. */
  replies: Record<number, string>
}

export const wordings: Record<Lang, InterfaceWording> = { zh, en }
