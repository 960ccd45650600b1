import { describe, expect, it } from 'vitest'
import { isLoopback, readConfig } from '../../server/config.ts'

describe('settings', () => {
  it('are this machine, port 8787 and .lankui unless told', () => {
    const standard = { host: '127.0.0.1', port: 8787, indexDir: '/project/.lankui' }
    expect(readConfig({}, '/project')).toEqual(standard)
    expect(readConfig({ PORT: '', HOST: ' ', LANKUI_INDEX: '' }, '/project')).toEqual(standard)
  })

  it('come from the environment', () => {
    const env = { PORT: '0', HOST: '[::1]', LANKUI_INDEX: '/data/index' }
    expect(readConfig(env, '/project')).toEqual({ host: '::1', port: 0, indexDir: '/data/index' })
  })

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['HOST', 'http://localhost'],
    ['HOST', 'a b'],
  ])('that do not fit are named with their value and a remedy: %s=%s', (name, value) => {
    expect(() => readConfig({ [name]: value }, '/')).toThrow(new RegExp(`^${name} is "${value}".*for example ${name}=`))
  })

  it('know the names of this machine', () => {
    expect(['localhost', '127.0.0.1', '::1', '[::1]', 'LOCALHOST'].every(isLoopback)).toBe(true)
    expect(['0.0.0.0', 'example.org', 'localhost.example.org'].some(isLoopback)).toBe(false)
  })
})
