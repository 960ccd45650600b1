import type { Lang } from '../../index/report.ts'

/** The language that a question is asked in. */
export const langOf = (question: string): Lang => (/\p{Script=Han}/u.test(question) ? 'zh' : 'en')
