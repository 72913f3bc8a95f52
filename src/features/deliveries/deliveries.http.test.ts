import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { type MailBox, startMailBox } from '../../../test/support/mail-box.ts'
import { type MessageReceiver, startMessageReceiver } from '../../../test/support/message-receiver.ts'
import type { Transports } from '../../platform/jobs/transports.ts'
import { mailServer } from '../../platform/mail/mail-server.ts'
import { messageGateway } from '../../platform/messaging/message-gateway.ts'
import { insertDeliveries, newDeliveryId, sendWaiting } from './public.ts'
import { claimDelivery, moveDelivery } from './store.ts'
import { loadNotifiedCalendar } from '../work-calendar/public.ts'

const SECRET = 'a secret of the gateway'
const NOW = Temporal.Instant.from('2026-11-23T08:00:00+07:00')
let app: TestApplication
let box: MailBox
let receiver: MessageReceiver
let transports: Transports

beforeAll(async () => {
  app = await startTestApplication({ now: NOW.toString() })
  await loadNotifiedCalendar(app.db, NOW)
  box = await startMailBox()
  receiver = await startMessageReceiver(SECRET)
  transports = { mail: mailServer({ url: box.url, from: 'Chỉ Đạo <chidao@example.vn>' }), message: messageGateway({ url: receiver.url, secret: SECRET }), publicUrl: 'http://localhost' }
})
afterAll(async () => {
  await box?.close()
  await receiver?.close()
  await app?.close()
})
beforeEach(async () => {
  await app.db.deleteFrom('deliveries').execute()
  await app.db.deleteFrom('notifications').execute()
  Object.assign(box, { refuse: undefined, beforeAnswer: undefined })
  Object.assign(receiver, { answer: 202, calls: 0 })
  box.mails.length = 0
  receiver.messages.length = 0
})

const minutes = (n: number) => NOW.add({ minutes: n })
const run = (n = 0, by = transports) => sendWaiting(app.db, minutes(n), by)
const put = async (channel: 'mail' | 'message' = 'mail', address = channel === 'mail' ? 'dau.moi@example.vn' : '0912345678') => {
  const id = newDeliveryId()
  await app.db.transaction().execute((tx) => insertDeliveries(tx, [{ id, key: `test ${id}`, channel, userId: app.district.people.economyFocal, address, subject: 'Nhắc việc', body: 'Việc cần làm: đồng bằng.' }], NOW))
  return id
}
const of = (id: string) => app.db.selectFrom('deliveries').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const alarms = async () => (await app.db.selectFrom('notifications').select('user_id').where('kind', '=', 'DELIVERY_STOPPED').execute()).map((row) => row.user_id)

