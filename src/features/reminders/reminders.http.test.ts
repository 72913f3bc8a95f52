import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { PersonKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'
import { type MailBox, startMailBox } from '../../../test/support/mail-box.ts'
import { type MessageReceiver, startMessageReceiver } from '../../../test/support/message-receiver.ts'
import { NO_TRANSPORTS, type Transports } from '../../platform/jobs/transports.ts'
import { mailServer } from '../../platform/mail/mail-server.ts'
import { messageGateway } from '../../platform/messaging/message-gateway.ts'
import { sendWaiting } from '../deliveries/public.ts'
import { startClocks } from '../obligations/public.ts'
import { loadNotifiedCalendar } from '../work-calendar/public.ts'
import { preparing } from './public.ts'

const SECRET = 'a secret of the gateway'
let app: TestApplication
let box: MailBox
let receiver: MessageReceiver
let transports: Transports

beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-02T09:00:00+07:00' })
  await loadNotifiedCalendar(app.db, Temporal.Now.instant())
  box = await startMailBox()
  receiver = await startMessageReceiver(SECRET)
  transports = { mail: mailServer({ url: box.url, from: 'Chỉ Đạo <chidao@example.vn>' }), message: messageGateway({ url: receiver.url, secret: SECRET }), publicUrl: 'https://chidao.example.vn' }
  for (const [key, id] of Object.entries(app.district.people)) await app.db.updateTable('users').set({ email: `${key.toLowerCase()}@example.vn` }).where('id', '=', id).execute()
  await app.db.updateTable('users').set({ phone: '0912345678' }).where('id', '=', app.district.people.economyFocal).execute()
})
afterAll(async () => {
  await box?.close()
  await receiver?.close()
  await app?.close()
})
beforeEach(async () => {
  await sql`delete from reminders`.execute(app.db)
  await sql`delete from deliveries`.execute(app.db)
  await sql`delete from reminder_days`.execute(app.db)
  await sql`delete from reminder_choices`.execute(app.db)
  await sql`delete from notifications`.execute(app.db)
  await app.db.updateTable('assignments').set({ phase: 'cancelled' }).where('phase', 'in', ['issued', 'accepted', 'in_progress']).execute()
  await app.db.updateTable('obligations').set({ cancelled_at: Temporal.Instant.from('2026-01-01T00:00:00Z') }).where('cancelled_at', 'is', null).execute()
  box.mails.length = 0
  box.refuse = undefined
  receiver.messages.length = 0
})

const at = (day: string, time = '08:00') => Temporal.Instant.from(`2026-${day}T${time}:00+07:00`)
const prepare = (day: string, time?: string, by = transports) => preparing.run(app.db, at(day, time), by)
const send = (day: string, time = '08:05') => sendWaiting(app.db, at(day, time), transports)
const morning = async (day: string) => {
  await prepare(day)
  await send(day)
}
const task = async (due: string, more: Partial<Parameters<typeof issueDirective>[2]> = {}) =>
  (await issueDirective(app.db, app.district, { issuedDate: '2026-11-02', issuedAt: '2026-11-02T09:00:00+07:00', due: `2026-${due}`, leads: ['economy'], ...more })).assignments
const given = async (person: PersonKey, channel = 'in_app') => (await app.db.selectFrom('reminders').select(['rule', 'nominal_on', 'day', 'why', 'subject_kind']).where('user_id', '=', app.district.people[person])
  .where('channel', '=', channel).orderBy('day').orderBy('id').execute()).map((row) => `${row.day.toString().slice(5)} ${row.rule}`)
const states = async () => (await app.db.selectFrom('deliveries').select('state').orderBy('created_at').orderBy('id').execute()).map(({ state }) => state)

