import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { OrganisationKey, PersonKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'

const NOW = '2026-10-01T08:00:00+07:00'
let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: NOW })
})
afterAll(() => app?.close())

const codes = (text: string) => [...new Set([...text.matchAll(/"code":"([A-Z_]+)"/g)].map((match) => match[1]))]
const post = (who: PersonKey, url: string, body: object = {}, headers: Record<string, string> = {}) => app.as(who).post(url, body, headers)
const unit = (key: OrganisationKey) => app.district.organisations[key]
const asked = (keys: readonly OrganisationKey[], more: object = {}) => ({ coordinatorIds: keys.map(unit), content: 'Đề nghị cung cấp số liệu thu, chi 9 tháng.', responseDue: '2026-10-08', ...more })
type Shown = { version: number; state: string; late: boolean; responseDue: string; moves: { act: string; content: string; onBehalfOf: string | null; receivedDate: string | null }[]; actions: { name: string; refusals: { code: string }[] }[] }
const shown = async (who: PersonKey, id: string) => (await app.as(who).get(`/coordination-requests/${id}`)).json<Shown>()
const clocks = (id: string) => app.db.selectFrom('obligations').select(['due_on', 'done_at', 'cancelled_at', 'working_days_late', 'judged_on', 'charged_organisation_id'])
  .where('subject_id', '=', id).orderBy('created_at').orderBy('id').execute()
const events = async (assignmentId: string) => (await app.db.selectFrom('events').select('kind').where('assignment_id', '=', assignmentId).where('kind', 'like', 'COORDINATION_%').orderBy('id').execute()).map(({ kind }) => kind)

async function task(coordinators: readonly OrganisationKey[] = ['finance', 'culture'], due = '2026-10-15'): Promise<string> {
  await app.setNow(NOW)
  const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-09-28', issuedAt: '2026-09-29T08:00:00+07:00', due, leads: ['economy'], coordinators })
  return issued.assignments.economy as string
}
async function sent(coordinators: readonly OrganisationKey[] = ['finance']): Promise<{ assignmentId: string; id: string; ids: string[] }> {
  const assignmentId = await task(coordinators)
  const answer = await post('economyFocal', `/assignments/${assignmentId}/coordination-requests`, asked(coordinators))
  expect(answer.status).toBe(201)
  const { ids } = answer.json<{ ids: string[] }>()
  return { assignmentId, id: ids[0] as string, ids }
}
const REPORT = { documentNumber: '31/BC-KT', documentDate: '2026-10-12' }

describe('sending', () => {
  it('is the lead unit’s, and makes one request with one clock to each coordinator', async () => {
    const id = await task()
    const url = `/assignments/${id}/coordination-requests`
    for (const who of ['financeFocal', 'monitor', 'chair', 'economyOfficer'] as const) expect((await post(who, url, asked(['finance']))).status).toBe(403)
    expect(codes((await post('financeFocal', url, asked(['culture']))).text)).toContain('NOT_LEAD_UNIT')
    expect((await post('khanhHaiHead', url, asked(['finance']))).status).toBe(404)
    expect((await app.nobody.post(url, asked(['finance']))).status).toBe(401)
    const answer = await post('economyHead', url, asked(['finance', 'culture']))
    expect(answer.status).toBe(201)
    const { ids } = answer.json<{ ids: string[] }>()
    expect(ids).toHaveLength(2)
    expect((await clocks(ids[0] as string)).map((clock) => [clock.due_on?.toString(), clock.charged_organisation_id])).toEqual([['2026-10-08', unit('finance')]])
    expect(await events(id)).toEqual(['COORDINATION_SENT', 'COORDINATION_SENT'])
    expect((await app.as('cultureFocal').get('/notifications')).text).toContain('COORDINATION_REQUESTED')
  })

  it('asks nobody else, not after the deadline of the task, not before today', async () => {
    const url = `/assignments/${await task(['finance'])}/coordination-requests`
    const refused = async (body: object) => {
      const answer = await post('economyFocal', url, body)
      expect(answer.status).toBe(422)
      return codes(answer.text)
    }
    expect(await refused(asked(['culture']))).toContain('NOT_A_COORDINATOR')
    const late = await post('economyFocal', url, asked(['finance'], { responseDue: '16/10/2026' }))
    expect([late.status, codes(late.text)]).toEqual([422, expect.arrayContaining(['RESPONSE_AFTER_TASK_DUE'])])
    expect(late.text).toContain('Đ9.2.a')
    expect(await refused(asked(['finance'], { responseDue: '2026-09-30' }))).toContain('RESPONSE_DUE_PASSED')
    expect(await refused(asked(['finance'], { documentNumber: '5/CV' }))).toContain('DOCUMENT_DATE_REQUIRED')
    expect(await refused({ coordinatorIds: [], content: '', responseDue: '' })).toContain('REQUIRED')
    expect(await refused(asked([]))).toContain('REQUIRED')
  })

  it('happens once for one key, and not on a task that has ended', async () => {
    const id = await task(['finance'])
    const url = `/assignments/${id}/coordination-requests`
    const [first, second] = await Promise.all([1, 2].map(() => post('economyFocal', url, asked(['finance']), { 'idempotency-key': `send-${id}` })))
    expect(first?.json()).toEqual(second?.json())
    expect(await events(id)).toEqual(['COORDINATION_SENT'])
    await app.db.updateTable('assignments').set({ phase: 'suspended' }).where('id', '=', id).execute()
    const refused = await post('economyFocal', url, asked(['finance']))
    expect([refused.status, codes(refused.text)]).toEqual([409, ['TASK_NOT_OPEN']])
  })
})

