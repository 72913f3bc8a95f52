import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { type ExtensionRequest, readRequest, type WrittenRequest } from '../domain/extension-request.ts'
import { requestJson } from './request-json.ts'

/** What the page of a request shows of its task, and the requests before it. */
export type TaskOfRequest = {
  readonly code: string
  readonly content: string
  readonly place: string
  readonly phase: string
  readonly kind: 'has_deadline' | 'no_deadline' | null
  readonly leadName: string
  readonly documentId: string
  readonly typeName: string
  readonly codeNumber: string
  readonly codeNotation: string
  readonly issuedDate: PlainDate
  readonly originalDue: PlainDate | null
  readonly due: PlainDate | null
  readonly resultDate: PlainDate | null
  readonly reportedAt: Temporal.Instant | null
  readonly closedAt: Temporal.Instant | null
  readonly hasProgress: boolean
  readonly lastUpdateAt: Temporal.Instant | null
  readonly issuedAt: Temporal.Instant | null
  /** Sent before this one. */
  readonly earlier: readonly ExtensionRequest[]
  /** The last day to present and to answer, while the clocks run. */
  readonly presentBy: PlainDate | null
  readonly replyBy: PlainDate | null
}

type Row = Omit<TaskOfRequest, 'earlier'> & { readonly earlier: readonly WrittenRequest[] }

/** Asked only for who may see the request. */
export async function taskOfRequest(db: Reader, { id, assignmentId }: { readonly id: string; readonly assignmentId: string }): Promise<TaskOfRequest> {
  const clock = (kind: string) => sql`(select o.due_on from obligations o where o.subject_id = ${id} and o.kind = ${sql.lit(kind)} and o.done_at is null and o.cancelled_at is null)`
  const { rows } = await sql<Row>`select r.code, r.content, r.place, r.phase, r.kind, r.lead_name as "leadName", r.document_id as "documentId", r.type_name as "typeName",
      r.code_number as "codeNumber", r.code_notation as "codeNotation", r.issued_date as "issuedDate", r.original_due_date as "originalDue", r.due_date as due,
      r.result_date as "resultDate", r.reported_at as "reportedAt", r.closed_at as "closedAt", r.has_progress as "hasProgress", r.last_update_at as "lastUpdateAt",
      r.issued_at as "issuedAt", ${clock('PRESENT_EXTENSION')} as "presentBy", ${clock('REPLY_EXTENSION')} as "replyBy",
      (select coalesce(json_agg(${requestJson} order by x.ordinal), '[]') from extension_requests x, extension_requests this
        where this.id = ${id} and x.assignment_id = r.id and x.ordinal < this.ordinal) as earlier
    from assignment_rows r where r.id = ${assignmentId}`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error(`the request ${id} has no task`)
  return { ...row, earlier: row.earlier.map(readRequest) }
}
