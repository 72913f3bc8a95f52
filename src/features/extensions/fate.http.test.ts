import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { OrganisationKey, PersonKey } from '../../../test/support/district.ts'
import { askExtension, onRequest } from '../../../test/support/extension-request.ts'
import { issueDirective, type IssuedDirective } from '../../../test/support/issued-directive.ts'
import { multipart, pdf } from '../../../test/support/sample-files.ts'
import { EXTENSION_STATES, EXTENSION_STEPS } from './domain/extension-lifecycle.ts'

const NOW = '2026-11-20T08:00:00+07:00'
let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: NOW })
})
afterAll(() => app?.close())
beforeEach(() => app.setNow(NOW))

async function given(lead: OrganisationKey = 'economy', more: Partial<IssuedDirective> = {}): Promise<string> {
  const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-11-02', issuedAt: '2026-11-02T08:00:00+07:00', due: '2026-11-27', leads: [lead], coordinators: lead === 'finance' ? [] : ['finance'], ...more })
  return issued.assignments[lead] as string
}
const withoutDeadline = async () => {
  const { assignments } = await issueDirective(app.db, app.district, { issuedDate: '2026-11-02', issuedAt: '2026-11-02T08:00:00+07:00', leads: ['economy'] })
  return assignments.economy as string
}
type Request = { id: string; state: string; version: number; ordinal: number | null; onTime: boolean | null; submittedOn: string | null; documentNumber: string; steps: { step: string; reason: string }[]; files: { id: string; fileName: string }[] }
type Shown = { version: number; phase: string; actions: { name: string; refusals: { code: string }[] }[]; extensions: { requests: Request[] }; history: { kind: string }[]; obligations: { kind: string; doneAt: string | null }[] }
const shown = async (id: string, who: PersonKey = 'monitor') => (await app.as(who).get(`/assignments/${id}`)).json<Shown>()
const last = async (id: string, who?: PersonKey) => (await shown(id, who)).extensions.requests.at(-1)
const codes = (text: string) => [...text.matchAll(/"code":"([A-Z_]+)"/g)].map((match) => match[1])
const idOf = (answer: { status: number; text: string; json<T>(): T }) => {
  expect(`${answer.status} ${answer.status === 201 ? '' : answer.text}`).toBe('201 ')
  return answer.json<{ id: string }>().id
}
const PAPER = { documentNumber: '30/PTr-VP', documentDate: '2026-11-20' }
const GRANT = { documentNumber: '120/UBND-VP', documentDate: '2026-11-20', newDue: '2026-12-10' }
async function presented(taskId: string): Promise<string> {
  const id = idOf(await askExtension(app, taskId))
  await onRequest(app, 'clerk', id, 'receipt', { receivedDate: '2026-11-20' })
  expect((await onRequest(app, 'chief', id, 'presentation', PAPER)).status).toBe(200)
  return id
}
const events = async (taskId: string, kind: string) => (await shown(taskId)).history.filter((event) => event.kind === kind).length