describe('a mail', () => {
  test('arrives in Vietnamese, under a Message-ID of its own, and is then kept without its text', async () => {
    const id = await put()
    await run()
    expect(box.mails).toMatchObject([{ subject: 'Nhắc việc', messageId: `<${id}@example.vn>`, from: { value: [{ address: 'chidao@example.vn', name: 'Chỉ Đạo' }] } }])
    expect(box.mails[0]?.text?.trim()).toBe('Việc cần làm: đồng bằng.')
    expect(await of(id)).toMatchObject({ state: 'sent', attempts: 1, body: '', next_try_at: null })
  })

  test.each(['recipient', 'text'] as const)('refused for now at the %s waits longer each time, and arrives once', async (at) => {
    const id = await put()
    box.refuse = { at, code: 451, text: 'come back later' }
    await run()
    expect(await of(id)).toMatchObject({ state: 'failed', attempts: 1, next_try_at: minutes(2), last_error: expect.stringContaining('come back later') })
    await run(1)
    expect((await of(id)).attempts).toBe(1)
    await run(2)
    expect(await of(id)).toMatchObject({ state: 'failed', attempts: 2, next_try_at: minutes(6) })
    box.refuse = undefined
    await run(6)
    await run(60)
    expect(await of(id)).toMatchObject({ state: 'sent', last_error: null })
    expect(box.mails).toHaveLength(1)
    expect(await alarms()).toEqual([])
  })

  test.each(['recipient', 'text'] as const)('refused for good at the %s is given up at once; the administrators are told once', async (at) => {
    const ids = [await put(), await put()]
    box.refuse = { at, code: 550, text: 'no such person' }
    await run()
    for (const id of ids) expect(await of(id)).toMatchObject({ state: 'dead', attempts: 1, last_error: expect.stringContaining('no such person') })
    expect(await alarms()).toEqual([app.district.people.admin])
  })

  test('is given up after eight attempts', async () => {
    const id = await put()
    box.refuse = { at: 'recipient', code: 450, text: 'busy' }
    for (let n = 0; n < 600; n += 2) await run(n % 500)
    expect(await of(id)).toMatchObject({ state: 'dead', attempts: 8 })
    expect(await alarms()).toEqual([app.district.people.admin])
  })

  test('a server that is away or does not know the password costs one attempt a run, and nothing is lost', async () => {
    const ids = [await put(), await put(), await put()]
    const away = { ...transports, mail: mailServer({ url: 'smtp://127.0.0.1:1', from: 'chidao@example.vn' }) }
    await run(0, away)
    expect((await Promise.all(ids.map(of))).reduce((sum, { attempts }) => sum + attempts, 0)).toBe(1)
    await run(0, { ...transports, mail: mailServer({ url: box.url.replace('chidao:', 'nobody:'), from: 'chidao@example.vn' }) })
    expect((await Promise.all(ids.map(of))).map(({ state }) => state)).not.toContain('dead')
    await run(10)
    expect(box.mails).toHaveLength(3)
  })

  test('two workers send each once', async () => {
    for (let n = 0; n < 12; n += 1) await put()
    await Promise.all([run(), run(), run()])
    expect(box.mails).toHaveLength(12)
    expect(new Set(box.mails.map(({ messageId }) => messageId)).size).toBe(12)
  })
})

describe('a crash', () => {
  test('before the text is handed over: taken again after the lease, sent once', async () => {
    const id = await put()
    await claimDelivery(app.db, NOW, ['mail'], minutes(10))
    await run(5)
    expect(box.mails).toHaveLength(0)
    await run(11)
    expect(await of(id)).toMatchObject({ state: 'sent', attempts: 2 })
    expect(box.mails).toHaveLength(1)
  })

  test('between the server’s 250 and our commit: never sent a second time by itself, shown and alarmed, sent again by hand alone', async () => {
    const id = await put()
    const claimed = await claimDelivery(app.db, NOW, ['mail'], minutes(10))
    const begin = () => moveDelivery(app.db, id, 'begin', { attempts: claimed?.attempts ?? 0, at: NOW })
    expect(await transports.mail?.send({ id, to: 'dau.moi@example.vn', subject: 'Nhắc việc', text: 'x', date: NOW }, begin)).toEqual({ outcome: 'sent' })
    // Here the process dies.
    for (const n of [5, 11, 60, 120]) await run(n)
    expect(box.mails).toHaveLength(1)
    expect((await of(id)).state).toBe('unconfirmed')
    expect(await alarms()).toEqual([app.district.people.admin])
    expect((await app.as('admin').page('/deliveries?state=stopped')).text).toContain('Gửi lại, có thể trùng')
    await app.setNow(minutes(121).toString())
    expect((await app.as('admin').post(`/deliveries/${id}/retry`)).status).toBe(200)
    await run(122)
    expect(box.mails.map(({ messageId }) => messageId)).toEqual([`<${id}@example.vn>`, `<${id}@example.vn>`])
  })

  test('the connection breaks after the text: nobody knows, so it is not sent again', async () => {
    const id = await put()
    const breaking = await startMailBox()
    breaking.beforeAnswer = () => new Promise(() => undefined)
    const running = run(0, { ...transports, mail: mailServer({ url: breaking.url, from: 'chidao@example.vn' }) })
    while ((await of(id)).state !== 'sending') await new Promise((resolve) => setTimeout(resolve, 20))
    breaking.cutOff()
    await running
    await breaking.close()
    expect((await of(id)).state).toBe('unconfirmed')
    await run(60)
    expect(box.mails).toHaveLength(0)
  })

  test('a worker that was paused over its lease finds the mail taken and yields', async () => {
    const id = await put()
    await claimDelivery(app.db, NOW, ['mail'], minutes(10))
    await run(11)
    expect(await transports.mail?.send({ id, to: 'dau.moi@example.vn', subject: 'x', text: 'x', date: NOW }, () => moveDelivery(app.db, id, 'begin', { attempts: 1, at: NOW }))).toEqual({ outcome: 'yielded' })
    expect(box.mails).toHaveLength(1)
  })

  test('a message is resumed under its key, and the receiver passes it on once', async () => {
    const id = await put('message')
    const claimed = await claimDelivery(app.db, NOW, ['message'], minutes(10))
    await moveDelivery(app.db, id, 'begin', { attempts: claimed?.attempts ?? 0, at: NOW })
    await transports.message?.send({ id, to: '0912345678', template: 'T', text: 'x', at: NOW })
    await run(11)
    expect(await of(id)).toMatchObject({ state: 'sent' })
    expect([receiver.calls, receiver.messages.length]).toEqual([2, 1])
  })
})

