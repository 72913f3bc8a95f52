import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { loadNotifiedCalendar } from '../work-calendar/public.ts'
import { openPeriodicObligations, recomputeOpenObligations } from './public.ts'

type Item = {
  id: string; kind: string; period: string; chargedOrganisationId: string; dueOn: string | null; lastWorkingDay: string | null; why: string
  doneAt: string | null; judgedOn: string | null; breach: { breached: boolean; workingDaysLate: number | null }
}
type List = { items: Item[]; ownBreaches: Item[]; toReceive: Item[]; counts: { organisationId: string; kind: string; open: number; late: number }[]; next?: string }
type Problem = { code: string; problems?: { code: string; field?: string }[] }

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-06-01T08:00:00+07:00' })
  await loadNotifiedCalendar(app.db, Temporal.Now.instant())
})
afterAll(() => app.close())

const run = (instant: string) => app.db.transaction().execute((tx) => openPeriodicObligations(tx, Temporal.Instant.from(instant)))
const rows = () => app.db.selectFrom('obligations').select(['id', 'kind', 'period', 'charged_organisation_id as charged', 'due_on as due', 'cancelled_at as cancelled'])
  .where('document_id', 'is', null).where('assignment_id', 'is', null).orderBy('kind').orderBy('period').execute()
const one = async (kind: string, charged: string, period: string) => (await rows()).find((row) => row.kind === kind && row.charged === charged && row.period === period) ?? expect.fail('no clock')
const show = async (id: string) => (await app.as('chief').get(`/obligations/${id}`)).json<Item>()
const codesOf = (answer: { json: <T>() => T }) => {
  const problem = answer.json<Problem>()
  return problem.problems?.map(({ code }) => code) ?? [problem.code]
}

describe('the daily round', () => {
  test('a new installation opens what runs and is not over yet, for each department and commune and for the Office', async () => {
    const { office, economy, finance, culture, khanhHai, triHai, phuongHai } = app.district.organisations
    await run('2026-06-15T00:05:00+07:00')
    const opened = (await rows()).map(({ kind, period, charged }) => [kind, period, charged])
    // The units' half-year report was due on 14/06: nobody begins with a breach.
    expect(opened).toEqual([
      ['INFORMATION_SHEET', '2026-06-22', office], ['OFFICE_HALF_YEAR_REPORT', '2026-H1', office], ['SESSION_REPORT', '2026-06', office], ['TECHNICAL_REPORT', '2026-Q2', office],
    ])
    await run('2026-07-01T00:05:00+07:00')
    const units = (await rows()).filter((row) => row.kind === 'UNIT_ANNUAL_REPORT').map((row) => row.charged)
    expect(units.toSorted()).toEqual([economy, finance, culture, khanhHai, triHai, phuongHai].toSorted())
  })

  test('repeated, or by several workers at once, it opens nothing twice', async () => {
    const before = await rows()
    await Promise.all([1, 2, 3].map(() => run('2026-07-01T00:06:00+07:00')))
    expect(await rows()).toEqual(before)
  })

  test('after an outage every round that was missed is there', async () => {
    await run('2026-11-20T08:05:00+07:00')
    const of = async (kind: string) => (await rows()).filter((row) => row.kind === kind).map((row) => row.period)
    expect(await of('SESSION_REPORT')).toEqual(['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'])
    expect(await of('TECHNICAL_REPORT')).toEqual(['2026-Q2', '2026-Q3', '2026-Q4'])
    expect((await of('INFORMATION_SHEET')).at(-1)).toBe('2026-11-23')
    expect((await of('INFORMATION_SHEET')).length).toBe(12)
  })

  test('several workers after an outage open each round once', async () => {
    await Promise.all([1, 2, 3, 4].map(() => run('2026-11-24T08:05:00+07:00')))
    const sheets = (await rows()).filter((row) => row.kind === 'INFORMATION_SHEET' && row.period === '2026-12-07')
    expect(sheets).toHaveLength(1)
  })

  test('a closed unit no longer owes, and a merged one does not hand its report on', async () => {
    const { culture, finance } = app.district.organisations
    const closed = await one('UNIT_ANNUAL_REPORT', culture, '2026')
    await app.db.updateTable('organisations').set({ closed_from: Temporal.PlainDate.from('2026-11-20') }).where('id', '=', culture).execute()
    await run('2026-11-24T09:05:00+07:00')
    expect((await one('UNIT_ANNUAL_REPORT', culture, '2026')).cancelled).not.toBeNull()
    expect((await show(closed.id)).breach.breached).toBe(false)
    expect((await rows()).filter((row) => row.kind === 'UNIT_ANNUAL_REPORT' && row.charged === finance)).toHaveLength(1)
  })
})

