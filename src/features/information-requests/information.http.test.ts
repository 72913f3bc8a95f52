import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { OrganisationKey, PersonKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'
import { UNIT_STATES } from './domain/information-lifecycle.ts'

const NOW = '2026-10-01T08:00:00+07:00'
let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: NOW })
})
afterAll(() => app?.close())

const codes = (text: string) => [...new Set([...text.matchAll(/"code":"([A-Z_]+)"/g)].map((match) => match[1]))]
const post = (who: PersonKey, url: string, body: object = {}, headers: Record<string, string> = {}) => app.as(who).post(url, body, headers)
const unit = (key: OrganisationKey) => app.district.organisations[key]
const asking = (keys: readonly OrganisationKey[], more: object = {}) => ({ organisationIds: keys.map(unit), content: 'Đề nghị báo cáo tiến độ giải ngân.', dueDate: '2026-10-08', ...more })
type Shown = { version: number; late: boolean; closedAt: string | null; units: { organisationId: string; state: string; version: number }[]; answers: { content: string; onBehalf: boolean }[] }
const shown = async (who: PersonKey, id: string) => (await app.as(who).get(`/information-requests/${id}`)).json<Shown>()

async function asked(keys: readonly OrganisationKey[], more: object = {}): Promise<string> {
  await app.setNow(NOW)
  const answer = await post('monitor', '/information-requests', asking(keys, more))
  expect(answer.status).toBe(201)
  return answer.json<{ id: string }>().id
}
const clocks = (key: OrganisationKey, id: string) => app.db.selectFrom('obligations as o').innerJoin('information_request_units as u', 'u.id', 'o.subject_id')
  .select(['o.due_on', 'o.done_at', 'o.cancelled_at', 'o.working_days_late', 'o.judged_on', 'o.assignment_id']).where('u.request_id', '=', id).where('u.organisation_id', '=', unit(key)).execute()

it('has the words the database checks', () => {
  const migration = readFileSync(new URL('../../../db/migrations/0016-coordination-and-issues.sql', import.meta.url), 'utf8')
  const body = migration.slice(migration.indexOf('create table information_request_units'))
  expect([...(/state in \(([^)]*)\)/.exec(body)?.[1] ?? '').matchAll(/'(\w+)'/g)].map((match) => match[1])).toEqual([...UNIT_STATES])
})

describe('asking (Đ9.1.d)', () => {
  it('is the Office’s, of one or many active units, in general or about a task', async () => {
    await app.setNow(NOW)
    for (const who of ['economyHead', 'chair', 'admin'] as const) {
      expect((await post(who, '/information-requests', asking(['finance']))).status).toBe(403)
      expect((await app.as(who).get('/information-requests/new')).status).toBe(404)
    }
    const refused = async (body: object) => codes((await post('clerk', '/information-requests', body)).text)
    expect(await refused(asking([]))).toContain('REQUIRED')
    expect(await refused(asking(['finance'], { dueDate: '2026-09-30' }))).toContain('DUE_PASSED')
    expect(await refused(asking(['finance'], { documentNumber: '3/VP' }))).toContain('DOCUMENT_DATE_REQUIRED')
    expect(await refused({ ...asking([]), organisationIds: ['00000000-0000-7000-8000-000000000000'] })).toContain('UNKNOWN_UNIT')
    expect((await post('clerk', '/information-requests', asking(['finance'], { assignmentId: '00000000-0000-7000-8000-000000000000' }))).status).toBe(404)
    const { assignments } = await issueDirective(app.db, app.district, { issuedDate: '2026-09-28', issuedAt: '2026-09-29T08:00:00+07:00', due: '2026-10-15', leads: ['economy'], coordinators: ['finance'] })
    const id = await asked(['economy', 'khanhHai'], { assignmentId: assignments.economy })
    expect((await clocks('economy', id))[0]).toMatchObject({ due_on: Temporal.PlainDate.from('2026-10-08'), assignment_id: null })
    const task = async (who: PersonKey) => (await app.as(who).get(`/assignments/${assignments.economy}`)).json<{ informationRequests: { id: string; units: number }[] }>().informationRequests
    expect((await task('monitor')).map((one) => [one.id, one.units])).toEqual([[id, 2]])
    expect((await task('economyFocal')).map((one) => one.units)).toEqual([1])
    expect(await task('financeFocal')).toEqual([])
    expect((await app.as('khanhHaiFocal').get(`/information-requests/${id}`)).json()).toMatchObject({ assignmentId: null, assignmentCode: null })
    const listed = async (who: PersonKey) => (await app.as(who).get('/information-requests')).json<{ items: { id: string; assignmentCode: string | null }[] }>().items.find((one) => one.id === id)?.assignmentCode
    expect([await listed('khanhHaiFocal'), await listed('economyFocal')]).toEqual([null, expect.any(String)])
    expect((await app.as('economyFocal').page('/')).text).toContain('Thông tin Văn phòng đề nghị cung cấp')
  })

  it('happens once for one key', async () => {
    const sent = await Promise.all([1, 2].map(() => post('monitor', '/information-requests', asking(['finance']), { 'idempotency-key': 'ask-once' })))
    expect(sent[0]?.json()).toEqual(sent[1]?.json())
  })
})

