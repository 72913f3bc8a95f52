import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { OrganisationKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'
import { figuresAt } from './public.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-09-01T08:00:00+07:00' })
})
afterAll(() => app?.close())

type Unit = Record<string, number> & { leadId: string; leadShortName: string }
type Data = { asOf: string; units: Unit[]; total: Record<string, number> }
const REPORT = { resultDocument: '1/BC', summary: 'Xong' }
const RATED = { qualityRating: 'meets', effectRating: 'fair' }
const at = (instant: string) => figuresAt(app.db, { asOf: Temporal.Instant.from(instant) })

async function given(leads: readonly OrganisationKey[], due?: string) {
  const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-09-01', issuedAt: '2026-09-01T08:00:00+07:00', leads, ...(due === undefined ? {} : { due }) })
  return issued.assignments
}
const act = async (who: 'economyFocal' | 'triHaiFocal' | 'monitor' | 'phuongHaiFocal', id: string | undefined, path: string, body: object) => {
  const { version } = (await app.as('monitor').get(`/assignments/${id}`)).json<{ version: number }>()
  const answer = await app.as(who).post(`/assignments/${id}/${path}`, { ...body, version })
  expect(answer.status).toBeLessThan(300)
}

describe('Biểu 01', () => {
  test('counts each stage, now as the list does and of the past as it was', async () => {
    const { economy } = app.district.organisations
    const [late, onTime, pendingLate] = [await given(['economy'], '2026-09-10'), await given(['economy'], '2026-09-10'), await given(['economy'], '2026-09-10')]
    const [undated, undatedDone] = [await given(['economy']), await given(['economy'])]
    await given(['economy'], '2026-12-31')
    await app.setNow('2026-09-10T09:00:00+07:00')
    await act('economyFocal', onTime.economy, 'result-reports', { ...REPORT, resultDate: '2026-09-09' })
    await act('economyFocal', undatedDone.economy, 'result-reports', { ...REPORT, resultDate: '2026-09-09' })
    await app.setNow('2026-09-15T09:00:00+07:00')
    await act('monitor', onTime.economy, 'confirmation', RATED)
    await act('monitor', undatedDone.economy, 'confirmation', RATED)
    await act('economyFocal', pendingLate.economy, 'result-reports', { ...REPORT, resultDate: '2026-09-14' })

    const figures = { total: 6, withDeadline: 4, doneOnTime: 1, doneLate: 0, openInTime: 1, openLate: 2, withoutDeadline: 2, noDeadlineDone: 1, noDeadlineOpen: 1, pending: 1, outside: 0 }
    expect(await at('2026-09-15T12:00:00+07:00')).toEqual([{ leadId: economy, leadShortName: expect.any(String), ...figures }])
    // 10/09 at its end: nothing late, two results waiting; and on 11/09 the same facts judged a day later.
    expect(await at('2026-09-10T23:59:59+07:00')).toMatchObject([{ openInTime: 4, openLate: 0, doneOnTime: 0, noDeadlineOpen: 2, pending: 2 }])
    expect(await at('2026-09-11T00:00:00+07:00')).toMatchObject([{ openInTime: 2, openLate: 2, pending: 2 }])
    expect(await at('2026-08-31T00:00:00+07:00')).toEqual([])

    const { counters } = (await app.as('monitor').get(`/assignments?lead=${economy}`)).json<{ counters: Record<string, number> }>()
    expect([counters['open'], counters['pending'], counters['no_due'], counters['overdue']]).toEqual([1 + 2 + 1, 1, 1, 1])
    expect(late.economy === undefined || undated.economy === undefined).toBe(false)
  })

  test('of before a merger is the same before and after it, and the moved work is the successor’s from that moment', async () => {
    const { triHai, phuongHai } = app.district.organisations
    await given(['triHai'], '2026-12-15')
    await given(['triHai', 'phuongHai'], '2026-12-15')
    const reported = await given(['triHai'], '2026-12-15')
    await app.setNow('2026-10-01T08:00:00+07:00')
    await act('triHaiFocal', reported.triHai, 'result-reports', { ...REPORT, resultDate: '2026-10-01' })
    await act('monitor', reported.triHai, 'confirmation', RATED)
    const asOf = '2026-10-15T17:00:00+07:00'
    await app.setNow('2026-10-20T08:00:00+07:00')
    const before = await at(asOf)
    const page = (await app.as('chair').get('/figures?as_of=2026-10-15')).text
    const { version } = await app.db.selectFrom('organisations').select('version').where('id', '=', triHai).executeTakeFirstOrThrow()
    expect((await app.as('admin').post(`/organisations/${triHai}/merge`, { successorId: phuongHai, from: '2026-10-20', documentRef: '35/NQ', version })).status).toBe(200)
    expect(await at(asOf)).toEqual(before)
    await app.setNow('2026-10-21T08:00:00+07:00')
    expect(JSON.parse((await app.as('chair').get('/figures?as_of=2026-10-15')).text)).toEqual({ ...JSON.parse(page), today: '2026-10-21' })
    const of = (rows: Awaited<ReturnType<typeof at>>, id: string) => rows.find((row) => row.leadId === id)
    expect([of(before, triHai)?.total, of(before, phuongHai)?.total]).toEqual([3, 1])
    const now = await at('2026-10-20T12:00:00+07:00')
    // One moved, one ended as rerouted (outside), what was closed stays with who did it.
    expect(of(now, triHai)).toMatchObject({ total: 1, doneOnTime: 1, outside: 1 })
    expect(of(now, phuongHai)).toMatchObject({ total: 2, openInTime: 2, outside: 0 })
  })

  test('an old name is kept, also by a paper older than the first name (A2)', async () => {
    const { culture } = app.district.organisations
    const names = await app.db.selectFrom('organisation_names').select(['valid_from', 'short_name', 'name']).where('organisation_id', '=', culture).execute()
    const first = names[0]
    const issued = await issueDirective(app.db, app.district, { issuedDate: first?.valid_from.subtract({ days: 30 }).toString() ?? '', issuedAt: '2026-09-01T08:00:00+07:00', leads: ['culture'], due: '2026-12-15' })
    const coordinated = await issueDirective(app.db, app.district, { issuedDate: first?.valid_from.subtract({ days: 30 }).toString() ?? '', issuedAt: '2026-09-01T08:00:00+07:00', leads: ['finance'], coordinators: ['culture'], due: '2026-12-15' })
    const { version } = await app.db.selectFrom('organisations').select('version').where('id', '=', culture).executeTakeFirstOrThrow()
    expect((await app.as('admin').post(`/organisations/${culture}/rename`, { name: 'Phòng Tên Mới', shortName: 'P. Mới', from: '2026-10-21', version })).status).toBe(200)
    const lead = (await app.as('monitor').get(`/assignments/${issued.assignments.culture}`)).json<{ leadName: string }>()
    expect(lead.leadName).toBe(first?.name)
    const { coordinators } = (await app.as('monitor').get(`/assignments/${coordinated.assignments.finance}`)).json<{ coordinators: { name: string }[] }>()
    expect(coordinators.map((one) => one.name)).toEqual([first?.name])
    await app.db.updateTable('directive_documents').set({ proposing_organisation_id: culture }).where('id', '=', issued.documentId).execute()
    expect((await app.as('clerk').get(`/documents/${issued.documentId}`)).text).toContain(first?.name)
    expect((await at('2026-10-20T12:00:00+07:00')).find((row) => row.leadId === culture)?.leadShortName).toBe(first?.short_name)
    expect((await at('2026-10-21T08:00:00+07:00')).find((row) => row.leadId === culture)?.leadShortName).toBe('P. Mới')
  })
})

