import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { OrganisationKey, PersonKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'
import { rollQuarterlyObligations } from '../obligations/public.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-01-12T08:00:00+07:00' })
})
afterAll(() => app?.close())

type Clock = { id: string; kind: string; period: string; doneAt: string | null; judgedOn: string | null; dueOn: string; breached: boolean; workingDaysLate: number | null }
type Shown = { version: number; phase: string; update: { late: boolean } | null; obligations: Clock[]; waitingPapers: { sourceDocument: string; dueOn: string }[] }
const shown = async (id: string) => (await app.as('monitor').get(`/assignments/${id}`)).json<Shown>()
/** Instants to the minute: the test's clock goes on by itself. */
const clocks = async (id: string, kind: string) => (await shown(id)).obligations.filter((one) => one.kind === kind)
  .map((one) => ({ ...one, doneAt: one.doneAt?.slice(0, 16) ?? null }))
const post = async (who: PersonKey, id: string, path: string, body: object) => app.as(who).post(`/assignments/${id}/${path}`, { version: (await shown(id)).version, ...body })
const codes = (text: string) => [...text.matchAll(/"code":"([A-Z_]+)"/g)].map((match) => match[1])
const REPORT = { resultDocument: '15/BC-KT', summary: 'Đã hoàn thành.' }
const RATED = { qualityRating: 'meets', effectRating: 'fair' }

/** Sent out on Monday 12/01/2026; a deadline of Friday 16/01 is to be updated by Wednesday 21/01. */
async function given(lead: OrganisationKey, due?: string): Promise<string> {
  await app.setNow('2026-01-12T08:00:00+07:00')
  const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-01-12', issuedAt: '2026-01-12T08:00:00+07:00', leads: [lead], ...(due === undefined ? {} : { due }) })
  return issued.assignments[lead] as string
}

describe('a report taken back', () => {
  test('by its unit does no duty: the clock of Đ7.2.a runs again and is broken on its day', async () => {
    const id = await given('economy', '2026-01-16')
    await app.setNow('2026-01-15T09:00:00+07:00')
    await post('economyFocal', id, 'result-reports', { ...REPORT, resultDate: '2026-01-15' })
    expect(await clocks(id, 'UPDATE')).toMatchObject([{ doneAt: '2026-01-15T02:00', dueOn: '2026-01-21' }])
    await app.setNow('2026-01-15T10:00:00+07:00')
    expect((await post('economyFocal', id, 'result-reports/withdrawal', { reason: 'Nhầm tệp' })).status).toBe(200)
    expect(await clocks(id, 'UPDATE')).toMatchObject([{ doneAt: null, breached: false }])
    await app.setNow('2026-01-23T09:00:00+07:00')
    expect(await shown(id)).toMatchObject({ update: { late: true } })
    expect(await clocks(id, 'UPDATE')).toMatchObject([{ doneAt: null, breached: true, workingDaysLate: 2 }])
    await post('economyFocal', id, 'result-reports', { ...REPORT, resultDate: '2026-01-16' })
    expect(await clocks(id, 'UPDATE')).toMatchObject([{ doneAt: '2026-01-23T02:00', breached: true, workingDaysLate: 2 }])
  })

  test('by its unit leaves every quarter open again that it had settled, and not those an update had', async () => {
    const id = await given('economy')
    await post('economyFocal', id, 'progress-updates', { content: 'Đang làm.' })
    await app.db.transaction().execute((tx) => rollQuarterlyObligations(tx, Temporal.Instant.from('2026-04-01T00:05:00+07:00')))
    await app.setNow('2026-04-02T09:00:00+07:00')
    await post('economyFocal', id, 'result-reports', { ...REPORT, resultDate: '2026-04-01' })
    expect((await clocks(id, 'QUARTERLY_UPDATE')).map((one) => [one.period, one.doneAt !== null])).toEqual([['2026-Q1', true], ['2026-Q2', true]])
    await post('economyFocal', id, 'result-reports/withdrawal', {})
    expect((await clocks(id, 'QUARTERLY_UPDATE')).map((one) => [one.period, one.doneAt !== null])).toEqual([['2026-Q1', true], ['2026-Q2', false]])
  })

  test('by the Office was an update nevertheless: the duty stays done', async () => {
    const id = await given('economy', '2026-01-16')
    await app.setNow('2026-01-15T09:00:00+07:00')
    await post('economyFocal', id, 'result-reports', { ...REPORT, resultDate: '2026-01-15' })
    await post('monitor', id, 'rejection', { reason: 'Chưa đủ.' })
    expect(await clocks(id, 'UPDATE')).toMatchObject([{ doneAt: '2026-01-15T02:00', breached: false }])
    // A second report that is withdrawn settled nothing and opens nothing.
    await post('economyFocal', id, 'result-reports', { ...REPORT, resultDate: '2026-01-15' })
    await post('economyFocal', id, 'result-reports/withdrawal', {})
    expect(await clocks(id, 'UPDATE')).toMatchObject([{ doneAt: '2026-01-15T02:00' }])
  })
})

