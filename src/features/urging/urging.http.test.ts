import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'
import { CHANNELS } from './domain/channel.ts'
import { LETTER_PHASES } from './domain/letter-lifecycle.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
})
afterAll(() => app?.close())

const issued = (over: Partial<Parameters<typeof issueDirective>[2]> = {}) =>
  issueDirective(app.db, app.district, { issuedDate: '2026-10-05', issuedAt: '2026-10-05T08:00:00+07:00', due: '2026-11-10', leads: ['economy'], ...over })
const task = async (over: Parameters<typeof issued>[0] = {}) => (await issued(over)).assignments.economy as string
const SOFTWARE = { version: 1, channel: 'software', content: 'Đề nghị khẩn trương thực hiện.' }
const notices = async (person: 'economyFocal' | 'economyHead', kind: string) =>
  (await app.db.selectFrom('notifications').selectAll().where('user_id', '=', app.district.people[person]).where('kind', '=', kind).execute())

it('lists the same channels and phases in the database', async () => {
  const check = async (table: string, column: string) => (await sql<{ words: string }>`select pg_get_constraintdef(oid) as words from pg_constraint where conrelid = ${table}::regclass and pg_get_constraintdef(oid) like ${`CHECK ((${column} = ANY%`}`.execute(app.db)).rows[0]?.words ?? ''
  expect([...(await check('urgings', 'channel')).matchAll(/'(\w+)'/g)].map((match) => match[1])).toEqual([...CHANNELS])
  expect([...(await check('urging_letters', 'phase')).matchAll(/'(\w+)'/g)].map((match) => match[1])).toEqual([...LETTER_PHASES])
})

it('numbers the urgings of a task, tells the unit and shows them with the next step', async () => {
  const id = await task()
  const before = (await notices('economyFocal', 'ASSIGNMENT_URGED')).length
  expect((await app.as('monitor').get(`/assignments/${id}`)).json()).toMatchObject({ urging: { urgings: [], proposal: { step: 'OVERDUE_NOTICE', days: 9 } } })
  expect((await app.as('monitor').post(`/assignments/${id}/urgings`, SOFTWARE)).json()).toMatchObject({ ordinal: 1 })
  const manual = { version: 1, channel: 'meeting', content: 'Làm việc tại phòng.', urgedOn: '20/11/2026', person: 'Bùi Trưởng Kinh', outcome: 'Hứa xong trong tuần.' }
  expect((await app.as('clerk').post(`/assignments/${id}/urgings`, manual)).json()).toMatchObject({ ordinal: 2 })
  const seen = (await app.as('economyFocal').get(`/assignments/${id}`)).json<{ urging: { urgings: { ordinal: number; urgedOn: string; person: string | null }[]; proposal: unknown }; history: { kind: string }[] }>()
  expect(seen.urging.urgings).toMatchObject([{ ordinal: 2, urgedOn: '2026-11-20', person: 'Bùi Trưởng Kinh' }, { ordinal: 1, urgedOn: '2026-11-23', person: null }])
  expect(seen.urging.proposal).toBeNull()
  expect(seen.history.filter((event) => event.kind === 'ASSIGNMENT_URGED')).toHaveLength(2)
  expect((await notices('economyFocal', 'ASSIGNMENT_URGED')).length).toBe(before + 2)
  expect((await app.as('monitor').page(`/assignments/${id}`)).text).toContain('Đôn đốc 2 lần')
})

it('wants a day that has come, a person and an outcome for every channel but the software', async () => {
  const id = await task()
  const send = async (body: object) => {
    const answer = await app.as('monitor').post(`/assignments/${id}/urgings`, { version: 1, content: 'x', ...body })
    return [answer.status, answer.json<{ problems?: { field: string; code: string }[] }>().problems?.map((each) => `${each.field} ${each.code}`) ?? answer.json()]
  }
  expect(await send({})).toMatchObject([422, ['channel REQUIRED']])
  expect(await send({ channel: 'letter' })).toMatchObject([422, ['channel INVALID_CHOICE']])
  expect(await send({ channel: 'software', content: '' })).toMatchObject([422, ['content REQUIRED']])
  for (const channel of CHANNELS.slice(1)) expect(await send({ channel })).toMatchObject([422, ['urgedOn REQUIRED', 'person REQUIRED', 'outcome REQUIRED']])
  expect(await send({ channel: 'meeting', urgedOn: '24/11/2026', person: 'A', outcome: 'B' })).toMatchObject([422, ['urgedOn IN_FUTURE']])
})

it('is for the Office, who follows and units above; not for the unit itself, nor strangers', async () => {
  const id = await task({ coordinators: ['finance'] })
  const asked = async (who: Parameters<TestApplication['as']>[0]) => {
    const answer = await app.as(who).post(`/assignments/${id}/urgings`, SOFTWARE)
    return [answer.status, answer.json<{ problems?: { code: string }[] }>().problems?.map((each) => each.code)]
  }
  expect(await asked('economyHead')).toEqual([403, ['OWN_UNIT']])
  expect(await asked('financeFocal')).toEqual([403, ['NOT_URGER']])
  expect(await asked('chair')).toEqual([403, ['NOT_URGER']])
  expect((await asked('cultureFocal'))[0]).toBe(404)
  expect((await app.as('cultureFocal').get('/urgings')).json<{ urgings: { assignmentId: string }[] }>().urgings.some((line) => line.assignmentId === id)).toBe(false)
})

it('lets the head of a unit above urge those below it', async () => {
  const { organisations } = app.district
  await app.db.insertInto('organisation_scope').values({ organisation_id: organisations.triHai, within_id: organisations.khanhHai }).execute()
  const id = (await issued({ leads: ['triHai'] })).assignments.triHai as string
  expect((await app.as('khanhHaiHead').post(`/assignments/${id}/urgings`, SOFTWARE)).status).toBe(201)
  expect((await app.as('triHaiFocal').post(`/assignments/${id}/urgings`, SOFTWARE)).status).toBe(403)
  await app.db.deleteFrom('organisation_scope').where('organisation_id', '=', organisations.triHai).where('within_id', '=', organisations.khanhHai).execute()
})

it('answers 409 to an old state and when a result waits', async () => {
  const id = await task()
  expect((await app.as('monitor').post(`/assignments/${id}/urgings`, { ...SOFTWARE, version: 7 })).status).toBe(409)
  await app.as('economyFocal').post(`/assignments/${id}/result-reports`, { version: 1, resultDate: '20/11/2026', resultDocument: '1/BC', summary: 'Xong' })
  const answer = await app.as('monitor').post(`/assignments/${id}/urgings`, { ...SOFTWARE, version: 2 })
  expect([answer.status, answer.text.includes('NOTHING_TO_URGE')]).toEqual([409, true])
})

it('gives two who urge at once two numbers, and one who presses twice one', async () => {
  const id = await task()
  const both = await Promise.all([app.as('monitor').post(`/assignments/${id}/urgings`, SOFTWARE), app.as('chief').post(`/assignments/${id}/urgings`, SOFTWARE)])
  expect(both.map((answer) => answer.json<{ ordinal: number }>().ordinal).toSorted((a, b) => a - b)).toEqual([1, 2])
  const key = { 'idempotency-key': 'press-twice' }
  const twice = [await app.as('monitor').post(`/assignments/${id}/urgings`, SOFTWARE, key), await app.as('monitor').post(`/assignments/${id}/urgings`, SOFTWARE, key)]
  expect(twice.map((answer) => answer.json<{ ordinal: number }>().ordinal)).toEqual([3, 3])
  expect(await app.db.selectFrom('urgings').select('ordinal').where('assignment_id', '=', id).execute()).toHaveLength(3)
})

it('urges many at once: each row by itself, one notice a unit, the rest answered with reasons', async () => {
  const ids = [await task(), await task(), await task()]
  const culture = (await issued({ leads: ['culture'] })).assignments.culture as string
  await app.as('economyFocal').post(`/assignments/${ids[2]}/result-reports`, { version: 1, resultDate: '20/11/2026', resultDocument: '1/BC', summary: 'Xong' })
  const before = (await notices('economyFocal', 'ASSIGNMENT_URGED')).length
  const sent = { ids: [...ids, culture, '00000000-0000-7000-8000-000000000000'], channel: 'software', content: 'Đề nghị báo cáo.' }
  const answer = await app.as('monitor').post('/urgings/bulk', sent, { 'idempotency-key': 'bulk-1' })
  expect(answer.json()).toMatchObject({ refused: [{ reasons: [{ code: 'NOT_FOUND' }] }, { id: ids[2], reasons: [{ code: 'NOTHING_TO_URGE' }] }] })
  expect(answer.json<{ done: string[] }>().done.toSorted()).toEqual([...ids.slice(0, 2), culture].toSorted())
  await app.as('monitor').post('/urgings/bulk', sent, { 'idempotency-key': 'bulk-1' })
  expect(await app.db.selectFrom('urgings').select('id').where('assignment_id', 'in', ids).execute()).toHaveLength(2)
  const told = await notices('economyFocal', 'ASSIGNMENT_URGED')
  expect(told.length).toBe(before + 1)
  expect(told.at(-1)).toMatchObject({ about: '2 nhiệm vụ của đơn vị', document_id: null })
  const log = (await app.as('economyFocal').get(told.at(-1)?.href ?? '')).json<{ urgings: { assignmentId: string }[] }>()
  expect(log.urgings.map((line) => line.assignmentId).toSorted()).toEqual(ids.slice(0, 2).toSorted())
  expect((await app.as('economyFocal').post('/urgings/bulk', sent)).json()).toMatchObject({ done: [] })
})

it('shows the bulk form again with what was typed', async () => {
  const id = await task()
  const answer = await app.as('monitor').submit('/urgings/bulk', { ids: id, channel: 'meeting', content: 'Gọi điện nhắc', returnTo: '/assignments' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Gọi điện nhắc')
  expect(answer.text).toContain('Hình thức này cần ghi ngày')
})

it('keeps what was urged: nobody changes or deletes it', async () => {
  await expect(app.db.updateTable('urgings').set({ content: 'khác' }).execute()).rejects.toThrow(/permission denied|never changed/)
  await expect(app.db.deleteFrom('urgings').execute()).rejects.toThrow(/permission denied|never changed/)
})

it('shows the Office what waits to be urged, and nobody else', async () => {
  const home = async (who: 'monitor' | 'economyFocal') => (await app.as(who).get('/')).json<{ parts: { key: string; total: number; rows: { word: { vi: string } }[] }[] }>().parts.find((part) => part.key === 'to-urge')
  const id = await task({ due: '2026-10-20' })
  const before = (await home('monitor'))?.total ?? 0
  expect(before).toBeGreaterThan(0)
  expect(await home('economyFocal')).toBeUndefined()
  await app.as('monitor').post(`/assignments/${id}/urgings`, SOFTWARE)
  expect((await home('monitor'))?.total ?? 0).toBe(before - 1)
  await app.setNow('2026-12-01T08:00:00+07:00')
  expect((await home('monitor'))?.rows.some((row) => row.word.vi === 'Công văn đôn đốc lần 1')).toBe(true)
  await app.setNow('2026-11-23T08:00:00+07:00')
})

it('counts in the book, unit by unit, every urging and every task once', async () => {
  const { units } = (await app.as('monitor').get('/urgings')).json<{ units: { organisationId: string; urgings: number; tasks: number }[] }>()
  const rows = await app.db.selectFrom('urgings as u').innerJoin('assignments as a', 'a.id', 'u.assignment_id').select(['a.lead_organisation_id as lead', 'a.id']).execute()
  const expected = [...Map.groupBy(rows, (row) => row.lead)].map(([organisationId, own]) => ({ organisationId, urgings: own.length, tasks: new Set(own.map(({ id }) => id)).size }))
  expect(expected.some(({ urgings, tasks }) => urgings > tasks)).toBe(true)
  expect(units.map(({ organisationId, urgings, tasks }) => ({ organisationId, urgings, tasks }))).toEqual(expect.arrayContaining(expected))
  expect(units).toHaveLength(expected.length)
})