describe('the page', () => {
  test('shows the Office all units and a unit its own, with denominators and the instant', async () => {
    const office = (await app.as('monitor').get('/figures')).json<Data>()
    expect(office.units.length).toBeGreaterThan(2)
    expect(office.total['total']).toBe(office.units.reduce((sum, unit) => sum + (unit['total'] ?? 0), 0))
    const own = (await app.as('economyFocal').get('/figures')).json<Data>()
    expect(own.units.map((unit) => unit.leadId)).toEqual([app.district.organisations.economy])
    expect((await app.nobody.get('/figures')).status).toBe(401)
    const html = (await app.as('economyFocal').page('/figures')).text
    expect(html).toContain('1/1 (100 %)')
    expect(html).toContain('21/10/2026 08:00')
    // The permanent link gives the very same numbers.
    const again = (await app.as('monitor').get(`/figures?at=${encodeURIComponent(office.asOf)}`)).json<Data>()
    expect(again).toEqual(office)
  })

  test('refuses a time to come and what is no day', async () => {
    expect((await app.as('monitor').get('/figures?as_of=2026-10-22')).status).toBe(422)
    expect((await app.as('monitor').get('/figures?at=2026-10-22T00:00:00Z')).status).toBe(422)
    expect((await app.as('monitor').page('/figures?as_of=31/02/2026')).status).toBe(422)
    expect((await app.as('monitor').get('/figures?as_of=20/10/2026')).status).toBe(200)
  })
})
