import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { assignmentsIssued } from './public.ts'

const DAY = '2026-08-21'
let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-08-21T09:00:00+07:00' })
})
afterAll(() => app.close())

let number = 1449

/** G1's document: `QĐ 1450/QĐ-UBND` of Friday 21/08/2026, each time with a number of its own. */
async function register(more: Record<string, unknown> = {}): Promise<string> {
  await app.setNow('2026-08-21T09:00:00+07:00')
  number += 1
  const answer = await app.as('clerk').post('/documents', {
    sourceKind: 'directive', origin: 'own', issuer: 'chair', typeName: 'Quyết định', codeNumber: String(number), codeNotation: 'QĐ-UBND',
    subject: 'Kiểm tra phòng cháy, chữa cháy tại các chợ', issuedDate: DAY, signingAuthority: '', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì', ...more,
  })
  expect(answer.text).toContain('"id"')
  return answer.json<{ id: string }>().id
}

const task = (leads: readonly string[], more: Record<string, unknown> = {}) => ({
  content: 'Phòng Kinh tế và Hạ tầng kiểm tra các chợ, báo cáo Chủ tịch.', place: 'khoản 1 Điều 2', kind: 'has_deadline', dueType: 'report',
  dueExpression: 'trước ngày 25/11/2026', leads, monitorUserId: app.district.people.monitor, ...more,
})

type Shown = { version: number; tasks: { content: string; dueDate: string | null; leads: string[]; coordinators: string[] }[]; classify: { days: number; ruleDays: number; dueOn: string; conditions: string[] } }
type Problems = { problems: { field: string; code: string; clause?: string }[]; code: string; existing?: string }

const shown = async (id: string) => (await app.as('monitor').get(`/documents/${id}/tasks`)).json<Shown>()
const send = (id: string, body: object, who: Parameters<TestApplication['as']>[0] = 'monitor') => app.as(who).post(`/documents/${id}/tasks`, body)
const classifyClock = (id: string) => app.db.selectFrom('obligations').selectAll().where('document_id', '=', id).where('kind', '=', 'CLASSIFY').executeTakeFirstOrThrow()

describe('G1: the classification clock across a worked Saturday', () => {
  test('one task, one unit: due Monday 24/08; published on Tuesday 25/08 it is one working day late, charged to the Office', async () => {
    const id = await register()
    expect((await classifyClock(id)).due_on?.toString()).toBe('2026-08-24')
    await app.setNow('2026-08-25T08:00:00+07:00')
    const answer = await send(id, { version: 1, intent: 'publish', tasks: [task([app.district.organisations.economy])] })
    expect(answer.text).toContain('NV-2026-')
    expect(answer.status).toBe(201)
    const clock = await classifyClock(id)
    expect(clock.charged_organisation_id).toBe(app.district.organisations.office)
    expect(clock.done_at?.toString()).toMatch(/^2026-08-25T01:00:00/)
    const list = (await app.as('chief').get('/obligations?state=done_late')).json<{ items: { documentId: string; breach: object }[] }>()
    expect(list.items.find((one) => one.documentId === id)?.breach).toEqual({ breached: true, workingDaysLate: 1 })
  })

  test('two tasks and three units: seven working days by rule, due Thursday 03/09', async () => {
    const id = await register()
    const { economy, finance, culture } = app.district.organisations
    expect((await send(id, { version: 1, intent: 'save', tasks: [task([economy, finance]), task([culture])] })).status).toBe(200)
    expect((await shown(id)).classify).toEqual({ days: 7, ruleDays: 7, dueOn: '2026-09-03', conditions: ['many_tasks', 'many_units'] })
    expect((await classifyClock(id)).due_on?.toString()).toBe('2026-09-03')
  })

  test('seven days for one task, one unit and no opinions to ask: refused', async () => {
    const id = await register()
    const answer = await send(id, { version: 1, intent: 'publish', classifyDays: 7, tasks: [task([app.district.organisations.economy])] })
    expect(answer.status).toBe(422)
    expect(answer.json<Problems>().problems).toEqual([expect.objectContaining({ field: 'classifyDays', code: 'CLASSIFY_DAYS_NOT_ALLOWED', clause: 'Đ7.1' })])
    const asking = await register({ needsOpinions: true })
    expect((await send(asking, { version: 1, intent: 'publish', tasks: [task([app.district.organisations.economy])] })).status).toBe(201)
    expect((await classifyClock(asking)).due_on?.toString()).toBe('2026-09-03')
    expect((await send(id, { version: 1, intent: 'publish', classifyDays: 7, needsOpinions: true, tasks: [task([app.district.organisations.economy])] })).status).toBe(201)
    expect((await classifyClock(id)).due_on?.toString()).toBe('2026-09-03')
  })
})