describe('G10', () => {
  test('the annual report of the units: reminded on 09/11, 16/11, 18/11, 20/11, and on Monday 23/11 that it is the last working day', async () => {
    await app.db.transaction().execute((tx) => startClocks(tx, { actor: null, now: at('07-01'), today: Temporal.PlainDate.from('2026-07-01') }, [{
      kind: 'UNIT_ANNUAL_REPORT', subjectId: app.district.organisations.economy, chargedOrganisationId: app.district.organisations.economy,
      startedOn: Temporal.PlainDate.from('2026-01-01'), givenDay: Temporal.PlainDate.from('2026-11-24'), period: '2026',
    }]))
    for (let day = Temporal.PlainDate.from('2026-11-02'); day.toString() < '2026-11-27'; day = day.add({ days: 1 })) {
      const on = day.toString().slice(5)
      await prepare(on, '06:55')
      await prepare(on, '07:00')
      await prepare(on, '17:30')
      await send(on)
    }
    expect(await given('economyFocal')).toEqual(['11-09 T-10', '11-16 T-5', '11-18 T-3', '11-20 T-1', '11-23 T', '11-25 T+1'])
    expect(await given('economyHead')).toEqual(['11-25 T+1'])
    expect(box.mails.filter(({ to }) => JSON.stringify(to).includes('economyfocal')).map(({ date }) => date?.toISOString().slice(0, 10))).toEqual(['2026-11-09', '2026-11-16', '2026-11-18', '2026-11-20', '2026-11-23', '2026-11-25'])
    expect(receiver.messages.map(({ text }) => text)[4]).toBe('CHI DAO 23/11/2026: D22.1 han 24/11/2026')
  })

  test('nothing on a day off and nothing from 17:30 to 07:00', async () => {
    await task('11-23')
    await prepare('11-22')
    await prepare('11-23', '06:59')
    await prepare('11-23', '17:30')
    expect(await given('economyFocal')).toEqual([])
    await prepare('11-23', '07:00')
    expect(await given('economyFocal')).toEqual(['11-23 T'])
    await send('11-23', '17:31')
    await send('11-24', '09:00')
    expect(box.mails).toEqual([])
    await send('11-23', '17:29')
    expect(box.mails).toHaveLength(1)
  })
})

test('one digest a person, day and channel: what is to be done, until when, how much is left; a message says codes and dates alone', async () => {
  await task('11-25', { content: 'Rà soát các chợ.' })
  await task('11-23', { content: 'Kiểm tra bến cá.' })
  await morning('11-20')
  expect(box.mails).toHaveLength(1)
  const [mail] = box.mails
  expect(mail?.subject).toBe('[Chỉ Đạo] Nhắc việc ngày 20/11/2026: 1 việc')
  await morning('11-23')
  expect(box.mails[1]?.text).toContain('Kiểm tra bến cá.\n  hạn 23/11/2026, hạn hôm nay\n  https://chidao.example.vn/assignments/')
  expect(box.mails[1]?.text).toContain('Rà soát các chợ.\n  hạn 25/11/2026, còn 1 ngày làm việc')
  expect(box.mails).toHaveLength(2)
  expect(receiver.messages).toMatchObject([{ to: '0912345678', template: 'REMINDER_DIGEST' }, { text: expect.stringMatching(/^CHI DAO 23\/11\/2026: NV-\d+-ECONOMY han 23\/11\/2026; NV-\d+-ECONOMY han 25\/11\/2026$/) }])
  const notices = (await app.as('economyFocal').get('/notifications')).json<{ notices: { kind: string; href: string }[] }>().notices
  expect(notices).toMatchObject([{ kind: 'REMINDER_DIGEST', href: '/reminders' }, { kind: 'REMINDER_DIGEST' }])
  expect((await app.db.selectFrom('deliveries').select('body').where('state', '=', 'sent').execute()).every(({ body }) => body === '')).toBe(true)
})

