/** The records of comma-separated values, read strictly by RFC 4180. Throws where they are not well-formed. */
export function readCsv(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  while (CELL.lastIndex < text.length) {
    const at = CELL.lastIndex
    const match = CELL.exec(text)
    if (!match) throw new Error(`Not well-formed at ${at}: ${text.slice(at, at + 40)}`)
    const [, quoted, plain = '', end] = match
    record.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    records.push(record)
    record = []
  }
  return records
}
