import { type RawBuilder, sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import { type Filters, filterQuery, UNNARROWED } from '../domain/filters.ts'
import { all, fixed, listConditions } from './list-conditions.ts'
import type { Reading } from './list-page.ts'

export const COUNTED = ['open', 'overdue', 'due_soon', 'in_time', 'no_due', 'not_acknowledged', 'not_started', 'in_progress', 'pending'] as const
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
      coalesce(sum(n) filter (where working and due_date is null), 0)::int as no_due,
      coalesce(sum(n) filter (where phase = 'issued'), 0)::int as not_acknowledged,
      coalesce(sum(n) filter (where phase in ('issued', 'accepted')), 0)::int as not_started,
      coalesce(sum(n) filter (where phase = 'in_progress'), 0)::int as in_progress,
      coalesce(sum(n) filter (where phase = 'pending_confirmation'), 0)::int as pending
    from (${keptCounted(actor, base) ?? counted(actor, base, days)}) g`.execute(db)
  return rows[0] as Counters
}

/** What is asked by unit alone stands counted already; a unit outside one's own is not asked for here. */
function keptCounted(actor: Actor, base: Filters): RawBuilder<unknown> | undefined {
  if (base.monitor !== undefined || base.part === 'coordinator' || (base.part === 'any' && !seesEverything(actor))) return undefined
  const { leads } = units(base, actor)
  return sql`select t.state as phase, nullif(t.day, 'infinity') as due_date, t.state <> 'pending_confirmation' as working, t.n from tallies t
    where t.what = 'open' and ${leads === undefined ? sql`true` : sql`t.organisation_id = any(${fixed([...leads], 'uuid[]')})`}`
}

function counted(actor: Actor, base: Filters, days: Days): RawBuilder<unknown> {
  const { leads, where } = listConditions(base, actor, days)
  const own = leads === undefined ? [] : leads.length === 1 ? [sql`a.lead_organisation_id = ${leads[0]}::uuid`] : [sql`a.lead_organisation_id = any(${[...leads]}::uuid[])`]
  return sql`select a.phase, a.due_date, a.phase <> 'pending_confirmation' as working, count(*) as n
    from ${source(actor, base)} where ${all([...own, ...where])} group by a.phase, a.due_date`
}

/** What a unit leads or coordinates is found by its own indexes; else every open task would be asked whether it may be seen. */
function source(actor: Actor, base: Filters): RawBuilder<unknown> {
  if (seesEverything(actor) || base.part === 'lead' || base.lead.length > 0) return sql`assignments a`
  const scope = fixed([...actor.scope], 'uuid[]')
  return sql`(select m.id from assignments m where m.lead_organisation_id = any(${scope}::uuid[]) and m.phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation')
    union select c.assignment_id from assignment_coordinators c where c.organisation_id = any(${scope}::uuid[])) mine join assignments a on a.id = mine.id`
}
