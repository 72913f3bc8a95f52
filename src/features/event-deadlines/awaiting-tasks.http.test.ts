import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { sendOut, taskBody } from '../../../test/support/classified-document.ts'
import type { OrganisationKey, PersonKey } from '../../../test/support/district.ts'

// What else may happen to a task whose deadline waits for its event (Đ5.1.e): each act of other features on it.

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-20T08:00:00+07:00' })
})
beforeEach(() => app.setNow('2026-11-20T08:00:00+07:00'))
afterAll(() => app?.close())

type Clock = { kind: string; startedOn: string; dueOn: string; doneAt: string | null }
type Shown = {
  version: number; kind: string; due: string | null; originalDue: string | null; status: { code: string }; obligations: Clock[]; history: { kind: string }[]
  deadlines: { basis: string; dueDate: string | null }[]; actions: { name: string; refusals: { code: string }[] }[]
}
const shown = async (id: string, who: PersonKey = 'chief') => (await app.as(who).get(`/assignments/${id}`)).json<Shown>()
const post = async (who: PersonKey, id: string, path: string, body: object = {}) => app.as(who).post(`/assignments/${id}/${path}`, { version: (await shown(id)).version, ...body })
const codes = (text: string) => [...new Set([...text.matchAll(/"code":"([A-Z_]+)"/g)].map((match) => match[1]))].filter((code) => code !== 'INVALID')
const DECIDED = { document: '77/UBND-VP', documentDate: '20/11/2026', reason: 'Theo chỉ đạo của Chủ tịch.' }
// 23/11 does not count, 24/11/2026 is a public holiday: 25, 26, 27, 30/11 and 01/12.
const EVENT = { occurredOn: '23/11/2026', documentRef: 'Quyết định số 88/QĐ-UBND ngày 20/11/2026' }
const open = async (id: string) => (await shown(id)).obligations.filter((one) => one.doneAt === null).map(({ kind, startedOn, dueOn }) => ({ kind, startedOn, dueOn }))
const refusalsOf = async (id: string, act: string, who: PersonKey = 'monitor') => (await shown(id, who)).actions.find(({ name }) => name === act)?.refusals.map(({ code }) => code)

async function awaiting(leads: readonly OrganisationKey[] = ['economy']): Promise<readonly string[]> {
  const { assignments } = await sendOut(app, '2026-11-20', [taskBody(app, leads, { dueExpression: '05 ngày làm việc kể từ ngày nhận được Quyết định phê duyệt' })])
  return assignments.map(({ id }) => id)
}
const one = async (lead: OrganisationKey = 'economy') => (await awaiting([lead]))[0] as string
const successorOf = async (id: string) => {
  const { successor_id: successor } = await app.db.selectFrom('phase_decisions').select('successor_id').where('assignment_id', '=', id).where('verb', '=', 'reroute').executeTakeFirstOrThrow()
  return successor ?? ''
}

describe('given to another unit', () => {
  test('waits on there: no deadline, no clock, not a task without a deadline; the event gives it its day', async () => {
    const id = await one()
    expect((await post('monitor', id, 'reroute', { ...DECIDED, newLeadId: app.district.organisations.finance })).status).toBe(201)
    const next = await successorOf(id)
    expect(await shown(next)).toMatchObject({ kind: 'has_deadline', due: null, status: { code: 'TO_ACKNOWLEDGE_AWAITING_EVENT' }, obligations: [], deadlines: [] })
    await app.setNow('2026-11-25T08:00:00+07:00')
    expect(await refusalsOf(id, 'record_due_event')).toEqual(['NOT_AWAITING_EVENT'])
    expect((await post('financeFocal', next, 'due-event', EVENT)).status).toBe(200)
    expect(await shown(next)).toMatchObject({ due: '2026-12-01', originalDue: '2026-12-01' })
    expect(await open(next)).toEqual([{ kind: 'UPDATE', startedOn: '2026-12-01', dueOn: '2026-12-04' }])
  })

  test('with a day fixed by the leaders’ document waits no longer', async () => {
    const id = await one('culture')
    expect((await post('monitor', id, 'reroute', { ...DECIDED, newLeadId: app.district.organisations.finance, dueDate: '2026-12-15' })).status).toBe(201)
    const next = await successorOf(id)
    expect(await shown(next)).toMatchObject({ due: '2026-12-15', deadlines: [{ basis: 'reroute', dueDate: '2026-12-15' }] })
    expect(await open(next)).toMatchObject([{ kind: 'UPDATE', startedOn: '2026-12-15' }])
  })
})

