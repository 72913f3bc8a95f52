import { type RawBuilder, sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import { openAssignmentConditions } from '../../assignments/public.ts'
import { type Filters, filterQuery, UNNARROWED } from '../domain/filters.ts'
import type { Days } from '../domain/status-filter.ts'
import { all, fixed, listConditions, unitConditions } from './list-conditions.ts'
import type { Reading } from './list-page.ts'

export const COUNTED = ['open', 'overdue', 'due_soon', 'in_time', 'awaiting_event', 'no_due', 'not_acknowledged', 'not_started', 'in_progress', 'pending'] as const
export type CountedStatus = (typeof COUNTED)[number]
export type Counters = Readonly<Record<CountedStatus, number>>

const memo = new SnapshotMemo<Counters>(200)

/** The filters that counters keep: whose tasks. Words, days and the like are let go, so that a counter is its list. */
export function countedFilters(filters: Filters): Filters {
  return {
    ...filters, ...UNNARROWED, status: 'open', sort: 'due',
  }
}

/** How many open tasks stand under each status, for the same units and monitor as the list. */
export function counters(reading: Reading, filters: Filters): Promise<Counters> {
  const base = countedFilters(filters)
  const { actor, days } = reading
  const key = [actor.userId, days.today, days.afterSoon, filterQuery({ ...base, columns: [] }, seesEverything(actor))].join('|')
  return memo.get(reading.snapshot, key, () => count(reading, base))
}

async function count({ db, actor, days }: Reading, base: Filters): Promise<Counters> {
  // Grouped first by what an index alone knows: a few hundred deadlines a unit instead of its rows.
  const { rows } = await sql<Counters>`
    select coalesce(sum(n), 0)::int as open,
      coalesce(sum(n) filter (where working and due_date < ${fixed(days.today, 'date')}), 0)::int as overdue,
      coalesce(sum(n) filter (where working and due_date >= ${fixed(days.today, 'date')} and due_date < ${fixed(days.afterSoon, 'date')}), 0)::int as due_soon,
      coalesce(sum(n) filter (where working and due_date >= ${fixed(days.afterSoon, 'date')}), 0)::int as in_time,
      coalesce(sum(n) filter (where working and due_date = ${AWAITING}), 0)::int as awaiting_event,
      coalesce(sum(n) filter (where working and due_date is null), 0)::int as no_due,
      coalesce(sum(n) filter (where phase = 'issued'), 0)::int as not_acknowledged,
      coalesce(sum(n) filter (where phase in ('issued', 'accepted')), 0)::int as not_started,
      coalesce(sum(n) filter (where phase = 'in_progress'), 0)::int as in_progress,
      coalesce(sum(n) filter (where phase = 'pending_confirmation'), 0)::int as pending
    from (${counted(actor, base, days)}) g`.execute(db)
  return rows[0] as Counters
}

function counted(actor: Actor, base: Filters, days: Days): RawBuilder<unknown> {
  const { leads, where } = unitConditions(base, actor)
  if (base.monitor === undefined && where.length === 0) return keptCounted(leads)
  if (base.lead.length === 0 && base.monitor === undefined) {
    return base.part === 'coordinator' ? coordinated(actor, []) : sql`${keptCounted(actor.scope)} union all ${coordinated(actor, [sql`${NOT_LED} all(${own(actor)}::uuid[])`])}
      union all select a.phase, ${DUE}, a.phase <> 'pending_confirmation', 1 from assignments a where a.monitor_user_id = ${actor.userId}::uuid and ${OPEN} and ${NOT_LED} all(${own(actor)}::uuid[])
        and not exists (select from assignment_coordinators c where c.assignment_id = a.id and c.organisation_id = any(${own(actor)}::uuid[]))`
  }
  const conditions = listConditions(base, actor, days)
  const led = leads === undefined ? [] : [sql`a.lead_organisation_id = any(${[...leads]}::uuid[])`]
  return sql`select a.phase, ${DUE} as due_date, a.phase <> 'pending_confirmation' as working, count(*) as n from assignments a where ${all([...led, ...conditions.where])} group by 1, 2`
}

/** The day under which a pending deadline is counted (`counted_due`). */
const AWAITING = sql`date '9999-12-31'`
const DUE = sql`counted_due(a.due_date, a.awaits_event)`
const OPEN = openAssignmentConditions('a.phase')
const NOT_LED = sql`a.lead_organisation_id <>`
const own = (actor: Actor) => fixed([...actor.scope], 'uuid[]')

/** What is asked by unit alone stands counted already. */
function keptCounted(leads: readonly string[] | undefined): RawBuilder<unknown> {
  return sql`select t.state as phase, nullif(t.day, 'infinity') as due_date, t.state <> 'pending_confirmation' as working, sum(t.n) as n from tallies t
    where t.what = 'open' and ${leads === undefined ? sql`true` : sql`t.organisation_id = any(${fixed([...leads], 'uuid[]')}::uuid[])`} group by t.state, t.day`
}

/** What one's units coordinate, by two indexes alone: those of units and of what is open, both in the order of ids. */
function coordinated(actor: Actor, more: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql`select a.phase, ${DUE} as due_date, a.phase <> 'pending_confirmation' as working, 1 as n
    from (select distinct c.assignment_id as id from assignment_coordinators c where c.organisation_id = any(${own(actor)}::uuid[])) mine
    join assignments a on a.id = mine.id where ${all([OPEN, ...more])}`
}
