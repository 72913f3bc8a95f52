import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { OrganisationKey, PersonKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'

const NOW = '2026-11-23T09:00:00+07:00'
const TODAY = '2026-11-23'

type Line = { id: string; content: string; leadName: string; delegated: boolean; lastUpdate: string | null; status: { code: string }; version: number; dueOn: string | null }
type Open = { open: number; overdue: number; dueSoon: number; inTime: number; pending: number; noDue: number; notAcknowledged: number; lateUpTo30: number; lateUpTo120: number; lateLonger: number }
type Done = { onTime: number; late: number; noDue: number }
type Leader = { open: Open; done: Done; red: Line[]; units: ({ organisationId: string; done: Done; onTime: { part: number; of: number } } & Open)[]; months: ({ month: string } & Done)[] }
type Unit = { open: Open; mine: Line[]; late: Line[]; now: Line[]; later: Line[] }
type Office = { whose: string; toClassify: number; breached: number; duties: { kind: string; breached: boolean; workingDaysLate: number | null }[]; pending: Line[]; overdue: Line[]; open: Open }
type Home = { leader?: Leader; office?: Office; unit?: Unit; administrator?: { organisations: number; withoutFocalOfficer: { name: string }[]; calendarLacks: number[] } }

let app: TestApplication
const home = async (person: PersonKey) => (await app.as(person).get('/')).json<Home>()

/** Phases as acting on the task would leave them, written straight so that one test can hold many. */
async function leave(id: string, phase: string, more: { resultDate?: string; closedAt?: string } = {}): Promise<void> {
  await app.db.updateTable('assignments').set({
    phase, has_progress: phase !== 'issued' && phase !== 'accepted',
    ...(more.resultDate === undefined ? {} : { result_date: Temporal.PlainDate.from(more.resultDate), reported_at: Temporal.Instant.from(`${more.resultDate}T08:00:00+07:00`) }),
    ...(more.closedAt === undefined ? {} : { closed_at: Temporal.Instant.from(more.closedAt) }),
  }).where('id', '=', id).execute()
}

async function give(lead: OrganisationKey, due: string | undefined, more: { issuedAt?: string; monitor?: PersonKey; content?: string; coordinators?: OrganisationKey[] } = {}): Promise<string> {
  const issuedAt = more.issuedAt ?? '2026-06-01T08:00:00+07:00'
  const issued = await issueDirective(app.db, app.district, {
    issuedDate: issuedAt.slice(0, 10), issuedAt, leads: [lead], monitor: more.monitor ?? 'monitor',
    ...(due === undefined ? {} : { due }), ...(more.content === undefined ? {} : { content: more.content }), ...(more.coordinators === undefined ? {} : { coordinators: more.coordinators }),
  })
  return issued.assignments[lead] as string
}

/** The same figures counted row by row by the function that a property test holds equal to the rules. */
async function counted(leads?: string[]): Promise<Record<string, number>> {
  const { rows } = await sql<{ code: string; n: number }>`
    select timeliness_of(a.kind, a.due_date, a.result_date, a.phase in ('pending_confirmation', 'closed'), a.phase = 'closed',
      coalesce(a.last_update_at, a.issued_at)::date, ${TODAY}::date, 3) as code, count(*)::int as n
    from assignments a where a.phase <> 'draft' and (a.closed_at is null or a.closed_at >= '2026-01-01T00:00:00+07:00')
      and ${leads === undefined ? sql`true` : sql`a.lead_organisation_id = any(${leads}::uuid[])`}
    group by 1`.execute(app.db)
  return Object.fromEntries(rows.map((row) => [row.code, row.n]))
}

const asOpen = (n: Record<string, number>) => {
  const of = (...codes: string[]) => codes.reduce((sum, code) => sum + (n[code] ?? 0), 0)
  const parts = { overdue: of('OVERDUE'), dueSoon: of('DUE_SOON'), inTime: of('IN_TIME'), pending: of('PENDING_ON_TIME', 'PENDING_LATE', 'PENDING_NO_DUE'), noDue: of('OPEN_NO_DUE', 'OPEN_NO_DUE_STALE') }
  return { ...parts, open: Object.values(parts).reduce((a, b) => a + b, 0) }
}

const LEADS: OrganisationKey[] = ['economy', 'finance', 'culture', 'khanhHai', 'triHai']
const DUES = ['2026-05-01', '2026-07-26', '2026-07-25', '2026-10-24', '2026-10-23', '2026-11-22', '2026-11-23', '2026-11-27', '2026-11-28', '2026-12-31', undefined]

beforeAll(async () => {
  app = await startTestApplication({ now: NOW })
  let n = 0
  for (const lead of LEADS) {
    for (const due of DUES) {
      n += 1
      const id = await give(lead, due, n % 7 === 0 ? { monitor: 'monitorTwo' } : {})
      if (n % 3 === 0) await leave(id, n % 2 === 0 ? 'accepted' : 'in_progress')
      if (n % 4 === 0) await leave(id, 'pending_confirmation', { resultDate: '2026-11-20' })
      if (n % 5 === 0) await leave(id, 'closed', { resultDate: '2026-10-30', closedAt: n % 2 === 0 ? '2026-11-02T08:00:00+07:00' : '2026-08-31T18:30:00Z' })
    }
  }
  const old = await give('finance', '2025-11-30', { issuedAt: '2025-06-01T08:00:00+07:00' })
  await leave(old, 'closed', { resultDate: '2025-12-01', closedAt: '2025-12-31T16:59:59Z' })
})
afterAll(() => app?.close())

describe('the Chairman’s one screen', () => {
  test('the figures are those of an independent count, and add up', async () => {
    const { leader } = await home('chair')
    const count = await counted()
    expect(leader?.open).toMatchObject(asOpen(count))
    expect(leader?.done).toEqual({ onTime: count['DONE_ON_TIME'], late: count['DONE_LATE'], noDue: count['DONE_NO_DUE'] ?? 0 })
    const { open } = leader as Leader
    expect(open.lateUpTo30 + open.lateUpTo120 + open.lateLonger).toBe(open.overdue)
    for (const key of ['open', 'overdue', 'pending'] as const) expect(leader?.units.reduce((sum, unit) => sum + unit[key], 0)).toBe(open[key])
  })

  test('each unit’s line is that unit’s count', async () => {
    const { leader } = await home('viceChair')
    for (const unit of leader?.units ?? []) {
      const count = await counted([unit.organisationId])
      expect(unit).toMatchObject(asOpen(count))
      expect(unit.onTime).toEqual({ part: count['DONE_ON_TIME'] ?? 0, of: (count['DONE_ON_TIME'] ?? 0) + (count['DONE_LATE'] ?? 0) })
    }
    expect(leader?.units.map((unit) => unit.organisationId).toSorted()).toEqual(LEADS.map((key) => app.district.organisations[key]).toSorted())
  })

  test('every counter is the list it links to', async () => {
    const { leader } = await home('chair')
    const page = (await app.as('chair').page('/')).text
    const shown = { open: leader?.open.open, overdue: leader?.open.overdue, due_soon: leader?.open.dueSoon, in_time: leader?.open.inTime, pending: leader?.open.pending, no_due: leader?.open.noDue }
    for (const [status, n] of Object.entries(shown)) {
      expect(page).toContain(`href="/assignments?status=${status}"`)
      const list = (await app.as('chair').get(`/assignments?status=${status}`)).json<{ items: unknown[] }>()
      expect([status, list.items.length]).toEqual([status, n])
    }
    for (const [days, n] of [['1-30', leader?.open.lateUpTo30], ['31-120', leader?.open.lateUpTo120], ['121-', leader?.open.lateLonger]]) {
      const list = (await app.as('chair').get(`/assignments?status=overdue&overdue_days=${days}`)).json<{ items: unknown[] }>()
      expect([days, list.items.length]).toEqual([days, n])
    }
  })

  test('the red list begins with the oldest and says why, or that nothing was ever said', async () => {
    const id = await give('economy', '2026-01-05', { issuedAt: '2025-12-15T08:00:00+07:00', content: 'Lập phương án di dời' })
    const shown = async () => ((await home('chair')).leader as Leader).red[0]
    expect(await shown()).toMatchObject({ id, lastUpdate: null, leadName: 'Phòng KT-HT' })
    expect((await app.as('chair').page('/')).text).toContain('Chưa cập nhật lần nào')
    const version = (await shown())?.version
    expect((await app.as('economyFocal').post(`/assignments/${id}/progress-updates`, { version, content: 'Chờ Sở thẩm định giá đất' })).status).toBe(201)
    expect(await shown()).toMatchObject({ id, lastUpdate: 'Chờ Sở thẩm định giá đất' })
    expect((await app.as('chair').page('/')).text).toContain('Cập nhật 23/11/2026: Chờ Sở thẩm định giá đất')
  })

  test('the trend counts a task in the month of its closing, Vietnamese time', async () => {
    const { months } = (await home('chair')).leader as Leader
    expect(months.map((one) => one.month)).toEqual(['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'])
    const { rows } = await sql<{ month: string; onTime: number; late: number }>`
      select to_char(closed_at + interval '7 hours', 'YYYY-MM') as month, (count(*) filter (where result_date <= due_date))::int as "onTime", (count(*) filter (where result_date > due_date))::int as late
      from (select (closed_at at time zone 'UTC') as closed_at, result_date, due_date from assignments where phase = 'closed') a group by 1`.execute(app.db)
    for (const row of rows.filter((one) => one.month >= '2026-06')) expect(months).toContainEqual(expect.objectContaining(row))
    // 31/08 at 18:30 UTC is 1 September in Vietnam.
    expect(months.find((one) => one.month === '2026-09')).not.toMatchObject({ onTime: 0, late: 0 })
    expect(months.find((one) => one.month === '2026-08')).toMatchObject({ onTime: 0, late: 0, noDue: 0 })
  })
})

describe('a unit’s home', () => {
  test('counts the unit’s own tasks and nothing of others', async () => {
    const { unit, leader, office } = await home('financeFocal')
    expect([leader, office]).toEqual([undefined, undefined])
    expect(unit?.open).toMatchObject(asOpen(await counted([app.district.organisations.finance])))
    for (const line of [...(unit?.late ?? []), ...(unit?.now ?? []), ...(unit?.later ?? [])]) expect(line.leadName).toBe('Phòng TC-KH')
    expect((await app.as('phuongHaiFocal').get('/')).text).not.toContain('Phòng TC-KH')
  })

  test('a unit without work is told so', async () => {
    const page = (await app.as('phuongHaiFocal').page('/')).text
    expect(page).toContain('Không còn việc nào cần làm ngay')
    expect((await home('phuongHaiFocal')).unit).toMatchObject({ late: [], now: [], later: [], open: { open: 0 } })
  })

  test('is acknowledged from the row: the form of the page works, and the task is gone from "to acknowledge"', async () => {
    const id = await give('phuongHai', '2027-03-01', { issuedAt: NOW, content: 'Báo cáo tình hình hạn hán' })
    const page = (await app.as('phuongHaiFocal').page('/')).text
    const form = new RegExp(`action="/assignments/${id}/acknowledgement"[\\s\\S]*?name="version" value="(\\d+)"[\\s\\S]*?name="once" value="([0-9a-f-]{36})"`).exec(page)
    expect(form).not.toBeNull()
    expect((await home('phuongHaiFocal')).unit?.now.map((line) => line.id)).toEqual([id])
    const answer = await app.as('phuongHaiFocal').submit(`/assignments/${id}/acknowledgement`, { version: form?.[1] ?? '', once: form?.[2] ?? '' })
    expect(answer.status).toBe(303)
    expect((await home('phuongHaiFocal')).unit).toMatchObject({ now: [], later: [{ id }] })
  })

  test('an officer sees what was given to him before the rest, and no button to acknowledge', async () => {
    const id = await give('economy', '2027-01-15', { content: 'Việc của chuyên viên' })
    const { version } = (await app.as('economyHead').get(`/assignments/${id}`)).json<{ version: number }>()
    expect((await app.as('economyHead').post(`/assignments/${id}/delegation`, { version, userId: app.district.people.economyOfficer, note: '' })).status).toBeLessThan(300)
    const { unit } = await home('economyOfficer')
    expect(unit?.mine.map((line) => line.id)).toEqual([id])
    const page = (await app.as('economyOfficer').page('/')).text
    expect(page).not.toContain('/acknowledgement"')
    expect(page.indexOf('Được phân công cho tôi')).toBeLessThan(page.indexOf('Đã quá hạn'))
    expect((await home('economyHead')).unit?.mine).toEqual([])
    // Whom the unit gave it to is the unit's own affair: not the Office's, not the leaders'.
    const { economy } = app.district.organisations
    expect((await app.as('economyHead').get('/')).text).toContain('Mai Thực Hiện')
    await app.setNow('2027-01-13T09:00:00+07:00')
    const unitPage = (await app.as('chief').get(`/organisations/${economy}`)).text
    expect(unitPage).toContain(id)
    expect(unitPage).not.toContain('Mai Thực Hiện')
    await app.setNow(NOW)
  })

  test('what bites first stands first', async () => {
    const { late } = (await home('khanhHaiFocal')).unit as Unit
    const dues = late.map((line) => line.dueOn ?? '')
    expect(dues.length).toBeGreaterThan(2)
    expect(late.filter((line) => line.status.code !== 'TO_ACKNOWLEDGE_OVERDUE').map((line) => line.dueOn ?? '')).toEqual(
      late.filter((line) => line.status.code !== 'TO_ACKNOWLEDGE_OVERDUE').map((line) => line.dueOn ?? '').toSorted())
  })
})

describe('the Office’s home', () => {
  test('a monitoring officer sees the tasks he follows; the Chief sees all', async () => {
    const mine = (await home('monitorTwo')).office as Office
    expect(mine.whose).toBe('mine')
    const followed = await app.db.selectFrom('assignments').select('id').where('monitor_user_id', '=', app.district.people.monitorTwo).execute()
    for (const line of [...mine.pending, ...mine.overdue]) expect(followed.map((one) => one.id)).toContain(line.id)
    const list = (await app.as('monitorTwo').get('/assignments?status=overdue&monitor=me')).json<{ items: unknown[] }>()
    expect(mine.open.overdue).toBe(list.items.length)
    const all = (await home('chief')).office as Office
    expect(all.whose).toBe('all')
    expect(all.open).toMatchObject(asOpen(await counted()))
  })

  test('the Office’s own clocks, those that ran out first, with the page that answers them', async () => {
    const registered: string[] = []
    for (const [number, issuedDate] of [['901', '2026-11-23'], ['902', '2026-11-02']] as const) {
      const answer = await app.as('clerk').post('/documents', {
        sourceKind: 'directive', origin: 'own', issuer: 'chair', typeName: 'Quyết định', codeNumber: number, codeNotation: 'QĐ-UBND',
        subject: `Văn bản ${number}`, issuedDate, signingAuthority: '', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì',
      })
      expect(answer.status).toBe(201)
      registered.push(answer.json<{ id: string }>().id)
    }
    const { office } = await home('clerk')
    expect(office).toMatchObject({ toClassify: 2, breached: 1 })
    expect(office?.duties.map((duty) => [duty.kind, duty.breached])).toEqual([['CLASSIFY', true], ['CLASSIFY', false]])
    const page = (await app.as('clerk').page('/')).text
    expect(page).toContain(`/documents/${registered[1]}/tasks`)
    expect(page).toContain('Văn phòng đang chậm 1 việc')
    // Not the business of a unit, nor of the administrator.
    expect((await app.as('economyFocal').get('/')).text).not.toContain('Văn bản 902')
    expect((await app.as('admin').get('/')).text).not.toContain('Văn bản 902')
  })
})

describe('the administrator’s home', () => {
  test('shows who is missing and nothing of the tasks', async () => {
    const shown = await home('admin')
    expect(Object.keys(shown)).toEqual(['asOf', 'parts', 'administrator'])
    // The Office and the authority themselves are not units with a focal officer of their own.
    expect(shown.administrator?.withoutFocalOfficer.map((one) => one.name)).not.toContain('Phòng Kinh tế và Hạ tầng')
    await app.db.updateTable('focal_appointments').set({ to_date: Temporal.PlainDate.from('2026-11-22') }).where('organisation_id', '=', app.district.organisations.triHai).execute()
    expect((await home('admin')).administrator?.withoutFocalOfficer.map((one) => one.name)).toContain('UBND xã Tri Hải')
  })
})

test('nobody is sent to sign in', async () => {
  expect((await app.nobody.page('/')).headers['location']).toContain('/sign-in')
  expect((await app.nobody.get('/')).status).toBe(401)
})
