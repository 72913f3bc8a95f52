import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { OrganisationKey, PersonKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'
import { multipart, pdf } from '../../../test/support/sample-files.ts'
import { organisationMerged } from '../organisations/public.ts'

type Problem = { code: string; problems?: { code: string }[] }
type SubTask = { id: string; title: string; state: string; version: number; officerName: string; afterDeadline: boolean; changes: { act: string; by: string | null; note: string }[]; actions: { name: string; refusals: { code: string }[] }[] }
type Task = { version: number; inside: { subTasks: SubTask[] } | null }
type Answer = { status: number; text: string; json: <T>() => T }

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-16T08:00:00+07:00' })
})
afterAll(() => app?.close())

const codesOf = (answer: Answer) => {
  const problem = answer.json<Problem>()
  return problem.problems?.map(({ code }) => code) ?? [problem.code]
}
const said = (answer: Answer) => [answer.status, codesOf(answer)]
const give = async (lead: OrganisationKey = 'economy'): Promise<string> =>
  (await issueDirective(app.db, app.district, { issuedDate: '2026-11-16', issuedAt: '2026-11-16T08:00:00+07:00', due: '2026-11-27', leads: [lead], coordinators: ['finance'] })).assignments[lead] as string
const create = (who: PersonKey, id: string, more: object = {}) =>
  app.as(who).post(`/assignments/${id}/sub-tasks`, { title: 'Tổng hợp số liệu chợ', officerId: app.district.people.economyOfficer, dueOn: '2026-11-20', note: 'Theo mẫu', ...more })
const made = async (id: string, more: object = {}) => (await create('economyFocal', id, more)).json<{ id: string }>().id
const act = (who: PersonKey, id: string, subTaskId: string, name: 'completion' | 'cancellation' | 'change', body: object) => app.as(who).post(`/assignments/${id}/sub-tasks/${subTaskId}/${name}`, body)
const show = async (who: PersonKey, id: string, subTaskId: string) => (await app.as(who).get(`/assignments/${id}/sub-tasks/${subTaskId}`)).json<SubTask>()

