import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { OrganisationKey } from '../../../test/support/district.ts'
import { askExtension, onRequest } from '../../../test/support/extension-request.ts'
import { issueDirective, type IssuedDirective } from '../../../test/support/issued-directive.ts'
import { figuresAt } from '../assignments/public.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-02T08:00:00+07:00' })
})
afterAll(() => app?.close())

const at = (instant: string) => app.setNow(`${instant}+07:00`)

async function given(lead: OrganisationKey = 'economy', more: Partial<IssuedDirective> = {}): Promise<string> {
  const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-11-02', issuedAt: '2026-11-02T08:00:00+07:00', due: '2026-11-27', leads: [lead], ...more })
  return issued.assignments[lead] as string
}

type Shown = {
  version: number; status: { code: string }; originalDue: string; due: string
  actions: { name: string; refusals: { code: string; clause?: string }[] }[]
  obligations: { kind: string; dueOn: string; doneAt: string | null }[]
  extensions: { granted: number; pending: string | null; lateAgainstOriginal: number | null; notice: { onTime: boolean; lastDay: string } | null; requests: { id: string; state: string; version: number; ordinal: number | null; onTime: boolean | null; submittedOn: string | null }[] }
}
const shown = async (id: string, who: 'monitor' | 'economyHead' | 'economyFocal' | 'chair' | 'financeFocal' = 'monitor') => (await app.as(who).get(`/assignments/${id}`)).json<Shown>()
const last = async (id: string) => (await shown(id)).extensions.requests.at(-1)
const codes = (text: string) => [...text.matchAll(/"code":"([A-Z_]+)"/g)].map((match) => match[1])
const refusalsOf = (data: Shown, verb: string) => data.actions.find(({ name }) => name === verb)?.refusals.map(({ code }) => code)

async function asked(taskId: string): Promise<string> {
  const answer = await askExtension(app, taskId)
  expect(answer.status).toBe(201)
  return answer.json<{ id: string }>().id
}
async function presented(taskId: string, receivedDate: string): Promise<string> {
  const id = await asked(taskId)
  expect((await onRequest(app, 'clerk', id, 'receipt', { receivedDate })).status).toBe(200)
  expect((await onRequest(app, 'chief', id, 'presentation', { documentNumber: '30/PTr-VP', documentDate: receivedDate })).status).toBe(200)
  return id
}
const DECISION = { documentNumber: '120/UBND-VP', documentDate: '2026-11-23' }

