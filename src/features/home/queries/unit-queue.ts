import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { officeZone } from '../../../kernel/plain-date.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import { type AssignmentLine, assignmentLines, type Day } from './assignment-lines.ts'
import type { Asking } from './open-by-unit.ts'

const memo = new SnapshotMemo<readonly AssignmentLine[]>(400)

/**
 * The open tasks of the actor's units that wait for the unit itself, those that bite first first: by deadline or quarterly
 * update; one still in time but not yet acknowledged bites from the day it was given. With `ownFirst`, those given to this person come first.
 */
export function unitQueue({ db, snapshot }: Asking, actor: Actor, ownFirst: boolean, limit: number, day: Day): Promise<readonly AssignmentLine[]> {
  const chosen = sql<{ id: string }>`
    select a.id from assignments a
    left join lateral (
      select min(b.due_on) as due_on from obligations b
      where a.due_date is null and b.assignment_id = a.id and b.done_at is null and b.cancelled_at is null) o on true
    left join internal_delegations g on g.assignment_id = a.id and g.ended_at is null and g.user_id = ${actor.userId}::uuid
    where a.phase in ('issued', 'accepted', 'in_progress') and a.lead_organisation_id = any(${[...actor.scope]}::uuid[])
    order by ${ownFirst ? sql`g.user_id is null,` : sql``}
      case when coalesce(a.due_date, o.due_on) >= ${day.today}::date and a.phase = 'issued' then (a.issued_at at time zone ${officeZone})::date
        else coalesce(a.due_date, o.due_on) end nulls last, a.id
    limit ${limit}`
  return memo.get(snapshot, `${actor.userId} ${actor.scope.join(' ')} ${ownFirst} ${limit} ${day.today} ${day.soonDays}`, () => assignmentLines(db, chosen, actor, day))
}
