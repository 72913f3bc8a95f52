import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { OrganisationKey, PersonKey } from '../../../test/support/district.ts'
import { issueDirective, type IssuedDirective } from '../../../test/support/issued-directive.ts'

const NOW = '2026-10-01T08:00:00+07:00'
let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: NOW })
})
afterAll(() => app?.close())

const REPORT = { resultDate: '2026-10-01', resultDocument: '15/BC-KT', summary: 'Đã xong.' }
const RATED = { qualityRating: 'meets', effectRating: 'fair' }

async function given(lead: OrganisationKey = 'economy', more: Partial<IssuedDirective> = {}): Promise<string> {
  await app.setNow(NOW)
  const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-09-28', issuedAt: '2026-09-29T08:00:00+07:00', due: '2026-10-15', leads: [lead], coordinators: ['finance'], ...more })
  return issued.assignments[lead] as string
}
const post = (who: PersonKey, id: string, path: string, body: object) => app.as(who).post(`/assignments/${id}/${path}`, body)
const codes = (text: string) => [...text.matchAll(/"code":"([A-Z_]+)"/g)].map((match) => match[1])
type Shown = { phase: string; version: number; actions: { name: string; refusals: { code: string }[] }[]; delegation?: { userId: string } | null; history: { kind: string }[]; obligations: { kind: string; doneAt: string | null; breached: boolean }[] }
const shown = async (who: PersonKey, id: string) => (await app.as(who).get(`/assignments/${id}`)).json<Shown>()

describe('who may', () => {
  it('shows a unit only what it leads or coordinates, and lets coordinators look but not act', async () => {
    const id = await given()
    for (const who of ['cultureFocal', 'khanhHaiHead', 'admin'] as const) {
      expect((await app.as(who).get(`/assignments/${id}`)).status).toBe(404)
      expect((await post(who, id, 'acknowledgement', { version: 1 })).status).toBe(404)
    }
    expect((await app.nobody.get(`/assignments/${id}`)).status).toBe(401)
    expect((await app.as('financeFocal').get(`/assignments/${id}`)).status).toBe(200)
    const refused = await post('financeFocal', id, 'acknowledgement', { version: 1 })
    expect(refused.status).toBe(403)
    expect(codes(refused.text)).toContain('COORDINATOR_ONLY')
    expect((await shown('economyFocal', id)).phase).toBe('issued')
  })

  it('refuses with every reason and its clause', async () => {
    const id = await given()
    const answer = await post('economyOfficer', id, 'confirmation', { version: 1, ...RATED })
    expect(answer.status).toBe(403)
    expect(codes(answer.text)).toEqual(expect.arrayContaining(['NOT_OFFICE', 'LEAD_UNIT_CONFIRMS', 'WRONG_PHASE']))
    expect(answer.text).toContain('Đ8.2')
    expect(codes((await post('economyOfficer', id, 'result-reports', { version: 1, ...REPORT })).text)).toContain('NOT_FOCAL_OR_HEAD')
    expect((await post('monitor', id, 'result-reports', { version: 1, ...REPORT })).status).toBe(403)
  })

  it('gives the same reasons to the page as to the server', async () => {
    const id = await given()
    const { actions } = await shown('economyOfficer', id)
    expect(actions.find((action) => action.name === 'report_result')?.refusals.map((r) => r.code)).toEqual(['NOT_FOCAL_OR_HEAD'])
    const html = (await app.as('economyOfficer').page(`/assignments/${id}`)).text
    expect(html).toContain('Việc này do đầu mối hoặc thủ trưởng đơn vị thực hiện.')
    expect(html).not.toContain(`/assignments/${id}/result-reports"`)
  })

  it('lets another body confirm what the Office itself leads', async () => {
    const id = await given('office', { monitorOrganisation: 'committee', monitor: 'viceChair' })
    expect((await post('chief', id, 'acknowledgement', { version: 1 })).status).toBe(403) // neither head nor focal officer of the Office
    await app.db.insertInto('user_roles').values({ user_id: app.district.people.chief, role: 'UNIT_HEAD' }).execute()
    expect((await post('chief', id, 'result-reports', { version: 1, ...REPORT })).status).toBe(201)
    const own = await post('monitor', id, 'confirmation', { version: 2, ...RATED })
    expect(own.status).toBe(403)
    expect(codes(own.text)).toContain('LEAD_UNIT_CONFIRMS')
    expect((await post('viceChair', id, 'confirmation', { version: 2, ...RATED })).status).toBe(200)
  })

  it('records for unconnected units only', async () => {
    const source = { sourceDocument: '7/BC', sourceDocumentDate: '2026-10-01', receivedDate: '2026-10-01' }
    const connected = await post('monitor', await given(), 'recorded-results', { version: 1, ...REPORT, ...source })
    expect(connected.status).toBe(403)
    expect(codes(connected.text)).toContain('UNIT_IS_CONNECTED')
    const id = await given('farmers')
    expect((await post('clerk', id, 'recorded-results', { version: 1, ...REPORT })).status).toBe(422) // no source document
    expect((await post('clerk', id, 'recorded-progress', { version: 1, content: 'Đang làm', ...source })).status).toBe(201)
    await app.setNow('2026-10-08T08:00:00+07:00')
    expect((await post('clerk', id, 'recorded-results', { version: 2, ...REPORT, ...source })).status).toBe(201)
    const { obligations } = await shown('clerk', id)
    expect(obligations.map((one) => [one.kind, one.breached])).toEqual(expect.arrayContaining([
      ['RECORD_FOR_UNCONNECTED', false], ['RECORD_FOR_UNCONNECTED', true], ['UPDATE', false], // five days in the drawer are the Office's
    ]))
  })
})

