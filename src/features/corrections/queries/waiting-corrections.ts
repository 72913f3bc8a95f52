import { sql } from 'kysely'
import { type Actor, hasRole } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'

export type WaitingCorrection = {
  readonly id: string
  readonly assignmentId: string
  readonly assignmentCode: string
  readonly content: string
  readonly unitName: string
  readonly requestedAt: Temporal.Instant
  readonly total: number
}

const MOST = 20
const COLUMNS = sql`q.id, r.id as "assignmentId", r.code as "assignmentCode", q.content, r.lead_short_name as "unitName", q.requested_at as "requestedAt", count(*) over ()::int as total`

/** Requests this person of the Office decides on: of closed tasks the Chief of Office, of those that wait for confirmation who follows them. */
export async function correctionsForOffice(db: Reader, actor: Actor): Promise<WaitingCorrection[]> {
  const own = hasRole(actor, 'CHIEF_OF_OFFICE') ? sql`true` : sql`r.phase = 'pending_confirmation' and r.monitor_user_id = ${actor.userId}`
  const { rows } = await sql<WaitingCorrection>`select ${COLUMNS} from correction_requests q join assignment_rows r on r.id = q.assignment_id
    where q.phase = 'requested' and ${own} order by q.requested_at, q.id limit ${MOST}`.execute(db)
  return rows
}

export async function correctionsOfUnit(db: Reader, organisationId: string): Promise<WaitingCorrection[]> {
  const { rows } = await sql<WaitingCorrection>`select ${COLUMNS} from correction_requests q join assignment_rows r on r.id = q.assignment_id
    where q.phase = 'requested' and r.lead_organisation_id = ${organisationId} order by q.requested_at, q.id limit ${MOST}`.execute(db)
  return rows
}
