import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Answer, startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { sendOut, taskBody } from '../../../test/support/classified-document.ts'
import type { OrganisationKey } from '../../../test/support/district.ts'
import { NO_TRANSPORTS } from '../../platform/jobs/transports.ts'
import { moveOpenWork } from '../assignments/public.ts'
import { makePeriods } from './public.ts'

// A period of a recurring task that goes to another unit: given to it by the leaders, or by a merger.

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-20T08:00:00+07:00' })
})
beforeEach(() => app.setNow('2026-11-20T08:00:00+07:00'))
afterAll(() => app?.close())

const makeUntil = (day: string) => makePeriods.run(app.db, Temporal.Instant.from(`${day}T00:10:00+07:00`), NO_TRANSPORTS)
const monthly = (leads: Parameters<typeof taskBody>[1]) => taskBody(app, leads, { dueExpression: 'ngày 25 hằng tháng', cadence: 'monthly' })
const DECIDED = { document: '77/UBND-VP', documentDate: '20/11/2026', reason: 'Theo chỉ đạo của Chủ tịch.' }

/** "period unit phase" of all that was given of the task of this assignment. */
async function given(assignmentId: string): Promise<string[]> {
  const { task_id: taskId } = await app.db.selectFrom('assignments').select('task_id').where('id', '=', assignmentId).executeTakeFirstOrThrow()
  const rows = await app.db.selectFrom('assignments as a').innerJoin('organisations as o', 'o.id', 'a.lead_organisation_id').select(['a.period', 'o.code', 'a.phase'])
    .where('a.task_id', '=', taskId).orderBy('a.period').orderBy('o.code').execute()
  return rows.map(({ period, code, phase }) => `${period} ${code} ${phase}`)
}
const ofPeriod = async (assignmentId: string, period: string) => {
  const found = await app.db.selectFrom('assignments as a').innerJoin('assignments as first', 'first.task_id', 'a.task_id').select(['a.id', 'a.version'])
    .where('first.id', '=', assignmentId).where('a.period', '=', period).where('a.phase', '=', 'issued').executeTakeFirstOrThrow()
  return found
}
const reroute = (id: string, version: number, lead: OrganisationKey) => app.as('monitor').post(`/assignments/${id}/reroute`, { version, ...DECIDED, newLeadId: app.district.organisations[lead] })
const successorOf = (answer: Answer) => answer.json<{ successor: { id: string } }>().successor.id

describe('rerouted', () => {
  test('stays that period, with its day and its clock; the next periods go to the new unit', async () => {
    const { assignments: [one] } = await sendOut(app, '2026-11-20', [monthly(['economy'])])
    const id = one?.id ?? ''
    const next = successorOf(await reroute(id, 1, 'finance'))
    expect(await given(id)).toEqual(['2026-11 KT rerouted', '2026-11 TC issued'])
    const shown = (await app.as('financeFocal').get(`/assignments/${next}`)).json<{ recurring: { period: string }; due: string; obligations: object[]; siblings: object[] }>()
    expect(shown).toMatchObject({ recurring: { period: '2026-11' }, due: '2026-11-25', obligations: [{ kind: 'UPDATE', dueOn: '2026-11-30' }] })
    expect((await app.as('financeFocal').get('/notifications')).text).toContain('ASSIGNMENT_ISSUED')
    await makeUntil('2026-12-01')
    expect(await given(id)).toEqual(['2026-11 KT rerouted', '2026-11 TC issued', '2026-12 TC issued'])
  })

  test('to a unit that had it in an earlier period is no second giving of the same task; in the same period it is', async () => {
    const { assignments: [one] } = await sendOut(app, '2026-11-20', [monthly(['culture'])])
    const id = one?.id ?? ''
    await makeUntil('2026-12-01')
    await app.setNow('2026-12-01T08:00:00+07:00')
    const december = await ofPeriod(id, '2026-12')
    const away = await reroute(december.id, december.version, 'finance')
    expect(away.status).toBe(201)
    await makeUntil('2027-01-04')
    await app.setNow('2027-01-04T08:00:00+07:00')
    const january = await ofPeriod(id, '2027-01')
    // Văn hóa had November and December of this task: January may come back to it.
    const back = await reroute(january.id, january.version, 'culture')
    expect(back.status).toBe(201)
    // What was taken from Tài chính may come back to it; what it has now, in December, may not be given to it twice.
    const again = await reroute(successorOf(back), 1, 'finance')
    expect(again.status).toBe(201)
    expect((await given(id)).toSorted()).toEqual(['2026-11 VH issued', '2026-12 TC issued', '2026-12 VH rerouted', '2027-01 TC issued', '2027-01 TC rerouted', '2027-01 VH rerouted'])
  })
})

describe('a merger', () => {
  test('moves the period its successor does not have, though it has another of the same task', async () => {
    const { assignments: [one] } = await sendOut(app, '2026-11-20', [monthly(['phuongHai'])])
    const id = one?.id ?? ''
    await makeUntil('2026-12-01')
    await app.setNow('2026-12-01T08:00:00+07:00')
    const december = await ofPeriod(id, '2026-12')
    expect((await reroute(december.id, december.version, 'triHai')).status).toBe(201)
    const { phuongHai, triHai } = app.district.organisations
    const ctx = { actor: null, now: Temporal.Instant.from('2026-12-01T09:00:00+07:00'), today: Temporal.PlainDate.from('2026-12-01') }
    const succession = { organisationId: phuongHai, successorId: triHai, from: ctx.today }
    expect(await app.db.transaction().execute((tx) => moveOpenWork(tx, ctx, succession))).toEqual({ moved: 1, rerouted: 0 })
    expect(await given(id)).toEqual(['2026-11 TH issued', '2026-12 PH rerouted', '2026-12 TH issued'])
  })
})
