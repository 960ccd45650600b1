import { AppError } from '../../index/app-error.ts'

/** What one look at the machine found: a fault keeps Lankui from running, of an advice it only lacks something. */
export type Finding = { state: 'ok' | 'advice' | 'fault'; name: string; detail: string; remedy?: string }

/** Looks at one thing: what `look` throws is a fault, its message the remedy too. */
export async function finding(name: string, look: () => Promise<Omit<Finding, 'name'> | string>): Promise<Finding> {
  try {
    const found = await look()
    return typeof found === 'string' ? { state: 'ok', name, detail: found } : { name, ...found }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const [detail = '', ...remedy] = error.message.split(/(?<=[.:]) (?=[A-Z])/)
    return { state: 'fault', name, detail, ...(remedy.length > 0 && { remedy: remedy.join(' ') }) }
  }
}
