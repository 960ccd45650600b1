import { AppError } from '../../index/app-error.ts'
import { isLoopback } from '../loopback.ts'
import type { ModelInfo } from '../schema/model.ts'

/** A language model behind an OpenAI-compatible endpoint. */
export type ModelSettings = {
  /** Where completions are asked for. */
  endpoint: URL
  /** As the endpoint calls it. */
  name: string
  /** Sent as a bearer token; never logged or told. */
  key: string | null
  /** An answer takes at most so long; after that the composed one comes instead. */
  limitMs: number
}

const EXAMPLE = 'LANKUI_MODEL_URL=http://127.0.0.1:11434/v1 LANKUI_MODEL=qwen3:8b npm start'
const STANDARD_SECONDS = 60
const MAX_SECONDS = 600

// what an HTTP header can carry; a key holds no spaces
const KEY = /^[\x21-\x7e]{1,4096}$/
const NAME = /^[^\p{C}]{1,200}$/u

/** The language model of LANKUI_MODEL_URL and its fellows; null where none is set. Throws AppError bad-config, without any key. */
export function readModelSettings(env: NodeJS.ProcessEnv): ModelSettings | null {
  const given = (name: string) => env[name]?.trim() || null
  const url = given('LANKUI_MODEL_URL')
  const name = given('LANKUI_MODEL')
  const key = given('LANKUI_MODEL_KEY')
  const seconds = given('LANKUI_MODEL_SECONDS')
  if (url === null) {
    const alone = Object.entries({ LANKUI_MODEL: name, LANKUI_MODEL_KEY: key, LANKUI_MODEL_SECONDS: seconds })
    const found = alone.find(([, value]) => value !== null)?.[0]
    if (found === undefined) return null
    throw bad(`${found} is set but LANKUI_MODEL_URL is not: say where the model is, for example ${EXAMPLE}.`)
  }
  if (name === null)
    throw bad(`LANKUI_MODEL_URL is set but LANKUI_MODEL is not: name the model, for example ${EXAMPLE}.`)
  if (!NAME.test(name))
    throw bad('LANKUI_MODEL is no name of a model: give it as its server lists it, for example qwen3:8b.')
  if (key !== null && !KEY.test(key)) {
    throw bad('LANKUI_MODEL_KEY holds spaces or characters that no key has: copy it anew, without quotes or line ends.')
  }
  return { endpoint: endpointOf(url), name, key, limitMs: limitOf(seconds) * 1000 }
}

const bad = (message: string) => new AppError('bad-config', message)

/** The address may end at the version (…/v1), with a slash, or at the very place. It is never told: it may hold what was meant as the key. */
function endpointOf(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw bad(`LANKUI_MODEL_URL is no web address: give that of an OpenAI-compatible endpoint, for example ${EXAMPLE}.`)
  }
  if (url.username || url.password || url.search || url.hash) {
    throw bad(
      'LANKUI_MODEL_URL holds more than an address: leave out user, ? and #, and give the key in LANKUI_MODEL_KEY.',
    )
  }
  url.pathname = `${url.pathname.replace(/(?<!\/)\/+$/, '').replace(/\/chat\/completions$/, '')}/chat/completions`
  return url
}

function limitOf(given: string | null): number {
  const seconds = Number(given ?? STANDARD_SECONDS)
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= MAX_SECONDS) return seconds
  throw bad(
    `LANKUI_MODEL_SECONDS is "${given}": give a whole number from 1 to ${MAX_SECONDS}, for example LANKUI_MODEL_SECONDS=30 npm start.`,
  )
}

/** What users are told of it. */
export const modelInfo = ({ name, endpoint }: ModelSettings): ModelInfo => ({
  name,
  host: endpoint.host,
  onThisMachine: isLoopback(endpoint.hostname),
})