describe('sub-tasks (Đ9.2.c)', () => {
  it('are visible to nobody outside the unit: no page, no JSON, no log, no notice', async () => {
    const id = await give()
    const subTaskId = await made(id, { title: 'Việc kín của phòng' })
    for (const who of ['economyHead', 'economyFocal', 'economyOfficer'] as const) expect((await app.as(who).page(`/assignments/${id}`)).text).toContain('Việc kín của phòng')
    for (const who of ['monitor', 'chief', 'clerk', 'admin', 'chair', 'viceChair', 'financeFocal', 'financeHead', 'cultureFocal'] as const) {
      const seen = await app.as(who).get(`/assignments/${id}`)
      expect(seen.text).not.toContain('Việc kín của phòng')
      expect((await app.as(who).page(`/assignments/${id}`)).text).not.toContain('Việc nội bộ')
      expect((await app.as(who).get(`/assignments/${id}/sub-tasks/${subTaskId}`)).status).toBe(404)
      for (const name of ['completion', 'cancellation', 'change'] as const) expect((await act(who, id, subTaskId, name, { version: 1 })).status).toBe(404)
    }
    expect((await app.as('monitor').get(`/assignments/${id}`)).json<Task>()).toMatchObject({ version: 1, inside: null })
    const { rows } = await sql<{ said: string }>`select row_to_json(e)::text as said from events e union all select row_to_json(n)::text from notifications n`.execute(app.db)
    expect(rows.some((row) => row.said.includes('Việc kín'))).toBe(false)
  })

  it('stand on the officer’s home until they are done', async () => {
    const id = await give()
    const subTaskId = await made(id, { title: 'Lập biểu tổng hợp' })
    const home = async () => (await app.as('economyOfficer').get('/')).json<{ parts: { key: string; rows: { first: string }[] }[] }>().parts.find(({ key }) => key === 'internal-work')?.rows.map((row) => row.first) ?? []
    expect(await home()).toContain('Lập biểu tổng hợp')
    expect((await app.as('economyOfficer').page('/')).text).toContain('Việc nội bộ')
    expect((await act('economyOfficer', id, subTaskId, 'completion', { version: 1 })).status).toBe(200)
    expect(await home()).not.toContain('Lập biểu tổng hợp')
    const told = await app.db.selectFrom('notifications').select('kind').where('user_id', '=', app.district.people.economyOfficer).where('assignment_id', '=', id).execute()
    expect(told).toEqual([{ kind: 'SUB_TASK_GIVEN' }])
  })

  it('end after the deadline of the task only with a warning', async () => {
    const id = await give()
    expect((await create('economyHead', id, { dueOn: '2026-11-28' })).json()).toMatchObject({ afterDeadline: true })
    expect((await create('economyHead', id, { dueOn: '2026-11-27' })).json()).toMatchObject({ afterDeadline: false })
    expect((await app.as('economyHead').get(`/assignments/${id}`)).json<Task>().inside?.subTasks.map((one) => one.afterDeadline).toSorted()).toEqual([false, true])
    expect((await app.as('economyHead').page(`/assignments/${id}`)).text).toContain('sau hạn nhiệm vụ')
  })

  it('refuse who may not, a stranger as officer, and what is over', async () => {
    const id = await give()
    expect(said(await create('economyOfficer', id))).toEqual([403, ['NOT_FOCAL_OR_HEAD']])
    expect(said(await create('financeFocal', id))).toEqual([403, ['NOT_OWN_UNIT']])
    expect(said(await create('chief', id))).toEqual([403, ['NOT_OWN_UNIT']])
    expect((await create('cultureFocal', id)).status).toBe(404)
    expect(said(await create('economyFocal', id, { officerId: app.district.people.financeFocal }))).toEqual([422, ['NOT_OF_THIS_UNIT']])
    const subTaskId = await made(id, { officerId: app.district.people.economyHead })
    expect(said(await act('economyOfficer', id, subTaskId, 'completion', { version: 1 }))).toEqual([403, ['NOT_OFFICER_OR_FOCAL']])
    expect(said(await act('economyOfficer', id, subTaskId, 'cancellation', { version: 1, reason: 'x' }))).toEqual([403, ['NOT_FOCAL_OR_HEAD']])
    expect((await act('economyFocal', id, subTaskId, 'cancellation', { version: 1 })).status).toBe(422)
    expect((await act('economyFocal', id, subTaskId, 'cancellation', { version: 1, reason: 'Không cần nữa.' })).status).toBe(200)
    expect(said(await act('economyFocal', id, subTaskId, 'completion', { version: 2 }))).toEqual([409, ['SUB_TASK_ENDED']])
    await app.db.updateTable('assignments').set({ phase: 'suspended' }).where('id', '=', id).execute()
    expect(said(await create('economyFocal', id))).toEqual([409, ['TASK_NOT_OPEN']])
  })

  it('change by version, keep their history, are one of two at once, and one with one key', async () => {
    const id = await give()
    const key = { 'idempotency-key': `sub-task-${id}` }
    const body = { title: 'Một việc', officerId: app.district.people.economyOfficer }
    const twice = [await app.as('economyFocal').post(`/assignments/${id}/sub-tasks`, body, key), await app.as('economyFocal').post(`/assignments/${id}/sub-tasks`, body, key)]
    const [first, second] = twice.map((answer) => answer.json<{ id: string }>().id)
    expect(first).toBe(second)
    const subTaskId = first ?? ''
    const change = { title: 'Một việc khác', officerId: app.district.people.economyFocal, note: '', version: 1 }
    expect((await act('economyHead', id, subTaskId, 'change', change)).status).toBe(200)
    expect(said(await act('economyHead', id, subTaskId, 'change', change))).toEqual([409, ['STALE_VERSION']])
    const both = await Promise.all([act('economyFocal', id, subTaskId, 'completion', { version: 2 }), act('economyHead', id, subTaskId, 'cancellation', { version: 2, reason: 'Thôi.' })])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const seen = await show('economyOfficer', id, subTaskId)
    expect(seen).toMatchObject({ title: 'Một việc khác', version: 3, officerName: 'Cao Đầu Mối' })
    expect(seen.changes.map((one) => one.act).slice(1)).toEqual(['change', 'create'])
  })

  it('go on in the successor when the unit is merged', async () => {
    const id = await give()
    const subTaskId = await made(id)
    const { economy, culture } = app.district.organisations
    await app.db.transaction().execute(async (tx) => {
      await organisationMerged.publish(tx, { actor: null, now: Temporal.Instant.from('2026-11-16T02:00:00Z'), today: Temporal.PlainDate.from('2026-11-16') }, { organisationId: economy, successorId: culture, from: Temporal.PlainDate.from('2026-11-16') })
    })
    expect((await app.as('economyFocal').get(`/assignments/${id}/sub-tasks/${subTaskId}`)).status).toBe(404)
    expect((await show('cultureFocal', id, subTaskId)).changes.map((one) => one.act)).toEqual(['move', 'create'])
  })
})

