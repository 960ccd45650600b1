/** How reports and passages are named in MCP: 'report://A-65-624', 'report://performance/para/A.c/2.1/3'. */

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

export const REPORT_URI = 'report://{report}'
export const PASSAGE_URI = 'report://{report}/para/{+passage}'

export const reportUri = (report: string): string => `report://${encoded(report)}`

/** A passage's id begins with its report's. */
export function passageUri(id: string): string {
  const [report = '', ...inner] = id.split('/')
  return `${reportUri(report)}/para/${encoded(inner.join('/'))}`
}

/** The variables of a URI template, as they were before they were encoded. */
export const decoded = (variable: string | readonly string[] | undefined): string =>
  [variable ?? []].flat().map(decodeURIComponent).join('/')
