import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'

let app: TestApplication
let assignments: string[]

beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T09:00:00+07:00' })
  assignments = []
  for (const due of ['2026-11-01', '2026-12-15', undefined]) {
    const issued = await issueDirective(app.db, app.district, {
      issuedDate: '2026-10-01', issuedAt: '2026-10-01T08:00:00+07:00', leads: ['economy', 'finance', 'culture'], monitor: 'monitor', ...(due === undefined ? {} : { due }),
    })
    assignments.push(...Object.values(issued.assignments))
  }
})
afterAll(() => app.close())

/** What stands counted beside what there is, counted now; equal parts are left out. */
const differences = async () => (await sql`
  with counted as (
    select t.what, a.lead_organisation_id as organisation_id, t.state, t.day, count(*) as n
    from assignments a cross join lateral tally_of_assignment(a.phase, counted_due(a.due_date, a.awaits_event), a.result_date, a.closed_at) t group by 1, 2, 3, 4
    union all select 'document', proposing_organisation_id, phase, 'infinity', count(*) from directive_documents group by 2, 3),
  kept as (select what, organisation_id, state, day, sum(n) as n from tallies group by 1, 2, 3, 4 having sum(n) <> 0)
  (table counted except table kept) union all (table kept except table counted)`.execute(app.db)).rows

const PHASES = ['draft', 'issued', 'accepted', 'in_progress', 'pending_confirmation', 'closed', 'cancelled', 'rerouted'] as const

describe('tallies', () => {
  test('equal what there is after any changes, committed or taken back, folded or not', async () => {
    expect(await differences()).toEqual([])
    const change = fc.record({
      who: fc.array(fc.nat(8), { minLength: 1, maxLength: 4 }), phase: fc.constantFrom(...PHASES), month: fc.integer({ min: 1, max: 11 }), late: fc.boolean(),
      undone: fc.boolean(), padding: fc.constantFrom(0, 0, 0, 600),
    })
    await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      for (const { who, phase, month, late, undone, padding } of changes) {
        const ids = who.map((one) => assignments[one] as string)
        const closed = phase === 'closed' ? `2026-${String(month).padStart(2, '0')}-28T20:00:00Z` : null
        const work = app.db.transaction().execute(async (tx) => {
          await sql`update assignments set phase = ${phase}, closed_at = ${closed}::timestamptz, result_date = coalesce(due_date, '2026-11-01') + ${late ? 1 : 0}::int,
            reported_at = coalesce(reported_at, issued_at) where id = any(${ids}::uuid[])`.execute(tx)
          // Changes that cancel out, enough of them that a folding falls due.
          if (padding > 0) await sql`insert into tally_changes (what, organisation_id, state, day, n) select 'open', ${app.district.organisations.economy}, 'issued', '2026-01-01', case g % 2 when 0 then 1 else -1 end from generate_series(1, ${padding}) g`.execute(tx)
          if (undone) throw new Error('taken back')
        })
        expect(await work.then(() => undefined, (error: Error) => error.message)).toBe(undone ? 'taken back' : undefined)
      }
      expect(await differences()).toEqual([])
    }), { numRuns: 25 })
    const { rows } = await sql<{ sums: number; changes: number }>`select (select count(*)::int from tally_sums) as sums, (select count(*)::int from tally_changes) as changes`.execute(app.db)
    expect(rows[0]?.sums).toBeGreaterThan(0)
    expect(rows[0]?.changes).toBeLessThan(2000)
  })

  test('writers at once do not wait for one another and lose nothing', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, at) => sql`update assignments set phase = ${at % 2 === 0 ? 'issued' : 'accepted'}, closed_at = null where id = ${assignments[at % 9]}::uuid`.execute(app.db)))
    expect(await differences()).toEqual([])
  })
})