describe('the unit’s own records', () => {
  const inside = (unit: OrganisationKey) => `/organisations/${app.district.organisations[unit]}`
  const RULE = { title: 'Quy chế làm việc nội bộ', documentRef: '12/QĐ-KT', issuedOn: '2026-03-02', content: 'Điều 1. Đầu mối trực hằng ngày.' }

  it('the Office sees which units have an internal rule and which have none (Đ24.2)', async () => {
    type Rules = { missing: number; units: { id: string; title: string | null; inspections: number }[] }
    expect((await app.as('financeFocal').get('/unit-rules')).status).toBe(404)
    const before = (await app.as('chief').get('/unit-rules')).json<Rules>()
    expect(before.missing).toBe(before.units.length)
    expect((await app.as('financeHead').post(`${inside('finance')}/internal-rules`, RULE)).status).toBe(201)
    expect((await app.as('financeFocal').post(`${inside('finance')}/self-inspections`, { inspectedOn: '2026-11-10', content: 'Việc cập nhật', result: 'Đầy đủ, 01 việc chậm.' })).status).toBe(201)
    const { units, missing } = (await app.as('chair').get('/unit-rules')).json<Rules>()
    expect(missing).toBe(before.missing - 1)
    expect(units.find(({ id }) => id === app.district.organisations.finance)).toMatchObject({ title: RULE.title, inspections: 1 })
    expect((await app.as('chief').get('/unit-rules?only=missing')).json<Rules>().units.map(({ id }) => id)).not.toContain(app.district.organisations.finance)
    const page = (await app.as('chief').page(`${inside('finance')}/inside`)).text
    expect(page).toContain('Đầu mối trực hằng ngày')
    expect(page).toContain('Đầy đủ, 01 việc chậm.')
    expect(page).not.toContain('Thủ trưởng duyệt kết quả')
  })

  it('is refused where something is missing, and to everybody else', async () => {
    expect(said(await app.as('financeHead').post(`${inside('finance')}/internal-rules`, { ...RULE, content: '' }))).toEqual([422, ['RULE_TEXT_REQUIRED']])
    expect(said(await app.as('financeHead').post(`${inside('finance')}/internal-rules`, { ...RULE, issuedOn: '2026-12-01' }))).toEqual([422, ['RULE_DATE_FUTURE']])
    expect(said(await app.as('financeHead').post(`${inside('finance')}/self-inspections`, { inspectedOn: '2026-11-17', content: 'a', result: 'b' }))).toEqual([422, ['INSPECTION_DATE_FUTURE']])
    expect(said(await app.as('chief').post(`${inside('finance')}/internal-rules`, RULE))).toEqual([403, ['NOT_FOCAL_OR_HEAD']])
    expect(said(await app.as('chair').post(`${inside('finance')}/self-inspections`, { inspectedOn: '2026-11-10', content: 'a', result: 'b' }))).toEqual([403, ['NOT_FOCAL_OR_HEAD']])
    expect((await app.as('economyHead').post(`${inside('finance')}/internal-rules`, RULE)).status).toBe(404)
    expect((await app.as('economyHead').get(`${inside('finance')}/inside`)).status).toBe(404)
  })

  it('a rule as a file is opened by the unit and the Office, not by other units; a newer one stands before it', async () => {
    const { contentType, payload } = multipart({ ...RULE, title: 'Quy chế sửa đổi', content: '' }, [{ field: 'files', fileName: 'quy-che.pdf', content: pdf('quy chế') }])
    const sent = await app.server.inject({ method: 'POST', url: `${inside('finance')}/internal-rules`, payload, headers: { cookie: `__Host-session=${app.token('financeFocal')}`, accept: 'application/json', 'content-type': contentType } })
    expect(sent.statusCode).toBe(201)
    const seen = (await app.as('financeFocal').get(`${inside('finance')}/inside`)).json<{ rules: { title: string }[]; files: { id: string }[] }>()
    expect(seen.rules.map(({ title }) => title)).toEqual(['Quy chế sửa đổi', RULE.title])
    const open = async (who: PersonKey) => (await app.as(who).get(`/attachments/${seen.files[0]?.id}`)).status
    expect([await open('financeHead'), await open('chief'), await open('chair'), await open('triHaiFocal'), await open('admin')]).toEqual([200, 200, 200, 404, 404])
  })
})