describe('who may know', () => {
  it('shows a coordinator its own request and no other, in the task, the list, the history and the clocks', async () => {
    const { assignmentId, ids: [finance, culture] } = await sent(['finance', 'culture'])
    await post('cultureFocal', `/coordination-requests/${culture}/answers`, { version: 1, content: 'Trả lời riêng của Phòng Văn hóa.' })
    for (const who of ['financeFocal', 'khanhHaiHead', 'admin'] as const) {
      expect((await app.as(who).get(`/coordination-requests/${culture}`)).status).toBe(404)
      expect((await post(who, `/coordination-requests/${culture}/answers`, { version: 1, content: 'x' })).status).toBe(404)
    }
    const page = await app.as('financeFocal').get(`/assignments/${assignmentId}`)
    const { coordinationRequests, obligations, history } = page.json<{ coordinationRequests: { id: string }[]; obligations: { kind: string }[]; history: { kind: string }[] }>()
    expect(coordinationRequests.map((one) => one.id)).toEqual([finance])
    expect(obligations.filter((one) => one.kind === 'ANSWER_COORDINATION')).toHaveLength(1)
    expect(history.filter((one) => one.kind.startsWith('COORDINATION_'))).toEqual([])
    expect(page.text).not.toContain('Trả lời riêng')
    expect((await app.as('financeFocal').get('/coordination-requests?view=all')).text).not.toContain(culture as string)
    for (const who of ['economyFocal', 'monitor', 'chair'] as const) {
      expect((await app.as(who).get(`/assignments/${assignmentId}`)).text).toContain('Trả lời riêng')
      expect((await app.as(who).get(`/coordination-requests/${culture}`)).status).toBe(200)
    }
  })

  it('changes nothing by being looked at', async () => {
    const { id } = await sent()
    await app.as('financeFocal').page(`/coordination-requests/${id}`)
    expect((await shown('financeFocal', id)).state).toBe('sent')
    expect((await post('financeFocal', `/coordination-requests/${id}/acknowledgement`, { version: 1 })).status).toBe(200)
    expect((await shown('economyFocal', id)).state).toBe('seen')
  })
})

