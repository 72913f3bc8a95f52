import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { OrganisationKey, PersonKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-01-12T08:00:00+07:00' })
})
afterAll(() => app?.close())

type Clock = { kind: string; startedOn: string; dueOn: string; doneAt: string | null; breached: boolean }
type Shown = { version: number; phase: string; due: string | null; status: { code: string; words: { vi: string } }; obligations: Clock[]; decisions: { verb: string; document: string; until: string | null }[] }
const shown = async (id: string) => (await app.as('monitor').get(`/assignments/${id}`)).json<Shown>()
const post = async (who: PersonKey, id: string, path: string, body: object = {}) => app.as(who).post(`/assignments/${id}/${path}`, { version: (await shown(id)).version, ...DECISION, ...body })
/** The answer names the first reason once more at its head. */
const codes = (text: string) => [...new Set([...text.matchAll(/"code":"([A-Z_]+)"/g)].map((match) => match[1]))].filter((code) => code !== 'INVALID')
const DECISION = { document: '12/QĐ-UBND', documentDate: '2026-01-12', reason: 'Chờ quy hoạch được duyệt.' }
const update = async (id: string) => (await shown(id)).obligations.filter((one) => one.kind === 'UPDATE')

/** Sent out on Monday 12/01/2026; a deadline of Friday 16/01 is to be updated by Wednesday 21/01. */
async function given(due?: string, lead: OrganisationKey = 'economy'): Promise<string> {
  await app.setNow('2026-01-12T08:00:00+07:00')
  const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-01-12', issuedAt: '2026-01-12T08:00:00+07:00', leads: [lead], coordinators: ['finance'], ...(due === undefined ? {} : { due }) })
  return issued.assignments[lead] as string
}

describe('suspending', () => {
  test('is recorded by the Office, on the leaders’ document, while the task is open', async () => {
    const id = await given('2026-01-16')
    expect(codes((await post('economyHead', id, 'suspension')).text)).toEqual(['NOT_OFFICE_DECIDES', 'OWN_TASK'])
    expect((await post('triHaiFocal', id, 'suspension')).status).toBe(404)
    expect(codes((await post('monitor', id, 'suspension', { document: '', documentDate: '' })).text)).toEqual(['DECISION_DOCUMENT_REQUIRED', 'DECISION_DATE_REQUIRED'])
    expect(codes((await post('monitor', id, 'suspension', { documentDate: '2026-01-11', until: '2026-01-11' })).text)).toEqual(['DECISION_BEFORE_DOCUMENT', 'SUSPENDED_UNTIL_PAST'])
    expect(codes((await post('monitor', id, 'resumption')).text)).toEqual(['WRONG_PHASE'])
    expect((await post('monitor', id, 'suspension')).status).toBe(200)
    expect(await shown(id)).toMatchObject({ phase: 'suspended', status: { code: 'SUSPENDED', words: { vi: 'Tạm dừng' } }, decisions: [{ verb: 'suspend', document: '12/QĐ-UBND' }] })
    const refused = await app.as('economyFocal').post(`/assignments/${id}/progress-updates`, { version: 2, content: 'Đang làm.' })
    expect([refused.status, codes(refused.text)]).toEqual([409, ['WRONG_PHASE']])
    expect((await app.as('economyFocal').get('/notifications')).text).toContain('ASSIGNMENT_SUSPENDED')
    const page = (await app.as('monitor').page(`/assignments/${id}`)).text
    expect(page).toContain('Tiếp tục thực hiện')
    expect(page).toContain('Quyết định về nhiệm vụ')
  })

  test('does not charge the unit for the days between: what was gone of its clock stays gone', async () => {
    const id = await given('2026-01-16')
    // One of three working days is gone on Monday 19/01.
    await app.setNow('2026-01-19T08:00:00+07:00')
    expect((await post('monitor', id, 'suspension')).status).toBe(200)
    expect(await update(id)).toEqual([])
    await app.setNow('2026-03-02T08:00:00+07:00')
    expect((await post('monitor', id, 'resumption')).status).toBe(200)
    // Two are left after Monday 02/03.
    expect(await update(id)).toMatchObject([{ dueOn: '2026-03-04', doneAt: null, breached: false }])
    expect(await shown(id)).toMatchObject({ phase: 'issued', due: '2026-01-16' })
  })

  test('over a deadline lets the clock begin with the resumption; a deadline still ahead, or a new one, counts by itself', async () => {
    const over = await given('2026-01-30')
    const ahead = await given('2026-04-15')
    const anew = await given('2026-01-30')
    for (const id of [over, ahead, anew]) await post('chief', id, 'suspension')
    await app.setNow('2026-03-02T08:00:00+07:00')
    await post('chief', over, 'resumption')
    await post('chief', ahead, 'resumption')
    await post('chief', anew, 'resumption', { dueDate: '2026-03-31' })
    expect(await update(over)).toMatchObject([{ startedOn: '2026-03-02', dueOn: '2026-03-05' }])
    expect(await update(ahead)).toMatchObject([{ startedOn: '2026-04-15', dueOn: '2026-04-20' }])
    expect(await update(anew)).toMatchObject([{ startedOn: '2026-03-31', dueOn: '2026-04-03' }])
    expect(await shown(anew)).toMatchObject({ due: '2026-03-31' })
  })

  test('until a day needs no second document once the day has passed', async () => {
    const id = await given('2026-04-15')
    await post('monitor', id, 'suspension', { until: '2026-01-31' })
    await app.setNow('2026-01-31T08:00:00+07:00')
    const bare = { document: '', documentDate: '', reason: 'Hết thời gian tạm dừng.' }
    expect(codes((await post('monitor', id, 'resumption', bare)).text)).toEqual(['DECISION_DOCUMENT_REQUIRED', 'DECISION_DATE_REQUIRED'])
    await app.setNow('2026-02-02T08:00:00+07:00')
    expect((await post('monitor', id, 'resumption', bare)).status).toBe(200)
  })

  test('keeps a quarter that was missed before as missed, and owes none that ended meanwhile', async () => {
    const id = await given()
    await app.setNow('2026-04-06T08:00:00+07:00')
    await post('monitor', id, 'suspension')
    await app.setNow('2026-05-04T08:00:00+07:00')
    await post('monitor', id, 'resumption')
    expect((await shown(id)).obligations).toMatchObject([{ kind: 'QUARTERLY_UPDATE', dueOn: '2026-03-31', breached: true }])
    const other = await given()
    await post('monitor', other, 'suspension')
    await app.setNow('2026-05-04T08:00:00+07:00')
    await post('monitor', other, 'resumption')
    expect((await shown(other)).obligations).toEqual([])
  })

  test('and resuming happen once, when two do it at the same time', async () => {
    const id = await given('2026-01-16')
    const answers = await Promise.all((['monitor', 'chief'] as const).map((who) => app.as(who).post(`/assignments/${id}/suspension`, { version: 1, ...DECISION })))
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from events where assignment_id = ${id} and kind = 'ASSIGNMENT_SUSPENDED'`.execute(app.db)
    expect(rows).toEqual([{ n: 1 }])
  })
})
