import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { PersonKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'

type Work = {
  open: { open: number; overdue: number; dueSoon: number; pending: number }
  year: { assigned: number; done: { onTime: number; late: number; noDue: number }; onTime: { part: number; of: number }; updates: { due: number; onTime: number; late: number; owed: number } }
  obligations: { kind: string; breached: boolean }[]
  overdue: { id: string }[]
  pending: { id: string }[]
  coordinated: { id: string }[]
}
type Shown = { unit: { name: string; focalOfficer: string | null; standIn: string | null; head: string | null }; work: Work | null }

let app: TestApplication
let economy: string
let late: string
let shared: string
const show = (person: PersonKey, id = economy) => app.as(person).get(`/organisations/${id}`)
const version = async (id: string) => (await app.as('monitor').get(`/assignments/${id}`)).json<{ version: number }>().version

async function give(due: string | undefined, coordinators: ('finance' | 'culture')[] = []): Promise<string> {
  const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-06-01', issuedAt: '2026-06-01T08:00:00+07:00', leads: ['economy'], coordinators, ...(due === undefined ? {} : { due }) })
  return issued.assignments.economy as string
}

async function finish(id: string, at: string, resultDate: string): Promise<void> {
  await app.setNow(at)
  expect((await app.as('economyFocal').post(`/assignments/${id}/result-reports`, { resultDate, resultDocument: '15/BC-KT', summary: 'Xong.', version: await version(id) })).status).toBe(201)
  expect((await app.as('monitor').post(`/assignments/${id}/confirmation`, { qualityRating: 'meets', effectRating: 'fair', version: await version(id) })).status).toBe(200)
}

beforeAll(async () => {
  app = await startTestApplication({ now: '2026-06-01T08:00:00+07:00' })
  economy = app.district.organisations.economy
  await finish(await give('2026-06-30'), '2026-07-02T09:00:00+07:00', '2026-06-29') // done and updated in time
  await finish(await give('2026-06-30'), '2026-07-20T09:00:00+07:00', '2026-06-30') // done in time, updated late
  await finish(await give('2026-07-31'), '2026-08-03T09:00:00+07:00', '2026-08-02') // done late, updated in time
  late = await give('2026-10-30') // overdue, and its update too
  shared = await give('2026-11-24', ['finance'])
  await app.setNow('2026-11-23T09:00:00+07:00')
})
afterAll(() => app?.close())

describe('a unit on one page', () => {
  test('what is owed, what is late, and the year with its denominators', async () => {
    const { work } = (await show('chief')).json<Shown>()
    expect(work?.open).toMatchObject({ open: 2, overdue: 1, dueSoon: 1, pending: 0 })
    expect(work?.year).toEqual({ assigned: 5, done: { onTime: 2, late: 1, noDue: 0 }, onTime: { part: 2, of: 3 }, updates: { due: 4, onTime: 2, late: 2, owed: 1 } })
    expect(work?.overdue.map((line) => line.id)).toEqual([late])
    expect(work?.obligations).toEqual([])
    const page = (await app.as('chief').page(`/organisations/${economy}`)).text
    for (const words of ['Phòng Kinh tế và Hạ tầng', 'Cao Đầu Mối', 'Bùi Trưởng Kinh', '66,7 % (n = 3)', '50 % (n = 4)', `/organisations/${economy}/record`]) expect(page).toContain(words)
  })

  test('the unit sees the same; the leaders too; others find nothing there', async () => {
    const seen = (await show('chief')).json<Shown>().work?.year
    for (const person of ['economyFocal', 'economyHead', 'economyOfficer', 'chair', 'monitor'] as const) expect((await show(person)).json<Shown>().work?.year).toEqual(seen)
    for (const person of ['financeFocal', 'triHaiFocal'] as const) expect((await show(person)).status).toBe(404)
    expect((await show('chief', '00000000-0000-4000-8000-000000000000')).status).toBe(404)
    expect((await app.nobody.get(`/organisations/${economy}`)).status).toBe(401)
  })

  test('the administrator sees who it is, and nothing of its work', async () => {
    const shown = (await show('admin')).json<Shown>()
    expect(shown).toMatchObject({ unit: { name: 'Phòng Kinh tế và Hạ tầng', head: 'Bùi Trưởng Kinh' }, work: null })
    expect((await app.as('admin').page(`/organisations/${economy}`)).text).not.toContain('Quá hạn')
  })

  test('a coordinating unit has the task on its own page, as coordinating', async () => {
    const { work } = (await show('financeFocal', app.district.organisations.finance)).json<Shown>()
    expect(work?.coordinated.map((line) => line.id)).toEqual([shared])
    expect(work?.open.open).toBe(0)
  })

  test('a stand-in of today is named, and gone tomorrow', async () => {
    await app.db.insertInto('focal_delegations').values({
      id: crypto.randomUUID(), organisation_id: economy, user_id: app.district.people.economyOfficer, from_date: Temporal.PlainDate.from('2026-11-20'), to_date: Temporal.PlainDate.from('2026-11-23'),
      reason: 'Nghỉ phép', made_by: app.district.people.economyHead, made_at: Temporal.Instant.from('2026-11-19T08:00:00+07:00'),
    }).execute()
    expect((await show('chief')).json<Shown>().unit).toMatchObject({ focalOfficer: 'Cao Đầu Mối', standIn: 'Mai Thực Hiện' })
    await app.setNow('2026-11-24T09:00:00+07:00')
    expect((await show('chief')).json<Shown>().unit.standIn).toBeNull()
  })
})
