import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { OrganisationKey, PersonKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-09-07T08:00:00+07:00' })
})
afterAll(() => app?.close())

type Clock = { kind: string; dueOn: string | null; doneAt: string | null }
type Shown = {
  version: number; content: string; place: string; kind: string; due: string | null; originalDue: string | null; monitorFullName: string; obligations: Clock[]
  coordinators: { shortName: string }[]; deadlines: { dueDate: string | null; basis: string }[]; amendments: { before: Record<string, unknown>; after: Record<string, unknown> }[]
  history: { kind: string }[]
}
const shown = async (id: string) => (await app.as('chief').get(`/assignments/${id}`)).json<Shown>()
const amend = async (who: PersonKey, id: string, body: object) => app.as(who).post(`/assignments/${id}/amendments`, { version: (await shown(id)).version, ...DECIDED, ...body })
/** The answer names the first reason once more at its head. */
const codes = (text: string) => [...new Set([...text.matchAll(/"code":"([A-Z_]+)"/g)].map((match) => match[1]))].filter((code) => code !== 'INVALID')
const DECIDED = { document: '77/UBND-VP', documentDate: '07/09/2026', reason: 'Theo chỉ đạo của Chủ tịch.' }

async function given(leads: readonly OrganisationKey[] = ['khanhHai', 'triHai'], due: string | undefined = '2026-10-15'): Promise<Readonly<Partial<Record<OrganisationKey, string>>>> {
  await app.setNow('2026-09-07T08:00:00+07:00')
  const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-09-01', issuedAt: '2026-09-07T08:00:00+07:00', leads, coordinators: ['finance'], ...(due === undefined ? {} : { due }) })
  return issued.assignments
}
const undated = (leads: readonly OrganisationKey[]) => app.setNow('2026-09-07T08:00:00+07:00')
  .then(() => issueDirective(app.db, app.district, { issuedDate: '2026-09-01', issuedAt: '2026-09-07T08:00:00+07:00', leads }))

describe('an amendment', () => {
  test('needs the Office and the document that decides it', async () => {
    const { khanhHai: id = '' } = await given()
    expect((await amend('phuongHaiFocal', id, { place: 'Mục 2' })).status).toBe(404)
    expect(codes((await amend('khanhHaiHead', id, { place: 'Mục 2' })).text)).toEqual(['NOT_OFFICE_DECIDES', 'OWN_TASK'])
    expect(codes((await amend('monitor', id, { place: 'Mục 2', document: '', documentDate: '' })).text)).toEqual(['DECISION_DOCUMENT_REQUIRED', 'DECISION_DATE_REQUIRED'])
    expect(codes((await amend('monitor', id, { place: 'Mục 2', documentDate: '08/09/2026' })).text)).toEqual(['DECISION_DATE_FUTURE'])
    expect(codes((await amend('monitor', id, {})).text)).toEqual(['NOTHING_CHANGED'])
    expect((await amend('monitor', id, { place: 'Mục 2', version: 99 })).status).toBe(409)
    const { khanhHai } = app.district.organisations
    expect(codes((await amend('monitor', id, { coordinatorIds: [khanhHai] })).text)).toEqual(['LEAD_IS_COORDINATOR'])
    expect(codes((await amend('monitor', id, { monitorUserId: app.district.people.khanhHaiHead })).text)).toEqual(['MONITOR_IS_LEAD'])
    const form = await app.as('monitor').submit(`/assignments/${id}/amendments`, { version: '1', place: 'Mục 2', reason: 'Sửa' })
    expect(form.status).toBe(422)
    expect(form.text).toContain('Nhập số, ký hiệu văn bản')
  })

  test('changes one commune’s task and no other’s, with what stood before', async () => {
    const { khanhHai = '', triHai = '' } = await given()
    const { culture } = app.district.organisations
    const answer = await amend('monitor', khanhHai, { content: 'Rà soát 05 điểm trường.', place: 'Mục 3', dueDate: '2026-11-13', coordinatorIds: [culture], monitorUserId: app.district.people.monitorTwo })
    expect(answer.status).toBe(201)
    const after = await shown(khanhHai)
    expect(after).toMatchObject({
      content: 'Rà soát 05 điểm trường.', place: 'Mục 3', due: '2026-11-13', originalDue: '2026-10-15', monitorFullName: 'Võ Thị Đôn Đốc', coordinators: [{ shortName: 'Phòng VH-TT' }],
      deadlines: [{ basis: 'original' }, { basis: 'amendment', dueDate: '2026-11-13' }],
      amendments: [{ before: { dueDate: '2026-10-15', coordinators: ['Phòng TC-KH'], place: 'Mục 1' }, after: { dueDate: '2026-11-13', monitor: 'Võ Thị Đôn Đốc' } }],
    })
    expect(after.obligations.find((one) => one.kind === 'UPDATE')).toMatchObject({ dueOn: '2026-11-18' })
    expect(await shown(triHai)).toMatchObject({ version: 1, due: '2026-10-15', place: 'Mục 1', monitorFullName: 'Nguyễn Thị Theo Dõi', amendments: [] })
    expect((await app.as('khanhHaiFocal').get('/notifications')).text).toContain('TASK_AMENDED')
    expect((await app.as('khanhHaiFocal').page(`/assignments/${khanhHai}`)).text).toContain('id="amendments"')
    const found = (await app.as('chief').get('/assignments?q=diem%20truong&status=all')).text
    expect(found).toContain(khanhHai)
    expect(found).not.toContain(triHai)
  })

  test('changes the kind: a deadline goes, the quarters come, and back (Đ4)', async () => {
    const { khanhHai: id = '' } = await given(['khanhHai'])
    expect(codes((await amend('monitor', id, { kind: 'no_deadline', dueDate: '2026-12-01' })).text)).toEqual(['NO_DEADLINE_WITH_DATE'])
    expect((await amend('monitor', id, { kind: 'no_deadline' })).status).toBe(201)
    const without = await shown(id)
    expect(without).toMatchObject({ kind: 'no_deadline', due: null })
    expect(without.obligations.filter((one) => one.doneAt === null)).toMatchObject([{ kind: 'QUARTERLY_UPDATE', dueOn: '2026-09-30' }])
    expect(without.history.map((event) => event.kind)).toContain('KIND_CHANGED')
    expect((await app.as('chief').page(`/assignments/${id}`)).status).toBe(200)
    expect((await amend('monitor', id, { kind: 'has_deadline' })).status).toBe(422)
    expect((await amend('monitor', id, { kind: 'has_deadline', dueDate: '2026-10-30' })).status).toBe(201)
    const again = await shown(id)
    expect(again).toMatchObject({ kind: 'has_deadline', due: '2026-10-30' })
    expect(again.obligations.filter((one) => one.doneAt === null)).toMatchObject([{ kind: 'UPDATE', dueOn: '2026-11-04' }])
    const dated = await undated(['triHai'])
    expect((await amend('monitor', dated.assignments.triHai ?? '', { dueDate: '2026-10-30' })).status).toBe(422)
    expect((await amend('monitor', dated.assignments.triHai ?? '', { kind: 'has_deadline', dueDate: '2026-10-30' })).status).toBe(201)
  })
})
