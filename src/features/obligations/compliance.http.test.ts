import readXlsx from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { OrganisationKey } from '../../../test/support/district.ts'
import { newId } from '../../platform/db/identifier.ts'
import { loadNotifiedCalendar } from '../work-calendar/public.ts'
import type { ObligationKind } from './public.ts'

type Kept = { due: number; onTime: number; late: number; owed: number; running: number }
type Compliance = { from: string; to: string; office: (Kept & { kind: string })[] | null; units: (Kept & { organisationId: string })[] }
type List = { items: { id: string; kind: string; chargedOrganisationId: string }[]; ownBreaches: { kind: string }[]; counts: { organisationId: string; kind: string; open: number; late: number }[]; next?: string }

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T09:00:00+07:00' })
  await loadNotifiedCalendar(app.db, Temporal.Now.instant())
  await clock('CLASSIFY', 'office', '2026-10-05', '2026-10-05')
  await clock('CLASSIFY', 'office', '2026-10-06', '2026-10-08')
  await clock('CLASSIFY', 'office', '2026-11-20', null)
  await clock('CLASSIFY', 'office', '2026-11-27', null)
  await clock('PRESENT_EXTENSION', 'office', '2026-11-10', '2026-11-09')
  await clock('RECORD_FOR_UNCONNECTED', 'office', '2025-12-10', '2025-12-12')
  await clock('TRIAGE_RETURN', 'office', '2026-11-02', null)
  await clock('UPDATE', 'economy', '2026-09-10', '2026-09-10')
  await clock('UPDATE', 'economy', '2026-09-11', '2026-09-15')
  await clock('UPDATE', 'economy', '2026-11-19', null)
  await clock('QUARTERLY_UPDATE', 'economy', '2026-12-31', null)
  await clock('UPDATE', 'finance', '2026-11-23', null)
  await clock('UPDATE', 'finance', '2026-10-23', '2026-10-20')
  await clock('UPDATE', 'triHai', '2026-10-23', null, true)
})
afterAll(() => app.close())

let period = 0

/** A clock as its life left it, about its organisation alone so that one line makes it. */
async function clock(kind: ObligationKind, charged: OrganisationKey, due: string, doneOn: string | null, cancelled = false): Promise<void> {
  await app.db.insertInto('obligations').values({
    id: newId(), kind, charged_organisation_id: app.district.organisations[charged], started_on: Temporal.PlainDate.from(due).subtract({ days: 3 }), due_on: Temporal.PlainDate.from(due),
    period: String((period += 1)), clause: 'Đ7.1', calendar_version: 1, created_at: Temporal.Instant.from('2026-01-05T01:00:00Z'),
    done_at: doneOn === null ? null : Temporal.Instant.from(`${doneOn}T10:00:00+07:00`), working_days_late: doneOn !== null && doneOn > due ? 1 : null,
    cancelled_at: cancelled ? Temporal.Instant.from('2026-10-24T01:00:00Z') : null,
  }).execute()
}

const compliance = async (who: 'chief' | 'chair' | 'economyFocal', query = '') => (await app.as(who).get(`/obligations/compliance${query}`)).json<Compliance>()

