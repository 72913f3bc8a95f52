import { sql } from 'kysely'
import { type Actor, hasRole, isLeader, isOffice } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { requestRows, type RequestRow } from './list-requests.ts'

const MOST = 20

/** What waits for this person: to be answered, to be escalated or notified, to be directed, to be recorded. One query; none for others. */
export async function waitingRequests(db: Reader, actor: Actor, today: PlainDate): Promise<RequestRow[]> {
  const own = actor.organisationId
  const conditions = [
    ...(hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD') ? [
      sql`(q.coordinator_id = ${own}::uuid and q.state in ('sent', 'seen', 'partial', 'escalated'))`,
      sql`(a.lead_organisation_id = ${own}::uuid and (q.state in ('answered', 'declined') or (q.state in ('sent', 'seen', 'partial') and q.response_due < ${today}::date)))`,
    ] : []),
    ...(isLeader(actor) ? [sql`q.state = 'escalated'`] : []),
    ...(isOffice(actor) ? [sql`(not c.connected and q.state in ('sent', 'seen', 'partial', 'escalated'))`] : []),
  ]
  return conditions.length === 0 ? [] : requestRows(db, sql`(${sql.join(conditions, sql` or `)})`, MOST)
}