describe('asking', () => {
  it('is prepared by the focal officer, private until the head signs', async () => {
    const id = await given()
    const draft = idOf(await askExtension(app, id, {}, 'economyFocal', 'extension-requests/draft'))
    expect((await shown(id)).extensions.requests).toEqual([])
    expect(await events(id, 'EXTENSION_PREPARED')).toBe(0)
    for (const who of ['monitor', 'chair', 'financeFocal'] as const) expect((await app.as(who).get(`/extension-requests/${draft}`)).status).toBe(404)
    expect(await last(id, 'economyHead')).toMatchObject({ id: draft, state: 'draft', ordinal: null, onTime: null })
    expect((await app.as('economyHead').get('/notifications')).text).toContain('EXTENSION_TO_SIGN')
    const unsigned = await askExtension(app, id, { requestVersion: 1 }, 'economyFocal')
    expect([unsigned.status, codes(unsigned.text)]).toEqual([403, expect.arrayContaining(['NOT_UNIT_HEAD'])])
    expect((await askExtension(app, id)).status).toBe(409) // looked at the page before there was a draft
    expect(idOf(await askExtension(app, id, { requestVersion: 1, documentNumber: '46/CV-KT' }))).toBe(draft)
    expect(await last(id)).toMatchObject({ state: 'submitted', ordinal: 1, documentNumber: '46/CV-KT' })
    expect((await app.as('clerk').get('/notifications')).text).toContain('EXTENSION_REQUESTED')
  })

  it('is for the head of the lead unit alone, and unseen by strangers', async () => {
    const id = await given()
    for (const who of ['economyOfficer', 'financeHead', 'financeFocal', 'monitor', 'chair'] as const) {
      expect([who, (await askExtension(app, id, {}, who)).status]).toEqual([who, 403])
    }
    for (const who of ['cultureFocal', 'triHaiFocal', 'admin'] as const) expect([who, (await askExtension(app, id, {}, who)).status]).toEqual([who, 404])
    const request = idOf(await askExtension(app, id))
    for (const who of ['cultureFocal', 'triHaiFocal', 'admin'] as const) {
      expect((await app.as(who).get(`/extension-requests/${request}`)).status).toBe(404)
      expect((await app.as(who).post(`/extension-requests/${request}/approval`, { version: 2, ...GRANT })).status).toBe(404)
      expect((await app.as(who).get('/extension-requests?state=all')).text).not.toContain(request)
    }
    expect((await app.as('financeFocal').get(`/extension-requests/${request}`)).status).toBe(200)
    expect((await app.nobody.get(`/extension-requests/${request}`)).status).toBe(401)
  })

  it('is signed by the Chief where the Office itself leads', async () => {
    const id = await given('office', { monitor: 'viceChair', monitorOrganisation: 'committee', coordinators: [] })
    expect((await askExtension(app, id, {}, 'clerk')).status).toBe(403)
    expect((await askExtension(app, id, {}, 'chief')).status).toBe(201)
  })

  it('needs a document, a reason and a later date', async () => {
    const id = await given()
    const bare = await app.as('economyHead').post(`/assignments/${id}/extension-requests`, { version: 1 })
    expect([bare.status, codes(bare.text).filter((code) => code === 'REQUIRED').length]).toEqual([422, 4])
    const earlier = await askExtension(app, id, { proposedDue: '2026-11-27' })
    expect([earlier.status, codes(earlier.text)[0]]).toEqual([422, 'PROPOSED_NOT_LATER'])
    expect(codes((await askExtension(app, id, { documentDate: '2026-11-21' })).text)[0]).toBe('FUTURE_DATE')
    expect((await shown(id, 'economyHead')).extensions.requests).toEqual([])
    const again = await app.as('economyHead').submit(`/assignments/${id}/extension-requests`, { version: '1', requestVersion: '', documentNumber: '45/CV', documentDate: '20/11/2026', reason: 'Chờ thẩm định', proposedDue: '01/11/2026' })
    expect([again.status, again.text.includes('Chờ thẩm định'), again.text.includes('Thời hạn đề nghị phải sau thời hạn hiện hành.')]).toEqual([422, true, true])
  })

  it('is not for a task without deadline, closed, or reported', async () => {
    const undated = await withoutDeadline()
    const refused = await askExtension(app, undated)
    expect([refused.status, codes(refused.text)[0]]).toEqual([422, 'NO_DEADLINE'])
    const id = await given()
    await app.as('economyFocal').post(`/assignments/${id}/result-reports`, { version: 1, resultDate: '2026-11-20', resultDocument: '1/BC', summary: 'Xong.' })
    for (const phase of ['pending_confirmation', 'closed', 'suspended', 'cancelled'] as const) {
      await sql`update assignments set phase = ${phase}, closed_at = ${phase === 'closed' ? NOW : null}::timestamptz where id = ${id}`.execute(app.db)
      const answer = await askExtension(app, id)
      expect([phase, answer.status, codes(answer.text)[0]]).toEqual([phase, 409, 'WRONG_PHASE'])
      expect((await shown(id, 'economyHead')).actions.find(({ name }) => name === 'request_extension')?.refusals.map(({ code }) => code)).toEqual(['WRONG_PHASE'])
    }
  })

  it('happens once: one open request, sent twice or by two at once', async () => {
    const id = await given()
    const body = { version: 1, documentNumber: '45/CV', documentDate: '2026-11-20', reason: 'Chờ.', proposedDue: '2026-12-10' }
    const key = { 'idempotency-key': 'one-and-the-same' }
    const [first, second] = [await app.as('economyHead').post(`/assignments/${id}/extension-requests`, body, key), await app.as('economyHead').post(`/assignments/${id}/extension-requests`, body, key)]
    expect([first.status, second.status, second.text]).toEqual([201, 201, first.text])
    const other = await askExtension(app, id)
    expect([other.status, codes(other.text)[0], other.text.includes(`/extension-requests/${first.json<{ id: string }>().id}`)]).toEqual([409, 'EXTENSION_OPEN', true])
    expect(await events(id, 'EXTENSION_REQUESTED')).toBe(1)
    const twin = await given()
    const both = await Promise.all([askExtension(app, twin), askExtension(app, twin)])
    expect(both.map(({ status }) => String(status)).toSorted()).toEqual(['201', '409'])
    expect(await events(twin, 'EXTENSION_REQUESTED')).toBe(1)
  })

  it('brings its file along, which those who may see the request open', async () => {
    const id = await given()
    const { contentType, payload } = multipart({ version: '1', requestVersion: '', documentNumber: '45/CV', documentDate: '20/11/2026', reason: 'Chờ.', proposedDue: '10/12/2026' }, [{ field: 'files', fileName: 'cong-van-45.pdf', content: pdf() }])
    const sent = await app.server.inject({ method: 'POST', url: `/assignments/${id}/extension-requests`, payload, headers: { accept: 'application/json', 'content-type': contentType, cookie: `__Host-session=${app.token('economyHead')}` } })
    expect(sent.statusCode).toBe(201)
    const [file] = (await last(id))?.files ?? []
    expect(file?.fileName).toBe('cong-van-45.pdf')
    expect((await app.as('chair').file(`/attachments/${file?.id}`)).equals(pdf())).toBe(true)
    expect((await app.as('cultureFocal').get(`/attachments/${file?.id}`)).status).toBe(404)
  })
})