describe('who', () => {
  test('the officer who carries the work instead of the focal officer; the head when overdue; the monitor for a unit that is not connected', async () => {
    const { economy = '' } = await task('11-23')
    await task('11-23', { leads: ['farmers'] })
    await app.db.insertInto('internal_delegations').values({ id: economy, assignment_id: economy, user_id: app.district.people.economyOfficer, made_by: app.district.people.economyHead, made_at: at('11-03') }).execute()
    await prepare('11-23')
    expect([await given('economyOfficer'), await given('economyFocal'), await given('economyHead'), await given('monitor')]).toEqual([['11-23 T'], [], [], ['11-23 T']])
    await prepare('11-25')
    expect([await given('economyOfficer'), await given('economyHead'), await given('chief')]).toEqual([['11-23 T', '11-25 T+1'], ['11-25 T+1'], ['11-25 T+1']])
  })

  test('the closing of the window for an extension, but not where the origin fixes the time; nobody once the result waits for confirmation', async () => {
    await task('11-26')
    await prepare('11-20')
    expect(await given('economyFocal')).toEqual(['11-20 EXTENSION_CLOSES'])
    const { finance = '' } = await task('11-26', { leads: ['finance'] })
    await app.db.updateTable('directive_documents as d').from('assignments as a').set({ origin: 'province', origin_fixes_deadline: true }).whereRef('a.document_id', '=', 'd.id').where('a.id', '=', finance).execute()
    await sql`delete from reminder_days`.execute(app.db)
    await prepare('11-20', '10:00')
    expect(await given('financeFocal')).toEqual(['11-20 T-3'])
    expect(await given('economyFocal')).toEqual(['11-20 EXTENSION_CLOSES'])
    await app.db.updateTable('assignments').set({ phase: 'pending_confirmation', result_date: Temporal.PlainDate.from('2026-11-20'), reported_at: at('11-20'), reported_by: app.district.people.financeFocal }).where('id', '=', finance).execute()
    await prepare('11-25')
    expect(await given('financeFocal')).toEqual(['11-20 T-3'])
  })

  test('the closing of the window for updating: the clock of Đ7.2.a, from the day after the deadline on', async () => {
    await task('11-20')
    for (const day of ['11-16', '11-17', '11-18', '11-19', '11-20', '11-23', '11-25', '11-26', '11-27']) await prepare(day)
    const rows = await app.db.selectFrom('reminders').select(['rule', 'day']).where('user_id', '=', app.district.people.economyFocal).where('channel', '=', 'in_app').where('subject_kind', '=', 'obligation').orderBy('day').execute()
    expect(rows.map((row) => `${row.day.toString().slice(5)} ${row.rule}`)).toEqual(['11-25 T-1', '11-26 T', '11-27 T+1'])
  })
})

describe('once', () => {
  test('two workers at the same moment prepare one day and send each mail once', async () => {
    for (let n = 0; n < 6; n += 1) await task('11-23', { leads: ['economy', 'finance', 'culture', 'khanhHai', 'triHai', 'phuongHai'] })
    await Promise.all([prepare('11-23'), prepare('11-23'), prepare('11-23')])
    await Promise.all([send('11-23'), send('11-23'), send('11-23')])
    expect(box.mails.map(({ to }) => JSON.stringify(to)).toSorted()).toEqual([...new Set(box.mails.map(({ to }) => JSON.stringify(to)))].toSorted())
    expect(box.mails).toHaveLength(6)
    expect(new Set(box.mails.map(({ messageId }) => messageId)).size).toBe(6)
    expect(receiver.messages).toHaveLength(1)
    expect((await app.db.selectFrom('reminders').select('id').where('channel', '=', 'in_app').execute())).toHaveLength(36)
  })

  test('a crash while the day is prepared leaves nothing, and the next run does it all', async () => {
    await task('11-23')
    const failing = { ...transports, mail: undefined, message: undefined, get publicUrl(): string { throw new Error('crash') } }
    await expect(preparing.run(app.db, at('11-23'), failing)).rejects.toThrow('crash')
    expect(await given('economyFocal')).toEqual([])
    await prepare('11-23')
    await prepare('11-23', '09:00')
    expect(await given('economyFocal')).toEqual(['11-23 T'])
  })

  test('after an outage of three working days there is one digest, with what still matters', async () => {
    await task('11-25', { content: 'Việc A.' }) // T-3 on 19/11, T-1 on 23/11
    await task('11-27', { content: 'Việc B.' }) // T-5 on 19/11, T-3 on 23/11
    await task('11-30', { content: 'Việc C.' }) // T-5 on 20/11
    await prepare('11-17')
    await sql`delete from deliveries d where not exists (select from reminders r where r.delivery_id = d.id)`.execute(app.db)
    const before = box.mails.length
    await morning('11-23')
    expect(box.mails.length - before).toBe(1)
    const rows = await app.db.selectFrom('reminders').select(['rule', 'nominal_on']).where('channel', '=', 'mail').where('day', '=', Temporal.PlainDate.from('2026-11-23')).orderBy('due_on').execute()
    expect(rows.map((row) => `${row.nominal_on.toString()} ${row.rule}`)).toEqual(['2026-11-23 T-1', '2026-11-23 EXTENSION_CLOSES', '2026-11-20 T-5'])
  })

  test('when the mail server is away for three days, one digest comes afterwards, without what was done meanwhile', async () => {
    const { economy: done = '' } = await task('11-18', { content: 'Việc đã xong.' })
    await task('11-23', { content: 'Việc còn lại.' })
    box.refuse = { at: 'recipient', code: 451, text: 'later' }
    for (const day of ['11-18', '11-19', '11-20']) await morning(day)
    expect(box.mails).toEqual([])
    expect((await states()).filter((state) => state === 'replaced').length).toBeGreaterThan(0)
    await app.db.updateTable('assignments').set({ phase: 'cancelled' }).where('id', '=', done).execute()
    await app.db.updateTable('obligations').set({ cancelled_at: at('11-20') }).where('assignment_id', '=', done).execute()
    box.refuse = undefined
    await morning('11-23')
    await send('11-23', '11:00')
    expect(box.mails).toHaveLength(1)
    expect(box.mails[0]?.text).toContain('Việc còn lại.')
    expect(box.mails[0]?.text).not.toContain('Việc đã xong.')
    expect((await app.db.selectFrom('deliveries').select('state').where('channel', '=', 'mail').where('state', 'not in', ['sent', 'replaced']).execute())).toEqual([])
  })
})