const units = () => app.district.organisations
const rowsOf = (id: string) => app.db.selectFrom('assignments').selectAll().where('document_id', '=', id).orderBy('code').execute()
const fieldsOf = (answer: { json<T>(): T }) => answer.json<Problems>().problems.map(({ field, code }) => `${field} ${code}`)

describe('sending out', () => {
  test('fixes the tasks, issues the assignments with their deadlines, clocks and events', async () => {
    const id = await register()
    const { economy, finance, culture } = units()
    const answer = await send(id, { version: 1, intent: 'publish', tasks: [task([economy], { coordinators: [finance, culture] }), task([finance], { kind: 'no_deadline', dueType: undefined, dueExpression: 'thường xuyên' })] })
    expect(answer.status).toBe(201)
    const [first, second] = await rowsOf(id)
    expect(first).toMatchObject({ phase: 'issued', lead_organisation_id: economy, kind: 'has_deadline', monitor_organisation_id: units().office, monitor_user_id: app.district.people.monitor })
    expect(first?.code).toMatch(/^NV-2026-\d{6}$/)
    expect([first?.due_date?.toString(), first?.original_due_date?.toString(), second?.due_date]).toEqual(['2026-11-24', '2026-11-24', null])
    const deadlines = await app.db.selectFrom('deadlines').selectAll().where('assignment_id', '=', first?.id ?? '').execute()
    expect(deadlines).toMatchObject([{ basis: 'original', expression: 'trước ngày 25/11/2026', decided_by: app.district.people.monitor }])
    const clocks = await app.db.selectFrom('obligations').selectAll().where('assignment_id', 'in', [first?.id ?? '', second?.id ?? '']).orderBy('kind', 'desc').execute()
    expect(clocks.map((clock) => [clock.kind, clock.due_on?.toString(), clock.period, clock.charged_organisation_id])).toEqual([
      ['UPDATE', '2026-11-27', '', economy], ['QUARTERLY_UPDATE', '2026-09-30', '2026-Q3', finance],
    ])
    const events = await app.db.selectFrom('events').select('kind').where('document_id', '=', id).orderBy('id').execute()
    expect(events.map((event) => event.kind)).toEqual(['DOCUMENT_REGISTERED', 'ASSIGNMENT_ISSUED', 'ASSIGNMENT_ISSUED', 'DOCUMENT_PUBLISHED'])
    const found = await app.db.selectFrom('assignments').select('id').where('document_id', '=', id).where('search', '@@', 'phong & kiem:*').execute()
    expect(found).toHaveLength(2)
    const coordinators = await app.db.selectFrom('assignment_coordinators').select('organisation_id').where('assignment_id', '=', first?.id ?? '').execute()
    expect(new Set(coordinators.map((one) => one.organisation_id))).toEqual(new Set([finance, culture]))
  })

  test('twelve communes are twelve assignments, picked together', async () => {
    const id = await register()
    const { triHai, phuongHai, khanhHai } = units()
    await app.db.insertInto('organisations').values(Array.from({ length: 9 }, (_, index) => ({
      id: crypto.randomUUID(), kind: 'commune', parent_id: units().committee, code: `X${index}`, name: `UBND xã thứ ${index}`, short_name: `Xã ${index}`, name_folded: `xa ${index}`, connected: true, created_at: Temporal.Instant.from('2026-01-01T00:00:00Z'),
    }))).onConflict((conflict) => conflict.doNothing()).execute()
    const answer = await send(id, { version: 1, intent: 'publish', tasks: [task([triHai], { leadGroups: ['communes'] })] })
    expect(answer.json<{ assignments: unknown[] }>().assignments).toHaveLength(12)
    const leads = (await rowsOf(id)).map((row) => row.lead_organisation_id)
    expect(new Set(leads).size).toBe(12)
    expect(leads).toEqual(expect.arrayContaining([triHai, phuongHai, khanhHai]))
  })

  test('lists everything that is missing, each beside its field, and writes nothing', async () => {
    const id = await register()
    const { economy, office } = units()
    const answer = await send(id, {
      version: 1, intent: 'publish', tasks: [
        {},
        task([], { kind: 'has_deadline', dueExpression: '', dueType: undefined }),
        task([economy, economy], { coordinators: [economy], kind: 'no_deadline', dueDate: '2026-11-24' }),
        task([economy], { dueDate: '2026-08-20', monitorUserId: app.district.people.economyHead }),
        task([office]),
        task([economy]),
      ],
    })
    expect(answer.status).toBe(422)
    expect(fieldsOf(answer)).toEqual([
      'tasks.0.content REQUIRED', 'tasks.0.leads REQUIRED', 'tasks.0.kind REQUIRED',
      'tasks.1.leads REQUIRED', 'tasks.1.dueType REQUIRED', 'tasks.1.dueDate HAS_DEADLINE_WITHOUT_DATE',
      'tasks.2.leads DUPLICATE_LEAD', 'tasks.2.coordinators LEAD_IS_COORDINATOR', 'tasks.2.dueDate NO_DEADLINE_WITH_DATE',
      'tasks.3.dueDate DUE_BEFORE_ISSUE', 'tasks.3.monitorUserId NOT_IN_MONITORING_UNIT',
      'tasks.4.monitorOrganisationId MONITOR_IS_LEAD',
    ])
    expect(answer.json<Problems>().problems.every((one) => one.clause !== undefined)).toBe(true)
    expect(await rowsOf(id)).toEqual([])
    expect((await shown(id)).version).toBe(1)
  })

  test('the Office’s own task goes out when another unit follows it', async () => {
    const id = await register()
    const { office, committee } = units()
    const body = (more: Record<string, unknown>) => ({ version: 1, intent: 'publish', tasks: [task([office], more)] })
    expect((await send(id, body({ monitorOrganisationId: committee, monitorUserId: app.district.people.viceChair }))).status).toBe(201)
  })

  test('a closed unit is refused with the unit that took over', async () => {
    const id = await register()
    const { culture, finance, economy } = units()
    await app.db.updateTable('organisations').set({ closed_from: Temporal.PlainDate.from('2026-08-01'), successor_id: finance }).where('id', '=', culture).execute()
    const answer = await send(id, { version: 1, intent: 'publish', tasks: [task([economy]), task([culture])] })
    await app.db.updateTable('organisations').set({ closed_from: null, successor_id: null }).where('id', '=', culture).execute()
    expect(answer.status).toBe(409)
    expect(answer.json<Problems>()).toMatchObject({ code: 'ORGANISATION_CLOSED', existing: `/organisations/${finance}` })
    expect(answer.text).toContain('Phòng TC-KH')
    expect(await rowsOf(id)).toEqual([])
  })

  test('a routine duty is kept with its reason and gets no assignment', async () => {
    const id = await register()
    const answer = await send(id, { version: 1, intent: 'publish', tasks: [{ content: 'Báo cáo hằng tuần.', notTrackedReason: 'Nhiệm vụ thường xuyên' }] })
    expect(answer.status).toBe(201)
    expect(await rowsOf(id)).toEqual([])
    const event = await app.db.selectFrom('events').select('reason').where('document_id', '=', id).where('kind', '=', 'TASK_NOT_TRACKED').executeTakeFirst()
    expect(event?.reason).toBe('Nhiệm vụ thường xuyên')
  })

  test('a due date in a year without calendar goes out; its clock waits', async () => {
    const id = await register()
    expect((await send(id, { version: 1, intent: 'publish', tasks: [task([units().economy], { dueExpression: '', dueDate: '2031-03-14' })] })).status).toBe(201)
    const clock = await app.db.selectFrom('obligations').select('due_on').where('kind', '=', 'UPDATE').where('assignment_id', 'in', (await rowsOf(id)).map((row) => row.id)).executeTakeFirstOrThrow()
    expect(clock.due_on).toBeNull()
    const waiting = (await app.as('economyFocal').get('/obligations?state=waiting')).json<{ items: { why: string }[] }>()
    expect(waiting.items[0]?.why).toContain('chưa có lịch làm việc')
  })

  test('240 assignments go out at once', async () => {
    const id = await register()
    const leads = (await app.db.selectFrom('organisations').select('id').where('kind', 'in', ['commune', 'department']).limit(12).execute()).map((row) => row.id)
    const answer = await send(id, { version: 1, intent: 'publish', tasks: Array.from({ length: 20 }, () => task(leads)) })
    expect(answer.json<{ assignments: unknown[] }>().assignments).toHaveLength(leads.length * 20)
  })

  test('happens once, however often it is sent', async () => {
    const id = await register()
    const body = { version: 1, intent: 'publish', tasks: [task([units().economy])] }
    const twice = [await app.as('monitor').post(`/documents/${id}/tasks`, body, { 'idempotency-key': `k-${id}` }), await app.as('monitor').post(`/documents/${id}/tasks`, body, { 'idempotency-key': `k-${id}` })]
    expect(twice.map((one) => one.status)).toEqual([201, 201])
    expect(twice[1]?.json()).toEqual(twice[0]?.json())
    expect(await rowsOf(id)).toHaveLength(1)
    const again = await send(id, body)
    expect([again.status, again.json<Problems>().code]).toEqual([409, 'ALREADY_PUBLISHED'])
  })

  test('is undone as a whole when a consequence fails', async () => {
    const id = await register()
    assignmentsIssued.subscribe(async (_tx, _ctx, news) => {
      if (news.documentId === id) throw new Error('a consequence fails, as the test wants')
    })
    expect((await send(id, { version: 1, intent: 'publish', tasks: [task([units().economy])] })).status).toBe(500)
    expect([(await rowsOf(id)).length, (await shown(id)).version, (await classifyClock(id)).done_at]).toEqual([0, 1, null])
    const events = await app.db.selectFrom('events').select('kind').where('document_id', '=', id).execute()
    expect(events.map((event) => event.kind)).toEqual(['DOCUMENT_REGISTERED'])
  })

  test('two at once: one goes out, the other is told', async () => {
    const id = await register()
    const body = { version: 1, intent: 'publish', tasks: [task([units().economy])] }
    const both = await Promise.all([send(id, body), send(id, body, 'chief')])
    expect(both.map((one) => one.status).toSorted((a, b) => a - b)).toEqual([201, 409])
    expect(await rowsOf(id)).toHaveLength(1)
  })
})

