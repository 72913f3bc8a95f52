import { sql } from 'kysely'
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

const codes = (text: string) => [...new Set([...text.matchAll(/"code":"([A-Z_]+)"/g)].map((match) => match[1]))]
const post = (who: PersonKey, url: string, body: object = {}, headers: Record<string, string> = {}) => app.as(who).post(url, body, headers)
const unit = (key: OrganisationKey) => app.district.organisations[key]
type Shown = { state: string; version: number; parties: { organisationId: string; given: boolean }[]; opinions: { opinion: string }[]; moves: { act: string; content: string }[]; links: { label: string }[]; assignmentId: string | null; actions: { name: string }[] }
const shown = async (who: PersonKey, id: string) => (await app.as(who).get(`/issues/${id}`)).json<Shown>()
const OBSTACLE = { kind: 'obstacle', content: 'Chưa bàn giao mặt bằng.', cause: 'Chưa thống nhất giá đất.', proposal: 'Lùi tiến độ.' }
const events = async (id: string) => (await sql<{ kind: string; assignment_id: string | null }>`select e.kind, e.assignment_id from events e where e.after->>'issue' = ${id} order by e.id`.execute(app.db)).rows

async function task(more: Partial<IssuedDirective> = {}): Promise<string> {
  await app.setNow(NOW)
  const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-09-28', issuedAt: '2026-09-29T08:00:00+07:00', due: '2026-10-15', leads: ['economy'], coordinators: ['finance', 'khanhHai'], ...more })
  return Object.values(issued.assignments)[0] as string
}
async function raised(who: PersonKey, body: object): Promise<string> {
  const answer = await post(who, '/issues', body)
  expect(`${answer.status} ${answer.status === 201 ? '' : answer.text}`).toBe('201 ')
  return answer.json<{ id: string }>().id
}
async function moved(who: PersonKey, id: string, path: string, body: object = {}): Promise<number> {
  const { version } = await shown('monitor', id)
  return (await post(who, `/issues/${id}/${path}`, { version, content: 'Nội dung.', ...body })).status
}

