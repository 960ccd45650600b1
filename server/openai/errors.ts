/** An error as clients of OpenAI read it. */
type OpenAiError = { error: { message: string; type: string; param: string | null; code: string } }

const TYPES: Record<number, string> = {
  401: 'authentication_error',
  403: 'permission_error',
  429: 'rate_limit_error',
}

/** Fields of the question that we make of a conversation, as the client sent them. */
const asSent = (field: string): string => field.replace(/^(?:question|history)\b.*/u, 'messages')

/** A failure in the shape of OpenAI's interface; `field` is what of the request is at fault. */
export function openAiError(
  { message, code, field }: { message: string; code: string; field?: string | undefined },
  status: number,
): OpenAiError {
  const type = TYPES[status] ?? (status >= 500 ? 'server_error' : 'invalid_request_error')
  return { error: { message, type, param: field ? asSent(field) : null, code: code.replaceAll('-', '_') } }
}