describe('the draft', () => {
  test('keeps everything, half filled too, and comes back as it was', async () => {
    const id = await register()
    const { economy, finance, triHai } = units()
    const tasks = [
      task([economy, triHai], { coordinators: [finance], programmeItem: 'Mục 12', paperFollowUp: true }),
      { content: 'Câu chưa phân loại' },
      { place: 'khoản 3', dueExpression: 'khi có yêu cầu' },
    ]
    const answer = await send(id, { version: 1, tasks }, 'clerk')
    expect(answer.json()).toMatchObject({ id, version: 2, tasks: 3 })
    const draft = await shown(id)
    expect(draft.tasks).toMatchObject([
      { content: tasks[0]?.content, leads: [economy, triHai], coordinators: [finance], dueDate: '2026-11-24', programmeItem: 'Mục 12', paperFollowUp: true },
      { content: 'Câu chưa phân loại', leads: [], dueExpression: '' },
      { content: '', place: 'khoản 3', dueExpression: 'khi có yêu cầu' },
    ])
    expect((await send(id, { version: 2, tasks: [tasks[0]] })).json()).toMatchObject({ version: 3, tasks: 1 })
    expect(await rowsOf(id)).toHaveLength(2)
  })

  test('a contradiction is refused, a draft seen by units is not found', async () => {
    const id = await register()
    const answer = await send(id, { version: 1, tasks: [task([units().economy], { kind: 'no_deadline', dueDate: '2026-11-24' }), task([crypto.randomUUID()])] })
    expect(fieldsOf(answer)).toEqual(['tasks.1.leads UNKNOWN_ORGANISATION', 'tasks.0.dueDate NO_DEADLINE_WITH_DATE'])
    await send(id, { version: 1, tasks: [task([units().economy])] })
    for (const person of ['economyFocal', 'triHaiFocal', 'admin'] as const) {
      expect((await app.as(person).get(`/documents/${id}/tasks`)).status).toBe(404)
      expect((await send(id, { version: 2, tasks: [] }, person)).status).toBe(404)
    }
    expect((await send(id, { version: 2, tasks: [] }, 'chair')).status).toBe(403)
  })

  test('an old version is refused and what was typed stays on the page', async () => {
    const id = await register()
    await send(id, { version: 1, tasks: [task([units().economy])] })
    const answer = await app.as('clerk').submit(`/documents/${id}/tasks`, { version: '1', intent: 'save', 'tasks.0.row': '0', 'tasks.0.quote': 'Câu tôi đang viết dở', 'tasks.0.kind': 'has_deadline' })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Câu tôi đang viết dở')
    expect(answer.text).toContain('người khác cập nhật')
  })

  test('the records clerk saves but does not send out', async () => {
    const id = await register()
    const answer = await send(id, { version: 1, intent: 'publish', tasks: [task([units().economy])] }, 'clerk')
    expect(answer.status).toBe(403)
    expect(answer.json<Problems>().problems).toMatchObject([{ code: 'NOT_PUBLISHER', clause: 'Đ6.1.a' }])
    expect((await app.as('clerk').page(`/documents/${id}/tasks`)).text).toContain('chuyên viên theo dõi hoặc Chánh Văn phòng')
  })
})