describe('the Office', () => {
  it('returns what is incomplete, and the first day it was sent stays', async () => {
    const id = await given()
    const request = idOf(await askExtension(app, id))
    await onRequest(app, 'clerk', request, 'receipt', { receivedDate: '2026-11-20' })
    expect((await onRequest(app, 'monitor', request, 'return', {})).status).toBe(422)
    expect((await onRequest(app, 'monitor', request, 'return', { reason: 'Thiếu căn cứ.' })).status).toBe(200)
    expect((await shown(id)).obligations.filter(({ kind }) => kind.endsWith('_EXTENSION'))).toEqual([])
    expect((await app.as('economyHead').page('/')).text).toContain('Trả lại để hoàn chỉnh')
    await app.setNow('2026-11-26T08:00:00+07:00')
    const { version } = await last(id) as Request
    expect(idOf(await askExtension(app, id, { requestVersion: version, reason: 'Bổ sung căn cứ.' }))).toBe(request)
    expect(await last(id)).toMatchObject({ state: 'submitted', ordinal: 1, submittedOn: '2026-11-20', onTime: true })
    const early = await onRequest(app, 'clerk', request, 'receipt', { receivedDate: '2026-11-25' })
    expect([early.status, codes(early.text)[0]]).toEqual([422, 'BEFORE_SENT'])
    expect((await onRequest(app, 'clerk', request, 'receipt', { receivedDate: '2026-11-26' })).status).toBe(200)
    expect((await shown(id)).obligations.filter(({ kind }) => kind.endsWith('_EXTENSION'))).toHaveLength(2)
  })

  it('records the paper of a unit that is not connected, which counts from the day it came', async () => {
    const id = await given('farmers', { coordinators: [] })
    const record = (body: object, who: PersonKey = 'clerk') => app.as(who).post(`/assignments/${id}/recorded-extension-requests`, { version: 1, documentNumber: '7/CV-HND', documentDate: '2026-11-18', reason: 'Chờ hội viên.', proposedDue: '2026-12-10', ...body })
    expect((await record({ receivedDate: '2026-11-17' })).status).toBe(422)
    expect((await record({})).status).toBe(422)
    await app.setNow('2026-11-26T08:00:00+07:00')
    const request = idOf(await record({ receivedDate: '2026-11-19' }))
    expect(await last(id)).toMatchObject({ state: 'received', onTime: true, submittedOn: '2026-11-19', steps: [{ step: 'recorded' }] })
    const { rows } = await sql<{ due: string }>`select due_on::text as due from obligations where subject_id = ${request} and kind = 'PRESENT_EXTENSION'`.execute(app.db)
    expect(rows).toEqual([{ due: '2026-11-23' }])
    const behalf = await app.db.selectFrom('events').select(['on_behalf_of_organisation_id as of']).where('assignment_id', '=', id).where('kind', '=', 'EXTENSION_RECORDED').execute()
    expect(behalf).toEqual([{ of: app.district.organisations.farmers }])
    expect((await onRequest(app, 'clerk', request, 'return', { reason: 'Thiếu chữ ký.' })).status).toBe(200)
    expect((await app.as('monitor').get(`/extension-requests/${request}`)).status).toBe(200)
    expect((await onRequest(app, 'clerk', request, 'withdrawal')).status).toBe(200)
    const connected = await given()
    const refused = await app.as('clerk').post(`/assignments/${connected}/recorded-extension-requests`, { version: 1, documentNumber: '1', documentDate: '2026-11-18', reason: 'x', proposedDue: '2026-12-10', receivedDate: '2026-11-19' })
    expect([refused.status, codes(refused.text)]).toEqual([403, expect.arrayContaining(['UNIT_IS_CONNECTED'])])
  })
})

