import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../support/application.ts'
import { issueDirective, type IssuedDirective } from '../support/directive.ts'

let app: TestApplication
let issued: IssuedDirective
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
  issued = await issueDirective(app, '2026-11-20', [{ dueDate: '2026-11-25', leads: ['economy'] }])
})
afterAll(() => app.close())

const address = () => `/assignments/${issued.assignments[0]?.id}`
const keys = (html: string) => [...html.matchAll(/name="once" value="([^"]+)"/g)].map(([, key]) => key)
const without = (html: string) => html.replaceAll(/name="once" value="[^"]+"/g, '')

test('the same page again is the same but for its keys against sending twice, all different', async () => {
  const first = (await app.as('economyFocal').page(address())).text
  const second = (await app.as('economyFocal').page(address())).text
  expect(without(second)).toBe(without(first))
  const all = [...keys(first), ...keys(second)]
  expect(all.length).toBeGreaterThan(3)
  expect(new Set(all).size).toBe(all.length)
  expect(first).not.toContain('once-put-in-when-sent')
})

test('what anybody writes is on the page at once', async () => {
  expect((await app.as('chair').page(address())).text).toContain('Chờ tiếp nhận')
  await app.as('economyFocal').post(`${address()}/acknowledgement`, { version: 1 })
  expect((await app.as('chair').page(address())).text).not.toContain('Chờ tiếp nhận')
})

test('each person, each language and each day has a page of its own', async () => {
  const chair = (await app.as('chair').page(address())).text
  expect((await app.as('economyFocal').page(address())).text).toContain('Báo cáo kết quả')
  expect(chair).toContain('Hồ Chủ Trì')
  await app.as('chair').post('/account/preferences', { language: 'en', theme: 'dark', back: '/' })
  expect((await app.as('chair').page(address())).text).toContain('<html lang="en" data-theme="dark">')
  await app.setNow('2026-11-26T00:01:00+07:00')
  expect((await app.as('monitor').page(address())).text).toContain('quá hạn 1 ngày làm việc')
})

test('what is said once is said once, and a session that ended sees nothing', async () => {
  const done = await app.as('economyFocal').submit(`${address()}/progress-updates`, { version: '2', content: 'Đang làm' })
  const flash = String([done.headers['set-cookie']].flat().find((cookie) => String(cookie).startsWith('__Host-flash='))).split(';')[0]
  const told = await app.server.inject({ url: address(), headers: { accept: 'text/html', cookie: `__Host-session=${app.token('economyFocal')}; ${flash}` } })
  expect(told.body).toContain('callout')
  const after = (await app.as('economyFocal').page(address())).text
  expect(after.split('class="callout').length).toBeLessThan(told.body.split('class="callout').length)
  await app.db.updateTable('sessions').set({ revoked_at: Temporal.Instant.from('2026-11-25T17:05:00Z') }).where('user_id', '=', app.district.people.economyFocal).execute()
  expect((await app.as('economyFocal').page(address())).status).toBe(303)
})