describe('answering (Đ9.2.b)', () => {
  it('takes parts until it is whole, and ends the clock only then', async () => {
    const { id } = await sent()
    expect((await post('economyFocal', `/coordination-requests/${id}/answers`, { version: 1, content: 'x' })).status).toBe(403)
    expect((await post('financeFocal', `/coordination-requests/${id}/answers`, { version: 1, content: '' })).status).toBe(422)
    expect((await post('financeFocal', `/coordination-requests/${id}/answers`, { version: 1, content: 'Phần thu.', inPart: true })).status).toBe(200)
    expect((await clocks(id))[0]?.done_at).toBeNull()
    const stale = await post('financeFocal', `/coordination-requests/${id}/answers`, { version: 1, content: 'Phần chi.' })
    expect([stale.status, codes(stale.text)]).toEqual([409, ['STALE_VERSION']])
    await app.setNow('2026-10-12T08:00:00+07:00')
    expect((await post('financeFocal', `/coordination-requests/${id}/answers`, { version: 2, content: 'Phần chi.', documentNumber: '9/CV-TC', documentDate: '2026-10-11' })).status).toBe(200)
    expect((await clocks(id))[0]).toMatchObject({ working_days_late: 2, judged_on: null })
    const done = await post('financeFocal', `/coordination-requests/${id}/answers`, { version: 3, content: 'Nữa.' })
    expect([done.status, codes(done.text)]).toEqual([409, ['WRONG_STATE']])
    expect((await shown('economyFocal', id)).moves.map((move) => move.act)).toEqual(['send', 'answer_in_part', 'answer'])
  })

  it('takes one of two who decide at once', async () => {
    const { assignmentId, id } = await sent()
    const both = await Promise.all([
      post('financeFocal', `/coordination-requests/${id}/answers`, { version: 1, content: 'Đã có.' }),
      post('financeHead', `/coordination-requests/${id}/decline`, { version: 1, content: 'Không thuộc chức năng.' }),
    ])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect((await events(assignmentId)).filter((kind) => kind !== 'COORDINATION_SENT')).toHaveLength(1)
  })

  it('can be a reasoned refusal, whose outcome is told as well', async () => {
    const { id } = await sent()
    expect((await post('financeFocal', `/coordination-requests/${id}/decline`, { version: 1 })).status).toBe(422)
    expect((await post('economyFocal', `/coordination-requests/${id}/outcome`, { version: 1, ...REPORT })).status).toBe(409)
    expect((await post('financeFocal', `/coordination-requests/${id}/decline`, { version: 1, content: 'Thuộc Phòng Nội vụ.' })).status).toBe(200)
    await app.setNow('2026-10-12T09:00:00+07:00')
    expect(codes((await post('economyFocal', `/coordination-requests/${id}/outcome`, { version: 2 })).text)).toEqual(expect.arrayContaining(['DOCUMENT_NUMBER_REQUIRED', 'DOCUMENT_DATE_REQUIRED']))
    expect((await post('financeFocal', `/coordination-requests/${id}/outcome`, { version: 2, ...REPORT })).status).toBe(403)
    expect((await post('economyFocal', `/coordination-requests/${id}/outcome`, { version: 2, ...REPORT })).status).toBe(200)
    expect((await shown('financeFocal', id)).state).toBe('outcome_notified')
  })

  it('is recorded by the Office for an unconnected unit, judged by the day its paper came', async () => {
    const { id } = await sent(['farmers'])
    const paper = { answer: 'answer', content: 'Hội đã có số liệu.', documentNumber: '7/CV-HND', documentDate: '2026-10-07', receivedDate: '2026-10-08' }
    await app.setNow('2026-10-12T08:00:00+07:00')
    expect((await post('monitor', `/coordination-requests/${id}/recorded-answers`, { version: 1, answer: 'answer', content: 'x' })).status).toBe(422)
    expect((await post('economyFocal', `/coordination-requests/${id}/recorded-answers`, { version: 1, ...paper })).status).toBe(403)
    expect((await post('monitor', `/coordination-requests/${id}/recorded-answers`, { version: 1, ...paper })).status).toBe(200)
    expect((await clocks(id))[0]).toMatchObject({ working_days_late: null, judged_on: Temporal.PlainDate.from('2026-10-08') })
    expect((await shown('economyFocal', id)).moves.at(-1)).toMatchObject({ act: 'answer', onBehalfOf: 'Hội Nông dân', receivedDate: '2026-10-08' })
    const connected = await sent()
    const refused = await post('clerk', `/coordination-requests/${connected.id}/recorded-answers`, { version: 1, ...paper })
    expect([refused.status, codes(refused.text)]).toEqual([403, ['UNIT_IS_CONNECTED']])
  })
})

