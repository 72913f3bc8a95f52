import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { compileCalendar } from '../../kernel/working-days.ts'
import { loadNotifiedCalendar } from '../work-calendar/public.ts'
import {
  cancelOpen, fulfilByUpdate, movedToOrganisation, obligationsOf, openObligationsFor, openRecordForUnconnected, previewRecompute, recomputeOpenObligations, rollQuarterlyObligations,
} from './public.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-12T09:00:00+07:00' })
  await loadNotifiedCalendar(app.db, Temporal.Now.instant())
})
afterAll(() => app.close())

let number = 100

/** A document sent out on 12/11/2026: one task each, with the deadline given or without one. */
async function sendOut(leads: readonly ('economy' | 'finance' | 'farmers')[], dueDate: string | undefined): Promise<{ documentId: string; assignments: string[] }> {
  await app.setNow('2026-11-12T09:00:00+07:00')
  number += 1
  const document = await app.as('clerk').post('/documents', {
    sourceKind: 'directive', origin: 'own', issuer: 'chair', typeName: 'Công văn', codeNumber: String(number), codeNotation: 'UBND-NC', subject: 'Kiểm tra các chợ',
    issuedDate: '2026-11-12', signingAuthority: '', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì',
  })
  const { id } = document.json<{ id: string }>()
  const answer = await app.as('monitor').post(`/documents/${id}/tasks`, {
    version: 1, intent: 'publish', tasks: [{
      content: 'Kiểm tra các chợ.', kind: dueDate === undefined ? 'no_deadline' : 'has_deadline', dueType: 'complete', dueDate, leads: leads.map((key) => app.district.organisations[key]),
    }],
  })
  return { documentId: id, assignments: answer.json<{ assignments: { id: string }[] }>().assignments.map((one) => one.id) }
}

const acting = (instant: string) => {
  const now = Temporal.Instant.from(instant)
  return { actor: null, now, today: now.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate() }
}
const only = async (assignmentId: string) => (await obligationsOf(app.db, { assignmentId }))[0] ?? expect.fail('no clock')

describe('doing one’s duty', () => {
  test('an update before the deadline does not count, one on it does; the calendar is frozen', async () => {
    const { assignments: [id = ''] } = await sendOut(['economy'], '2026-11-24')
    const act = (instant: string) => app.db.transaction().execute((tx) => fulfilByUpdate(tx, acting(instant), { assignmentId: id, act: 'progress_update', dueDate: Temporal.PlainDate.from('2026-11-24') }))
    await act('2026-11-23T23:59:00+07:00')
    expect((await only(id)).doneAt).toBeNull()
    await act('2026-11-24T00:01:00+07:00')
    expect((await only(id)).doneAt?.toString()).toBe('2026-11-23T17:01:00Z')
  })

  test('a result settles quarters to come, an update only those that have begun', async () => {
    const { assignments: [id = ''] } = await sendOut(['economy'], undefined)
    expect(await only(id)).toMatchObject({ kind: 'QUARTERLY_UPDATE', period: '2026-Q4' })
    await app.db.transaction().execute((tx) => rollQuarterlyObligations(tx, Temporal.Instant.from('2027-01-01T00:05:00+07:00')))
    expect(await app.db.transaction().execute((tx) => rollQuarterlyObligations(tx, Temporal.Instant.from('2027-01-02T00:05:00+07:00')))).toBe(0)
    const act = (instant: string, what: 'progress_update' | 'result_report') => app.db.transaction().execute((tx) => fulfilByUpdate(tx, acting(instant), { assignmentId: id, act: what, dueDate: null }))
    const done = async () => (await obligationsOf(app.db, { assignmentId: id })).map((row) => [row.period, row.doneAt !== null])
    await act('2026-12-20T08:00:00+07:00', 'progress_update')
    expect(await done()).toEqual([['2026-Q4', true], ['2027-Q1', false]])
    await act('2026-12-21T08:00:00+07:00', 'result_report')
    expect(await done()).toEqual([['2026-Q4', true], ['2027-Q1', true]])
  })

  test('recording for a unit that is not connected is the Office’s own, three days from receipt', async () => {
    const { assignments: [id = ''] } = await sendOut(['farmers'], '2026-11-27')
    await app.db.transaction().execute((tx) => openRecordForUnconnected(tx, acting('2026-11-23T08:00:00+07:00'), { assignmentId: id, receivedDate: Temporal.PlainDate.from('2026-11-23') }))
    const clocks = await obligationsOf(app.db, { assignmentId: id })
    expect(clocks.map((row) => [row.kind, row.dueOn?.toString(), row.chargedOrganisationId])).toEqual([
      ['UPDATE', '2026-12-02', app.district.organisations.farmers], ['RECORD_FOR_UNCONNECTED', '2026-11-27', app.district.organisations.office],
    ])
    await app.db.transaction().execute((tx) => cancelOpen(tx, acting('2026-11-23T09:00:00+07:00'), { assignmentId: id }))
    expect((await obligationsOf(app.db, { assignmentId: id })).every((row) => row.cancelledAt !== null)).toBe(true)
  })
})