describe('recorded from paper', () => {
  const PAPER = { sourceDocument: '12/BC-HND', sourceDocumentDate: '2026-01-19', receivedDate: '2026-01-20' }

  test('the duty is done when it is recorded and judged by the day the paper came', async () => {
    const id = await given('farmers', '2026-01-16')
    await app.setNow('2026-01-22T12:00:00+07:00')
    expect(await clocks(id, 'UPDATE')).toMatchObject([{ breached: true, workingDaysLate: 1 }])
    await app.setNow('2026-01-28T09:00:00+07:00')
    expect((await post('clerk', id, 'recorded-results', { ...REPORT, ...PAPER, resultDate: '2026-01-16' })).status).toBe(201)
    expect(await clocks(id, 'UPDATE')).toMatchObject([{ doneAt: '2026-01-28T02:00', judgedOn: '2026-01-20', breached: false }])
    // Nothing of 22/01 is rewritten: at that time the clock was still open.
    const { rows } = await sql<{ open: number }>`select count(*)::int as open from obligations
      where assignment_id = ${id} and kind = 'UPDATE' and (done_at is null or done_at > '2026-01-22T12:00:00+07:00')`.execute(app.db)
    expect(rows[0]?.open).toBe(1)
    // The Office itself is late: three working days from 20/01 were over on 23/01.
    expect(await clocks(id, 'RECORD_FOR_UNCONNECTED')).toMatchObject([{ dueOn: '2026-01-23', breached: true, workingDaysLate: 3 }])
  })

  test('a paper noted opens the Office’s clock; recording what it says ends that very clock', async () => {
    const id = await given('farmers', '2026-01-16')
    await app.setNow('2026-01-20T10:00:00+07:00')
    expect((await post('clerk', id, 'received-reports', PAPER)).status).toBe(201)
    const [open] = await clocks(id, 'RECORD_FOR_UNCONNECTED')
    expect(open).toMatchObject({ doneAt: null, dueOn: '2026-01-23' })
    expect((await shown(id)).waitingPapers).toMatchObject([{ sourceDocument: '12/BC-HND', dueOn: '2026-01-23' }])
    expect((await app.as('chief').get('/obligations?kind=RECORD_FOR_UNCONNECTED')).text).toContain(open?.id)
    expect((await app.as('clerk').page('/')).text).toContain('kind=RECORD_FOR_UNCONNECTED')
    const html = (await app.as('clerk').page(`/assignments/${id}`)).text
    expect(html).toContain('Văn bản đã đến, chưa nhập')
    expect(html).toContain('value="12/BC-HND"')
    await app.setNow('2026-01-26T10:00:00+07:00')
    expect((await shown(id)).obligations.find((one) => one.id === open?.id)).toMatchObject({ breached: true, workingDaysLate: 1 })
    // Another day of receipt would make the Office's own lateness disappear.
    const dodged = await post('clerk', id, 'recorded-results', { ...REPORT, ...PAPER, resultDate: '2026-01-16', receivedDate: '2026-01-26' })
    expect([dodged.status, codes(dodged.text)]).toEqual([422, expect.arrayContaining(['RECEIVED_ANOTHER_DAY'])])
    expect((await post('clerk', id, 'recorded-results', { ...REPORT, ...PAPER, sourceDocument: '12/bc-hnd', resultDate: '2026-01-16' })).status).toBe(201)
    expect(await clocks(id, 'RECORD_FOR_UNCONNECTED')).toMatchObject([{ id: open?.id, doneAt: '2026-01-26T03:00', breached: true, workingDaysLate: 1 }])
    expect((await shown(id)).waitingPapers).toEqual([])
    const kinds = await app.db.selectFrom('events').select('kind').where('assignment_id', '=', id).orderBy('id').execute()
    expect(kinds.map((event) => event.kind)).toEqual(['PAPER_RECEIVED', 'ASSIGNMENT_ACKNOWLEDGED', 'RESULT_RECORDED'])
  })

  test('is noted by the Office only, for unconnected units only, once, and never from tomorrow', async () => {
    const [id, connected] = [await given('farmers', '2026-01-16'), await given('economy', '2026-01-16')]
    await app.setNow('2026-01-20T10:00:00+07:00')
    expect((await post('chair', id, 'received-reports', PAPER)).status).toBe(403)
    const refused = await post('clerk', connected, 'received-reports', PAPER)
    expect([refused.status, codes(refused.text)]).toEqual([403, expect.arrayContaining(['UNIT_IS_CONNECTED'])])
    expect((await app.as('cultureFocal').post(`/assignments/${id}/received-reports`, { ...PAPER, version: 1 })).status).toBe(404)
    const ahead = await post('clerk', id, 'received-reports', { ...PAPER, receivedDate: '2026-01-21' })
    expect([ahead.status, codes(ahead.text)]).toEqual([422, expect.arrayContaining(['RECEIVED_DATE_FUTURE'])])
    expect((await post('clerk', id, 'received-reports', { ...PAPER, version: 7 })).status).toBe(409)
    expect((await post('monitor', id, 'received-reports', PAPER)).status).toBe(201)
    const twice = await post('clerk', id, 'received-reports', { ...PAPER, sourceDocument: '12/bc-hnd' })
    expect([twice.status, codes(twice.text)]).toEqual([422, expect.arrayContaining(['PAPER_ALREADY_NOTED'])])
    const form = await app.as('clerk').submit(`/assignments/${id}/received-reports`, { ...PAPER, sourceDocument: '', version: '2' })
    expect(form.status).toBe(422)
    expect(form.text).toContain('value="2026-01-20"')
  })
})