describe('an obstacle (Đ9.1.b, Đ21.2)', () => {
  it('is the unit’s, on its task or in general, with its cause', async () => {
    const assignmentId = await task()
    expect((await post('economyOfficer', '/issues', { ...OBSTACLE, assignmentId })).status).toBe(403)
    expect(codes((await post('monitor', '/issues', { ...OBSTACLE, assignmentId })).text)).toContain('UNIT_RAISES')
    expect((await post('chair', '/issues', OBSTACLE)).status).toBe(403)
    expect((await post('cultureFocal', '/issues', { ...OBSTACLE, assignmentId })).status).toBe(404)
    expect(codes((await post('economyFocal', '/issues', { ...OBSTACLE, cause: '' })).text)).toContain('CAUSE_REQUIRED')
    expect(codes((await post('economyFocal', '/issues', { ...OBSTACLE, beyondCapacity: true })).text)).toContain('NOT_A_COMMUNE')
    expect((await post('khanhHaiHead', '/issues', { ...OBSTACLE, beyondCapacity: true })).status).toBe(201)
    const sent = await Promise.all([1, 2].map(() => post('economyFocal', '/issues', { ...OBSTACLE, assignmentId }, { 'idempotency-key': 'raise-once' })))
    expect(sent[0]?.json()).toEqual(sent[1]?.json())
    const { id } = sent[0]?.json<{ id: string }>() ?? { id: '' }
    expect((await app.as('monitor').page(`/assignments/${assignmentId}`)).text).toContain('Chưa bàn giao mặt bằng.')
    expect((await app.as('financeFocal').get(`/assignments/${assignmentId}`)).text).not.toContain('Chưa bàn giao mặt bằng.')
    for (const who of ['financeFocal', 'cultureFocal', 'admin'] as const) expect((await app.as(who).get(`/issues/${id}`)).status).toBe(404)
    expect((await events(id)).map((event) => [event.kind, event.assignment_id])).toEqual([['ISSUE_RAISED', null]])
  })

  it('is reviewed, asked about, submitted, directed from the phone and resolved with what came of it', async () => {
    const assignmentId = await task()
    const id = await raised('economyFocal', { ...OBSTACLE, assignmentId })
    expect(await moved('economyFocal', id, 'review')).toBe(403)
    expect(await moved('monitor', id, 'submission')).toBe(409)
    expect(await moved('monitor', id, 'review')).toBe(200)
    expect(await moved('monitor', id, 'dismissal')).toBe(409)
    expect((await post('monitor', `/issues/${id}/information-requests`, { version: 2 })).status).toBe(422)
    expect(await moved('monitor', id, 'information-requests', { content: 'Bổ sung bản đồ.' })).toBe(200)
    expect((await app.as('economyHead').page('/')).text).toContain('Cần cho ý kiến, bổ sung thông tin')
    expect(await moved('monitor', id, 'submission')).toBe(409)
    expect(await moved('monitor', id, 'information')).toBe(403)
    expect(await moved('economyHead', id, 'information', { content: 'Đã gửi bản đồ.' })).toBe(200)
    expect(await moved('monitor', id, 'submission', { content: 'Đề xuất tổ chức họp.', documentNumber: '12/TTr-VP', documentDate: '2026-10-01' })).toBe(200)
    expect((await app.as('chair').page('/')).text).toContain('Chờ ý kiến chỉ đạo')
    expect(await moved('chief', id, 'direction')).toBe(403)
    const both = await Promise.all((['chair', 'viceChair'] as const).map((who) => post(who, `/issues/${id}/direction`, { version: 5, content: 'Giao Phòng TC-KH xử lý.' })))
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const told = await shown('economyFocal', id)
    expect(told.moves.map((move) => move.act)).toEqual(['raise', 'review', 'request_info', 'give_info', 'direct'])
    expect(JSON.stringify(told)).not.toContain('Đề xuất tổ chức họp.')

    const code = (await app.as('monitor').get(`/assignments/${assignmentId}`)).json<{ code: string }>().code
    const link = (reference: string) => post('monitor', `/issues/${id}/links`, { reference })
    expect(codes((await link('NV-không-có')).text)).toEqual(['UNKNOWN_RECORD'])
    expect((await link(code)).status).toBe(200)
    expect((await link(`https://example.org/assignments/${assignmentId}`)).status).toBe(200)
    expect((await shown('monitor', id)).links).toHaveLength(1)
    expect(await moved('monitor', id, 'resolution')).toBe(200)
    expect((await shown('monitor', id)).state).toBe('resolved')
    expect((await events(id)).map((event) => event.kind)).toEqual(['ISSUE_RAISED', 'ISSUE_REVIEWED', 'ISSUE_INFO_WANTED', 'ISSUE_INFO_GIVEN', 'ISSUE_SUBMITTED', 'ISSUE_DIRECTED', 'ISSUE_LINKED', 'ISSUE_RESOLVED'])
  })

  it('is dismissed with a reason, or taken back by who raised it', async () => {
    const [first, second] = [await raised('economyFocal', OBSTACLE), await raised('economyFocal', OBSTACLE)]
    expect((await post('monitor', `/issues/${first}/dismissal`, { version: 1 })).status).toBe(422)
    expect(await moved('monitor', first, 'dismissal', { content: 'Đã có hướng dẫn.' })).toBe(200)
    expect(await moved('monitor', second, 'withdrawal')).toBe(403)
    expect(await moved('economyHead', second, 'withdrawal', { content: 'Đã tự xử lý.' })).toBe(200)
    expect(await moved('monitor', second, 'review')).toBe(409)
    const filtered = async (query: string) => (await app.as('monitor').get(`/issues?${query}`)).text
    expect(await filtered('state=dismissed')).toContain(first)
    expect(await filtered('state=dismissed')).not.toContain(second)
    expect(await filtered(`state=all&kind=obstacle&unit=${unit('economy')}`)).toContain(second)
    expect(await filtered(`state=all&unit=${unit('finance')}`)).not.toContain(second)
  })
})

