/** How a cell begins that a spreadsheet takes for a formula, and runs. */
const FORMULA = /^[=+\-@\t\r]/

const isNumber = (cell: string): boolean => /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell)

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** One record of comma-separated values (RFC 4180), its line end included. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`

/** The mark by which spreadsheets know UTF-8: the first character of a file meant for them. */
export const BOM = '\uFEFF'

/** A cell as a spreadsheet shows it without running it: what it would take for a formula stands behind an apostrophe. */
export const inert = (cell: string): string => (FORMULA.test(cell) && !isNumber(cell) ? `'${cell}` : cell)
