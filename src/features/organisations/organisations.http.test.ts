import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { issueDirective } from '../../../test/support/issued-directive.ts'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { jobs } from './jobs.ts'
import { applyDueNames, nameHistory, rebuildScope } from './public.ts'
import { NO_TRANSPORTS } from '../../platform/jobs/transports.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-24T08:00:00+07:00' })
})
afterAll(() => app?.close())

type Record = {
  organisation: { id: string; name: string; connected: boolean; version: number; closedFrom?: string; parentId: string }
  names: { name: string; validFrom: string; validTo?: string }[]
  focal: { appointments: { userId: string; from: string; to: string | null }[]; delegations: { id: string; revokedAt: string | null }[] }
  focalOfficer?: string
  lacksFocalOfficer: boolean
}
type Row = { id: string; code: string; depth: number; lacksFocalOfficer: boolean }
type Refused = { code: string; problems: { field: string; code: string; clause?: string }[] }

const record = async (id: string) => (await app.as('admin').get(`/organisations/${id}/record`)).json<Record>()
const versionOf = async (id: string) => (await record(id)).organisation.version
const list = async (query = '') => (await app.as('admin').get(`/organisations${query}`)).json<{ organisations: Row[]; withoutFocalOfficer: number }>()
const unit = (code: string, more: object = {}) => ({ kind: 'department', code, name: `Phòng ${code}`, shortName: `P. ${code}`, parentId: app.district.organisations.committee, position: 5, connected: true, ...more })
const made = async (code: string, more: object = {}) => (await app.as('admin').post('/organisations', unit(code, more))).json<{ id: string }>().id
const codes = (answer: { json<T>(): T }) => answer.json<Refused>().problems.map(({ code }) => code)
const eventsOf = (id: string) => app.db.selectFrom('events').select(['kind', 'before', 'after', 'actor_id']).where('organisation_id', '=', id).orderBy('id').execute()

async function scope(): Promise<string[]> {
  const rows = await app.db.selectFrom('organisation_scope').selectAll().execute()
  return rows.map((row) => `${row.organisation_id} ${row.within_id}`).toSorted()
}