describe('internal delegation', () => {
  it('lets the officer update but not report, and nobody outside the unit know', async () => {
    const id = await given()
    const userId = app.district.people.economyOfficer
    expect((await post('economyFocal', id, 'delegation', { version: 1, userId: app.district.people.financeHead })).status).toBe(422)
    expect((await post('economyFocal', id, 'delegation', { version: 1, userId, note: 'Gấp' })).status).toBe(200)
    expect((await shown('economyHead', id)).delegation?.userId).toBe(userId)
    for (const who of ['monitor', 'financeFocal', 'chair'] as const) {
      const seen = await app.as(who).get(`/assignments/${id}`)
      expect(seen.text).not.toContain(userId)
      expect(seen.text).not.toContain('ASSIGNMENT_DELEGATED')
      expect((await app.as(who).page(`/assignments/${id}`)).text).not.toContain('Mai Thực Hiện')
    }
    expect((await post('economyOfficer', id, 'progress-updates', { version: 2, content: 'Đang làm' })).status).toBe(201)
    expect((await post('economyOfficer', id, 'result-reports', { version: 3, ...REPORT })).status).toBe(403)
    expect((await shown('monitor', id)).history.map((event) => event.kind)).toContain('ASSIGNMENT_ACKNOWLEDGED')
  })
})

describe('reporting', () => {
  it.each([
    [{ resultDate: '2026-10-02' }, 'resultDate', 'RESULT_DATE_FUTURE'],
    [{ resultDate: '2026-09-27' }, 'resultDate', 'RESULT_BEFORE_DOCUMENT'],
    [{ resultDocument: '' }, 'resultDocument', 'RESULT_DOCUMENT_REQUIRED'],
    [{ noDocumentReason: 'Không cần' }, 'noDocumentReason', 'RESULT_DOCUMENT_OR_REASON'],
    [{ summary: ' ' }, 'summary', 'REQUIRED'],
    [{ resultDate: '31/02/2026' }, 'resultDate', 'INVALID_DATE'],
  ])('refuses %j', async (wrong, field, code) => {
    const id = await given()
    const answer = await post('economyFocal', id, 'result-reports', { version: 1, ...REPORT, ...wrong })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(`"field":"${field}"`)
    expect(codes(answer.text)).toContain(code)
    expect((await shown('economyFocal', id)).version).toBe(1)
  })

  it('works as a form, and keeps what was typed when it is refused', async () => {
    const id = await given()
    const typed = { version: '1', resultDate: '02/10/2026', resultDocument: '15/BC-KT', summary: 'Đã hoàn thành <sớm>' }
    const refused = await app.as('economyFocal').submit(`/assignments/${id}/result-reports`, typed)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Ngày có kết quả không được sau hôm nay')
    expect(refused.text).toContain('Đã hoàn thành &lt;sớm>')
    expect(refused.text).toContain('id="f-report-result-resultDate"')
    const taken = await app.as('economyFocal').submit(`/assignments/${id}/result-reports`, { ...typed, resultDate: '01/10/2026' })
    expect([taken.status, taken.headers['location']]).toEqual([303, `/assignments/${id}`])
    const page = (await app.as('monitor').page(`/assignments/${id}`)).text
    expect(page).toContain('Chờ xác nhận – trong hạn')
    expect(page).toContain('Xác nhận kết quả')
  })

  it('happens once however often it is sent', async () => {
    const id = await given()
    const send = () => app.as('economyFocal').post(`/assignments/${id}/progress-updates`, { version: 1, content: 'Đang làm' }, { 'idempotency-key': `k-${id}` })
    const [first, second] = [await send(), await send()]
    expect([first.status, second.status]).toEqual([201, 201])
    expect(first.text).toBe(second.text)
    expect((await shown('economyFocal', id)).version).toBe(2)
  })
})