describe('G3: the cut-off around the new holiday', () => {
  it('says before anybody types until when it is in time', async () => {
    await at('2026-11-23T08:00:00')
    const id = await given()
    expect((await shown(id, 'economyHead')).extensions.notice).toMatchObject({ onTime: true, lastDay: '2026-11-24' })
    expect((await app.as('economyHead').page(`/assignments/${id}`)).text).toContain('Còn kịp: gửi chậm nhất 24/11/2026 (còn đủ 03 ngày làm việc)')
    await at('2026-11-25T08:00:00')
    expect((await app.as('economyHead').page(`/assignments/${id}`)).text).toContain('Đã quá thời điểm xin gia hạn; chỉ lãnh đạo có thể xem xét cho phép.')
  })

  it('is in time in the evening of the holiday', async () => {
    const id = await given()
    await at('2026-11-24T20:00:00')
    await asked(id)
    expect(await last(id)).toMatchObject({ state: 'submitted', onTime: true, verdict: 'ON_TIME', submittedOn: '2026-11-24', ordinal: 1 })
  })

  it('is late the morning after: the Office may forward it, the leader needs words of his own', async () => {
    const id = await given()
    await at('2026-11-25T08:00:00')
    const request = await presented(id, '2026-11-25')
    expect(await last(id)).toMatchObject({ onTime: false, verdict: 'LATE_REQUEST' })
    const silent = await onRequest(app, 'chair', request, 'approval', { ...DECISION, documentDate: '2026-11-25', newDue: '2026-12-10' })
    expect([silent.status, codes(silent.text)[0]]).toEqual([422, 'WAIVER_REQUIRED'])
    expect((await onRequest(app, 'chair', request, 'approval', { ...DECISION, documentDate: '2026-11-25', newDue: '2026-12-10', waiver: 'Do mưa lũ, đồng ý xem xét.' })).status).toBe(200)
    expect((await app.as('economyHead').page(`/assignments/${id}`)).text).toContain('Do mưa lũ, đồng ý xem xét.')
  })

  it.each([['2026-11-23T09:00:00', '2026-11-23'], ['2026-11-24T09:00:00', '2026-11-24']])('received %s: present and reply by Thursday 26/11', async (now, receivedDate) => {
    const id = await given()
    await at('2026-11-23T08:30:00')
    const request = await asked(id)
    await at(now)
    expect((await onRequest(app, 'clerk', request, 'receipt', { receivedDate })).status).toBe(200)
    const { rows } = await sql<Record<string, unknown>>`select o.kind, o.due_on::text as due, g.kind as charged from obligations o join organisations g on g.id = o.charged_organisation_id
      where o.subject_id = ${request} order by o.kind`.execute(app.db)
    expect(rows).toEqual([{ kind: 'PRESENT_EXTENSION', due: '2026-11-26', charged: 'office' }, { kind: 'REPLY_EXTENSION', due: '2026-11-26', charged: 'authority' }])
    expect((await onRequest(app, 'clerk', request, 'presentation', { documentNumber: '1/PTr', documentDate: receivedDate })).status).toBe(200)
    const open = async () => (await shown(id)).obligations.filter(({ kind, doneAt }) => kind.endsWith('_EXTENSION') && doneAt === null).map(({ kind }) => kind)
    expect(await open()).toEqual(['REPLY_EXTENSION'])
    expect((await onRequest(app, 'chair', request, 'rejection', { ...DECISION, documentDate: receivedDate, reason: 'Chưa đủ căn cứ.' })).status).toBe(200)
    expect(await open()).toEqual([])
  })

  it.each([
    ['2026-08-24', '2026-08-20T10:00:00', true], ['2026-08-24', '2026-08-21T10:00:00', false], ['2027-02-11', '2027-02-01T10:00:00', true], ['2027-02-11', '2027-02-02T10:00:00', false],
  ])('due %s, asked %s: in time %s', async (due, now, onTime) => {
    await at(now)
    const id = await given('economy', { due, issuedDate: '2026-08-03', issuedAt: '2026-08-03T08:00:00+07:00' })
    expect((await askExtension(app, id, { documentDate: '2026-08-10', proposedDue: '2027-03-31' })).status).toBe(201)
    expect((await last(id))?.onTime).toBe(onTime)
  })

  it('where the profile reads it so, a late request is not taken at all', async () => {
    await at('2026-11-25T08:00:00')
    const profile = (await app.as('admin').get('/regulation')).json<{ readings: Record<string, unknown> }>()
    const load = async (lateExtension: string, effectiveFrom: string) => (await app.as('admin').post('/regulation/profiles', { effectiveFrom, profile: { ...profile, readings: { ...profile.readings, lateExtension } } })).status
    const id = await given()
    expect(await load('refuse', '2026-11-25')).toBeLessThan(300)
    const refused = await askExtension(app, id)
    expect([refused.status, codes(refused.text)[0]]).toEqual([422, 'LATE_REQUEST'])
    expect(refusalsOf(await shown(id, 'economyHead'), 'request_extension')).toEqual(['LATE_REQUEST'])
    await at('2026-11-26T08:00:00')
    expect(await load('leader_waiver', '2026-11-26')).toBeLessThan(300)
    expect((await askExtension(app, id)).status).toBe(201)
  })
})