describe('the tree', () => {
  test('is seen whole by the Office, leaders and administrator, by units as far as it is theirs', async () => {
    expect((await list()).organisations.map(({ code }) => code)).toContain('TH')
    expect((await list()).organisations[0]).toMatchObject({ code: 'UBND', depth: 0 })
    const own = (await app.as('economyFocal').get('/organisations')).json<{ organisations: Row[] }>().organisations
    expect(own.map(({ code }) => code)).toEqual(['KT'])
    expect((await app.as('economyFocal').get(`/organisations/${app.district.organisations.finance}/record`)).status).toBe(404)
    expect((await app.as('economyFocal').get(`/organisations/${app.district.organisations.economy}/record`)).status).toBe(200)
    expect((await app.as('economyFocal').page('/organisations')).text).not.toContain('Tài chính')
    expect((await app.nobody.get('/organisations')).status).toBe(401)
    expect((await app.as('economyFocal').get('/organisations/export')).status).toBe(404)
  })

  test('is searched without diacritics and filtered', async () => {
    expect((await list('?q=tai%20chinh')).organisations.map(({ code }) => code)).toEqual(['TC'])
    expect((await list('?only=unconnected')).organisations.map(({ code }) => code)).toEqual(['HND'])
    expect((await list('?kind=commune')).organisations).toHaveLength(3)
    const page = await app.as('admin').page('/organisations?only=no_focal')
    expect(page.status).toBe(200)
  })

  test('grows by the administrator and the Chief of Office, once per form, with an event', async () => {
    expect((await app.as('monitor').post('/organisations', unit('X1'))).json()).toMatchObject({ status: 403, code: 'NOT_KEEPER_OF_ORGANISATIONS' })
    expect((await app.as('economyHead').get('/organisations/new')).status).toBe(404)
    const fields = { ...unit('NV'), position: '5', connected: 'on', once: 'one-form' }
    const [first, second] = [await app.as('chief').submit('/organisations', fields), await app.as('chief').submit('/organisations', fields)]
    expect([first.status, second.status]).toEqual([303, 303])
    expect(second.headers['location']).toBe(first.headers['location'])
    const id = String(first.headers['location']).split('/')[2] ?? ''
    expect((await eventsOf(id)).map(({ kind, actor_id }) => [kind, actor_id])).toEqual([['ORGANISATION_CREATED', app.district.people.chief]])
    expect((await list()).organisations.find((row) => row.id === id)).toMatchObject({ depth: 1, lacksFocalOfficer: true })
    const within = await app.db.selectFrom('organisation_scope').select('within_id').where('organisation_id', '=', id).execute()
    expect(within.map((row) => row.within_id).toSorted()).toEqual([id, app.district.organisations.committee].toSorted())
  })

  test('a refused form comes back with what was typed and every reason', async () => {
    const answer = await app.as('admin').submit('/organisations', { ...unit('KT'), connected: 'on', position: '1', email: 'không phải', shortName: 'Ngắn', name: 'Tên vẫn còn' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Tên vẫn còn')
    expect(answer.text).toContain('Mã này đã dùng cho Phòng Kinh tế và Hạ tầng.')
    expect(answer.text).toContain('Thư điện tử không hợp lệ.')
    const unknown = await app.as('admin').post('/organisations', unit('Q?', { parentId: app.district.people.admin }))
    expect(unknown.status).toBe(422)
    expect(codes(unknown)).toEqual(['INVALID_CODE', 'NO_SUCH_ORGANISATION'])
  })

  test('cannot close on itself, and its closure is that of a rebuild from nothing', async () => {
    const top = await made('TOP')
    const low = await made('LOW', { parentId: top })
    const lower = await made('LOWER', { parentId: low })
    const ring = await app.as('admin').post(`/organisations/${top}/change`, { ...unit('TOP', { parentId: lower }), version: 1 })
    expect(ring.status).toBe(422)
    expect(codes(ring)).toEqual(['RING'])
    expect((await app.as('admin').post(`/organisations/${low}/change`, { ...unit('LOW', { parentId: app.district.organisations.economy }), version: 1 })).status).toBe(200)
    const kept = await scope()
    expect(kept).toContain(`${lower} ${app.district.organisations.economy}`)
    expect(kept).not.toContain(`${lower} ${top}`)
    await app.db.transaction().execute(async (tx) => {
      await tx.deleteFrom('organisation_scope').execute()
      await rebuildScope(tx)
    })
    expect(await scope()).toEqual(kept)
    expect((await app.as('economyHead').get(`/organisations/${lower}/record`)).status).toBe(200)
    expect((await app.as('economyHead').post(`/organisations/${lower}/close`, { from: '2026-11-24', reason: 'x', version: 1 })).status).toBe(403)
  })

  test('a stale change answers 409 and changes nothing', async () => {
    const id = await made('STALE')
    const change = { ...unit('STALE'), name: 'Tên mới', version: 1 }
    expect((await app.as('admin').post(`/organisations/${id}/change`, change)).status).toBe(200)
    expect((await app.as('chief').post(`/organisations/${id}/change`, { ...change, name: 'Tên khác' })).json()).toMatchObject({ status: 409, code: 'STALE_VERSION' })
    expect((await record(id)).names).toMatchObject([{ name: 'Tên mới', validFrom: '2026-11-24' }])
  })
})

describe('names', () => {
  test('a new name from a past day is taken at once, the old one stays for the days before', async () => {
    const { finance } = app.district.organisations
    const input = { name: 'Phòng Tài chính', shortName: 'Phòng TC', from: '2026-11-01', documentRef: '12/NQ-HĐND ngày 20/10/2026', version: await versionOf(finance) }
    expect((await app.as('admin').post(`/organisations/${finance}/rename`, input)).status).toBe(200)
    const after = await record(finance)
    expect(after.organisation.name).toBe('Phòng Tài chính')
    expect(after.names).toMatchObject([{ name: 'Phòng Tài chính - Kế hoạch', validFrom: '2019-01-01', validTo: '2026-11-01' }, { name: 'Phòng Tài chính', validFrom: '2026-11-01' }])
    expect((await list('?q=phong%20tai%20chinh')).organisations.map(({ code }) => code)).toEqual(['TC'])
    expect(codes(await app.as('admin').post(`/organisations/${finance}/rename`, { ...input, version: after.organisation.version }))).toEqual(['NOT_AFTER_LAST_NAME', 'SAME_NAME'])
  })

  test('a name to come waits for its day; the daily run takes it once', async () => {
    const { culture } = app.district.organisations
    const input = { name: 'Phòng Văn hóa, Khoa học', shortName: 'Phòng VH-KH', from: '01/01/2027', documentRef: '', version: String(await versionOf(culture)) }
    expect((await app.as('admin').submit(`/organisations/${culture}/rename`, input)).status).toBe(303)
    expect((await record(culture)).organisation.name).toBe('Phòng Văn hóa và Thông tin')
    const run = (day: string) => app.db.transaction().execute((tx) => applyDueNames(tx, { actor: null, now: Temporal.Instant.from(`${day}T00:05:00+07:00`), today: Temporal.PlainDate.from(day) }))
    expect(await run('2026-12-31')).toBe(0)
    expect(await run('2027-01-02')).toBe(1)
    expect(await run('2027-01-02')).toBe(0)
    expect((await record(culture)).organisation.name).toBe('Phòng Văn hóa, Khoa học')
    expect((await eventsOf(culture)).map(({ kind }) => kind)).toEqual(['ORGANISATION_RENAMED', 'ORGANISATION_NAME_TOOK_EFFECT'])
    expect((await nameHistory(app.db, culture)).map(({ validTo }) => validTo?.toString())).toEqual(['2027-01-01', undefined])
  })
})

describe('the focal officer', () => {
  test('is one: appointing another ends the former the day before; rights follow the same day', async () => {
    const { economy } = app.district.organisations
    const { economyOfficer, economyFocal, financeFocal } = app.district.people
    const path = `/organisations/${economy}/focal-officer`
    const input = { userId: economyOfficer, from: '2026-11-24', version: await versionOf(economy) }
    expect((await app.as('financeHead').post(path, input)).status).toBe(404)
    expect((await app.as('economyOfficer').post(path, input)).json()).toMatchObject({ status: 403, code: 'NOT_HEAD_OF_UNIT', problems: [{ clause: 'Đ9.2.d' }] })
    expect(codes(await app.as('economyHead').post(path, { ...input, userId: financeFocal }))).toEqual(['NOT_OF_THIS_UNIT'])
    const appointed = await app.as('economyHead').post(path, input)
    expect(appointed.status).toBe(201)
    expect((await app.as('economyHead').post(path, input)).status).toBe(409)
    expect((await record(economy)).focal.appointments).toMatchObject([{ userId: economyOfficer, to: null }, { userId: economyFocal, to: '2026-11-23' }])
    const open = await app.db.selectFrom('focal_appointments').select('id').where('organisation_id', '=', economy).where('to_date', 'is', null).execute()
    expect(open).toHaveLength(1)
    expect((await eventsOf(economy)).at(-1)).toMatchObject({ kind: 'FOCAL_OFFICER_APPOINTED', before: { userId: economyFocal }, after: { userId: economyOfficer } })
  })

  test('away for some days: a dated stand-in, which can be revoked once', async () => {
    const { khanhHai, triHai } = app.district.organisations
    const path = `/organisations/${khanhHai}/focal-delegations`
    const absence = { userId: app.district.people.khanhHaiHead, from: '2026-11-24', to: '2026-11-27', reason: 'Nghỉ phép', version: await versionOf(khanhHai) }
    const { id } = (await app.as('khanhHaiHead').post(path, absence)).json<{ id: string }>()
    expect(codes(await app.as('khanhHaiHead').post(path, { ...absence, version: await versionOf(khanhHai) }))).toEqual(['OVERLAPS'])
    expect((await app.as('admin').post(`/organisations/${triHai}/focal-delegations/${id}/revoke`)).status).toBe(404)
    expect((await app.as('khanhHaiHead').post(`${path}/${id}/revoke`)).status).toBe(200)
    expect((await app.as('khanhHaiHead').post(`${path}/${id}/revoke`)).status).toBe(409)
    expect((await record(khanhHai)).focal.delegations[0]?.revokedAt).not.toBeNull()
  })

  test('who has none is shown to the Office; an unconnected unit needs none and can have none', async () => {
    const { farmers } = app.district.organisations
    expect((await record(farmers)).lacksFocalOfficer).toBe(false)
    const input = { userId: app.district.people.admin, from: '2026-11-24', version: await versionOf(farmers) }
    expect(codes(await app.as('admin').post(`/organisations/${farmers}/focal-officer`, input))).toEqual(['NOT_CONNECTED'])
    expect((await app.as('admin').post(`/organisations/${farmers}/connected`, { connected: true, version: input.version })).status).toBe(200)
    expect((await record(farmers)).lacksFocalOfficer).toBe(true)
    expect((await app.as('monitor').page('/organisations')).text).toContain('đơn vị chưa có đầu mối truy cập thường xuyên')
    const economy = app.district.organisations.economy
    expect(codes(await app.as('admin').post(`/organisations/${economy}/connected`, { connected: false, version: await versionOf(economy) }))).toEqual(['HAS_ACTIVE_PEOPLE'])
  })
})

describe('ends', () => {
  test('a merged unit stands below its successor with its units; its focal officer ends; nothing more can be done to it', async () => {
    const { triHai, phuongHai } = app.district.organisations
    const directive = await issueDirective(app.db, app.district, { issuedDate: '2026-11-02', issuedAt: '2026-11-03T08:00:00+07:00', due: '2026-12-15', leads: ['triHai'] })
    const hamlet = await made('THON', { kind: 'other', parentId: triHai })
    const input = { successorId: phuongHai, from: '2026-11-20', documentRef: '35/NQ-UBTVQH', version: await versionOf(triHai) }
    expect(codes(await app.as('admin').post(`/organisations/${triHai}/merge`, { ...input, successorId: triHai }))).toEqual(['SAME_ORGANISATION'])
    expect((await app.as('triHaiFocal').post(`/organisations/${triHai}/merge`, input)).status).toBe(403)
    expect((await app.as('admin').post(`/organisations/${triHai}/merge`, input)).status).toBe(200)
    const merged = await record(triHai)
    expect(merged.organisation).toMatchObject({ closedFrom: '2026-11-20', parentId: phuongHai, name: 'UBND xã Tri Hải' })
    expect(merged.focal.appointments[0]).toMatchObject({ to: '2026-11-19' })
    expect((await record(hamlet)).organisation.parentId).toBe(phuongHai)
    const moved = await app.db.selectFrom('assignments').select('lead_organisation_id').where('id', '=', directive.assignments.triHai ?? '').executeTakeFirst()
    expect(moved?.lead_organisation_id).toBe(phuongHai)
    expect((await app.as('phuongHaiFocal').get(`/organisations/${triHai}/record`)).status).toBe(200)
    expect(codes(await app.as('admin').post(`/organisations/${triHai}/rename`, { name: 'A', shortName: 'A', from: '2026-11-24', version: merged.organisation.version }))).toEqual(['ORGANISATION_CLOSED'])
    expect((await app.as('admin').page(`/organisations/${phuongHai}/record`)).text).toContain('Đã tiếp nhận')
    expect(codes(await app.as('admin').post(`/organisations/${hamlet}/merge`, { ...input, successorId: triHai, version: await versionOf(hamlet) }))).toContain('SUCCESSOR_CLOSED')
  })

  test('a merger to come waits for its day', async () => {
    const [from, into] = [await made('CU'), await made('MOI')]
    expect((await app.as('admin').post(`/organisations/${from}/merge`, { successorId: into, from: '2026-12-01', documentRef: '1/NQ', version: 1 })).status).toBe(200)
    expect((await record(from)).organisation).toMatchObject({ parentId: app.district.organisations.committee, closedFrom: '2026-12-01' })
    const run = async (instant: string) => jobs[0]?.run(app.db, Temporal.Instant.from(instant), NO_TRANSPORTS)
    await run('2026-11-30T00:05:00+07:00')
    expect((await record(from)).organisation.parentId).toBe(app.district.organisations.committee)
    await run('2026-12-02T00:05:00+07:00')
    const merged = (await record(from)).organisation
    expect(merged.parentId).toBe(into)
    await run('2026-12-03T00:05:00+07:00')
    expect((await record(from)).organisation.version).toBe(merged.version)
  })

  test('a unit closed without a successor keeps its record', async () => {
    const id = await made('DONG')
    expect((await app.as('admin').post(`/organisations/${id}/close`, { from: '2026-11-24', reason: 'Giải thể', version: 1 })).status).toBe(200)
    expect((await record(id)).organisation.closedFrom).toBe('2026-11-24')
    expect((await list('?only=closed')).organisations.map(({ code }) => code)).toContain('DONG')
  })
})

test('a unit that still has work is not closed but merged; closed, its focal officer’s charge ends', async () => {
  const { khanhHai } = app.district.organisations
  const directive = await issueDirective(app.db, app.district, { issuedDate: '2026-11-02', issuedAt: '2026-11-03T08:00:00+07:00', due: '2026-12-15', leads: ['khanhHai'] })
  const close = async () => app.as('admin').post(`/organisations/${khanhHai}/close`, { from: '2026-11-24', reason: 'Giải thể', version: await versionOf(khanhHai) })
  const refused = await close()
  expect([refused.status, codes(refused)]).toEqual([422, ['HAS_OPEN_WORK']])
  expect(refused.text).toContain('chủ trì 1 nhiệm vụ')
  expect((await record(khanhHai)).organisation.closedFrom).toBeUndefined()
  await app.db.updateTable('assignments').set({ phase: 'cancelled' }).where('id', '=', directive.assignments.khanhHai ?? '').execute()
  expect((await close()).status).toBe(200)
  expect((await record(khanhHai)).focal.appointments[0]).toMatchObject({ to: '2026-11-23' })
})

test('every page is shown as HTML in both languages', async () => {
  const { economy } = app.district.organisations
  for (const url of ['/organisations', '/organisations/new', '/organisations/import', `/organisations/${economy}/record`]) {
    expect((await app.as('admin').page(url)).status).toBe(200)
  }
  await app.db.updateTable('users').set({ language: 'en' }).where('id', '=', app.district.people.admin).execute()
  expect((await app.as('admin').page(`/organisations/${economy}/record`)).text).toContain('Rename from a day')
  await app.db.updateTable('users').set({ language: 'vi' }).where('id', '=', app.district.people.admin).execute()
})
