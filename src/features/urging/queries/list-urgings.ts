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
    where ${matching(actor, filters)} and (${filters.before ?? null}::uuid is null or u.id < ${filters.before ?? null}::uuid)
    order by u.id desc limit ${URGINGS_SHOWN + 1}`.execute(db)
  return rows
}

export type UnitCount = { readonly organisationId: string; readonly shortName: string; readonly urgings: number; readonly letters: number; readonly tasks: number }

/** How often each unit was urged, by people. */
export async function countUrgings(db: Reader, actor: Actor, filters: UrgingFilters): Promise<UnitCount[]> {
  const { rows } = await sql<UnitCount>`select o.id as "organisationId", o.short_name as "shortName", count(*)::int as urgings, count(distinct u.letter_id)::int as letters, count(distinct u.assignment_id)::int as tasks
    from urgings u join assignment_rows r on r.id = u.assignment_id join organisations o on o.id = r.lead_organisation_id
    where ${matching(actor, filters)} group by o.id order by count(*) desc, o.position limit 100`.execute(db)
  return rows
}

function matching(actor: Actor, { organisation, channel, from, to, batch }: UrgingFilters): RawBuilder<boolean> {
  return sql<boolean>`(${organisation ?? null}::uuid is null or r.lead_organisation_id = ${organisation ?? null}::uuid)
    and (${channel ?? null}::text is null or u.channel = ${channel ?? null}) and (${batch ?? null}::uuid is null or u.batch_id = ${batch ?? null}::uuid)
    and (${from?.toString() ?? null}::date is null or u.urged_on >= ${from?.toString() ?? null}::date) and (${to?.toString() ?? null}::date is null or u.urged_on <= ${to?.toString() ?? null}::date)
    and ${visibleAssignment(actor, { id: 'r.id', lead: 'r.lead_organisation_id', phase: 'r.phase', monitor: 'r.monitor_user_id' })}`
}
