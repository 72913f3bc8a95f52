import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMONSTRATION_ACCOUNTS } from '../../src/app/demonstration/demonstration-accounts.ts'
import { checkDemonstration, loadDemonstration } from '../../src/app/demonstration/ensure-demonstration.ts'
import { createApplication, type Application } from '../../src/app/application.ts'
import { prepareDatabase } from '../../src/app/prepare-database.ts'
import { SettableClock } from '../../src/platform/clock/clock.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { testDatabase, type TestDatabase } from '../support/template-database.ts'

const STATUSES = ['overdue', 'due_soon', 'in_time', 'no_due', 'pending'] as const
const COUNTERS = { overdue: 'overdue', due_soon: 'dueSoon', in_time: 'inTime', no_due: 'noDue', pending: 'pending' } as const

describe.each(['2026-11-23T10:00:00+07:00', '2026-02-20T09:00:00+07:00'])('the demonstration loaded at %s', { timeout: 300_000 }, (instant) => {
  const now = Temporal.Instant.from(instant)
  const today = instant.slice(0, 10)
  let database: TestDatabase
  let application: Application

  beforeAll(async () => {
    database = await testDatabase()
    const role = await prepareDatabase(database.config)
    await loadDemonstration(database.config, role, { now, progress: () => undefined, interrupted: () => false })
    const clock = new SettableClock()
    clock.set(now)
    application = await createApplication({ database: { ...database.config, ...(role === undefined ? {} : { role }) }, clock, log: createLog('error'), publicUrl: 'http://localhost', demo: true, test: false })
  }, 300_000)
  afterAll(async () => {
    await application?.close()
    await database?.drop()
  })

  const db = () => application.database.db
  const rows = async <T>(query: ReturnType<typeof sql<T>>) => (await query.execute(db())).rows

  async function signIn(userName: string): Promise<string> {
    const account = DEMONSTRATION_ACCOUNTS.find((one) => one.userName === userName)
    const answer = await application.server.inject({ method: 'POST', url: '/sign-in', headers: { accept: 'application/json', 'content-type': 'application/json' }, payload: { userName, password: account?.password } })
    expect(answer.statusCode, `${userName} ${answer.body}`).toBe(200)
    return String(answer.headers['set-cookie']).split(';')[0] ?? ''
  }

  async function get<T>(cookie: string, url: string): Promise<T> {
    const answer = await application.server.inject({ method: 'GET', url, headers: { cookie, accept: 'application/json' } })
    expect(answer.statusCode, `${url} ${answer.body.slice(0, 300)}`).toBe(200)
    return JSON.parse(answer.body) as T
  }

  test('is as large as a year of a district', async () => {
    const [counts] = await rows(sql<{ documents: number; assignments: number; attachments: number; unread: number; views: number }>`
      select (select count(*)::int from directive_documents) as documents, (select count(*)::int from assignments) as assignments,
        (select count(*)::int from attachments) as attachments, (select count(*)::int from notifications where read_at is null) as unread, (select count(*)::int from saved_views) as views`)
    expect(counts?.documents).toBeGreaterThan(80)
    expect(counts?.assignments).toBeGreaterThan(300)
    expect(counts?.assignments).toBeLessThan(500)
    expect(counts).toMatchObject({ attachments: expect.any(Number), views: 3 })
    expect(counts?.attachments).toBeGreaterThan(15)
    expect(counts?.unread).toBeGreaterThan(20)
  })

  test('holds every phase and every timeliness', async () => {
    const phases = await rows(sql<{ phase: string }>`select distinct phase from assignments order by 1`)
    expect(phases.map((row) => row.phase)).toEqual(['accepted', 'cancelled', 'closed', 'draft', 'in_progress', 'issued', 'pending_confirmation', 'rerouted', 'suspended'])
    const codes = await rows(sql<{ code: string }>`
      select distinct timeliness_of(kind, due_date, result_date, reported_at is not null, closed_at is not null, (coalesce(last_update_at, issued_at) at time zone 'Asia/Ho_Chi_Minh')::date, ${today}::date, 3) as code
      from assignments where phase <> 'draft' order by 1`)
    expect(codes.map((row) => row.code)).toEqual([
      'AWAITING_EVENT',
      'DONE_LATE', 'DONE_NO_DUE', 'DONE_ON_TIME', 'DUE_SOON', 'IN_TIME', 'OPEN_NO_DUE', 'OPEN_NO_DUE_STALE', 'OVERDUE', 'PENDING_LATE', 'PENDING_NO_DUE', 'PENDING_ON_TIME',
    ])
    const [late] = await rows(sql<{ few: number; month: number; long: number; untracked: number }>`
      select count(*) filter (where ${today}::date - due_date between 1 and 30)::int as few, count(*) filter (where ${today}::date - due_date between 31 and 120)::int as month,
        count(*) filter (where ${today}::date - due_date > 120)::int as long, (select count(*)::int from tasks where not_tracked_reason is not null) as untracked
      from assignments where phase in ('issued', 'accepted', 'in_progress')`)
    for (const [name, count] of Object.entries(late ?? {})) expect(count, name).toBeGreaterThan(0)
  })

  test('has every clock: running, breached, done late', async () => {
    const found = await rows(sql<{ kind: string; breached: number; running: number; late: number }>`
      select kind, count(*) filter (where done_at is null and due_on < ${today}::date)::int as breached, count(*) filter (where done_at is null and due_on >= ${today}::date)::int as running,
        count(*) filter (where (done_at at time zone 'Asia/Ho_Chi_Minh')::date > due_on)::int as late
      from obligations where cancelled_at is null group by kind order by kind`)
    expect(found.map((row) => row.kind)).toEqual(expect.arrayContaining(['CLASSIFY', 'QUARTERLY_UPDATE', 'RECORD_FOR_UNCONNECTED', 'UPDATE', 'PRESENT_EXTENSION', 'REPLY_EXTENSION', 'ANSWER_COORDINATION', 'ANSWER_INFORMATION', 'INFORMATION_SHEET', 'SESSION_REPORT']))
    const classify = found.find((row) => row.kind === 'CLASSIFY')
    expect([classify?.breached, classify?.running, classify?.late].every((count) => (count ?? 0) > 0), JSON.stringify(classify)).toBe(true)
  })

  test('lives what happens beside a task', async () => {
    const states = async (query: ReturnType<typeof sql<{ state: string }>>) => (await rows(query)).map(({ state }) => state)
    expect(await states(sql`select distinct state from extension_requests order by 1`)).toEqual(['approved', 'presented', 'received', 'rejected', 'submitted'])
    expect(await states(sql`select distinct state from coordination_requests order by 1`)).toEqual(['answered', 'escalated', 'outcome_notified', 'seen', 'sent'])
    expect(await states(sql`select distinct coalesce(a.outcome, 'raised') as state from return_requests r left join return_answers a on a.return_request_id = r.id order by 1`)).toEqual(['corrected', 'raised', 'refused', 'rerouted'])
    expect(await states(sql`select distinct kind || ' ' || state as state from issues order by 1`)).toEqual([
      'commune_feedback under_review', 'obstacle directed', 'obstacle raised', 'obstacle submitted_to_leader', 'opinion_conflict under_review',
    ])
    expect(await states(sql`select distinct phase as state from urging_letters order by 1`)).toEqual(['draft', 'issued'])
    expect(await states(sql`select distinct kind as state from remarks order by 1`)).toEqual(['commendation', 'criticism'])
    expect(await states(sql`select distinct state from sub_tasks order by 1`)).toEqual(['done', 'open'])
  })

  test('holds at least one of everything', async () => {
    const [counts] = await rows(sql<Record<string, number>>`select
      (select count(*)::int from coordination_requests where state in ('sent', 'seen', 'partial') and response_due < ${today}::date) as "late coordination",
      (select count(*)::int from issue_opinions) as opinions, (select count(*)::int from lateness_notices) as "reasons of lateness",
      (select count(*)::int from information_request_units u join information_requests r on r.id = u.request_id where u.state = 'asked' and r.due_date < ${today}::date) as "information late",
      (select count(*)::int from information_request_units u join information_requests r on r.id = u.request_id where u.state = 'asked' and r.due_date >= ${today}::date) as "information open",
      (select count(*)::int from urgings where channel = 'correspondence' and letter_id is null) as "calls", (select count(*)::int from urgings where letter_id is not null) as "urged by letter",
      (select max(letter_ordinal) - 1 from urging_letter_tasks) as "second letter", (select count(*)::int from information_sheets) as sheets,
      (select count(*)::int from task_amendments) as amendments, (select count(*)::int from result_corrections) as errata, (select count(*)::int from vice_chair_fields) as fields,
      (select count(*)::int from periodic_reports) as reports, (select count(*)::int from session_dates) as sessions, (select count(*)::int from unit_rules) as rules,
      (select count(*)::int from self_inspections) as inspections, (select count(*)::int from tasks where derived_from_id is not null) as children, (select count(*)::int from upward_acknowledgements) as receipts,
      (select count(*)::int from document_links) as links, (select count(*)::int from secret_clearances) as clearances, (select count(*)::int from secret_documents) - 2 as secrets,
      (select count(*)::int from sign_off_requests) as "results that wait for a head", (select count(*)::int - 1 from task_periods) as months`)
    for (const [what, count] of Object.entries(counts ?? {})) expect(count, what).toBeGreaterThan(0)
  })

  test('keeps its periodic duties, but for a few', async () => {
    const [duties] = await rows(sql<{ owed: number; breached: number; sent: number }>`select count(*)::int as owed, count(*) filter (where done_at is null and due_on < ${today}::date)::int as breached,
      count(*) filter (where done_at is not null)::int as sent from obligations where document_id is null and assignment_id is null and subject_id is null and cancelled_at is null`)
    expect(duties?.sent).toBeGreaterThan(0)
    expect((duties?.breached ?? 0) / (duties?.owed ?? 1), JSON.stringify(duties)).toBeLessThan(0.05)
  })

  test('has the focal officers of today, one past, one stand-in', async () => {
    const [focal] = await rows(sql<{ open: number; past: number; standing: number; without: number }>`
      select count(*) filter (where to_date is null)::int as open, count(*) filter (where to_date is not null)::int as past,
        (select count(*)::int from focal_delegations where from_date <= ${today}::date and to_date >= ${today}::date) as standing,
        (select count(*)::int from organisations o where connected and kind in ('department', 'commune') and not exists (select from focal_appointments f where f.organisation_id = o.id and f.to_date is null)) as without
      from focal_appointments`)
    expect(focal).toMatchObject({ past: 1, standing: 1, without: 0 })
  })

  test('says nothing of a time after now', async () => {
    const [ahead] = await rows(sql<Record<string, number>>`select
      (select count(*)::int from events where at > ${instant}::timestamptz) as events,
      (select count(*)::int from directive_documents where issued_date > ${today}::date or created_at > ${instant}::timestamptz or received_date > ${today}::date) as documents,
      (select count(*)::int from result_reports where result_date > ${today}::date or reported_at > ${instant}::timestamptz or received_date > ${today}::date) as reports,
      (select count(*)::int from progress_updates where at > ${instant}::timestamptz) as updates,
      (select count(*)::int from acknowledgements where at > ${instant}::timestamptz) as acknowledgements,
      (select count(*)::int from notifications where at > ${instant}::timestamptz) as notifications,
      (select count(*)::int from obligations where done_at > ${instant}::timestamptz) as obligations,
      (select count(*)::int from coordination_moves where at > ${instant}::timestamptz) as coordination,
      (select count(*)::int from issue_moves where at > ${instant}::timestamptz) as issues,
      (select count(*)::int from extension_steps where at > ${instant}::timestamptz or document_date > ${today}::date) as extensions,
      (select count(*)::int from urgings where urged_on > ${today}::date) as urgings,
      (select count(*)::int from periodic_reports where sent_on > ${today}::date) as periodic,
      (select count(*)::int from secret_documents where issued_date > ${today}::date) as secrets,
      (select count(*)::int from sessions) as sessions`)
    for (const [what, count] of Object.entries(ahead ?? {})) expect(count, what).toBe(0)
  })

  test('keeps its projections equal to its facts', async () => {
    const different = await rows(sql<{ code: string }>`
      select a.code from assignments a join assignment_facts_at(${instant}::timestamptz) f on f.assignment_id = a.id
      where (a.kind, a.original_due_date, a.due_date, a.result_date, a.reported_at, a.reported_by, a.closed_at, a.has_progress, a.last_update_at)
        is distinct from (f.kind, f.original_due_date, f.due_date, f.result_date, f.reported_at, f.reported_by, f.closed_at, f.has_progress, f.last_update_at)`)
    expect(different).toEqual([])
  })

  test('every account signs in, and every page it may see opens', async () => {
    for (const { userName } of DEMONSTRATION_ACCOUNTS) {
      const cookie = await signIn(userName)
      for (const url of ['/', '/assignments', '/documents', '/obligations', '/notifications', '/account', '/regulation', '/organisations', '/people', '/work-calendar', '/events', '/extension-requests', '/coordination-requests', '/information-requests', '/issues', '/urgings', '/urging-letters', '/remarks', '/obligations/compliance', '/information-sheets', '/errata', '/upward-reports', '/recurring-tasks', '/secret-register', '/unit-rules', '/reminders', '/deliveries']) {
        const answer = await application.server.inject({ method: 'GET', url, headers: { cookie, accept: 'text/html' } })
        expect(answer.statusCode, `${userName} ${url}`).toBeLessThan(500)
      }
    }
  })

  test('every document, task and unit opens for the Office', async () => {
    const cookie = await signIn('chanhvp')
    const urls = await rows(sql<{ url: string }>`select '/documents/' || id as url from directive_documents union all select '/assignments/' || id from assignments where phase <> 'draft'
      union all select '/organisations/' || id from organisations union all select '/extension-requests/' || id from extension_requests union all select '/coordination-requests/' || id from coordination_requests
      union all select '/issues/' || id from issues union all select '/information-requests/' || id from information_requests union all select '/urging-letters/' || id from urging_letters
      union all select '/organisations/' || id || '/inside' from organisations union all select '/secret-register/' || id from secret_documents union all select '/documents/' || id || '/tasks' from directive_documents where phase = 'registered'`)
    for (const { url } of urls) {
      const answer = await application.server.inject({ method: 'GET', url, headers: { cookie, accept: 'text/html' } })
      expect(answer.statusCode, url).toBe(200)
    }
  })

  test('home counts what the lists hold', async () => {
    const cookie = await signIn('chutich')
    const { leader } = await get<{ leader: { open: Record<string, number> } }>(cookie, '/')
    for (const status of STATUSES) {
      const listed = await countListed(cookie, status)
      expect(leader.open[COUNTERS[status]], status).toBe(listed)
      expect(listed, status).toBeGreaterThan(0)
    }
  })

  async function countListed(cookie: string, status: string): Promise<number> {
    let [count, url]: [number, string | null] = [0, `/assignments?status=${status}`]
    while (url !== null) {
      const page: { items: unknown[]; next: string | null } = await get(cookie, url)
      count += page.items.length
      url = page.next === null ? null : page.next.startsWith('/') ? page.next : `/assignments?status=${status}&after=${page.next}`
    }
    return count
  }

  test('is recognised at the next start, and never taken for an office', async () => {
    expect(await checkDemonstration(database.config, true)).toMatchObject({ kind: 'loaded', at: now })
    await expect(checkDemonstration(database.config, false)).rejects.toThrow('demonstration')
  })
})

describe('what is not whole', { timeout: 120_000 }, () => {
  test('is emptied and told anew', async () => {
    const database = await testDatabase()
    const role = await prepareDatabase(database.config)
    let left = 3
    const now = Temporal.Instant.from('2026-11-23T10:00:00+07:00')
    expect(await loadDemonstration(database.config, role, { now, progress: () => undefined, interrupted: () => (left -= 1) < 0 })).toBe(false)
    expect(await checkDemonstration(database.config, true)).toEqual({ kind: 'empty' })
    await prepareDatabase(database.config)
    expect(await checkDemonstration(database.config, false)).toEqual({ kind: 'empty' })
    await database.drop()
  })
})