describe('G10: the dates of 2026, the clock part', () => {
  test('the unit’s annual report: last valid day a holiday, last working day the Monday before', async () => {
    await app.setNow('2026-11-20T08:00:00+07:00')
    const { id } = await one('UNIT_ANNUAL_REPORT', app.district.organisations.economy, '2026')
    const shown = await show(id)
    expect(shown).toMatchObject({ dueOn: '2026-11-24', lastWorkingDay: '2026-11-23', breach: { breached: false } })
    expect(shown.why).toContain('trước ngày Thứ Tư 25/11/2026, tức là hết ngày Thứ Ba 24/11/2026 (khoản 1 Điều 22)')
    expect(shown.why).toContain('ngày làm việc cuối cùng là Thứ Hai 23/11/2026')
    const html = (await app.as('economyFocal').page(`/obligations/${id}`)).text
    expect(html).toContain('Ngày làm việc cuối cùng: 23/11/2026; Hết hạn: 24/11/2026')
  })

  test('the Office: Saturday 19/12, last working day Friday 18/12', async () => {
    const { id } = await one('OFFICE_ANNUAL_REPORT', app.district.organisations.office, '2026')
    expect(await show(id)).toMatchObject({ dueOn: '2026-12-19', lastWorkingDay: '2026-12-18' })
    const half = await one('OFFICE_HALF_YEAR_REPORT', app.district.organisations.office, '2026-H1')
    expect(await show(half.id)).toMatchObject({ dueOn: '2026-06-19', lastWorkingDay: '2026-06-19' })
  })

  test('on time until 24/11 23:59, late from 25/11 00:00', async () => {
    const { id } = await one('UNIT_ANNUAL_REPORT', app.district.organisations.economy, '2026')
    await app.setNow('2026-11-24T23:59:00+07:00')
    expect((await show(id)).breach.breached).toBe(false)
    await app.setNow('2026-11-25T00:00:00+07:00')
    expect((await show(id)).breach).toEqual({ breached: true, workingDaysLate: 1 })
  })
})