describe('different opinions (Đ9.1.c)', () => {
  const conflict = (keys: readonly OrganisationKey[]) => ({ kind: 'opinion_conflict', content: 'Chưa thống nhất nguồn vốn.', organisationIds: keys.map(unit) })

  it('collects each unit’s own opinion and shows it to nobody but the Office and the leaders', async () => {
    expect(codes((await post('monitor', '/issues', conflict(['economy']))).text)).toContain('TWO_UNITS')
    const assignmentId = await task()
    const { code } = (await app.as('monitor').get(`/assignments/${assignmentId}`)).json<{ code: string }>()
    const id = await raised('monitor', { ...conflict(['economy', 'finance', 'farmers']), assignmentId })
    expect((await app.as('cultureFocal').get(`/issues/${id}`)).status).toBe(404)
    expect((await post('cultureFocal', `/issues/${id}/opinions`, { opinion: 'x' })).status).toBe(404)
    const both = await Promise.all((['economyFocal', 'economyHead'] as const).map((who) => post(who, `/issues/${id}/opinions`, { opinion: 'Dùng vốn huyện.' })))
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
    const other = await app.as('financeFocal').get(`/issues/${id}`)
    expect(other.text).not.toContain('Dùng vốn huyện.')
    expect(other.json<Shown>().parties.map((party) => party.organisationId)).toEqual([unit('finance')])
    expect((await post('economyFocal', `/issues/${id}/parties`, { organisationIds: [unit('culture')] })).status).toBe(403)
    expect((await post('monitor', `/issues/${id}/parties`, { organisationIds: [unit('culture')] })).status).toBe(200)
    for (const address of [`/issues/${id}`, '/issues', '/']) {
      expect((await app.as('cultureFocal').get(address)).text).not.toContain(code)
      expect((await app.as('financeFocal').get(address)).status).toBe(200)
    }
    expect((await app.as('cultureFocal').get('/issues')).text).toContain(id)
    const paper = { opinion: 'Hội đồng ý.', documentNumber: '3/CV', documentDate: '2026-10-01', receivedDate: '2026-10-01' }
    expect(codes((await post('monitor', `/issues/${id}/recorded-opinions`, { organisationId: unit('finance'), ...paper })).text)).toContain('UNIT_IS_CONNECTED')
    expect((await post('monitor', `/issues/${id}/recorded-opinions`, { organisationId: unit('farmers'), ...paper })).status).toBe(201)
    expect((await shown('chair', id)).opinions.map((one) => one.opinion).toSorted()).toEqual(['Dùng vốn huyện.', 'Hội đồng ý.'])
  })

  it('is not closed without a direction or a withdrawal', async () => {
    const id = await raised('financeHead', conflict(['economy']))
    expect((await shown('monitor', id)).parties.map((party) => party.organisationId).toSorted()).toEqual([unit('economy'), unit('finance')].toSorted())
    for (const path of ['resolution', 'dismissal']) {
      const answer = await post('monitor', `/issues/${id}/${path}`, { version: 1, content: 'Kết thúc.' })
      expect([answer.status, codes(answer.text)]).toEqual([409, ['NEEDS_DIRECTION']])
    }
    expect(await moved('monitor', id, 'review')).toBe(200)
    expect(await moved('monitor', id, 'submission')).toBe(200)
    expect((await post('economyFocal', `/issues/${id}/opinions`, { opinion: 'Muộn.' })).status).toBe(409)
    expect(codes((await post('monitor', `/issues/${id}/resolution`, { version: 3, content: 'x' })).text)).toEqual(['NEEDS_DIRECTION'])
    expect(await moved('chair', id, 'direction')).toBe(200)
    expect(await moved('monitor', id, 'resolution')).toBe(200)
    const taken = await raised('monitor', conflict(['economy', 'finance']))
    expect(await moved('financeHead', taken, 'withdrawal')).toBe(403)
    expect(await moved('chief', taken, 'withdrawal')).toBe(200)
  })
})

describe('a commune’s feedback (Đ21.3)', () => {
  it('is of a task the commune may see and does not lead, and its unit never learns of it', async () => {
    const assignmentId = await task()
    const feedback = { kind: 'commune_feedback', content: 'Chưa bàn giao tuyến đường.', assignmentId, aspect: 'late' }
    expect(codes((await post('financeFocal', '/issues', feedback)).text)).toEqual(['NOT_COMMUNE'])
    expect((await post('triHaiFocal', '/issues', feedback)).status).toBe(404)
    expect(codes((await post('khanhHaiFocal', '/issues', { ...feedback, assignmentId: undefined })).text)).toContain('TASK_REQUIRED')
    expect(codes((await post('khanhHaiFocal', '/issues', feedback)).text)).toContain('TASK_NOT_LATE')
    const own = await task({ leads: ['khanhHai'], coordinators: [] })
    expect(codes((await post('khanhHaiFocal', '/issues', { ...feedback, assignmentId: own, aspect: 'wrong' })).text)).toContain('OWN_TASK')
    await app.setNow('2026-10-19T08:00:00+07:00')
    const id = await raised('khanhHaiFocal', feedback)
    for (const who of ['economyHead', 'economyFocal', 'financeFocal'] as const) {
      expect((await app.as(who).get(`/issues/${id}`)).status).toBe(404)
      for (const address of [`/assignments/${assignmentId}`, '/issues?state=all', '/', '/notifications', '/obligations']) {
        const { text } = await app.as(who).get(address)
        expect(text.includes('Chưa bàn giao tuyến đường') || text.includes(id)).toBe(false)
      }
    }
    expect((await shown('monitor', id)).assignmentId).toBe(assignmentId)
    expect(await moved('monitor', id, 'review')).toBe(200)
    expect(await moved('monitor', id, 'urging', { content: 'Đã đôn đốc bằng văn bản.', documentNumber: '20/VP', documentDate: '2026-10-19' })).toBe(200)
    expect((await shown('khanhHaiFocal', id)).state).toBe('resolved')
    expect((await app.as('economyFocal').get(`/assignments/${assignmentId}`)).text).not.toContain('ISSUE_')
  })
})

