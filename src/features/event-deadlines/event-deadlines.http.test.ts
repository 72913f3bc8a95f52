import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { problemsOf, publish, registerDocument, sendOut, taskBody } from '../../../test/support/classified-document.ts'
import { figuresAt } from '../assignments/public.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-20T08:00:00+07:00' })
})
afterAll(() => app.close())

const WORDS = '05 ngày làm việc kể từ ngày nhận được Quyết định phê duyệt'
const pending = (leads: Parameters<typeof taskBody>[1], more: Record<string, unknown> = {}) => taskBody(app, leads, { dueExpression: WORDS, ...more })
const record = (id: string, body: Record<string, unknown>, who: Parameters<TestApplication['as']>[0] = 'monitor', headers = {}) => app.as(who).post(`/assignments/${id}/due-event`, body, headers)
const row = (id: string) => app.db.selectFrom('assignments').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const clocks = (id: string) => app.db.selectFrom('obligations').select(['kind', 'due_on']).where('assignment_id', '=', id).where('cancelled_at', 'is', null).execute()
const GOOD = { version: 1, occurredOn: '23/11/2026', documentRef: 'Quyết định số 88/QĐ-UBND ngày 20/11/2026' }

describe('a deadline that hangs on an event', () => {
  test('is proposed from the words as one types, and taken by publishing alone', async () => {
    const read = (await app.as('monitor').get(`/work-calendar/reading?issued=20/11/2026&words=${encodeURIComponent(WORDS)}`)).json<{ kind: string; rule: object; reading: string }>()
    expect(read).toMatchObject({ kind: 'relative_event', rule: { count: 5, unit: 'working_day', event: 'nhận được Quyết định phê duyệt' } })
    expect(read.reading).toContain('chờ sự kiện')
    const { assignments: [one] } = await sendOut(app, '2026-11-20', [pending(['economy'])])
    expect(one).toMatchObject({ dueDate: null, awaitsEvent: true })
    const shown = (await app.as('economyFocal').get(`/assignments/${one?.id}`)).json<{ status: { code: string }; dueEvent: { rule: object; recorded: null } }>()
    expect(shown.status.code).toBe('TO_ACKNOWLEDGE_AWAITING_EVENT')
    expect(shown.dueEvent).toMatchObject({ rule: { count: 5 }, recorded: null })
    expect((await app.as('economyFocal').page(`/assignments/${one?.id}`)).text).toContain('Hạn chờ sự kiện: 05 ngày làm việc kể từ khi: nhận được Quyết định phê duyệt')
    expect(await clocks(one?.id ?? '')).toEqual([])
  })

  test('counts as open, having a deadline, in time: never late however long it waits', async () => {
    const { assignments: [one] } = await sendOut(app, '2026-11-20', [pending(['culture'])])
    const figures = async (at: string) => (await figuresAt(app.db, { asOf: Temporal.Instant.from(at), leadIds: [app.district.organisations.culture] }))[0]
    await app.setNow('2027-10-01T08:00:00+07:00')
    expect(await figures('2027-10-01T01:00:00Z')).toMatchObject({ total: 1, withDeadline: 1, openInTime: 1, openLate: 0, withoutDeadline: 0 })
    const waiting = (await app.as('monitor').get('/assignments?status=awaiting_event')).json<{ items: { id: string }[]; counters: Record<string, number> }>()
    expect(waiting.items.map((item) => item.id)).toContain(one?.id)
    expect(waiting.counters['awaiting_event']).toBe(waiting.items.length)
    expect((await app.as('monitor').get('/assignments?status=overdue')).json<{ items: { id: string }[] }>().items.map((item) => item.id)).not.toContain(one?.id)
    expect((await app.as('monitor').get('/assignments?status=no_due')).json<{ items: { id: string }[] }>().items.map((item) => item.id)).not.toContain(one?.id)
    await app.setNow('2026-11-20T08:00:00+07:00')
  })

  test('recorded: every assignment of the task has the same deadline, its row, its clock, its event and its notices', async () => {
    const { assignments } = await sendOut(app, '2026-11-20', [pending(['economy', 'triHai'], { coordinators: [app.district.organisations.finance] })])
    await app.setNow('2026-11-25T08:00:00+07:00')
    // 23/11 does not count, 24/11/2026 is a public holiday: 25, 26, 27, 30/11 and 01/12.
    const [first, second] = assignments
    expect((await record(first?.id ?? '', GOOD)).json()).toMatchObject({ dueDate: '2026-12-01' })
    for (const one of [first, second]) {
      expect(await row(one?.id ?? '')).toMatchObject({ awaits_event: false, version: 2 })
      const { due_date: due, original_due_date: original } = await row(one?.id ?? '')
      expect([due?.toString(), original?.toString()]).toEqual(['2026-12-01', '2026-12-01'])
      expect(await clocks(one?.id ?? '')).toMatchObject([{ kind: 'UPDATE' }])
      const deadlines = await app.db.selectFrom('deadlines').selectAll().where('assignment_id', '=', one?.id ?? '').execute()
      expect(deadlines).toMatchObject([{ basis: 'original', document_ref: GOOD.documentRef }])
      const events = await app.db.selectFrom('events').select('kind').where('assignment_id', '=', one?.id ?? '').execute()
      expect(events.filter((event) => event.kind === 'DUE_EVENT_RECORDED')).toHaveLength(1)
    }
    const told = await app.db.selectFrom('notifications').select('user_id').where('kind', '=', 'DUE_EVENT_RECORDED').execute()
    const { economyFocal, triHaiFocal, financeFocal } = app.district.people
    expect(new Set(told.map((notice) => notice.user_id))).toEqual(new Set([economyFocal, triHaiFocal, financeFocal]))
    expect((await app.as('economyFocal').page(`/assignments/${first?.id}`)).text).toContain('88/QĐ-UBND')
    // What stood before stays so (P9).
    const before = await figuresAt(app.db, { asOf: Temporal.Instant.from('2026-11-21T00:00:00Z'), leadIds: [app.district.organisations.triHai] })
    expect(before[0]).toMatchObject({ withDeadline: 1, openInTime: 1 })
    await app.setNow('2026-11-20T08:00:00+07:00')
  })

  test('a task done before its event is done on time', async () => {
    const { assignments: [one] } = await sendOut(app, '2026-11-20', [pending(['finance'])])
    const report = await app.as('financeFocal').post(`/assignments/${one?.id}/result-reports`, { version: 1, resultDate: '20/11/2026', resultDocument: 'BC 3/BC-TC', summary: 'Xong.' })
    expect(report.status).toBeLessThan(300)
    await app.as('monitor').post(`/assignments/${one?.id}/confirmation`, { version: 2, qualityRating: 'meets', effectRating: 'fair' })
    expect((await app.as('monitor').get(`/assignments/${one?.id}`)).json<{ status: { code: string } }>().status.code).toBe('DONE_ON_TIME')
  })
})

