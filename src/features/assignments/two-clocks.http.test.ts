import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'

type Shown = {
  version: number
  phase: string
  timeliness: { code: string; workingDaysLate?: number; calendarDaysLate?: number }
  update: { late: boolean; workingDaysLate: number | null; dueOn: string } | null
  reports: { ordinal: number; decision: { decision: string } | null }[]
  why: { updateBy: string; extensionCutoff: string; workingDays: number } | null
}

let app: TestApplication
const shown = async (id: string) => (await app.as('monitor').get(`/assignments/${id}`)).json<Shown>()
const version = async (id: string) => (await shown(id)).version
const REPORT = { resultDocument: '15/BC-KT', summary: 'Đã hoàn thành việc rà soát.' }
const RATED = { qualityRating: 'meets', effectRating: 'fair' }

async function report(id: string, resultDate: string): Promise<number> {
  const answer = await app.as('economyFocal').post(`/assignments/${id}/result-reports`, { ...REPORT, resultDate, version: await version(id) })
  return answer.status
}

async function confirm(id: string): Promise<number> {
  return (await app.as('monitor').post(`/assignments/${id}/confirmation`, { ...RATED, version: await version(id) })).status
}

beforeAll(async () => {
  app = await startTestApplication({ now: '2026-01-12T08:00:00+07:00' })
})
afterAll(() => app?.close())

describe('G2: Tết and the two clocks', () => {
  const given = async () => {
    await app.setNow('2026-01-12T08:00:00+07:00')
    const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-01-10', issuedAt: '2026-01-12T08:00:00+07:00', due: '2026-02-13', leads: ['economy'] })
    return issued.assignments.economy as string
  }

  it('turns overdue at midnight of the day after', async () => {
    const id = await given()
    await app.setNow('2026-02-13T23:59:00+07:00')
    expect((await shown(id)).timeliness.code).toBe('DUE_SOON') // in time, on its last day
    await app.setNow('2026-02-14T00:00:00+07:00')
    expect((await shown(id)).timeliness).toMatchObject({ code: 'OVERDUE', calendarDaysLate: 1 })
  })

  it('is done on time and updated on time when entered on the last evening', async () => {
    const id = await given()
    await app.setNow('2026-02-25T23:30:00+07:00')
    expect(await report(id, '2026-02-13')).toBe(201)
    expect(await shown(id)).toMatchObject({ timeliness: { code: 'PENDING_ON_TIME' }, update: { late: false, dueOn: '2026-02-25' } })
    expect(await confirm(id)).toBe(200)
    expect(await shown(id)).toMatchObject({ phase: 'closed', timeliness: { code: 'DONE_ON_TIME' }, update: { late: false } })
  })

  it('is done on time but updated late ten minutes after midnight', async () => {
    const id = await given()
    await app.setNow('2026-02-26T00:10:00+07:00')
    expect(await report(id, '2026-02-13')).toBe(201)
    expect(await confirm(id)).toBe(200)
    expect(await shown(id)).toMatchObject({ timeliness: { code: 'DONE_ON_TIME' }, update: { late: true, workingDaysLate: 1 } })
  })

  it('refuses a result that lies ahead', async () => {
    const id = await given()
    await app.setNow('2026-02-26T00:10:00+07:00')
    const answer = await app.as('economyFocal').post(`/assignments/${id}/result-reports`, { ...REPORT, resultDate: '2026-02-27', version: await version(id) })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('RESULT_DATE_FUTURE')
    expect((await shown(id)).phase).toBe('issued')
  })
})

describe('G7: the delay of a confirmation is not the unit’s fault', () => {
  const given = async () => {
    await app.setNow('2026-06-01T08:00:00+07:00')
    const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-06-01', issuedAt: '2026-06-01T08:00:00+07:00', due: '2026-06-30', leads: ['economy'] })
    return issued.assignments.economy as string
  }

  it('counts the day of the result', async () => {
    const id = await given()
    await app.setNow('2026-07-02T09:00:00+07:00')
    expect(await report(id, '2026-06-30')).toBe(201)
    await app.setNow('2026-07-20T09:00:00+07:00')
    expect(await confirm(id)).toBe(200)
    expect((await shown(id)).timeliness.code).toBe('DONE_ON_TIME')
  })

  it('counts the new result after a rejection, and keeps the first report', async () => {
    const id = await given()
    await app.setNow('2026-07-02T09:00:00+07:00')
    await report(id, '2026-06-30')
    await app.setNow('2026-07-06T09:00:00+07:00')
    const rejected = await app.as('monitor').post(`/assignments/${id}/rejection`, { reason: 'Thiếu số liệu của 02 xã.', version: await version(id) })
    expect(rejected.status).toBe(200)
    expect(await shown(id)).toMatchObject({ phase: 'in_progress', timeliness: { code: 'OVERDUE' }, update: { late: false } })
    await app.setNow('2026-07-10T09:00:00+07:00')
    expect(await report(id, '2026-07-10')).toBe(201)
    await app.setNow('2026-07-15T09:00:00+07:00')
    expect(await confirm(id)).toBe(200)
    const done = await shown(id)
    expect(done.timeliness).toMatchObject({ code: 'DONE_LATE', workingDaysLate: 8 })
    expect(done.update?.late).toBe(false)
    expect(done.reports.map((one) => [one.ordinal, one.decision?.decision])).toEqual([[2, 'confirmed'], [1, 'rejected']])
  })

  it('is not confirmed by the unit, nor by who reported', async () => {
    const id = await given()
    await app.setNow('2026-07-02T09:00:00+07:00')
    await report(id, '2026-06-30')
    for (const who of ['economyHead', 'economyFocal'] as const) {
      const answer = await app.as(who).post(`/assignments/${id}/confirmation`, { ...RATED, version: await version(id) })
      expect(answer.status).toBe(403)
      expect(answer.text).toContain('LEAD_UNIT_CONFIRMS')
    }
    const unconnected = await issueDirective(app.db, app.district, { issuedDate: '2026-06-01', issuedAt: '2026-06-01T08:00:00+07:00', due: '2026-06-30', leads: ['farmers'] })
    const other = unconnected.assignments.farmers as string
    const recorded = await app.as('monitor').post(`/assignments/${other}/recorded-results`, {
      ...REPORT, resultDate: '2026-06-30', sourceDocument: '12/BC-HND', sourceDocumentDate: '2026-06-30', receivedDate: '2026-07-01', version: 1,
    })
    expect(recorded.status).toBe(201)
    const own = await app.as('monitor').post(`/assignments/${other}/confirmation`, { ...RATED, version: 2 })
    expect(own.status).toBe(403)
    expect(own.text).toContain('REPORTER_CONFIRMS')
    expect((await app.as('monitorTwo').post(`/assignments/${other}/confirmation`, { ...RATED, version: 2 })).status).toBe(200)
  })
})

it('explains the deadline with its clauses', async () => {
  await app.setNow('2026-11-10T08:00:00+07:00')
  const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-11-09', issuedAt: '2026-11-10T08:00:00+07:00', due: '2026-11-27', leads: ['economy'] })
  const id = issued.assignments.economy as string
  expect((await shown(id)).why).toMatchObject({ extensionCutoff: '2026-11-24', updateBy: '2026-12-02', workingDays: 13 })
  const html = (await app.as('economyFocal').page(`/assignments/${id}`)).text
  expect(html).toContain('điểm c khoản 2 Điều 6')
  expect(html).toContain('Ngày Văn hóa Việt Nam')
})
