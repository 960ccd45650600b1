import type { OperationObject } from '../openapi/document.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** The example request of an operation, as a command for a shell; written to this server's usual address. */
export function curlOf(method: string, path: string, { parameters = [], requestBody }: OperationObject): string {
  const examples = parameters.filter(({ example }) => example !== undefined)
  const query = new URLSearchParams(
    examples.filter((one) => one.in === 'query').map(({ name, example }): [string, string] => [name, String(example)]),
  )
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const given = String(examples.find((one) => one.in === 'path' && one.name === name)?.example ?? '')
    return given.split('/').map(encodeURIComponent).join('/')
  })
  const url = `http://127.0.0.1:8787${filled}${query.size > 0 ? `?${query}` : ''}`
  const body = requestBody && Object.values(requestBody.content)[0]?.example
  if (method === 'GET') return `curl ${quoted(url)}`
  return `curl ${quoted(url)} --json ${quoted(JSON.stringify(body))}`
}