describe('the regular session (Đ12.1.đ)', () => {
  const enter = (month: string, sessionOn: string, who: 'clerk' | 'chair' | 'economyFocal' = 'clerk') => app.as(who).post('/obligations/sessions', { month, sessionOn })

  test('without its day the clock has no end and says so', async () => {
    await app.setNow('2026-11-20T08:00:00+07:00')
    const { id } = await one('SESSION_REPORT', app.district.organisations.office, '2026-11')
    const shown = await show(id)
    expect(shown).toMatchObject({ dueOn: null, breach: { breached: false } })
    expect(shown.why).toContain('Chưa có ngày họp thường kỳ tháng 11/2026')
    expect((await app.as('chief').get('/obligations?state=waiting&kind=SESSION_REPORT')).json<List>().items.map((item) => item.period)).toContain('2026-11')
  })

  test('the Office enters it: the open clock ends on that day, a done one stays, and a later round knows it', async () => {
    const { office } = app.district.organisations
    expect((await enter('2026-11', '2026-11-27')).status).toBe(201)
    const { id } = await one('SESSION_REPORT', office, '2026-11')
    expect(await show(id)).toMatchObject({ dueOn: '2026-11-27', lastWorkingDay: '2026-11-27' })
    await enter('2026-11', '2026-11-26')
    expect((await show(id)).dueOn).toBe('2026-11-26')
    expect((await app.as('monitor').post(`/obligations/${id}/report`, { documentRef: '9/BC-VP', documentDate: '2026-11-19', sentOn: '2026-11-19' })).status).toBe(201)
    await enter('2026-11', '2026-11-30')
    expect(await show(id)).toMatchObject({ dueOn: '2026-11-26', breach: { breached: false } })
    await enter('2026-12', '2026-12-25')
    await run('2026-12-01T00:05:00+07:00')
    expect((await one('SESSION_REPORT', office, '2026-12')).due?.toString()).toBe('2026-12-25')
    const events = await app.db.selectFrom('events').select('after').where('kind', '=', 'SESSION_DATE_ENTERED').execute()
    expect(events).toHaveLength(4)
  })

  test('refuses a day of another month, a month long past, and everybody outside the Office', async () => {
    expect(codesOf(await enter('2026-11', '2026-12-01'))).toEqual(['SESSION_OTHER_MONTH'])
    expect(codesOf(await enter('2026-05', '2026-05-20'))).toEqual(['MONTH_NOT_OFFERED'])
    expect((await enter('2026-11', '2026-11-28', 'chair')).status).toBe(403)
    expect((await enter('2026-11', '2026-11-28', 'economyFocal')).status).toBe(403)
    expect((await app.as('economyFocal').get('/obligations/sessions')).status).toBe(404)
    expect((await app.as('chair').page('/obligations/sessions')).text).toContain('tháng 12/2026')
  })
})

