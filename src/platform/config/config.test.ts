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
      mail: undefined,
      message: undefined,
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

  test('mail needs an address to write from, messages a secret to sign with; the demonstration writes to nobody', () => {
    const mail = { CHIDAO_SMTP_URL: 'smtp://chidao:secret@mail.example.vn:587', CHIDAO_MAIL_FROM: 'Chỉ Đạo <chidao@example.vn>' }
    const message = { CHIDAO_MESSAGE_URL: 'https://messages.example.vn/send', CHIDAO_MESSAGE_SECRET: '0123456789abcdef' }
    expect(readConfig({ ...mail, ...message })).toMatchObject({ mail: { url: mail.CHIDAO_SMTP_URL, from: mail.CHIDAO_MAIL_FROM }, message: { url: message.CHIDAO_MESSAGE_URL, secret: message.CHIDAO_MESSAGE_SECRET } })
    expect(readConfig({ ...mail, ...message }, { demo: true })).toMatchObject({ mail: undefined, message: undefined })
    expect(() => readConfig({ CHIDAO_SMTP_URL: mail.CHIDAO_SMTP_URL })).toThrow('CHIDAO_MAIL_FROM')
    expect(() => readConfig({ CHIDAO_MESSAGE_SECRET: message.CHIDAO_MESSAGE_SECRET })).toThrow('CHIDAO_MESSAGE_URL')
  })

  test.each([
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['HOST', 'a b'],
    ['NODE_ENV', 'staging'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['CHIDAO_PUBLIC_URL', 'ftp://example.vn'],
    ['CHIDAO_SMTP_URL', 'http://mail.example.vn'],
    ['CHIDAO_MAIL_FROM', 'nobody'],
    ['CHIDAO_MESSAGE_URL', 'smtp://example.vn'],
    ['CHIDAO_MESSAGE_SECRET', 'short'],
  ])('%s=%s is refused by its name, without repeating the value', (name, value) => {
    const read = () => readConfig({ [name]: value })
    expect(read).toThrow(StartFailure)
    expect(read).toThrow(name)
    expect(read).not.toThrow(value)
  })
})
