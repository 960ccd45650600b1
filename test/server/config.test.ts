import { describe, expect, it } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { isLoopback } from '../../server/loopback.ts'

const TOKEN = 'a-secret-of-24-signs-123'

describe('settings', () => {
  it('are this machine, port 8787 and .lankui unless told', () => {
    const standard = {
      host: '127.0.0.1',
      port: 8787,
      indexDir: '/project/.lankui',
      token: null,
      hosts: [],
      rate: 0,
      threads: expect.any(Number),
      kept: expect.any(Number),
      model: null,
      log: { level: 'info', format: process.stderr.isTTY ? 'text' : 'json' },
    }
    expect(readConfig({}, '/project')).toEqual(standard)
    expect(readConfig({ PORT: '', HOST: ' ', LANKUI_INDEX: '', LANKUI_TOKEN: '' }, '/project')).toEqual(standard)
  })

  it('come from the environment', () => {
    const env = {
      PORT: '0',
      HOST: '[::1]',
      LANKUI_INDEX: '/data/index',
      LANKUI_TOKEN: TOKEN,
      LANKUI_HOSTS: 'lankui.example,lankui',
      LANKUI_RATE: '60',
      LANKUI_THREADS: '1',
      LANKUI_KEPT: '0',
      LANKUI_LOG: 'debug',
      LANKUI_LOG_FORMAT: 'text',
    }
    expect(readConfig(env, '/project')).toEqual({
      host: '::1',
      port: 0,
      indexDir: '/data/index',
      token: TOKEN,
      hosts: ['lankui.example', 'lankui'],
      rate: 60,
      threads: 1,
      kept: 0,
      model: null,
      log: { level: 'debug', format: 'text' },
    })
  })

  it('let other machines in only with a token, and then not as often as they like', () => {
    for (const HOST of ['0.0.0.0', '::', '192.0.2.7', 'lankui.example'])
      expect(() => readConfig({ HOST }, '/')).toThrow(/^HOST is "[^"]+", which other machines can reach.*LANKUI_TOKEN/)
    expect(readConfig({ HOST: '0.0.0.0', LANKUI_TOKEN: TOKEN }, '/')).toMatchObject({ token: TOKEN, rate: 300 })
  })

  it.each(['short', 'with spaces in between them', '令牌令牌令牌令牌令牌令牌令牌令牌'])(
    'take no token that can be guessed or not be sent, and never show it: %s',
    (given) => {
      const read = () => readConfig({ LANKUI_TOKEN: given }, '/')
      expect(read).toThrow(/^LANKUI_TOKEN is not one that will do: .*openssl rand/)
      expect(read).not.toThrow(given)
    },
  )

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['HOST', 'http://localhost'],
    ['HOST', 'a b'],
    ['LANKUI_HOSTS', 'https://lankui.example'],
    ['LANKUI_RATE', 'often'],
    ['LANKUI_THREADS', '5'],
    ['LANKUI_KEPT', '2000'],
    ['LANKUI_LOG', 'loud'],
  ])('that do not fit are named with their value and a remedy: %s=%s', (name, value) => {
    expect(() => readConfig({ [name]: value }, '/')).toThrow(new RegExp(`^${name} is "${value}".*for example ${name}=`))
  })

  it('know the names of this machine', () => {
    expect(['localhost', '127.0.0.1', '::1', '[::1]', 'LOCALHOST'].every(isLoopback)).toBe(true)
    expect(['0.0.0.0', 'example.org', 'localhost.example.org'].some(isLoopback)).toBe(false)
  })
})
