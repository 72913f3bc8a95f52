import { sql } from 'kysely'
import { afterAll, beforeAll, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../support/application.ts'
import { issueDirective } from '../support/issued-directive.ts'
import type { PersonKey } from '../support/district.ts'

const N = Number(process.env['N'] ?? 50000)
let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T09:00:00+07:00' })
  const { documentId } = await issueDirective(app.db, app.district, { issuedDate: '2026-03-02', issuedAt: '2026-03-02T08:00:00+07:00', leads: ['economy'], due: '2026-12-01' })
  await sql`insert into organisations (id, kind, parent_id, code, name, short_name, name_folded, connected, position, created_at)
    select gen_random_uuid(), 'commune', ${app.district.organisations.committee}, 'X' || n, 'UBND xã số ' || n, 'Xã ' || n, 'xa', true, 100 + n, now() from generate_series(1, 33) n`.execute(app.db)
  await sql`insert into organisation_scope select id, id from organisations where code like 'X%'`.execute(app.db)
  await sql`insert into organisation_names (organisation_id, valid_from, name, short_name) select id, '2019-01-01', name, short_name from organisations where code like 'X%'`.execute(app.db)
  await sql`with t as (insert into tasks (id, document_id, position, content, kind, due_date, due_type, monitor_organisation_id, monitor_user_id)
    select gen_random_uuid(), ${documentId}, n + 10, 'Nhiệm vụ số ' || n, 'has_deadline', date '2026-01-01' + (n % 450), 'complete', ${app.district.organisations.office}, ${n()} from generate_series(1, ${N}) n returning *)
    insert into assignments (id, task_id, document_id, code, lead_organisation_id, monitor_organisation_id, monitor_user_id, kind, phase, issued_at, original_due_date, due_date, result_date, reported_at, closed_at, search, has_progress)
    select gen_random_uuid(), t.id, t.document_id, 'P-' || t.position, u.id, t.monitor_organisation_id, t.monitor_user_id, 'has_deadline', p.phase, '2026-03-02T08:00:00+07', t.due_date, t.due_date,
      case when p.phase in ('closed', 'pending_confirmation') then t.due_date + (t.position % 9 - 6) end, case when p.phase in ('closed', 'pending_confirmation') then now() end,
      case when p.phase = 'closed' then timestamptz '2025-06-01T00:00:00+07' + (t.position % 530) * interval '1 day' end, ''::tsvector, false
    from t join (select id, row_number() over (order by code) - 1 as i from organisations where kind in ('commune', 'department')) u on u.i = t.position % 39
    cross join lateral (select case when t.position % 10 < 7 then 'closed' when t.position % 10 = 7 then 'issued' when t.position % 10 = 8 then 'in_progress' else (case when t.position % 20 = 9 then 'pending_confirmation' else 'accepted' end) end as phase) p`.execute(app.db)
  await sql`insert into obligations (id, kind, assignment_id, charged_organisation_id, started_on, working_days, due_on, clause, calendar_version, created_at, done_at)
    select gen_random_uuid(), 'UPDATE', a.id, a.lead_organisation_id, a.due_date, 3, a.due_date + 5, 'Đ7.2.a', 1, now(), a.closed_at from assignments a where not exists (select from obligations o where o.assignment_id = a.id)`.execute(app.db)
}, 900000)
afterAll(() => app?.close())
function n() { return app.district.people.monitor }

test('perf', async () => {
  const { readFileSync } = await import('node:fs')
  void readFileSync
  const pg = await import('pg')
  const owner = new pg.default.Client({ connectionString: app.connectionString })
  await owner.connect()
  await owner.query('vacuum analyze')
  await owner.end()
  const once = async (person: PersonKey, url: string) => {
    await sql`insert into sign_in_failures (subject, at) values ('x', now())`.execute(app.db) // a new snapshot
    const cold = performance.now()
    const answer = await app.as(person).page(url)
    const first = performance.now() - cold
    if (answer.status !== 200) throw new Error(answer.text.slice(0, 500))
    const t = performance.now()
    const runs = 200
    for (let i = 0; i < runs; i += 1) await app.as(person).page(url)
    console.log(N, person, url.slice(0, 16), `cold ${first.toFixed(1)} ms, warm ${((performance.now() - t) / runs).toFixed(2)} ms, ${answer.text.length} chars`)
  }
  for (let i = 0; i < 2; i += 1) {
    await once('chair', '/')
    await once('monitor', '/')
    await once('chief', '/')
    await once('economyFocal', '/')
    await once('chair', `/organisations/${app.district.organisations.economy}`)
  }
}, 300000)