describe('an extension', () => {
  test('is refused because the deadline waits, not because there is none; neither asked nor recorded for the unit', async () => {
    const id = await one()
    const ask = { documentNumber: '45/CV-KT', documentDate: '20/11/2026', reason: 'Chờ thẩm định.', proposedDue: '2026-12-10' }
    const answer = await post('economyHead', id, 'extension-requests', ask)
    expect([answer.status, codes(answer.text)]).toEqual([422, ['AWAITING_EVENT']])
    expect(answer.text).toContain('Hạn đang chờ sự kiện')
    expect(await refusalsOf(id, 'request_extension', 'economyHead')).toEqual(['AWAITING_EVENT'])
    expect((await app.as('economyHead').page(`/assignments/${id}`)).text).not.toContain('không có thời hạn nên không phải xin gia hạn')
  })
})

describe('an amendment', () => {
  test('of other things leaves it waiting', async () => {
    const id = await one()
    expect((await post('monitor', id, 'amendments', { ...DECIDED, place: 'Mục 9' })).status).toBe(201)
    expect(await shown(id)).toMatchObject({ due: null, kind: 'has_deadline', status: { code: 'TO_ACKNOWLEDGE_AWAITING_EVENT' } })
  })

  test('to a date gives it its first deadline; its event moves it no more, but that of the others', async () => {
    const [first = '', second = ''] = await awaiting(['economy', 'triHai'])
    const answer = await post('monitor', first, 'amendments', { ...DECIDED, dueDate: '2026-12-18' })
    expect(answer.status).toBe(201)
    expect(await shown(first)).toMatchObject({ due: '2026-12-18', originalDue: '2026-12-18', kind: 'has_deadline', deadlines: [{ basis: 'amendment' }] })
    expect(await open(first)).toMatchObject([{ kind: 'UPDATE', startedOn: '2026-12-18' }])
    const page = (await app.as('economyFocal').page(`/assignments/${first}`)).text
    expect(page).not.toContain('Hạn chờ sự kiện')
    expect(page).toContain('Không còn chờ sự kiện này')
    await app.setNow('2026-11-25T08:00:00+07:00')
    const refused = await post('monitor', first, 'due-event', EVENT)
    expect([refused.status, codes(refused.text)]).toEqual([409, ['NOT_AWAITING_EVENT']])
    expect((await post('monitor', second, 'due-event', EVENT)).status).toBe(200)
    expect([(await shown(first)).due, (await shown(second)).due]).toEqual(['2026-12-18', '2026-12-01'])
  })

  test('takes the deadline away before it came: the quarters are owed, as said in the history (Đ4)', async () => {
    const id = await one('finance')
    expect((await post('monitor', id, 'amendments', { ...DECIDED, kind: 'no_deadline' })).status).toBe(201)
    const after = await shown(id)
    expect(after).toMatchObject({ kind: 'no_deadline', due: null })
    expect(after.history.map(({ kind }) => kind)).toContain('KIND_CHANGED')
    expect(await open(id)).toMatchObject([{ kind: 'QUARTERLY_UPDATE', dueOn: '2026-12-31' }])
    await app.setNow('2026-11-25T08:00:00+07:00')
    expect((await post('monitor', id, 'due-event', EVENT)).status).toBe(409)
  })
})