describe('a late coordinator (Đ9.2.a, G11)', () => {
  it('is late by itself: the lead’s own clock runs on, its head reports, a leader gives another day', async () => {
    const { assignmentId, id } = await sent()
    const escalate = (who: PersonKey, version: number, more: object = REPORT) => post(who, `/coordination-requests/${id}/escalation`, { version, ...more })
    expect((await escalate('economyFocal', 1)).status).toBe(403)
    expect(codes((await escalate('economyHead', 1)).text)).toEqual(['NOT_LATE'])
    await app.setNow('2026-10-08T23:59:00+07:00')
    expect((await shown('economyFocal', id)).late).toBe(false)
    await app.setNow('2026-10-12T00:00:00+07:00')
    expect((await shown('economyFocal', id)).late).toBe(true)
    const before = (await app.as('economyFocal').get(`/assignments/${assignmentId}`)).json<{ timeliness: { code: string }; due: string }>()
    expect([before.timeliness.code, before.due]).toEqual(['DUE_SOON', '2026-10-15'])
    expect((await app.as('financeFocal').page('/')).text).toContain('Phối hợp trễ')
    expect((await app.as('monitor').page(`/organisations/${unit('finance')}`)).text).toContain('Phối hợp trễ')
    expect((await app.as('monitor').page(`/organisations/${unit('economy')}`)).text).not.toContain('Phối hợp trễ')
    expect((await escalate('economyHead', 1, {})).status).toBe(422)
    expect((await escalate('economyHead', 1)).status).toBe(200)
    expect((await app.as('chair').page('/')).text).toContain('Phối hợp chậm trễ chờ chỉ đạo')

    const direction = { content: 'Phòng TC-KH trả lời ngay.', responseDue: '2026-10-13' }
    expect((await post('chief', `/coordination-requests/${id}/direction`, { version: 2, ...direction })).status).toBe(403)
    expect((await post('chair', `/coordination-requests/${id}/direction`, { version: 2, ...direction, responseDue: '2026-10-11' })).status).toBe(422)
    const both = await Promise.all((['chair', 'viceChair'] as const).map((who) => post(who, `/coordination-requests/${id}/direction`, { version: 2, ...direction })))
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(await shown('financeFocal', id)).toMatchObject({ state: 'sent', late: false, responseDue: '2026-10-13' })
    expect((await clocks(id)).map((clock) => [clock.due_on?.toString(), clock.cancelled_at !== null])).toEqual([['2026-10-08', true], ['2026-10-13', false]])
    await app.setNow('2026-10-16T08:00:00+07:00')
    const after = (await app.as('monitor').get(`/assignments/${assignmentId}`)).json<{ timeliness: { code: string } }>()
    expect(after.timeliness.code).toBe('OVERDUE')
  })
})

describe('the end of the task', () => {
  it('ends what is still asked and leaves what was answered to be told of', async () => {
    const { assignmentId, ids: [open, answered] } = await sent(['finance', 'culture'])
    await post('cultureFocal', `/coordination-requests/${answered}/answers`, { version: 1, content: 'Đã có.' })
    await post('economyFocal', `/assignments/${assignmentId}/result-reports`, { version: 1, resultDate: '2026-10-01', resultDocument: '15/BC-KT', summary: 'Đã xong.' })
    expect((await post('monitor', `/assignments/${assignmentId}/confirmation`, { version: 2, qualityRating: 'meets', effectRating: 'fair' })).status).toBe(200)
    expect((await shown('financeFocal', open as string)).state).toBe('ended')
    expect((await clocks(open as string))[0]?.cancelled_at).not.toBeNull()
    expect((await shown('cultureFocal', answered as string)).state).toBe('answered')
    expect((await post('financeFocal', `/coordination-requests/${open}/answers`, { version: 2, content: 'Muộn.' })).status).toBe(409)
    expect((await post('economyFocal', `/coordination-requests/${answered}/outcome`, { version: 2, documentNumber: '2/TB', documentDate: '2026-10-01' })).status).toBe(200)
  })
})
