import { it } from 'vitest'
import { sql } from 'kysely'
import { startTestApplication } from '../support/application.ts'
import { issueDirective } from '../support/issued-directive.ts'
import { findAssignmentDetail } from '../../src/features/assignments/queries/find-assignment-detail.ts'
import { findAssignmentSubject } from '../../src/features/assignments/queries/find-assignment-subject.ts'
import type { Actor } from '../../src/kernel/actor.ts'

it('plans', { timeout: 120_000 }, async () => {
  const app = await startTestApplication({ now: '2026-11-09T08:00:00+07:00' })
  const given = { issuedDate: '2026-10-09', issuedAt: '2026-10-10T08:00:00+07:00' }
  let id = ''
  for (let i = 0; i < 60; i++) id = (await issueDirective(app.db, app.district, { ...given, due: '2026-11-13', leads: ['economy', 'khanhHai'], coordinators: ['finance'] })).assignments.economy as string
  await sql`analyze`.execute(app.db).catch((e) => console.log(String(e)))
  const office = { organisationId: 'x', roles: ['MONITOR'], scope: [] } as unknown as Actor
  const unit = { organisationId: app.district.organisations.economy, roles: ['FOCAL_OFFICER'], scope: [app.district.organisations.economy] } as unknown as Actor
  await app.db.transaction().execute(async (tx) => {
    for (const actor of [office, unit]) for (const find of [findAssignmentDetail, findAssignmentSubject]) {
      for (let i = 0; i < 100; i++) await find(tx, actor, id)
      const start = performance.now()
      for (let i = 0; i < 300; i++) await find(tx, actor, id)
      console.log(find.name, actor.roles, ((performance.now() - start) / 300).toFixed(3), 'ms')
    }
    const { rows } = await sql<{ name: string; s: string }>`select name, left(statement, 60) as s from pg_prepared_statements where statement like 'select r.id, r.code%' order by prepare_time`.execute(tx)
    const plan = await sql.raw(`explain (analyze, buffers off) execute "${rows[0]?.name}" ('${id}')`).execute(tx).catch((e) => ({ rows: [String(e)] }))
    console.log(plan.rows.map((r) => String(Object.values(r as object)[0]).slice(0, 170)).join('\n'))
  })
  await app.close()
})