describe('compliance (Biểu 10, Biểu 07)', () => {
  test('of the Office: what can be judged is the denominator, what is not yet due stands apart, a target is no duty', async () => {
    const { office } = await compliance('chief', '?from=2026-01-01&to=2026-12-31')
    const of = (kind: string) => office?.find((row) => row.kind === kind)
    expect(of('CLASSIFY')).toEqual({ kind: 'CLASSIFY', due: 3, onTime: 1, late: 2, owed: 1, running: 1 })
    expect(of('PRESENT_EXTENSION')).toMatchObject({ due: 1, onTime: 1, late: 0 })
    expect(of('RECORD_FOR_UNCONNECTED')).toMatchObject({ due: 0 })
    expect(of('TRIAGE_RETURN')).toBeUndefined()
  })

  test('of the units, by unit, the lowest rate first; a cancelled clock counts nowhere', async () => {
    const { units } = await compliance('chair', '?from=2026-01-01&to=2026-12-31')
    const { economy, finance } = app.district.organisations
    expect(units).toMatchObject([
      { organisationId: economy, due: 3, onTime: 1, late: 2, owed: 1, running: 1 }, { organisationId: finance, due: 1, onTime: 1, late: 0, owed: 0, running: 1 },
    ])
  })

  test('of a period: from 01/01 to today when none is chosen', async () => {
    expect(await compliance('chief')).toMatchObject({ from: '2026-01-01', to: '2026-11-23' })
    const { office } = await compliance('chief', '?from=2025-12-01&to=2025-12-31')
    expect(office?.filter((row) => row.due > 0).map((row) => [row.kind, row.late])).toEqual([['RECORD_FOR_UNCONNECTED', 1]])
    const html = (await app.as('chief').page('/obligations/compliance?from=2026-01-01&to=2026-12-31')).text
    expect(html).toContain('33,3 % của 3')
  })

  test('a unit sees its own line and nothing of the Office', async () => {
    const own = await compliance('economyFocal')
    expect([own.office, own.units.map((row) => row.organisationId)]).toEqual([null, [app.district.organisations.economy]])
    expect((await app.as('economyFocal').page('/obligations/compliance')).text).not.toContain('Biểu 10')
  })
})

describe('one page for each role', () => {
  test('the Office and the leaders see the Office’s breaches first and the units’ beside them', async () => {
    const { office, economy } = app.district.organisations
    for (const who of ['chief', 'chair'] as const) {
      const list = (await app.as(who).get('/obligations')).json<List>()
      expect(list.ownBreaches.map((row) => row.kind)).toEqual(['CLASSIFY'])
      const late = list.counts.filter((row) => row.late > 0).map((row) => [row.organisationId, row.kind, row.late])
      expect(late).toEqual([[office, 'CLASSIFY', 1], [economy, 'UPDATE', 1]])
      const html = (await app.as(who).page('/obligations')).text
      expect(html.indexOf('Văn phòng đang chậm')).toBeGreaterThan(0)
      expect(html).toContain(`/obligations?state=breached&amp;unit=${economy}`)
    }
  })

  test('a unit sees its own; a target that ran out is in the list, not among the breaches', async () => {
    const own = (await app.as('economyFocal').get('/obligations')).json<List>()
    expect(own.counts).toEqual([])
    expect(own.ownBreaches.map((row) => row.kind)).toEqual(['UPDATE'])
    const running = (await app.as('chief').get('/obligations')).json<List>()
    expect(running.items.map((row) => row.kind)).toContain('TRIAGE_RETURN')
    expect((await app.as('chief').get('/obligations?state=breached')).json<List>().items.map((row) => row.kind)).not.toContain('TRIAGE_RETURN')
  })

  test('filters stand in the address: kind, unit, state and period', async () => {
    const { economy } = app.district.organisations
    const found = async (query: string) => (await app.as('chief').get(`/obligations?${query}`)).json<List>().items.map((row) => row.kind)
    expect(await found(`state=done&unit=${economy}&from=2026-09-11&to=2026-09-30`)).toEqual(['UPDATE'])
    expect(await found('state=done_late&kind=CLASSIFY')).toEqual(['CLASSIFY'])
    expect(await found('state=open&from=2026-12-01')).toEqual(['QUARTERLY_UPDATE'])
    expect((await app.as('chief').get('/obligations?from=31/02/2026')).status).toBe(422)
  })

  test('the file holds exactly what is filtered, and its making is an event', async () => {
    const read = async (who: 'chief' | 'economyFocal', query: string) => {
      const [sheet] = await readXlsx(await app.as(who).file(`/obligations/export?${query}`))
      return sheet?.data ?? []
    }
    const done = await read('chief', `state=done&unit=${app.district.organisations.economy}`)
    expect(done).toHaveLength(3)
    expect(done[1]?.slice(0, 1)).toEqual(['Cập nhật sau thời hạn'])
    expect(done.slice(1).every((row) => row.includes('Phòng KT-HT'))).toBe(true)
    const events = await app.db.selectFrom('events').select('after').where('kind', '=', 'DATA_EXPORTED').execute()
    expect(events).toMatchObject([{ after: { list: 'obligations', rows: 2 } }])
    expect(await read('economyFocal', 'state=breached')).toHaveLength(2)
  })
})