describe('G4: what cannot be extended, and who decides', () => {
  const origin = async (taskId: string, name: string, fixes: boolean) => {
    await sql`update directive_documents d set origin = ${name}, origin_fixes_deadline = ${fixes} from assignments a where a.document_id = d.id and a.id = ${taskId}`.execute(app.db)
  }

  it.each(['province', 'provincial_office', 'party_standing', 'council_standing'])('a time fixed by %s stays; without a fixed time one may ask', async (name) => {
    await at('2026-11-20T08:00:00')
    const id = await given()
    await origin(id, name, true)
    const refused = await askExtension(app, id)
    expect([refused.status, codes(refused.text)[0]]).toEqual([422, 'EXTENSION_NOT_ALLOWED'])
    expect(refused.text).toContain('Đ6.1.d')
    const page = (await app.as('economyHead').page(`/assignments/${id}`)).text
    expect(page).toContain('điểm d khoản 1 Điều 6')
    expect(page).not.toContain(`/assignments/${id}/extension-requests"`)
    await origin(id, name, false)
    expect((await askExtension(app, id)).status).toBe(201)
  })

  it('is decided by the Chairman, with a paper and a later day, and by nobody else', async () => {
    await at('2026-11-23T08:00:00')
    const id = await given()
    const request = await presented(id, '2026-11-23')
    const approve = (who: 'chair' | 'chief' | 'clerk' | 'economyHead', body: object) => onRequest(app, who, request, 'approval', body)
    for (const who of ['chief', 'clerk', 'economyHead'] as const) {
      const refused = await approve(who, { ...DECISION, newDue: '2026-12-10' })
      expect([refused.status, codes(refused.text)[0]]).toEqual([403, 'NOT_LEADER'])
    }
    const same = await approve('chair', { ...DECISION, newDue: '2026-11-27' })
    expect([same.status, codes(same.text)[0]]).toEqual([422, 'NEW_DUE_NOT_LATER'])
    const unnumbered = await approve('chair', { documentDate: '2026-11-23', newDue: '2026-12-10' })
    expect([unnumbered.status, codes(unnumbered.text)]).toEqual([422, expect.arrayContaining(['REQUIRED'])])
    const early = await approve('chair', { ...DECISION, documentDate: '2026-11-20', newDue: '2026-12-10' })
    expect(codes(early.text)).toContain('BEFORE_RECEIVED')
    expect((await onRequest(app, 'chair', request, 'rejection', DECISION)).status).toBe(422)
    expect((await shown(id)).due).toBe('2026-11-27')
    // What is granted may differ from what was asked.
    expect((await approve('chair', { ...DECISION, newDue: '2026-12-04' })).status).toBe(200)
    expect((await shown(id)).due).toBe('2026-12-04')
  })

  it('is for the Vice-Chairman in charge, or for each of them where nobody is', async () => {
    await at('2026-11-23T08:00:00')
    const other = await anotherViceChair()
    const [free, charged] = [await given(), await given()]
    const request = await presented(free, '2026-11-23')
    expect((await onRequest(app, 'viceChair', request, 'rejection', { ...DECISION, reason: 'Chưa cần.' })).status).toBe(200)
    const put = await app.as('chief').post('/vice-chair-fields', { userId: other, organisationIds: [app.district.organisations.economy], from: '2026-11-23' })
    expect(put.status).toBe(201)
    const second = await presented(charged, '2026-11-23')
    const refused = await onRequest(app, 'viceChair', second, 'approval', { ...DECISION, newDue: '2026-12-10' })
    expect([refused.status, codes(refused.text)[0]]).toEqual([403, 'VICE_CHAIR_NOT_IN_CHARGE'])
    expect((await app.as('viceChair').get('/')).json<{ parts: { key: string }[] }>().parts.map(({ key }) => key)).not.toContain('extensions-leader')
    const field = (await app.as('admin').get('/vice-chair-fields')).json<{ fields: { id: string }[] }>().fields[0]
    expect((await app.as('viceChair').post(`/vice-chair-fields/${field?.id}/end`)).status).toBe(403)
    // Named in his place from today on: the day of the change is the new one's.
    const same = await app.as('admin').post('/vice-chair-fields', { userId: app.district.people.viceChair, organisationIds: [app.district.organisations.economy], from: '2026-11-23' })
    expect([same.status, codes(same.text)[0]]).toEqual([422, 'BEFORE_PRESENT_CHARGE'])
    expect((await app.as('admin').post('/vice-chair-fields', { userId: app.district.people.viceChair, organisationIds: [app.district.organisations.economy], from: '2026-11-24' })).status).toBe(201)
    await at('2026-11-24T08:00:00')
    expect((await onRequest(app, 'viceChair', second, 'approval', { ...DECISION, newDue: '2026-12-10' })).status).toBe(200)
    const now = (await app.as('admin').get('/vice-chair-fields')).json<{ fields: { id: string; to: string | null }[] }>().fields.find(({ to }) => to === null)
    expect((await app.as('admin').post(`/vice-chair-fields/${now?.id}/end`)).status).toBe(200)
    expect((await app.as('admin').post(`/vice-chair-fields/${now?.id}/end`)).status).toBe(409)
    await at('2026-11-25T08:00:00')
  })

  async function anotherViceChair(): Promise<string> {
    const answer = await app.as('admin').post('/people', {
      userName: 'phochutichhai', fullName: 'Phó Chủ Tịch Hai', organisationId: app.district.organisations.committee, positionTitle: 'Phó Chủ tịch', roles: ['VICE_CHAIR'],
    })
    expect(answer.status).toBe(201)
    return answer.json<{ id: string }>().id
  }
})