describe('a message', () => {
  test('is signed; the receiver takes no other secret', async () => {
    const id = await put('message')
    await run()
    expect(receiver.messages).toEqual([{ id, to: '0912345678', template: 'Nhắc việc', text: 'Việc cần làm: đồng bằng.' }])
    const other = await put('message')
    await run(1, { ...transports, message: messageGateway({ url: receiver.url, secret: 'another secret of somebody' }) })
    expect(await of(other)).toMatchObject({ state: 'failed', last_error: 'HTTP 401' })
  })

  test.each([[500, 'failed'], [429, 'failed'], [400, 'dead'], [204, 'sent']])('answered with %i is %s', async (answer, state) => {
    receiver.answer = answer
    const id = await put('message')
    await run()
    expect((await of(id)).state).toBe(state)
  })
})

describe('the outbox', () => {
  test('is for administrators and the Chief; it shows no text; nobody else may know of it or send again', async () => {
    const id = await put()
    box.refuse = { at: 'recipient', code: 550, text: 'no such person' }
    await run()
    await app.setNow(NOW.toString())
    for (const person of ['admin', 'chief'] as const) expect((await app.as(person).get('/deliveries?state=dead')).json()).toMatchObject({ items: [{ id, state: 'dead', attempts: 1, fullName: 'Cao Đầu Mối' }] })
    expect((await app.as('chief').page('/deliveries')).text).not.toContain('đồng bằng')
    expect((await app.as('chief').page('/deliveries')).text).toContain('Chưa cấu hình máy chủ thư')
    expect((await app.as('monitor').get('/deliveries')).status).toBe(404)
    expect((await app.as('economyFocal').post(`/deliveries/${id}/retry`)).status).toBe(404)
    expect((await app.as('admin').page('/')).text).toContain('1 thư, tin nhắc việc không gửi được')
  })

  test('sends again what was given up, once however often it is pressed; refuses the rest with the reason', async () => {
    const id = await put()
    box.refuse = { at: 'recipient', code: 550, text: 'no such person' }
    await run()
    box.refuse = undefined
    await app.setNow(NOW.toString())
    const answers = await Promise.all([app.as('admin').post(`/deliveries/${id}/retry`), app.as('chief').post(`/deliveries/${id}/retry`)])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.every(({ status }) => [200, 403, 409].includes(status))).toBe(true)
    expect(await app.db.selectFrom('events').select('id').where('kind', '=', 'DELIVERY_RETRIED').where('at', '>=', NOW.subtract({ seconds: 1 })).where('at', '<', minutes(1)).execute()).toHaveLength(1)
    await run(1)
    expect((await of(id)).state).toBe('sent')
    const refused = await app.as('admin').post(`/deliveries/${id}/retry`)
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('NOT_STOPPED')])
  })

  test('pages through many', async () => {
    for (let n = 0; n < 101; n += 1) await put()
    const first = (await app.as('admin').get('/deliveries')).json<{ items: { id: string }[]; next: string }>()
    const second = (await app.as('admin').get(first.next)).json<{ items: { id: string }[]; next: null }>()
    expect([first.items.length, second.items.length, second.next]).toEqual([100, 1, null])
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(101)
  })
})
