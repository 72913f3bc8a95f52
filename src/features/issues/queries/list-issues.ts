import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment } from '../../visibility/public.ts'
import type { Kind, State } from '../domain/issue-lifecycle.ts'
import { visibleIssue } from './visible-issue.ts'

export type IssueRow = {
  readonly id: string
  readonly kind: Kind
  readonly state: State
  readonly content: string
  readonly raisedAt: Temporal.Instant
  readonly raisedByOrganisationId: string
  readonly raisedByName: string
  readonly assignmentCode: string | null
  readonly beyondCapacity: boolean
}

export type IssueFilter = {
  readonly kind?: Kind | undefined
  /** One state, those that are not finished, or all. */
  readonly state: State | 'open' | 'all'
  readonly unit?: string | undefined
  readonly after?: { readonly at: Temporal.Instant; readonly id: string } | undefined
  readonly limit: number
}

/** Issues the actor may know of, the newest first. */
export async function listIssues(db: Reader, actor: Actor, { kind, state, unit, after, limit }: IssueFilter): Promise<IssueRow[]> {
  return issueRows(db, actor, sql.join([
    visibleIssue(actor), inState(state),
    ...(kind === undefined ? [] : [sql`i.kind = ${kind}`]),
    ...(unit === undefined ? [] : [sql`i.raised_by_organisation_id = ${unit}::uuid`]),
    ...(after === undefined ? [] : [sql`(i.raised_at, i.id) < (${after.at}::timestamptz, ${after.id}::uuid)`]),
  ], sql` and `), limit)
}

function inState(state: IssueFilter['state']): RawBuilder<unknown> {
  if (state === 'all') return sql`true`
  return state === 'open' ? sql`i.state not in ('resolved', 'dismissed', 'withdrawn')` : sql`i.state = ${state}`
}

/** The rows that meet `where`, the newest first. `i` is the issue. A task the actor may not know of is not named. */
export async function issueRows(db: Reader, actor: Actor, where: RawBuilder<unknown>, limit: number): Promise<IssueRow[]> {
  const { rows } = await sql<IssueRow>`select i.id, i.kind, i.state, i.content, i.raised_at as "raisedAt", i.raised_by_organisation_id as "raisedByOrganisationId", o.short_name as "raisedByName",
      (select a.code from assignments a where a.id = i.assignment_id and ${visibleAssignment(actor, { id: 'a.id', lead: 'a.lead_organisation_id', phase: 'a.phase', monitor: 'a.monitor_user_id' })}) as "assignmentCode", i.beyond_capacity as "beyondCapacity"
    from issues i join organisations o on o.id = i.raised_by_organisation_id
    where ${where} order by i.raised_at desc, i.id desc limit ${limit}`.execute(db)
  return rows
}