describe('suspended', () => {
  test('takes its deadline, and its clock with the resumption when the day passed meanwhile', async () => {
    const passed = await one()
    const ahead = await one('culture')
    for (const id of [passed, ahead]) expect((await post('monitor', id, 'suspension', DECIDED)).status).toBe(200)
    await app.setNow('2026-11-25T08:00:00+07:00')
    expect((await post('monitor', passed, 'due-event', EVENT)).status).toBe(200)
    expect(await shown(passed)).toMatchObject({ due: '2026-12-01', obligations: [] })
    await app.setNow('2026-11-26T08:00:00+07:00')
    expect((await post('monitor', ahead, 'due-event', { ...EVENT, occurredOn: '26/11/2026' })).status).toBe(200)
    expect((await post('monitor', ahead, 'resumption', DECIDED)).status).toBe(200)
    expect(await open(ahead)).toEqual([{ kind: 'UPDATE', startedOn: '2026-12-03', dueOn: '2026-12-08' }])
    await app.setNow('2026-12-14T08:00:00+07:00')
    expect((await post('monitor', passed, 'resumption', DECIDED)).status).toBe(200)
    expect(await open(passed)).toEqual([{ kind: 'UPDATE', startedOn: '2026-12-14', dueOn: '2026-12-17' }])
  })

  test('resumed while it still waits has no clock; resumed with a day has one from that day', async () => {
    const [waits, dated] = [await one(), await one('culture')]
    for (const id of [waits, dated]) await post('monitor', id, 'suspension', DECIDED)
    await app.setNow('2026-11-27T08:00:00+07:00')
    expect((await post('monitor', waits, 'resumption', DECIDED)).status).toBe(200)
    expect(await open(waits)).toEqual([])
    expect((await post('monitor', dated, 'resumption', { ...DECIDED, dueDate: '2026-12-10' })).status).toBe(200)
    expect(await shown(dated)).toMatchObject({ due: '2026-12-10', originalDue: '2026-12-10' })
    expect(await open(dated)).toMatchObject([{ kind: 'UPDATE', startedOn: '2026-12-10' }])
  })
})

describe('a result before the event', () => {
  const RESULT = { resultDate: '20/11/2026', resultDocument: '3/BC-KT', summary: 'Xong.' }

  test('taken back after it: the clock runs from the deadline that came meanwhile', async () => {
    const id = await one()
    expect((await post('economyFocal', id, 'result-reports', RESULT)).status).toBeLessThan(300)
    await app.setNow('2026-11-25T08:00:00+07:00')
    expect((await post('monitor', id, 'due-event', EVENT)).status).toBe(200)
    expect(await open(id)).toEqual([])
    expect((await post('economyFocal', id, 'result-reports/withdrawal', { reason: 'Thiếu số liệu.' })).status).toBe(200)
    expect(await open(id)).toEqual([{ kind: 'UPDATE', startedOn: '2026-12-01', dueOn: '2026-12-04' }])
  })

  test('closed, then reopened by a correction after it: the deadline of the others is its own, and its clock begins now', async () => {
    const [first = '', second = ''] = await awaiting(['economy', 'triHai'])
    await post('economyFocal', first, 'result-reports', RESULT)
    await post('monitor', first, 'confirmation', { qualityRating: 'meets', effectRating: 'fair' })
    await app.setNow('2026-11-25T08:00:00+07:00')
    expect((await post('triHaiFocal', second, 'due-event', EVENT)).status).toBe(200)
    expect((await shown(first)).due).toBeNull()
    await app.setNow('2026-12-14T08:00:00+07:00')
    expect((await post('economyFocal', first, 'corrections', { channel: 'phone', content: 'Chưa có kết quả.' })).status).toBe(201)
    expect((await post('chief', first, 'corrections/reopening', { reason: 'Chưa có kết quả.' })).status).toBe(200)
    expect(await shown(first)).toMatchObject({ due: '2026-12-01', originalDue: '2026-12-01' })
    expect(await open(first)).toEqual([{ kind: 'UPDATE', startedOn: '2026-12-14', dueOn: '2026-12-17' }])
    expect((await shown(first)).history.map(({ kind }) => kind)).toContain('DUE_EVENT_RECORDED')
  })
})
