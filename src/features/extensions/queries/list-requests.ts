import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment } from '../../visibility/public.ts'
import type { ExtensionState } from '../domain/extension-lifecycle.ts'
import type { ListedState } from '../domain/listed-state.ts'
import { knownRequest } from './request-json.ts'

/** One line of Biểu 05: the task, the request, and what came of it. */
export type RequestRow = {
  readonly id: string
  readonly state: ExtensionState
  readonly ordinal: number | null
  readonly onTime: boolean | null
  readonly submittedOn: PlainDate | null
  readonly preparedOn: PlainDate
  readonly documentNumber: string
  readonly documentDate: PlainDate
  readonly reason: string
  readonly proposedDue: PlainDate
  readonly assignmentId: string
  readonly code: string
  readonly content: string
  readonly leadId: string
  readonly leadShortName: string
  readonly originalDue: PlainDate | null
  readonly due: PlainDate | null
  /** How many extensions the task has been granted by now. */
  readonly granted: number
  readonly decision: { readonly documentNumber: string; readonly documentDate: string; readonly newDue: string | null } | null
  readonly presentBy: PlainDate | null
  readonly replyBy: PlainDate | null
}

export type Asked = {
  readonly state: ListedState
  readonly unit: string | undefined
  /** The last row of the page before. */
  readonly after: { readonly on: PlainDate; readonly id: string } | undefined
  readonly limit: number
}

const STATES: Readonly<Record<ListedState, RawBuilder<boolean>>> = {
  pending: sql<boolean>`x.state in ('submitted', 'received', 'presented')`,
  submitted: sql<boolean>`x.state = 'submitted'`,
  received: sql<boolean>`x.state = 'received'`,
  presented: sql<boolean>`x.state = 'presented'`,
  draft: sql<boolean>`x.state = 'draft'`,
  approved: sql<boolean>`x.state = 'approved'`,
  rejected: sql<boolean>`x.state = 'rejected'`,
  ended: sql<boolean>`x.state in ('withdrawn', 'lapsed')`,
  all: sql<boolean>`true`,
}

const clock = (kind: 'PRESENT_EXTENSION' | 'REPLY_EXTENSION') =>
  sql`(select o.due_on from obligations o where o.subject_id = x.id and o.kind = ${sql.lit(kind)} and o.done_at is null and o.cancelled_at is null)`

const PREPARED_ON = sql`(x.prepared_at at time zone 'Asia/Ho_Chi_Minh')::date`

/** What each line shows; `x` is the request and `r` its task. */
export const REQUEST_COLUMNS = sql`x.id, x.state, x.ordinal, x.on_time as "onTime", x.submitted_on as "submittedOn", ${PREPARED_ON} as "preparedOn",
  x.document_number as "documentNumber", x.document_date as "documentDate", x.reason, x.proposed_due as "proposedDue", r.id as "assignmentId", r.code, r.content,
  r.lead_organisation_id as "leadId", r.lead_short_name as "leadShortName", r.original_due_date as "originalDue", r.due_date as due,
  (select count(*)::int from extension_requests g where g.assignment_id = r.id and g.state = 'approved') as granted,
  (select json_build_object('documentNumber', s.document_number, 'documentDate', s.document_date, 'newDue', s.new_due)
    from extension_steps s where s.request_id = x.id and s.step in ('approved', 'rejected')) as decision,
  ${clock('PRESENT_EXTENSION')} as "presentBy", ${clock('REPLY_EXTENSION')} as "replyBy"`

/** Requests the actor may know of, the newest first by the day they were sent, a draft by the day it was written. */
export async function listRequests(db: Reader, actor: Actor, { state, unit, after, limit }: Asked): Promise<readonly RequestRow[]> {
  const day = sql`coalesce(x.submitted_on, ${PREPARED_ON})`
  const beyond = after === undefined ? sql`true` : sql`(${day}, x.id) < (${after.on}::date, ${after.id}::uuid)`
  const { rows } = await sql<RequestRow>`select ${REQUEST_COLUMNS} from extension_requests x join assignment_rows r on r.id = x.assignment_id
    where ${STATES[state]} and ${knownRequest(actor)} and ${unit === undefined ? sql`true` : sql`r.lead_organisation_id = ${unit}::uuid`} and ${beyond}
      and ${visibleAssignment(actor, { id: 'r.id', lead: 'r.lead_organisation_id', phase: 'r.phase', monitor: 'r.monitor_user_id' })}
    order by ${day} desc, x.id desc limit ${limit}`.execute(db)
  return rows
}