describe('refusals', () => {
  let id: string
  beforeAll(async () => {
    const { assignments } = await sendOut(app, '2026-11-20', [pending(['economy', 'finance'], { coordinators: [app.district.organisations.culture] })])
    id = assignments[0]?.id ?? ''
  })

  test('not in the future, and with a document', async () => {
    expect(problemsOf(await record(id, { ...GOOD, occurredOn: '21/11/2026' }))).toEqual(['occurredOn EVENT_IN_FUTURE'])
    expect(problemsOf(await record(id, { version: 1, occurredOn: '20/11/2026', documentRef: ' ' }))).toEqual(['documentRef REQUIRED'])
  })

  test('a year whose calendar nobody has loaded is refused by name', async () => {
    await app.setNow('2028-12-20T08:00:00+07:00')
    const answer = await record(id, { ...GOOD, occurredOn: '20/12/2028' })
    expect(problemsOf(answer)).toEqual(['occurredOn CALENDAR_YEAR_MISSING'])
    expect(answer.text).toContain('2028')
    await app.setNow('2026-11-20T08:00:00+07:00')
  })

  test('a deadline before its document', async () => {
    expect(problemsOf(await record(id, { ...GOOD, occurredOn: '01/10/2026' }))).toEqual(['occurredOn DUE_BEFORE_ISSUE'])
  })

  test('an officer of the unit, a coordinator and a leader may not; a stranger does not know of it', async () => {
    for (const who of ['economyOfficer', 'cultureFocal', 'chair'] as const) {
      const answer = await record(id, { ...GOOD, occurredOn: '20/11/2026' }, who)
      expect([who, answer.status]).toEqual([who, 403])
      expect(answer.json<{ problems: { code: string; clause: string }[] }>().problems).toMatchObject([{ code: 'NOT_OFFICE_OR_LEAD', clause: 'Đ5.1.e' }])
    }
    expect((await record(id, GOOD, 'triHaiFocal')).status).toBe(404)
  })

  test('an older version, and a task without an event', async () => {
    expect((await record(id, { ...GOOD, version: 2, occurredOn: '20/11/2026' })).json()).toMatchObject({ code: 'STALE_VERSION' })
    const { assignments: [dated] } = await sendOut(app, '2026-11-20', [taskBody(app, ['economy'], { dueDate: '30/11/2026' })])
    const answer = await record(dated?.id ?? '', { ...GOOD, occurredOn: '20/11/2026' })
    expect([answer.status, answer.json()['code']]).toEqual([409, 'NO_DUE_EVENT'])
  })

  test('two at once: one is recorded, one told so; the same key counts once', async () => {
    const once = { 'idempotency-key': crypto.randomUUID() }
    const body = { ...GOOD, occurredOn: '20/11/2026' }
    const answers = await Promise.all([record(id, body, 'monitor'), record(id, body, 'economyFocal')])
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(await app.db.selectFrom('events').select('id').where('assignment_id', '=', id).where('kind', '=', 'DUE_EVENT_RECORDED').execute()).toHaveLength(1)
    const { assignments: [other] } = await sendOut(app, '2026-11-20', [pending(['economy'])])
    expect([(await record(other?.id ?? '', body, 'monitor', once)).status, (await record(other?.id ?? '', body, 'monitor', once)).status]).toEqual([200, 200])
    expect((await row(other?.id ?? '')).version).toBe(2)
  })

  test('publishing: half a rule, a rule beside a date, a rule without a deadline', async () => {
    const documentId = await registerDocument(app, '2026-11-20')
    const answer = await publish(app, documentId, [
      taskBody(app, ['economy'], { dueCount: 5 }),
      taskBody(app, ['economy'], { dueDate: '30/11/2026', dueCount: 5, dueUnit: 'day', dueEvent: 'họp xong' }),
      taskBody(app, ['economy'], { kind: 'no_deadline', dueType: undefined, dueCount: 5, dueUnit: 'day', dueEvent: 'họp xong' }),
    ])
    expect(problemsOf(answer)).toEqual([
      'tasks.0.dueUnit REQUIRED', 'tasks.0.dueEvent REQUIRED', 'tasks.1.dueEvent TWO_DEADLINES', 'tasks.2.dueEvent NO_DEADLINE_WITH_RULE',
    ])
    const saved = await app.as('monitor').post(`/documents/${documentId}/tasks`, { version: 1, intent: 'save', tasks: [pending(['economy'])] })
    expect(saved.status).toBe(200)
    const kept = (await app.as('monitor').get(`/documents/${documentId}/tasks`)).json<{ tasks: object[] }>()
    expect(kept.tasks).toMatchObject([{ dueCount: 5, dueUnit: 'working_day', dueEvent: 'nhận được Quyết định phê duyệt' }])
  })

  test('the database keeps an issued task with a deadline either dated or waiting', async () => {
    await expect(app.db.updateTable('assignments').set({ awaits_event: true }).where('id', '=', id).execute()).rejects.toThrow('assignments_deadline_known_or_awaited')
  })
})