describe('confirming', () => {
  const pending = async () => {
    const id = await given()
    expect((await post('economyFocal', id, 'result-reports', { version: 1, ...REPORT })).status).toBe(201)
    return id
  }

  it('needs both ratings, a rejection its reason', async () => {
    const id = await pending()
    expect((await post('monitor', id, 'confirmation', { version: 2, qualityRating: 'meets' })).status).toBe(422)
    expect((await post('monitor', id, 'confirmation', { version: 2, qualityRating: 'superb', effectRating: 'fair' })).status).toBe(422)
    expect((await post('monitor', id, 'rejection', { version: 2 })).status).toBe(422)
    expect((await post('monitor', id, 'confirmation', { version: 1, ...RATED })).status).toBe(409)
  })

  it('happens once when two do it at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await pending()
      const answers = await Promise.all((['monitor', 'chief'] as const).map((who) => post(who, id, 'confirmation', { version: 2, ...RATED })))
      expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
      expect((await shown('monitor', id)).history.filter((event) => event.kind === 'RESULT_CONFIRMED')).toHaveLength(1)
    }
  })

  it('does many at once, each judged by itself', async () => {
    const [ready, other, open, own] = [await pending(), await pending(), await given(), await given('farmers')]
    await post('monitor', own, 'recorded-results', { version: 1, ...REPORT, sourceDocument: '7/BC', sourceDocumentDate: '2026-10-01', receivedDate: '2026-10-01' })
    const missing = '01990000-0000-7000-8000-000000000000'
    const answer = await app.as('monitor').post('/assignments/bulk/confirmation', { ids: [ready, other, open, own, missing, ready], ...RATED })
    expect(answer.status).toBe(200)
    const { done, refused } = answer.json<{ done: string[]; refused: { id: string; reasons: { code: string }[] }[] }>()
    expect(done.toSorted()).toEqual([ready, other].toSorted())
    expect(new Map(refused.map((row) => [row.id, row.reasons.map((r) => r.code)]))).toEqual(new Map([
      [open, ['WRONG_PHASE']], [own, ['REPORTER_CONFIRMS']], [missing, ['NOT_FOUND']],
    ]))
    expect((await shown('monitor', ready)).phase).toBe('closed')
    const form = await app.as('economyFocal').submit('/assignments/bulk/acknowledgement', { ids: [open, own], returnTo: '/assignments?status=issued' })
    expect([form.status, form.headers['location']]).toEqual([303, '/assignments?status=issued'])
    expect((await shown('monitor', open)).phase).toBe('accepted')
    expect((await app.as('economyFocal').submit('/assignments/bulk/acknowledgement', { ids: [], returnTo: 'https://example.org' })).headers['location']).toBe('/assignments')
  })
})

describe('G11: one directive, twelve units', () => {
  it('counts each assignment by itself and shows each unit only its own', async () => {
    await app.setNow(NOW)
    const leads = ['khanhHai', 'triHai', 'phuongHai'] as const
    const { assignments } = await issueDirective(app.db, app.district, { issuedDate: '2026-09-28', issuedAt: '2026-09-29T08:00:00+07:00', due: '2026-10-15', leads })
    expect((await post('khanhHaiFocal', assignments.khanhHai as string, 'result-reports', { version: 1, ...REPORT })).status).toBe(201)
    const seen = (await app.as('monitor').get(`/assignments/${assignments.triHai}`)).json<{ timeliness: { code: string }; siblings: { id: string; status: { code: string } }[] }>()
    expect(seen.timeliness.code).toBe('IN_TIME')
    expect(seen.siblings.map((one) => [one.id, one.status.code])).toEqual([[assignments.khanhHai, 'PENDING_ON_TIME'], [assignments.phuongHai, 'TO_ACKNOWLEDGE_IN_TIME']])
    const own = (await app.as('triHaiFocal').get(`/assignments/${assignments.triHai}`)).json<{ siblings: unknown[] }>()
    expect(own.siblings).toEqual([])
    expect((await app.as('triHaiFocal').get(`/assignments/${assignments.khanhHai}`)).status).toBe(404)
  })
})
