import { sql } from 'kysely'
import { type Actor, hasRole, isOffice } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { requestRows, type RequestRow } from './list-requests.ts'

const MOST = 20

/** What the actor's own unit has still to answer; nothing for who answers for no unit. */
export async function toAnswer(db: Reader, actor: Actor, today: PlainDate): Promise<RequestRow[]> {
  if (!hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD')) return []
  return requestRows(db, actor, today, sql`q.id in (select w.request_id from information_request_units w where w.organisation_id = ${actor.organisationId}::uuid and w.state = 'asked')`, MOST)
}

/** What the Office has to see to: some unit is late, or everybody has answered and it can be closed. */
export async function toSeeTo(db: Reader, actor: Actor, today: PlainDate): Promise<RequestRow[]> {
  if (!isOffice(actor)) return []
  const waiting = sql`exists (select from information_request_units w where w.request_id = q.id and w.state = 'asked')`
  return requestRows(db, actor, today, sql`q.closed_at is null and (q.due_date < ${today}::date or not ${waiting})`, MOST)
}