describe('the form', () => {
  const block = (index: number, more: Record<string, string | readonly string[]> = {}) => Object.fromEntries(Object.entries({
    row: String(index), quote: `Câu thứ ${index}`, kind: 'has_deadline', dueType: 'report', dueExpression: 'chậm nhất ngày 28/11/2026', leads: app.district.organisations.economy,
    monitorUserId: app.district.people.monitor, ...more,
  }).map(([name, value]) => [`tasks.${index}.${name}`, value]))

  test('adds and removes blocks without script', async () => {
    const id = await register()
    const added = await app.as('clerk').submit(`/documents/${id}/tasks`, { version: '1', ...block(0), ...block(1), add: '1' })
    expect([added.status, added.headers['location']]).toEqual([303, `/documents/${id}/tasks?rows=3#f-tasks.2.content`])
    const three = await app.as('clerk').page(`/documents/${id}/tasks?rows=3`)
    expect(three.text.match(/name="tasks\.\d\.row"/g)).toHaveLength(3)
    const removed = await app.as('clerk').submit(`/documents/${id}/tasks`, { version: '2', 'tasks.0.row': '0', ...block(1), ...block(2), remove: '1' })
    expect(removed.status).toBe(303)
    expect((await shown(id)).tasks.map((one) => one.content)).toEqual(['Câu thứ 2'])
    const opinions = await register({ needsOpinions: true })
    await app.as('clerk').submit(`/documents/${opinions}/tasks`, { version: '1', ...block(0), opinionsAsked: '1', classifyDays: 'auto' })
    expect((await shown(opinions)).classify.days).toBe(2)
  })

  test('takes twenty long tasks in one form', async () => {
    const id = await register()
    const long = 'Rà soát, kiểm tra điều kiện an toàn tại từng điểm kinh doanh. '.repeat(90)
    const blocks = Object.assign({}, ...Array.from({ length: 20 }, (_, index) => block(index, { quote: long }))) as Record<string, string>
    const answer = await app.as('monitor').submit(`/documents/${id}/tasks`, { version: '1', ...blocks, intent: 'publish' })
    expect(answer.status).toBe(303)
    const kept = await app.db.selectFrom('tasks').select('content').where('document_id', '=', id).execute()
    expect([kept.length, kept.every((row) => row.content === long.trim())]).toEqual([20, true])
  })

  test('a refused form shows each reason beside its field, empty blocks counted, nothing lost', async () => {
    const id = await register()
    const answer = await app.as('monitor').submit(`/documents/${id}/tasks`, { version: '1', 'tasks.0.row': '0', ...block(1, { leads: [], dueExpression: 'khi cần' }), intent: 'publish', classifyDays: 'auto' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('href="#f-tasks.1.leads"')
    expect(answer.text).toContain('href="#f-tasks.1.dueDate"')
    expect(answer.text).toContain('Câu thứ 1')
    expect(answer.text).toContain('value="khi cần"')
  })

  test('sends out and moves on to the document', async () => {
    const id = await register()
    const answer = await app.as('monitor').submit(`/documents/${id}/tasks`, { version: '1', ...block(0), intent: 'publish', once: `once-${id}` })
    expect([answer.status, answer.headers['location']]).toEqual([303, `/documents/${id}`])
    const page = await app.as('monitor').page(`/documents/${id}/tasks`)
    expect(page.text).toContain('Đã chuyển theo dõi 1 nhiệm vụ')
    const [issued] = await rowsOf(id)
    expect(issued?.due_date?.toString()).toBe('2026-11-28') // a Saturday, kept as written (P5)
  })
})

test('deadline words are read as one types, with a warning on a day off', async () => {
  const read = async (words: string) => (await app.as('clerk').get(`/work-calendar/reading?${new URLSearchParams({ words, issued: '2026-11-12' })}`)).json<{ dueDate?: string; reading: string; warnings: string[] }>()
  expect(await read('trước ngày 25/11/2026')).toMatchObject({ dueDate: '2026-11-24', warnings: [expect.stringContaining('ngày nghỉ')] })
  expect(await read('khi có yêu cầu')).toMatchObject({ warnings: [] })
  expect((await read('khi có yêu cầu')).dueDate).toBeUndefined()
})