describe('recording what was sent', () => {
  const REPORT = { documentRef: '15/BC-KT', documentDate: '2026-11-23', sentOn: '2026-11-24' }

  test('refusals, each with its code', async () => {
    await app.setNow('2026-11-24T10:00:00+07:00')
    const { economy, office } = app.district.organisations
    const { id } = await one('UNIT_ANNUAL_REPORT', economy, '2026')
    const post = (who: Parameters<typeof app.as>[0], body: object = REPORT, to = id) => app.as(who).post(`/obligations/${to}/report`, body)
    expect((await post('financeHead')).status).toBe(404)
    const outsiders = [await post('economyOfficer'), await post('chair')]
    expect(outsiders.map((answer) => [answer.status, codesOf(answer)])).toEqual([[403, ['NOT_UNIT_OR_OFFICE']], [403, ['NOT_UNIT_OR_OFFICE']]])
    expect(codesOf(await post('economyFocal', { ...REPORT, sentOn: '2026-11-25' }))).toEqual(['SENT_IN_FUTURE'])
    expect(codesOf(await post('economyFocal', { ...REPORT, sentOn: '2026-11-22' }))).toEqual(['DOCUMENT_AFTER_SENDING'])
    expect((await post('economyFocal', {})).status).toBe(422)
    const own = await one('OFFICE_ANNUAL_REPORT', office, '2026')
    expect(codesOf(await post('chair', REPORT, own.id))).toEqual(['NOT_OFFICE'])
    expect((await app.as('chief').post(`/obligations/${id}/receipt`, { receivedOn: '2026-11-24' })).status).toBe(409)
    expect(codesOf(await app.as('chief').post(`/obligations/${own.id}/receipt`, { receivedOn: '2026-11-24' }))).toEqual(['NO_RECEIPT_NEEDED'])
  })

  test('two at once: one is taken, one is told so, one event; then the Office confirms the receipt once', async () => {
    await app.setNow('2026-11-26T10:00:00+07:00')
    const { id } = await one('UNIT_ANNUAL_REPORT', app.district.organisations.economy, '2026')
    const answers = await Promise.all([app.as('economyFocal').post(`/obligations/${id}/report`, REPORT), app.as('economyHead').post(`/obligations/${id}/report`, REPORT)])
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([201, 409])
    const events = await app.db.selectFrom('events').select('document_ref').where('kind', '=', 'PERIODIC_REPORT_SENT').where('organisation_id', '=', app.district.organisations.economy).execute()
    expect(events).toEqual([{ document_ref: '15/BC-KT' }])
    // Written down on 26/11, sent on 24/11: in time.
    expect(await show(id)).toMatchObject({ judgedOn: '2026-11-24', breach: { breached: false } })
    expect((await app.as('chief').get('/obligations')).json<List>().toReceive.map((item) => item.id)).toEqual([id])
    expect((await app.as('economyHead').post(`/obligations/${id}/receipt`, { receivedOn: '2026-11-25' })).status).toBe(403)
    expect(codesOf(await app.as('clerk').post(`/obligations/${id}/receipt`, { receivedOn: '2026-11-23' }))).toEqual(['RECEIVED_BEFORE_SENDING'])
    const receipts = await Promise.all([1, 2].map(() => app.as('clerk').post(`/obligations/${id}/receipt`, { receivedOn: '2026-11-25' })))
    expect(receipts.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([201, 409])
    expect((await app.as('chief').get('/obligations')).json<List>().toReceive).toEqual([])
  })

  test('the Office records for a unit: sent and received in one; sent twice with one key it is one', async () => {
    const { id } = await one('UNIT_ANNUAL_REPORT', app.district.organisations.khanhHai, '2026')
    const key = { 'idempotency-key': 'khanh-hai-2026' }
    const body = { documentRef: '40/BC-UBND', documentDate: '2026-11-25', sentOn: '2026-11-25' }
    const twice = [await app.as('clerk').post(`/obligations/${id}/report`, body, key), await app.as('clerk').post(`/obligations/${id}/report`, body, key)]
    expect(twice.map((answer) => answer.status)).toEqual([201, 201])
    expect(await show(id)).toMatchObject({ judgedOn: '2026-11-25', breach: { breached: true, workingDaysLate: 1 }, report: { receivedOn: '2026-11-26' } })
  })

  test('what a person typed comes back beside its fault', async () => {
    const { id } = await one('UNIT_ANNUAL_REPORT', app.district.organisations.triHai, '2026')
    const answer = await app.as('triHaiFocal').submit(`/obligations/${id}/report`, { documentRef: '7/BC-UBND', documentDate: '26/11/2026', sentOn: '28/11/2026' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('7/BC-UBND')
    expect(answer.text).toContain('Ngày gửi không được sau hôm nay')
  })

  test('a clock of a document or a task is not recorded here', async () => {
    const { economy } = app.district.organisations
    const clock = { kind: 'ANSWER_INFORMATION', charged_organisation_id: economy, started_on: Temporal.PlainDate.from('2026-11-20'), due_on: Temporal.PlainDate.from('2026-12-20'), clause: 'Đ9.1.d', calendar_version: 1, created_at: Temporal.Instant.from('2026-11-20T01:00:00Z') }
    await app.db.insertInto('obligations').values({ ...clock, id: '0199aaaa-0000-7000-8000-000000000001' }).execute()
    expect(codesOf(await app.as('clerk').post('/obligations/0199aaaa-0000-7000-8000-000000000001/report', REPORT))).toEqual(['DONE_ELSEWHERE'])
  })
})

describe('a notice of days off', () => {
  test('moves what is counted, leaves what is named, and never touches what is done', async () => {
    await app.setNow('2026-11-27T08:00:00+07:00')
    const { office } = app.district.organisations
    await run('2026-11-27T08:00:00+07:00')
    const before = await rows()
    const sheet = await one('INFORMATION_SHEET', office, '2026-12-07')
    const technical = await one('TECHNICAL_REPORT', office, '2026-Q3')
    await app.as('clerk').post(`/obligations/${technical.id}/report`, { documentRef: '1/BC-VP', documentDate: '2026-10-05', sentOn: '2026-10-06' })
    await extraDaysOff(2026, ['2026-12-07', '2026-10-02', '2026-11-20', '2026-12-31'])
    const now = Temporal.Instant.from('2026-11-27T08:00:00+07:00')
    await app.db.transaction().execute((tx) => recomputeOpenObligations(tx, { actor: null, now, today: Temporal.PlainDate.from('2026-11-27') }))
    const dueOf = async (id: string) => (await rows()).find((row) => row.id === id)?.due?.toString() ?? null
    expect(await dueOf(sheet.id)).toBe('2026-12-04')
    expect((await show(sheet.id)).why).toContain('nên hết hạn vào ngày làm việc liền trước: Thứ Sáu 04/12/2026')
    expect(await dueOf(technical.id)).toBe('2026-10-07')
    for (const { id, kind, due } of before.filter((row) => !['INFORMATION_SHEET', 'TECHNICAL_REPORT'].includes(row.kind))) expect([kind, await dueOf(id)]).toEqual([kind, due?.toString() ?? null])
    const events = await app.db.selectFrom('events').select(['organisation_id', 'before', 'after']).where('kind', '=', 'OBLIGATION_MOVED').execute()
    expect(events).toMatchObject([{ organisation_id: office, before: { obligation: 'INFORMATION_SHEET', dueOn: '2026-12-07' }, after: { dueOn: '2026-12-04' } }])
  })

  test('taken back, the sheet falls on its own day again', async () => {
    await extraDaysOff(2026, [])
    const now = Temporal.Instant.from('2026-11-27T09:00:00+07:00')
    await app.db.transaction().execute((tx) => recomputeOpenObligations(tx, { actor: null, now, today: Temporal.PlainDate.from('2026-11-27') }))
    expect((await one('INFORMATION_SHEET', app.district.organisations.office, '2026-12-07')).due?.toString()).toBe('2026-12-07')
  })

  test('whatever days a notice takes off, what is done stays as it was judged', { timeout: 30_000 }, async () => {
    const done = () => app.db.selectFrom('obligations').select(['id', 'due_on', 'done_at', 'judged_on', 'working_days_late', 'calendar_version']).where('done_at', 'is not', null).orderBy('id').execute()
    const frozen = await done()
    expect(frozen.length).toBeGreaterThan(3)
    const weekday = fc.integer({ min: 0, max: 60 }).map((n) => Temporal.PlainDate.from('2026-10-01').add({ days: n })).filter((day) => day.dayOfWeek < 6 && day.toString() !== '2026-11-24').map(String)
    await fc.assert(fc.asyncProperty(fc.uniqueArray(weekday, { maxLength: 12 }), async (days) => {
      await extraDaysOff(2026, days)
      await app.db.transaction().execute((tx) => recomputeOpenObligations(tx, { actor: null, now: Temporal.Instant.from('2026-11-28T09:00:00+07:00'), today: Temporal.PlainDate.from('2026-11-28') }))
      expect(await done()).toEqual(frozen)
    }), { numRuns: 12 })
  })
})

/** A newer notice of the year: the days of the first one and these. */
async function extraDaysOff(year: number, dates: readonly string[]): Promise<void> {
  const first = await app.db.selectFrom('calendar_versions').select((of) => of.fn.min('id').as('id')).where('year', '=', year).executeTakeFirstOrThrow()
  const old = await app.db.selectFrom('calendar_days').selectAll().where('version_id', '=', first.id).execute()
  const version = await app.db.insertInto('calendar_versions').values({ year, status: 'notified', notice: 'Thông báo thử', loaded_at: Temporal.Instant.from('2026-11-20T02:00:00Z') }).returning('id').executeTakeFirstOrThrow()
  const added = dates.filter((date) => !old.some((row) => row.date.toString() === date)).map((date) => ({
    version_id: version.id, date: Temporal.PlainDate.from(date), kind: 'off', name_vi: 'Nghỉ thêm', name_en: 'Extra day', notice: 'Thông báo thử',
  }))
  await app.db.insertInto('calendar_days').values([...old.map((row) => ({ ...row, version_id: version.id })), ...added]).execute()
}
