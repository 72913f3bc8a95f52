import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { type EventKind, sealEvents, verifySeals } from './public.ts'
import { recordEvent } from './store.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
})
afterAll(() => app.close())

const at = Temporal.Instant.from('2026-11-23T01:00:00Z')
const add = (kind: EventKind) => app.db.transaction().execute((tx) => recordEvent(tx, { actor: null, now: at }, { kind, after: { text: 'Đ' } }))

describe('the log', () => {
  test('the application may not change or delete what happened', async () => {
    await add('SYSTEM_SET_UP')
    await expect(app.db.updateTable('events').set({ kind: 'OTHER' }).execute()).rejects.toThrow(/permission denied/)
    await expect(app.db.deleteFrom('events').execute()).rejects.toThrow(/permission denied/)
    await expect(app.db.updateTable('event_seals').set({ sequence: 9 }).execute()).rejects.toThrow(/permission denied/)
  })

  test('nor may the owner of the database, unless the trigger is taken away first', async () => {
    const owner = new pg.Client({ connectionString: app.connectionString })
    await owner.connect()
    await expect(owner.query("update events set kind = 'OTHER'")).rejects.toThrow(/never changed/)
    await expect(owner.query('truncate events cascade')).rejects.toThrow(/never changed/)
    await owner.end()
  })

  test('seals in order, once, and leaves out what may still be overtaken', async () => {
    await add('CALENDAR_LOADED')
    expect(await sealEvents(app.db)).toBeGreaterThanOrEqual(2)
    expect(await sealEvents(app.db)).toBe(0)
    const running = new pg.Client({ connectionString: app.connectionString })
    await running.connect()
    await running.query('begin')
    await running.query("insert into events (at, kind) values (now(), 'STILL_RUNNING')")
    await add('SIGNED_OUT')
    expect(await sealEvents(app.db)).toBe(0)
    await running.query('commit')
    await running.end()
    expect(await sealEvents(app.db)).toBe(2)
    expect(await verifySeals(app.db)).toMatchObject({ brokenAt: undefined })
  })

  test('shows where the chain is broken when somebody with the keys changed a line', async () => {
    const owner = new pg.Client({ connectionString: app.connectionString })
    await owner.connect()
    await owner.query("alter table events disable trigger events_append_only; update events set reason = 'đã sửa' where kind = 'CALENDAR_LOADED'; alter table events enable trigger events_append_only")
    await owner.end()
    const { rows } = await pgQuery("select s.sequence::int from event_seals s join events e on e.id = s.event_id where e.kind = 'CALENDAR_LOADED'")
    expect((await verifySeals(app.db)).brokenAt).toBe(rows[0].sequence)
    expect((await app.as('chief').page('/events?check=1')).text).toContain(`niêm phong số ${rows[0].sequence}`)
  })

  test('is for administrators and the Chief of Office', async () => {
    expect((await app.as('admin').get('/events')).status).toBe(200)
    expect((await app.as('chief').page('/events')).status).toBe(200)
    for (const person of ['clerk', 'chair', 'economyHead', 'triHaiFocal'] as const) expect((await app.as(person).get('/events')).status).toBe(404)
    expect((await app.nobody.get('/events')).status).toBe(401)
    expect((await app.nobody.page('/events')).headers['location']).toBe('/sign-in?next=%2Fevents')
  })
})

async function pgQuery(text: string) {
  const client = new pg.Client({ connectionString: app.connectionString })
  await client.connect()
  try {
    return await client.query(text)
  } finally {
    await client.end()
  }
}
