import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { sqlOf } from '../../../test/support/owner-sql.ts'
import { type EventKind, type NewEvent, sealEvents, verifySeals } from './public.ts'
import { recordEvent } from './store.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
})
afterAll(() => app.close())

const at = Temporal.Instant.from('2026-11-23T01:00:00Z')
const add = (kind: EventKind) => app.db.transaction().execute((tx) => recordEvent(tx, { actor: null, now: at }, { kind, after: { text: 'Đ' } }))

/** Seals until so many more are sealed: other databases of the test server have transactions too, which sealing waits for. */
async function sealed(count: number): Promise<void> {
  let total = 0
  await expect.poll(async () => (total += await sealEvents(app.db, at)), { timeout: 15_000 }).toBe(count)
}

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
    await sealed(await countUnsealed())
    expect(await sealEvents(app.db, at)).toBe(0)
    const running = new pg.Client({ connectionString: app.connectionString })
    await running.connect()
    await running.query('begin')
    await running.query("insert into events (at, kind) values (now(), 'STILL_RUNNING')")
    await add('SIGNED_OUT')
    expect(await sealEvents(app.db, at)).toBe(0)
    await running.query('commit')
    await running.end()
    await sealed(2)
    expect(await verifySeals(app.db, at)).toMatchObject({ brokenAt: undefined })
  })

  test('after a restore into a new cluster, whose transaction numbers start again, still seals everything once', async () => {
    // Events as they come back from a dump: numbers far above, and far below, those this cluster gives out.
    await sqlOf(app.connectionString, "insert into events (at, kind, xid) values ('2026-11-23T00:59:00Z', 'RESTORED', '9000000000'::xid8), ('2026-11-23T00:59:00Z', 'RESTORED', '3'::xid8)")
    await add('SIGNED_OUT')
    await sealed(3)
    expect(await verifySeals(app.db, at)).toMatchObject({ brokenAt: undefined, unsealed: 0 })
    expect(await countUnsealed()).toBe(0)
    expect(await sealEvents(app.db, at)).toBe(0)
  })

  test('what was passed over while a transaction ran for an hour is sealed at last, and nothing is lost', async () => {
    const running = new pg.Client({ connectionString: app.connectionString })
    await running.connect()
    await running.query("begin; insert into events (at, kind) values ('2026-11-23T01:00:00Z', 'STILL_RUNNING')")
    await add('SIGNED_IN')
    expect(await sealEvents(app.db, at)).toBe(0)
    expect(await verifySeals(app.db, at.add({ minutes: 11 }))).toMatchObject({ unsealed: 1 })
    expect(await sealEvents(app.db, at.add({ minutes: 61 }))).toBe(1)
    await running.query('commit')
    await running.end()
    await sealed(1)
    expect(await verifySeals(app.db, at.add({ minutes: 11 }))).toMatchObject({ brokenAt: undefined, unsealed: 0 })
  })

  test('shows where the chain is broken when somebody with the keys changed a line', async () => {
    const owner = new pg.Client({ connectionString: app.connectionString })
    await owner.connect()
    await owner.query("alter table events disable trigger events_append_only; update events set reason = 'đã sửa' where kind = 'CALENDAR_LOADED'; alter table events enable trigger events_append_only")
    await owner.end()
    const { rows } = await pgQuery("select s.sequence::int from event_seals s join events e on e.id = s.event_id where e.kind = 'CALENDAR_LOADED'")
    expect((await verifySeals(app.db, at)).brokenAt).toBe(rows[0].sequence)
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

describe('what is private', () => {
  const words = 'Chưa nộp vì thiếu hồ sơ riêng'
  type Line = { kind: string; reason: string | null; userId: string | null }
  const lines = async (person: 'admin' | 'chief', kind: string) => (await app.as(person).get(`/events?kind=${kind}`)).json<{ items: Line[] }>().items
  const record = (event: NewEvent) => app.db.transaction().execute((tx) => recordEvent(tx, { actor: null, now: at }, event))
  const assignmentId = '0198c0de-0000-7000-8000-000000000001'

  test('an administrator who may not see tasks does not read the words about them; the Chief of Office does', async () => {
    await record({ kind: 'RESULT_REJECTED', assignmentId, reason: words })
    await record({ kind: 'DOCUMENT_CORRECTED', documentId: assignmentId, reason: words })
    await record({ kind: 'PERSON_DEACTIVATED', userId: app.district.people.clerk, reason: 'Nghỉ hưu' })
    for (const kind of ['RESULT_REJECTED', 'DOCUMENT_CORRECTED']) {
      expect(await lines('admin', kind)).toMatchObject([{ reason: null }])
      expect(await lines('chief', kind)).toMatchObject([{ reason: words }])
    }
    expect((await app.as('admin').page('/events')).text).not.toContain(words)
    expect(await lines('admin', 'PERSON_DEACTIVATED')).toMatchObject([{ reason: 'Nghỉ hưu', userId: app.district.people.clerk }])
  })

  test('whom a unit gave its work to is for nobody here (Đ9.2.c)', async () => {
    await record({ kind: 'ASSIGNMENT_DELEGATED', assignmentId, userId: app.district.people.economyOfficer, reason: words, after: { userId: app.district.people.economyOfficer } })
    for (const person of ['admin', 'chief'] as const) {
      expect(await lines(person, 'ASSIGNMENT_DELEGATED')).toMatchObject([{ userId: null, reason: null }])
      expect((await app.as(person).get('/events')).text).not.toContain(app.district.people.economyOfficer)
    }
  })
})

async function countUnsealed(): Promise<number> {
  const { rows } = await pgQuery('select count(*)::int as n from events e where not exists (select from event_seals s where s.event_id = e.id)')
  return rows[0].n
}

async function pgQuery(text: string) {
  const client = new pg.Client({ connectionString: app.connectionString })
  await client.connect()
  try {
    return await client.query(text)
  } finally {
    await client.end()
  }
}