describe('focal officers to see to (Đ9.2.d)', () => {
  type Found = { organisationId: string; problem: string; people: string[]; standInUntil: string | null }
  const problems = async () => (await app.as('chief').get('/organisations')).json<{ focalProblems: Found[] }>().focalProblems
  const today = Temporal.PlainDate.from('2026-11-16')

  it('lists a unit with none, one with two, and one whose stand-in’s time is over while nobody came back', async () => {
    const { triHai, phuongHai, khanhHai } = app.district.organisations
    expect(await problems()).toEqual([])
    await app.db.updateTable('focal_appointments').set({ to_date: Temporal.PlainDate.from('2026-11-10') }).where('organisation_id', '=', phuongHai).execute()
    await app.db.insertInto('focal_appointments').values({ id: app.district.people.chair, organisation_id: khanhHai, user_id: app.district.people.khanhHaiHead, from_date: Temporal.PlainDate.from('2026-11-01'), to_date: today.add({ days: 30 }) }).execute()
    await app.db.insertInto('focal_delegations').values({
      id: app.district.people.clerk, organisation_id: triHai, user_id: app.district.people.triHaiFocal, from_date: Temporal.PlainDate.from('2026-11-02'), to_date: Temporal.PlainDate.from('2026-11-13'),
      reason: 'Nghỉ phép', made_by: app.district.people.admin, made_at: Temporal.Instant.from('2026-11-01T02:00:00Z'),
    }).execute()
    const seenAt = (instant: string) => app.db.updateTable('sessions').set({ last_seen_at: Temporal.Instant.from(instant) }).where('user_id', '=', app.district.people.triHaiFocal).execute()
    await seenAt('2026-11-13T10:00:00Z')
    expect((await problems()).map(({ organisationId, problem, standInUntil }) => [organisationId, problem, standInUntil])).toEqual([
      [khanhHai, 'doubled', null], [triHai, 'stand_in_expired', '2026-11-13'], [phuongHai, 'missing', null],
    ])
    const home = (await app.as('monitor').get('/')).json<{ parts: { key: string; total: number }[] }>().parts
    expect(home.find(({ key }) => key === 'focal-problems')?.total).toBe(3)
    expect((await app.as('chief').page(`/organisations/${khanhHai}`)).text).toContain('Có hơn một đầu mối')
    expect((await app.as('chief').page(`/organisations/${triHai}/record`)).text).toContain('Ủy quyền hết ngày 13/11/2026')
    expect((await app.as('chief').page('/organisations')).text).toContain('Đầu mối cần xử lý')
    await seenAt('2026-11-14T02:00:00Z')
    expect((await problems()).map(({ problem }) => problem)).toEqual(['doubled', 'missing'])
  })

  it('a unit sees its own and not those of others', async () => {
    const own = (await app.as('khanhHaiHead').get('/organisations')).json<{ focalProblems: Found[] }>().focalProblems
    expect(own.map(({ organisationId }) => organisationId)).toEqual([app.district.organisations.khanhHai])
    expect((await app.as('financeFocal').get('/organisations')).json<{ focalProblems: Found[] }>().focalProblems).toEqual([])
  })
})