describe('G5: a pending request never rewrites history', () => {
  it('is overdue on 28/11 whenever that is asked, in time once granted, and counted', async () => {
    await at('2026-11-23T08:00:00')
    const id = await given('culture')
    await sql`insert into user_roles (user_id, role) values (${app.district.people.cultureFocal}, 'UNIT_HEAD')`.execute(app.db)
    const request = (await askExtension(app, id, {}, 'cultureFocal')).json<{ id: string }>().id
    await onRequest(app, 'clerk', request, 'receipt', { receivedDate: '2026-11-23' })
    await onRequest(app, 'clerk', request, 'presentation', { documentNumber: '31/PTr', documentDate: '2026-11-23' })
    await at('2026-11-28T08:00:00')
    expect((await shown(id)).status.code).toBe('TO_ACKNOWLEDGE_OVERDUE')
    expect((await app.as('monitor').page(`/assignments/${id}`)).text).toContain('Đang xin gia hạn (1)')
    const ofDay = async (instant: string) => {
      const unit = (await figuresAt(app.db, { asOf: Temporal.Instant.from(instant) })).find(({ leadId }) => leadId === app.district.organisations.culture)
      const { rows } = await sql<{ pending: boolean; granted: number }>`select pending, granted from extensions_at(${instant}::timestamptz) where assignment_id = ${id}`.execute(app.db)
      return { openInTime: unit?.openInTime, openLate: unit?.openLate, ...rows[0] }
    }
    const then = await ofDay('2026-11-28T10:00:00+07:00')
    expect(then).toEqual({ openInTime: 0, openLate: 1, pending: true, granted: 0 })
    await at('2026-11-30T09:00:00')
    expect((await onRequest(app, 'chair', request, 'approval', { ...DECISION, documentDate: '2026-11-30', newDue: '2026-12-10' })).status).toBe(200)
    expect(await ofDay('2026-11-30T18:00:00+07:00')).toEqual({ openInTime: 1, openLate: 0, pending: false, granted: 1 })
    await at('2027-03-01T08:00:00')
    expect(await ofDay('2026-11-28T10:00:00+07:00')).toEqual(then)
    const row = (await app.as('chief').get('/extension-requests?state=approved')).json<{ items: { assignmentId: string; originalDue: string; due: string; granted: number }[] }>().items.find(({ assignmentId }) => assignmentId === id)
    expect(row).toMatchObject({ originalDue: '2026-11-27', due: '2026-12-10', granted: 1 })
  })

  it('is done in time by the granted deadline, and the lateness against the original one is said', async () => {
    await at('2026-10-01T08:00:00')
    const id = await given('economy', { due: '2026-10-15', issuedDate: '2026-09-28', issuedAt: '2026-09-29T08:00:00+07:00' })
    const request = (await askExtension(app, id, { documentDate: '2026-10-01', proposedDue: '2026-11-13' })).json<{ id: string }>().id
    await onRequest(app, 'clerk', request, 'receipt', { receivedDate: '2026-10-01' })
    await onRequest(app, 'clerk', request, 'presentation', { documentNumber: '1/PTr', documentDate: '2026-10-01', replyNumber: '99/UBND-VP' })
    expect((await app.as('chair').page(`/extension-requests/${request}`)).text).toContain('value="99/UBND-VP"')
    expect((await onRequest(app, 'chair', request, 'approval', { documentNumber: '99/UBND-VP', documentDate: '2026-10-01', newDue: '2026-11-13' })).status).toBe(200)
    await at('2026-11-12T16:00:00')
    const report = await app.as('economyFocal').post(`/assignments/${id}/result-reports`, { version: (await shown(id)).version, resultDate: '2026-11-12', resultDocument: '5/BC', summary: 'Xong.' })
    expect(report.status).toBe(201)
    await app.as('monitor').post(`/assignments/${id}/confirmation`, { version: (await shown(id)).version, qualityRating: 'meets', effectRating: 'high' })
    const data = await shown(id)
    expect([data.status.code, data.originalDue, data.due, data.extensions.lateAgainstOriginal]).toEqual(['DONE_ON_TIME', '2026-10-15', '2026-11-13', 20])
    expect((await app.as('economyHead').page(`/assignments/${id}`)).text).toContain('chậm so với hạn gốc: 20 ngày làm việc')
  })

  it('leaves the other units of the same task where they are, and counts the n-th time', async () => {
    await at('2026-11-20T08:00:00')
    const { assignments } = await issueDirective(app.db, app.district, { issuedDate: '2026-11-02', issuedAt: '2026-11-02T08:00:00+07:00', due: '2026-11-27', leads: ['economy', 'triHai'] })
    const id = assignments.economy as string
    for (const [n, newDue] of [[1, '2026-12-10'], [2, '2026-12-18']] as const) {
      const answer = await askExtension(app, id, { proposedDue: newDue })
      const request = answer.json<{ id: string }>().id
      await onRequest(app, 'clerk', request, 'receipt', { receivedDate: '2026-11-20' })
      await onRequest(app, 'clerk', request, 'presentation', { documentNumber: `${n}/PTr`, documentDate: '2026-11-20' })
      expect((await onRequest(app, 'chair', request, 'approval', { documentNumber: `${n}/UBND`, documentDate: '2026-11-20', newDue })).status).toBe(200)
    }
    const page = (await app.as('economyHead').page(`/assignments/${id}`)).text
    expect(page).toContain('Gia hạn lần 2')
    expect((await shown(id)).extensions).toMatchObject({ granted: 2, requests: [{ ordinal: 1 }, { ordinal: 2 }] })
    expect((await shown(assignments.triHai as string)).due).toBe('2026-11-27')
  })
})