describe('the reason of lateness (Đ20.2)', () => {
  const NOTICE = { difficulty: 'Thiếu vốn đối ứng.', cause: 'Chưa phân bổ.', proposal: 'Bố trí trong tháng 11.', documentNumber: '31/BC-KT', documentDate: '2026-10-19' }
  type Task = { issues: { latenessUnexplained: boolean; latenessNotices: unknown[] } }
  const seen = async (who: PersonKey, id: string) => (await app.as(who).get(`/assignments/${id}`)).json<Task>().issues

  it('is marked as missing everywhere until the lead unit gives it in writing', async () => {
    const id = await task()
    const url = `/assignments/${id}/lateness-notices`
    expect(codes((await post('economyFocal', url, NOTICE)).text)).toContain('NOT_OVERDUE')
    expect((await seen('monitor', id)).latenessUnexplained).toBe(false)
    await app.setNow('2026-10-19T08:00:00+07:00')
    expect((await seen('monitor', id)).latenessUnexplained).toBe(true)
    const unexplained = async () => (await app.as('monitor').get('/assignments?status=overdue_unexplained')).text.includes(id)
    expect(await unexplained()).toBe(true)
    expect((await app.as('chair').page(`/assignments/${id}`)).text).toContain('Quá hạn, chưa báo cáo lý do')
    expect((await app.as('chair').page('/')).text).toContain('chưa báo cáo lý do')
    for (const who of ['financeFocal', 'monitor', 'economyOfficer'] as const) expect((await post(who, url, NOTICE)).status).toBe(403)
    expect((await post('cultureFocal', url, NOTICE)).status).toBe(404)
    expect(codes((await post('economyFocal', url, { ...NOTICE, documentNumber: '' })).text)).toContain('DOCUMENT_NUMBER_REQUIRED')
    expect((await post('economyFocal', url, { ...NOTICE, cause: '' })).status).toBe(422)
    expect((await post('economyFocal', url, NOTICE)).status).toBe(201)
    expect(await seen('financeFocal', id)).toMatchObject({ latenessUnexplained: false, latenessNotices: [{ cause: 'Chưa phân bổ.', dueDate: '2026-10-15' }] })
    expect(await unexplained()).toBe(false)
    expect((await app.as('chair').page('/')).text).toContain('Lý do: Chưa phân bổ.')
    expect((await app.db.selectFrom('events').select('kind').where('assignment_id', '=', id).where('kind', '=', 'LATENESS_EXPLAINED').execute())).toHaveLength(1)
  })

  it('speaks of its own deadline: another one that passes wants another notice', async () => {
    const id = await task()
    await app.setNow('2026-10-19T08:00:00+07:00')
    await post('economyFocal', `/assignments/${id}/lateness-notices`, NOTICE)
    await app.db.updateTable('assignments').set({ due_date: Temporal.PlainDate.from('2026-10-16') }).where('id', '=', id).execute()
    expect((await seen('monitor', id)).latenessUnexplained).toBe(true)
  })

  it('is written down by the Office for an unconnected unit', async () => {
    const id = await task({ leads: ['farmers'], coordinators: [] })
    await app.setNow('2026-10-19T08:00:00+07:00')
    expect((await post('monitor', `/assignments/${id}/lateness-notices`, NOTICE)).status).toBe(201)
    expect((await seen('monitor', id)).latenessNotices).toMatchObject([{ onBehalf: true }])
  })
})