describe('a task without deadline', () => {
  test('a report and the new quarter’s round at once leave no open clock behind', async () => {
    const id = await given('economy')
    await app.setNow('2026-04-01T00:05:00+07:00')
    let goOn = () => undefined as void
    const held = new Promise<void>((resolve) => { goOn = resolve })
    let taken = () => undefined as void
    const locked = new Promise<void>((resolve) => { taken = resolve })
    // A unit in the middle of reporting: its row is taken and not yet committed.
    const reporting = app.db.transaction().execute(async (tx) => {
      await sql`update assignments set version = version where id = ${id}`.execute(tx)
      taken()
      await held
    })
    await locked
    const round = app.db.transaction().execute((tx) => rollQuarterlyObligations(tx, Temporal.Instant.from('2026-04-01T00:05:00+07:00')))
    await round
    goOn()
    await reporting
    expect((await clocks(id, 'QUARTERLY_UPDATE')).map((one) => one.period)).toEqual(['2026-Q1'])
    expect(await app.db.transaction().execute((tx) => rollQuarterlyObligations(tx, Temporal.Instant.from('2026-04-02T00:05:00+07:00')))).toBeGreaterThan(0)
    expect((await clocks(id, 'QUARTERLY_UPDATE')).map((one) => one.period)).toEqual(['2026-Q1', '2026-Q2'])
  })

  test('confirmed, whatever still runs is settled by the report, on the report’s own day', async () => {
    const id = await given('economy')
    await app.setNow('2026-03-31T09:00:00+07:00')
    await post('economyFocal', id, 'result-reports', { ...REPORT, resultDate: '2026-03-30' })
    // A clock that slipped in after the report, as an older version of the program left them.
    await sql`update obligations set done_at = null, settled_by_report_id = null where assignment_id = ${id}`.execute(app.db)
    await app.setNow('2026-04-20T09:00:00+07:00')
    expect((await post('monitor', id, 'confirmation', RATED)).status).toBe(200)
    expect(await clocks(id, 'QUARTERLY_UPDATE')).toMatchObject([{ doneAt: '2026-04-20T02:00', judgedOn: '2026-03-31', breached: false }])
  })
})

test('a later notice of days off does not change how late a finished clock was (P11)', async () => {
  const id = await given('economy', '2026-08-14')
  await app.setNow('2026-08-25T09:00:00+07:00') // due 19/08: four working days late, Saturday 22/08 is worked
  await post('economyFocal', id, 'result-reports', { ...REPORT, resultDate: '2026-08-14' })
  const before = await clocks(id, 'UPDATE')
  expect(before).toMatchObject([{ dueOn: '2026-08-19', breached: true }])
  const version = await app.db.insertInto('calendar_versions').values({ year: 2026, status: 'notified', notice: 'Thông báo thử', loaded_at: Temporal.Instant.from('2026-08-26T02:00:00Z') }).returning('id').executeTakeFirstOrThrow()
  await app.db.insertInto('calendar_days').values({ version_id: version.id, date: Temporal.PlainDate.from('2026-08-21'), kind: 'off', name_vi: 'Nghỉ thêm', name_en: 'Extra', notice: 'Thông báo thử' }).execute()
  await app.setNow('2026-08-26T09:00:00+07:00')
  const after = await clocks(id, 'UPDATE')
  expect([after[0]?.workingDaysLate, after[0]?.dueOn]).toEqual([before[0]?.workingDaysLate, '2026-08-19'])
  expect((await app.as('chief').get('/obligations?state=done_late')).text).toContain(after[0]?.id)
})