describe('the answer', () => {
  it('is given once, whoever of the leaders comes first', async () => {
    const id = await given()
    const request = await presented(id)
    const { version } = await last(id) as Request
    const both = await Promise.all([
      app.as('chair').post(`/extension-requests/${request}/approval`, { version, ...GRANT }),
      app.as('viceChair').post(`/extension-requests/${request}/rejection`, { version, documentNumber: '121/UBND-VP', documentDate: '2026-11-20', reason: 'Chưa cần thiết.' }),
    ])
    expect(both.map(({ status }) => String(status)).toSorted()).toEqual(['200', '409'])
    expect(await events(id, 'EXTENSION_APPROVED') + await events(id, 'EXTENSION_REJECTED')).toBe(1)
    const steps = (await last(id))?.steps.map(({ step }) => step)
    expect(steps?.filter((step) => step === 'approved' || step === 'rejected')).toHaveLength(1)
  })

  it('is not taken from an old page, nor before it is presented', async () => {
    const id = await given()
    const request = idOf(await askExtension(app, id))
    const early = await onRequest(app, 'chair', request, 'approval', GRANT)
    expect([early.status, codes(early.text)[0]]).toEqual([409, 'WRONG_STATE'])
    await onRequest(app, 'clerk', request, 'receipt', { receivedDate: '2026-11-20' })
    await onRequest(app, 'chief', request, 'presentation', PAPER)
    const stale = await app.as('chair').post(`/extension-requests/${request}/approval`, { version: 1, ...GRANT })
    expect([stale.status, codes(stale.text)[0]]).toEqual([409, 'STALE_VERSION'])
    expect((await onRequest(app, 'economyHead', request, 'withdrawal')).status).toBe(409)
    const again = await app.as('chair').submit(`/extension-requests/${request}/rejection`, { version: String((await last(id))?.version), documentNumber: '121/UBND', documentDate: '20/11/2026', reason: '' })
    expect([again.status, again.text.includes('value="121/UBND"'), again.text.includes('Chưa nhập nội dung này.')]).toEqual([422, true, true])
  })

  it('waits for the leader at home and is told to the unit', async () => {
    const id = await given()
    const request = await presented(id)
    const home = (await app.as('chair').page('/')).text
    expect(home).toContain('Gia hạn chờ quyết định')
    expect(home).toContain(`/extension-requests/${request}`)
    const page = (await app.as('chair').page(`/extension-requests/${request}`)).text
    for (const words of ['Rà soát, báo cáo kết quả thực hiện nhiệm vụ được giao.', 'Chờ ý kiến thẩm định của Sở Tài chính.', 'Đúng thời điểm', 'Đây là lần đầu đơn vị xin gia hạn', 'value="10/12/2026"', `/extension-requests/${request}/approval`, `/extension-requests/${request}/rejection`]) expect(page).toContain(words)
    expect((await onRequest(app, 'chair', request, 'approval', GRANT)).status).toBe(200)
    expect((await app.as('economyFocal').get('/notifications')).text).toContain('EXTENSION_APPROVED')
    expect((await app.as('economyHead').page('/')).text).toContain('Được gia hạn')
  })

  it('lists the requests by state for the Office, with what it must receive and present', async () => {
    const id = await given('economy', { content: 'Nội dung chờ tiếp nhận' })
    const request = idOf(await askExtension(app, id))
    expect((await app.as('clerk').page('/')).text).toContain('Nội dung chờ tiếp nhận')
    const items = async (query: string) => (await app.as('clerk').get(`/extension-requests?${query}`)).json<{ items: { id: string }[] }>().items.map((row) => row.id)
    expect(await items('state=submitted')).toContain(request)
    expect(await items('state=presented')).not.toContain(request)
    expect(await items(`state=pending&unit=${app.district.organisations.finance}`)).toEqual([])
    const narrowed = (await app.as('clerk').get('/assignments?status=all&extension=pending')).json<{ items: { id: string; pendingExtension: number | null }[] }>().items
    expect(narrowed.find((row) => row.id === id)?.pendingExtension).toBe(1)
    expect(narrowed.every((row) => row.pendingExtension !== null)).toBe(true)
    expect((await app.as('clerk').page('/assignments?status=all&extension=pending')).text).toContain('Đang xin gia hạn (1)')
  })
})

