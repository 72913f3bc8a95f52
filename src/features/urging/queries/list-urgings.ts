import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment } from '../../visibility/public.ts'
import type { Channel } from '../domain/channel.ts'

export type UrgingFilters = {
  readonly organisation?: string | undefined
  readonly channel?: Channel | undefined
  readonly from?: PlainDate | undefined
  readonly to?: PlainDate | undefined
  readonly batch?: string | undefined
  /** Shows what is older than this one. */
  readonly before?: string | undefined
}

export type UrgingLine = {
  readonly id: string
  readonly assignmentId: string
  readonly code: string
  readonly content: string
  readonly leadShortName: string
  readonly ordinal: number
  readonly channel: Channel
  readonly urgedOn: PlainDate
  readonly said: string
  readonly person: string | null
  readonly outcome: string | null
  readonly letterId: string | null
  readonly recordedBy: string
}

export const URGINGS_SHOWN = 50

/** The newest urgings of tasks the actor may know of. */
export async function listUrgings(db: Reader, actor: Actor, filters: UrgingFilters): Promise<UrgingLine[]> {
  const { rows } = await sql<UrgingLine>`select u.id, u.assignment_id as "assignmentId", r.code, r.content, r.lead_short_name as "leadShortName", u.ordinal, u.channel, u.urged_on as "urgedOn",
      u.content as said, u.person, u.outcome, u.letter_id as "letterId", p.full_name as "recordedBy"
    from urgings u join assignment_rows r on r.id = u.assignment_id join users p on p.id = u.recorded_by
    where ${matching(actor, filters)} and ${filters.before === undefined ? sql`true` : sql`u.id < ${filters.before}::uuid`}
    order by u.id desc limit ${URGINGS_SHOWN + 1}`.execute(db)
  return rows
}

export type UnitCount = { readonly organisationId: string; readonly shortName: string; readonly urgings: number; readonly letters: number; readonly tasks: number }

/** How often each unit was urged, by people. The tasks are counted one by one before the units: sorting every urging by its unit costs ten times as much. */
export async function countUrgings(db: Reader, actor: Actor, filters: UrgingFilters): Promise<UnitCount[]> {
  const { rows } = await sql<UnitCount>`with matching as materialized (
      select r.lead_organisation_id as lead, u.assignment_id, u.letter_id from urgings u join assignments r on r.id = u.assignment_id where ${matching(actor, filters)}),
    of_tasks as (select lead, sum(n)::int as urgings, count(*)::int as tasks from (select lead, assignment_id, count(*) as n from matching group by 1, 2) t group by 1),
    of_letters as (select lead, count(distinct letter_id)::int as letters from matching where letter_id is not null group by 1)
    select o.id as "organisationId", o.short_name as "shortName", c.urgings, coalesce(l.letters, 0) as letters, c.tasks
    from of_tasks c join organisations o on o.id = c.lead left join of_letters l on l.lead = c.lead
    order by c.urgings desc, o.position limit 100`.execute(db)
  return rows
}

/** Only what is asked for stands in the statement: a plan serves every value, and cannot leave out a condition that says nothing. */
function matching(actor: Actor, { organisation, channel, from, to, batch }: UrgingFilters): RawBuilder<unknown> {
  return sql.join([
    visibleAssignment(actor, { id: 'r.id', lead: 'r.lead_organisation_id', phase: 'r.phase', monitor: 'r.monitor_user_id' }),
    ...(organisation === undefined ? [] : [sql`r.lead_organisation_id = ${organisation}::uuid`]), ...(channel === undefined ? [] : [sql`u.channel = ${channel}`]),
    ...(batch === undefined ? [] : [sql`u.batch_id = ${batch}::uuid`]), ...(from === undefined ? [] : [sql`u.urged_on >= ${from}::date`]), ...(to === undefined ? [] : [sql`u.urged_on <= ${to}::date`]),
  ], sql` and `)
}
