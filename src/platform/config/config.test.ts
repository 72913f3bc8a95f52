import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { projectRoot } from './project-root.ts'
import { StartFailure } from './start-failure.ts'

describe('readConfig', () => {
  test('needs nothing', () => {
    expect(readConfig({})).toEqual({
      mode: 'production',
      demo: false,
      dataDir: join(projectRoot, 'data'),
      database: { kind: 'embedded' },
      host: '127.0.0.1',
      port: 8553,
      publicUrl: undefined,
      trustedProxies: 'loopback',
    logLevel: 'info',
    })
  })

  test('the demonstration never touches the data of the office', () => {
    expect(readConfig({}, { demo: true }).dataDir).toBe(join(projectRoot, 'data-demo'))
  })

  test('an empty variable counts as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', CHIDAO_PUBLIC_URL: '', CHIDAO_DATA: '' })).toEqual(readConfig({}))
  })

  test('takes what is set', () => {
    const url = 'postgresql://chidao@/chidao?host=%2Frun%2Fpostgresql'
    const config = readConfig({ CHIDAO_DATA: 'here', DATABASE_URL: url, CHIDAO_PUBLIC_URL: 'https://chidao.example.vn/' })
    expect(config).toMatchObject({ dataDir: resolve('here'), database: { kind: 'external', url } })
    expect(config.publicUrl).toBe('https://chidao.example.vn')
  })

  test.each([
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['HOST', 'a b'],
    ['NODE_ENV', 'staging'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['CHIDAO_PUBLIC_URL', 'ftp://example.vn'],
  ])('%s=%s is refused by its name, without repeating the value', (name, value) => {
    const read = () => readConfig({ [name]: value })
    expect(read).toThrow(StartFailure)
    expect(read).toThrow(name)
    expect(read).not.toThrow(value)
  })
})
