import { sql } from 'kysely'
import { type Actor, hasRole, isLeader } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

export type WaitingReturn = {
  readonly id: string
  readonly assignmentId: string
  readonly assignmentCode: string
  readonly content: string
  readonly unitName: string
  readonly code: string
  readonly raisedAt: Temporal.Instant
  /** The target of the Office; none for a leader. */
  readonly answerBy: PlainDate | null
  readonly total: number
}

const MOST = 20

const COLUMNS = sql`q.id, r.id as "assignmentId", r.code as "assignmentCode", r.content, r.lead_short_name as "unitName", q.code, q.raised_at as "raisedAt",
  (select o.due_on from obligations o where o.subject_id = q.id and o.kind = 'TRIAGE_RETURN' and o.cancelled_at is null) as "answerBy", count(*) over ()::int as total`

/** Returns that wait for the Office: a monitor's own, all for the Chief of Office. */
export async function returnsForOffice(db: Reader, actor: Actor): Promise<WaitingReturn[]> {
  const own = hasRole(actor, 'CHIEF_OF_OFFICE') ? sql`true` : sql`(r.monitor_user_id = ${actor.userId} or r.monitor_user_id is null)`
  const { rows } = await sql<WaitingReturn>`select ${COLUMNS} from return_requests q join assignment_rows r on r.id = q.assignment_id
    where q.phase = 'raised' and ${own} order by q.raised_at, q.id limit ${MOST}`.execute(db)
  return rows
}

/** The unit's own returns that wait. */
export async function returnsOfUnit(db: Reader, organisationId: string): Promise<WaitingReturn[]> {
  const { rows } = await sql<WaitingReturn>`select ${COLUMNS} from return_requests q join assignment_rows r on r.id = q.assignment_id
    where q.phase = 'raised' and r.lead_organisation_id = ${organisationId} order by q.raised_at, q.id limit ${MOST}`.execute(db)
  return rows
}

/** Returns refused twice on which no leader has said anything (Đ9.1.c), while the task is still there to be decided on. */
export async function escalatedReturns(db: Reader): Promise<WaitingReturn[]> {
  const { rows } = await sql<WaitingReturn>`select ${COLUMNS} from return_answers w join return_requests q on q.id = w.return_request_id join assignment_rows r on r.id = q.assignment_id
    where w.escalated and not exists (select from return_directions d where d.return_request_id = q.id)
      and r.phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation', 'suspended')
    order by w.at, q.id limit ${MOST}`.execute(db)
  return rows
}

/** Whom each list concerns. */
export const concerns = {
  leader: isLeader,
  office: (actor: Actor) => hasRole(actor, 'MONITOR', 'CHIEF_OF_OFFICE'),
  unit: (actor: Actor) => hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD'),
}
