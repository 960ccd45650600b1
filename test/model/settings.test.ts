import { describe, expect, it } from 'vitest'
import { modelInfo, readModelSettings } from '../../server/model/settings.ts'

const KEY = 'sk-secret-0123456789'
const set = { LANKUI_MODEL_URL: 'http://127.0.0.1:11434/v1', LANKUI_MODEL: 'qwen3:8b' }

describe('the settings of a language model', () => {
  it('are none unless given: then nothing leaves the machine', () => {
    expect(readModelSettings({})).toBeNull()
    expect(readModelSettings({ LANKUI_MODEL_URL: ' ', LANKUI_MODEL: '', LANKUI_MODEL_KEY: '' })).toBeNull()
  })

  it.each(['http://127.0.0.1:11434/v1', 'http://127.0.0.1:11434/v1/', 'http://127.0.0.1:11434/v1/chat/completions'])(
    'take the address however it ends: %s',
    (LANKUI_MODEL_URL) => {
      const settings = readModelSettings({ ...set, LANKUI_MODEL_URL })
      expect(settings?.endpoint.href).toBe('http://127.0.0.1:11434/v1/chat/completions')
      expect(settings).toMatchObject({ name: 'qwen3:8b', key: null, limitMs: 60_000 })
    },
  )

  it('tell users where questions go, and whether that is this machine', () => {
    const told = (LANKUI_MODEL_URL: string) => {
      const settings = readModelSettings({ ...set, LANKUI_MODEL_URL, LANKUI_MODEL_KEY: KEY })
      return settings && modelInfo(settings)
    }
    expect(told(set.LANKUI_MODEL_URL)).toEqual({ name: 'qwen3:8b', host: '127.0.0.1:11434', onThisMachine: true })
    expect(told('https://models.example/v1')).toEqual({
      name: 'qwen3:8b',
      host: 'models.example',
      onThisMachine: false,
    })
  })

  it.each([
    [{ LANKUI_MODEL: 'qwen3' }, /^LANKUI_MODEL is set but LANKUI_MODEL_URL is not.*for example LANKUI_MODEL_URL=/],
    [{ LANKUI_MODEL_KEY: KEY }, /^LANKUI_MODEL_KEY is set but LANKUI_MODEL_URL is not/],
    [{ LANKUI_MODEL_URL: set.LANKUI_MODEL_URL }, /^LANKUI_MODEL_URL is set but LANKUI_MODEL is not.*for example/],
    [{ ...set, LANKUI_MODEL_URL: KEY }, /^LANKUI_MODEL_URL is no web address.*for example/],
    [{ ...set, LANKUI_MODEL_URL: 'file:///etc/passwd' }, /^LANKUI_MODEL_URL is no web address/],
    [
      { ...set, LANKUI_MODEL_URL: `https://me:${KEY}@models.example/v1` },
      /^LANKUI_MODEL_URL holds more than an address/,
    ],
    [{ ...set, LANKUI_MODEL_URL: `https://models.example/v1?key=${KEY}` }, /give the key in LANKUI_MODEL_KEY/],
    [{ ...set, LANKUI_MODEL_KEY: `${KEY} x` }, /^LANKUI_MODEL_KEY holds spaces/],
    [{ ...set, LANKUI_MODEL_KEY: `${KEY}密` }, /copy it anew/],
    [{ ...set, LANKUI_MODEL: 'a\u0000b' }, /^LANKUI_MODEL is no name/],
    [{ ...set, LANKUI_MODEL_SECONDS: '0' }, /^LANKUI_MODEL_SECONDS is "0".*for example LANKUI_MODEL_SECONDS=30/],
    [{ ...set, LANKUI_MODEL_SECONDS: 'soon' }, /from 1 to 600/],
  ])('that do not fit are named with a remedy, never with a key: %j', (env, message) => {
    const read = () => readModelSettings(env)
    expect(read).toThrow(message)
    expect(read).not.toThrow(KEY)
  })
})
