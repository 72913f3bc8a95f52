import { type RawBuilder, sql } from 'kysely'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import { openAssignmentConditions } from '../../assignments/public.ts'
import { type AssignmentLine, assignmentLines, type Day, type Viewer } from './assignment-lines.ts'
import type { Asking } from './open-by-unit.ts'

/** Whose tasks are wanted; nothing is everybody's. */
export type Whose = { readonly leadOrganisationId?: string; readonly monitorUserId?: string; readonly coordinatorId?: string; readonly notLedBy?: string }
export type Wanted = { readonly which: 'overdue' | 'due_soon' | 'pending' | 'open'; readonly whose: Whose; readonly limit: number }

const memo = new SnapshotMemo<readonly AssignmentLine[]>(400)

/** Some tasks of one kind, the oldest deadline (or report) first. */
export function chosenLines({ db, snapshot }: Asking, { which, whose, limit }: Wanted, soonUntil: Temporal.PlainDate, viewer: Viewer, day: Day): Promise<readonly AssignmentLine[]> {
  const order = which === 'pending' ? sql`a.reported_at, a.id` : sql`a.due_date nulls last, a.id`
  const chosen = sql<{ id: string }>`select a.id from assignments a where ${conditions(which, day.today, soonUntil)} and ${belonging(whose)} order by ${order} limit ${limit}`
  const key = [which, JSON.stringify(whose), limit, viewer.userId, day.today, soonUntil].join(' ')
  return memo.get(snapshot, key, () => assignmentLines(db, chosen, viewer, day))
}

function conditions(which: Wanted['which'], today: Temporal.PlainDate, soonUntil: Temporal.PlainDate): RawBuilder<unknown> {
  if (which === 'pending') return sql`a.phase = 'pending_confirmation'`
  const open = openAssignmentConditions('a.phase')
  if (which === 'open') return open
  const running = sql`${open} and a.phase <> 'pending_confirmation'`
  return which === 'overdue' ? sql`${running} and a.due_date < ${today}::date` : sql`${running} and a.due_date >= ${today}::date and a.due_date < ${soonUntil}::date`
}

function belonging({ leadOrganisationId, monitorUserId, coordinatorId, notLedBy }: Whose): RawBuilder<unknown> {
  return sql.join([
    sql`true`,
    ...(leadOrganisationId === undefined ? [] : [sql`a.lead_organisation_id = ${leadOrganisationId}::uuid`]),
    ...(monitorUserId === undefined ? [] : [sql`a.monitor_user_id = ${monitorUserId}::uuid`]),
    ...(notLedBy === undefined ? [] : [sql`a.lead_organisation_id <> ${notLedBy}::uuid`]),
    ...(coordinatorId === undefined ? [] : [sql`a.id in (select c.assignment_id from assignment_coordinators c where c.organisation_id = ${coordinatorId}::uuid)`]),
  ], sql` and `)
}