test('a new notice moves only what is open, each move with its event', async () => {
  const { assignments: [open = '', done = ''] } = await sendOut(['economy', 'finance'], '2026-11-20')
  await app.db.transaction().execute((tx) => fulfilByUpdate(tx, acting('2026-11-20T08:00:00+07:00'), { assignmentId: done, act: 'result_report', dueDate: Temporal.PlainDate.from('2026-11-20') }))
  await app.setNow('2026-11-20T09:00:00+07:00')
  const version = await app.db.insertInto('calendar_versions').values({ year: 2026, status: 'notified', notice: 'Thông báo thử', loaded_at: Temporal.Instant.from('2026-11-20T02:00:00Z') }).returning('id').executeTakeFirstOrThrow()
  const old = await app.db.selectFrom('calendar_days').selectAll().where('version_id', '=', (q) => q.selectFrom('calendar_versions').select((of) => of.fn.max('id').as('id')).where('year', '=', 2026).where('id', '<', version.id)).execute()
  await app.db.insertInto('calendar_days').values([...old.map((row) => ({ ...row, version_id: version.id })), {
    version_id: version.id, date: Temporal.PlainDate.from('2026-11-25'), kind: 'off', name_vi: 'Nghỉ thêm', name_en: 'Extra day', notice: 'Thông báo thử',
  }]).execute()
  const moves = await app.db.transaction().execute((tx) => recomputeOpenObligations(tx, acting('2026-11-20T09:00:00+07:00')))
  expect(moves.find((move) => move.assignmentId === open)).toMatchObject({ before: Temporal.PlainDate.from('2026-11-26'), after: Temporal.PlainDate.from('2026-11-27') })
  expect(moves.some((move) => move.assignmentId === done)).toBe(false)
  expect([(await only(open)).dueOn?.toString(), (await only(done)).dueOn?.toString()]).toEqual(['2026-11-27', '2026-11-26'])
  const events = await app.db.selectFrom('events').select(['before', 'after']).where('assignment_id', '=', open).where('kind', '=', 'OBLIGATION_MOVED').execute()
  expect(events).toMatchObject([{ before: { dueOn: '2026-11-26' }, after: { dueOn: '2026-11-27' } }])
  expect((await previewRecompute(app.db, compileCalendar([]))).every((move) => move.after === null)).toBe(true)
})

describe('the page', () => {
  type Item = { id: string; kind: string; chargedOrganisationId: string; dueOn: string; why: string; breach: { breached: boolean; workingDaysLate: number }; assignmentId: string | null }
  type List = { items: Item[]; ownBreaches: Item[]; next?: string }

  test('shows units their own clocks only, and the Office what it is late with first', async () => {
    const { documentId, assignments } = await sendOut(['economy', 'finance'], '2026-12-15')
    const mine = (await app.as('economyFocal').get('/obligations')).json<List>()
    expect(mine.items.length).toBeGreaterThan(0)
    expect(mine.items.every((item) => item.chargedOrganisationId === app.district.organisations.economy)).toBe(true)
    const foreign = await only(assignments[1] ?? '')
    expect((await app.as('economyFocal').get(`/obligations/${foreign.id}`)).status).toBe(404)
    expect((await app.as('admin').get(`/obligations/${foreign.id}`)).status).toBe(404)
    expect((await app.as('admin').get('/obligations?state=done')).json<List>().items).toEqual([])
    await app.db.updateTable('obligations').set({ done_at: null }).where('document_id', '=', documentId).execute()
    await app.setNow('2026-11-27T09:00:00+07:00')
    const office = (await app.as('chief').get('/obligations')).json<List>()
    expect(office.ownBreaches).toMatchObject([{ kind: 'CLASSIFY', breach: { breached: true, workingDaysLate: 2 } }])
    expect((await app.as('chief').page('/obligations')).text).toContain('Văn phòng đang chậm')
  })

  test('explains a clock with its clause and the days that do not count', async () => {
    const { assignments: [id = ''] } = await sendOut(['economy'], '2026-12-31')
    const clock = await only(id)
    const answer = await app.as('economyFocal').get(`/obligations/${clock.id}`)
    expect(answer.json<Item>().why).toContain('03 ngày làm việc kể từ thời hạn của nhiệm vụ')
    expect(answer.json<Item>().why).toContain('điểm a khoản 2 Điều 7')
    expect(answer.json<Item>().why).toMatch(/Không tính: T6 01\/01/)
    expect((await app.as('economyFocal').page(`/obligations/${clock.id}`)).text).toContain('<svg')
  })

  test('turns its pages without losing or repeating a line', async () => {
    for (let round = 0; round < 28; round += 1) await sendOut(['economy', 'finance'], '2026-12-10')
    const seen: string[] = []
    for (let href: string | undefined = '/obligations?state=open'; href !== undefined;) {
      const list: List = (await app.as('chief').get(href)).json<List>()
      seen.push(...list.items.map((item) => item.id))
      href = list.next
    }
    expect(seen.length).toBeGreaterThan(55)
    expect(new Set(seen).size).toBe(seen.length)
    const narrowed = (await app.as('chief').get(`/obligations?kind=UPDATE&unit=${app.district.organisations.finance}`)).json<List>()
    expect(narrowed.items.every((item) => item.kind === 'UPDATE' && item.chargedOrganisationId === app.district.organisations.finance)).toBe(true)
  })

  test('a merged unit’s open clocks are the successor’s', async () => {
    const { economy, culture } = app.district.organisations
    await app.db.transaction().execute((tx) => movedToOrganisation(tx, acting('2026-11-27T09:00:00+07:00'), { from: economy, to: culture }))
    const actor = { scope: [economy], roles: [] } as never
    expect(await openObligationsFor(app.db, actor, { limit: 5 })).toEqual([])
    expect((await app.as('cultureFocal').get('/obligations')).json<List>().items.length).toBeGreaterThan(0)
  })
})
