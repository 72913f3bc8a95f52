import { sql } from 'kysely'
import { type Actor, hasRole, isLeader, isOffice } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { issueRows, type IssueRow } from './list-issues.ts'

const MOST = 20

/** What waits for a leader to direct; nothing for others. */
export async function toDirect(db: Reader, actor: Actor): Promise<IssueRow[]> {
  return isLeader(actor) ? issueRows(db, actor, sql`i.state = 'submitted_to_leader'`, MOST) : []
}

/** What waits for the Office to review, to submit or to end. */
export async function toHandle(db: Reader, actor: Actor): Promise<IssueRow[]> {
  return isOffice(actor) ? issueRows(db, actor, sql`i.state not in ('resolved', 'dismissed', 'withdrawn') and i.state in ('raised', 'under_review', 'directed')`, MOST) : []
}

/** What waits for the actor's own unit: to add information, to give its opinion. */
export async function toAnswer(db: Reader, actor: Actor): Promise<IssueRow[]> {
  if (!hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD')) return []
  const own = actor.organisationId
  return issueRows(db, actor, sql`(i.state = 'info_requested' and i.raised_by_organisation_id = ${own}::uuid) or (i.state in ('raised', 'under_review', 'info_requested') and i.id in (
    select p.issue_id from issue_parties p where p.organisation_id = ${own}::uuid
      and not exists (select from issue_opinions n where n.issue_id = p.issue_id and n.organisation_id = p.organisation_id)))`, MOST)
}