describe('without an answer', () => {
  it('lapses when the task is closed, and nobody owes anything any more', async () => {
    const id = await given()
    const request = await presented(id)
    await app.as('economyFocal').post(`/assignments/${id}/result-reports`, { version: 1, resultDate: '2026-11-20', resultDocument: '1/BC', summary: 'Xong.' })
    await app.as('monitor').post(`/assignments/${id}/confirmation`, { version: 2, qualityRating: 'meets', effectRating: 'high' })
    expect(await last(id)).toMatchObject({ state: 'lapsed' })
    const { rows } = await sql<{ kind: string }>`select kind from obligations where subject_id = ${request} and done_at is null and cancelled_at is null`.execute(app.db)
    expect(rows).toEqual([])
    expect((await app.as('economyHead').get('/notifications')).text).toContain('EXTENSION_LAPSED')
  })

  it('stays while the task stands still, but cannot be granted; it goes with a task that is taken back', async () => {
    const id = await given()
    const request = await presented(id)
    const paper = { document: '88/QĐ-UBND', documentDate: '2026-11-20', reason: 'Theo chỉ đạo của Chủ tịch.' }
    const decide = async (path: string) => (await app.as('monitor').post(`/assignments/${id}/${path}`, { version: (await shown(id)).version, ...paper })).status
    expect(await decide('suspension')).toBe(200)
    expect(await last(id)).toMatchObject({ state: 'presented' })
    const refused = await onRequest(app, 'chair', request, 'approval', GRANT)
    expect([refused.status, codes(refused.text)[0]]).toEqual([409, 'WRONG_PHASE'])
    const page = (await app.as('chair').page(`/extension-requests/${request}`)).text
    expect([page.includes(`/extension-requests/${request}/rejection`), page.includes('Cho phép gia hạn')]).toEqual([true, false])
    expect(await decide('cancellation')).toBe(200)
    expect(await last(id)).toMatchObject({ state: 'lapsed' })
  })

  it('moves with its unit into another, or lapses with a task the successor has already', async () => {
    const { assignments } = await issueDirective(app.db, app.district, { issuedDate: '2026-11-02', issuedAt: '2026-11-02T08:00:00+07:00', due: '2026-11-27', leads: ['khanhHai', 'phuongHai'] })
    const alone = await given('khanhHai')
    const [doubled, moved] = [idOf(await askExtension(app, assignments.khanhHai as string, {}, 'khanhHaiHead')), idOf(await askExtension(app, alone, {}, 'khanhHaiHead'))]
    const organisation = app.district.organisations.khanhHai
    const { version } = await app.db.selectFrom('organisations').select('version').where('id', '=', organisation).executeTakeFirstOrThrow()
    const merged = await app.as('admin').post(`/organisations/${organisation}/merge`, { version, successorId: app.district.organisations.phuongHai, from: '2026-11-20', documentRef: 'NQ 1' })
    expect(`${merged.status} ${merged.status < 300 ? '' : merged.text}`).toBe('200 ')
    const state = async (id: string) => app.db.selectFrom('extension_requests').select(['state', 'organisation_id as of']).where('id', '=', id).executeTakeFirst()
    expect(await state(doubled)).toMatchObject({ state: 'lapsed' })
    expect(await state(moved)).toEqual({ state: 'submitted', of: app.district.organisations.phuongHai })
  })
})

it('the database lists the same words', async () => {
  const { rows } = await sql<{ says: string }>`select pg_get_constraintdef(oid) as says from pg_constraint where conname in ('extension_requests_state_check', 'extension_steps_step_check') order by conname`.execute(app.db)
  expect(rows.map(({ says }) => [...says.matchAll(/'([a-z]+)'/g)].map(([, word]) => word))).toEqual([[...EXTENSION_STATES], [...EXTENSION_STEPS]])
  await expect(sql`update extension_steps set reason = 'x'`.execute(app.db)).rejects.toThrow(/extension_steps/)
})