describe('answering', () => {
  it('shows each unit itself alone', async () => {
    const id = await asked(['economy', 'finance'])
    expect((await post('economyFocal', `/information-requests/${id}/answers`, { version: 1, content: 'Số liệu riêng của Phòng KT-HT.' })).status).toBe(201)
    const other = await app.as('financeFocal').get(`/information-requests/${id}`)
    expect(other.text).not.toContain('Số liệu riêng')
    expect(other.json<Shown>().units.map((one) => one.organisationId)).toEqual([unit('finance')])
    for (const who of ['cultureFocal', 'khanhHaiHead', 'admin'] as const) {
      expect((await app.as(who).get(`/information-requests/${id}`)).status).toBe(404)
      expect((await post(who, `/information-requests/${id}/answers`, { version: 1, content: 'x' })).status).toBe(404)
    }
    for (const who of ['monitor', 'chair'] as const) expect((await shown(who, id)).answers.map((one) => one.content)).toEqual(['Số liệu riêng của Phòng KT-HT.'])
    expect((await app.as('financeFocal').get('/information-requests')).text).toContain(id)
    expect((await app.as('cultureFocal').get('/information-requests')).text).not.toContain(id)
  })

  it('is for the focal officer or head, ends the clock at the first answer and takes more after it', async () => {
    const id = await asked(['economy'])
    const answer = (who: PersonKey, version: number, body: object = { content: 'Đã giải ngân 62%.' }) => post(who, `/information-requests/${id}/answers`, { version, ...body })
    expect(codes((await answer('economyOfficer', 1)).text)).toContain('NOT_FOCAL_OR_HEAD')
    expect(codes((await answer('monitor', 1)).text)).toContain('NOT_ASKED')
    expect((await answer('economyFocal', 1, { content: '' })).status).toBe(422)
    await app.setNow('2026-10-12T08:00:00+07:00')
    expect((await shown('economyFocal', id)).late).toBe(true)
    expect((await app.as('monitor').page('/')).text).toContain('Đề nghị thông tin quá hạn')
    const both = await Promise.all([answer('economyFocal', 1), answer('economyHead', 1)])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
    expect((await clocks('economy', id))[0]).toMatchObject({ working_days_late: 2 })
    expect((await answer('economyFocal', 2, { content: 'Bổ sung phụ lục.' })).status).toBe(201)
    expect((await shown('monitor', id)).answers).toHaveLength(2)
    expect(await app.db.selectFrom('events').select('kind').where('kind', '=', 'INFORMATION_ANSWERED').where('organisation_id', '=', unit('economy')).execute()).toHaveLength(3)
  })

  it('is recorded by the Office for an unconnected unit, judged by the day its paper came', async () => {
    const id = await asked(['farmers', 'finance'])
    const paper = { content: 'Hội đã báo cáo.', documentNumber: '7/BC-HND', documentDate: '2026-10-07', receivedDate: '2026-10-08' }
    const record = (who: PersonKey, key: OrganisationKey, more: object = paper) => post(who, `/information-requests/${id}/recorded-answers`, { version: 1, organisationId: unit(key), ...more })
    await app.setNow('2026-10-12T08:00:00+07:00')
    expect((await record('financeFocal', 'farmers')).status).toBe(403)
    expect(codes((await record('monitor', 'finance')).text)).toContain('UNIT_IS_CONNECTED')
    expect(codes((await record('monitor', 'farmers', { content: 'x' })).text)).toEqual(expect.arrayContaining(['DOCUMENT_NUMBER_REQUIRED', 'RECEIVED_DATE_REQUIRED']))
    expect((await record('monitor', 'farmers')).status).toBe(201)
    expect((await record('clerk', 'farmers')).status).toBe(409)
    expect((await clocks('farmers', id))[0]).toMatchObject({ working_days_late: null, judged_on: Temporal.PlainDate.from('2026-10-08') })
    expect((await shown('monitor', id)).answers).toMatchObject([{ onBehalf: true }])
  })
})

describe('closing', () => {
  it('is the Office’s, once, and ends what is unanswered', async () => {
    const id = await asked(['economy', 'finance'])
    await post('economyFocal', `/information-requests/${id}/answers`, { version: 1, content: 'Xong.' })
    expect((await post('economyFocal', `/information-requests/${id}/closing`, { version: 1 })).status).toBe(403)
    expect(codes((await post('monitor', `/information-requests/${id}/closing`, { version: 9 })).text)).toEqual(['STALE_VERSION'])
    const both = await Promise.all((['monitor', 'chief'] as const).map((who) => post(who, `/information-requests/${id}/closing`, { version: 1, note: 'Đủ số liệu.' })))
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const after = await shown('monitor', id)
    expect(after.units.map((one) => one.state)).toEqual(['answered', 'ended'])
    expect((await clocks('finance', id))[0]?.cancelled_at).not.toBeNull()
    const late = await post('financeFocal', `/information-requests/${id}/answers`, { version: 2, content: 'Muộn.' })
    expect([late.status, codes(late.text)]).toEqual([409, ['REQUEST_CLOSED']])
    expect((await app.as('monitor').get('/information-requests?view=closed')).text).toContain(id)
  })
})