describe('the person’s own choice', () => {
  test('declines the digest by mail, not the notice in the software; comes back at will', async () => {
    await task('11-23')
    expect((await app.as('economyFocal').post('/reminders/choices', { mail: false, message: true })).status).toBe(200)
    await morning('11-23')
    expect([box.mails.length, receiver.messages.length, await given('economyFocal')]).toEqual([0, 1, ['11-23 T']])
    expect((await app.as('economyFocal').submit('/reminders/choices', { mail: 'yes' })).status).toBe(303)
    expect((await app.as('economyFocal').get('/reminders')).json()).toMatchObject({ choices: { mail: true, message: false, email: 'economyfocal@example.vn' } })
    expect(await app.db.selectFrom('events').select('kind').where('kind', '=', 'REMINDER_CHOICES_CHANGED').execute()).toHaveLength(2)
  })

  test('without a mail server people are reminded in the software, and the page says so', async () => {
    await task('11-23')
    await prepare('11-23', '08:00', NO_TRANSPORTS)
    expect([await given('economyFocal'), await given('economyFocal', 'mail'), await states()]).toEqual([['11-23 T'], [], []])
    expect((await app.as('economyFocal').page('/reminders')).text).toContain('chưa cấu hình máy chủ thư')
  })
})

describe('the page', () => {
  type Page = { today: { code: string; rule: string; why: string }[]; coming: { day: string; rule: string; code: string }[] }
  test('says what was said today and what will be said on the coming days, to each only his own', async () => {
    await app.setNow('2026-11-19T09:00:00+07:00')
    await task('11-19')
    await task('11-25')
    await prepare('11-19')
    const own = (await app.as('economyFocal').get('/reminders')).json<Page>()
    expect(own.today).toMatchObject([{ rule: 'T', why: 'unit' }, { rule: 'EXTENSION_CLOSES' }])
    expect(own.coming.map(({ day, rule }) => `${day} ${rule}`)).toEqual(['2026-11-20 T+1', '2026-11-23 T-1', '2026-11-23 T-1', '2026-11-25 T', '2026-11-25 T', '2026-11-26 T+1', '2026-11-26 T+1', '2026-11-27 T-1'])
    expect((await app.as('financeFocal').get('/reminders')).json<Page>()).toMatchObject({ today: [], coming: [] })
    expect((await app.as('economyFocal').page('/reminders')).text).toContain('Ngày cuối còn được đề nghị gia hạn đúng hạn')
    await app.setNow('2026-11-19T09:30:00+07:00')
    await app.db.updateTable('assignments').set({ phase: 'cancelled' }).where('phase', '=', 'issued').execute()
    expect((await app.as('economyFocal').get('/reminders')).json<Page>().today).toEqual([])
  })

  test('what it foretells is what comes', async () => {
    await app.setNow('2026-11-18T09:00:00+07:00')
    for (const due of ['11-19', '11-23', '11-25', '11-26', '11-30']) await task(due)
    await prepare('11-18')
    const foretold = (await app.as('economyFocal').get('/reminders')).json<Page>().coming.map(({ day, rule }) => `${day.slice(5)} ${rule}`)
    await sql`delete from reminders`.execute(app.db)
    for (const day of ['11-19', '11-20', '11-23', '11-25', '11-26']) await prepare(day)
    expect(foretold.length).toBeGreaterThan(5)
    expect((await given('economyFocal')).toSorted()).toEqual(foretold.toSorted())
  })
})
