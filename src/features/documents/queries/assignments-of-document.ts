import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment } from '../../visibility/public.ts'

export type RollUpRow = {
  readonly id: string
  readonly code: string
  readonly taskId: string
  readonly taskPosition: number
  /** As it is said to this unit; amended, it differs from the task's. */
  readonly content: string
  readonly taskContent: string
  readonly taskPlace: string
  readonly leadName: string
  readonly phase: string
  readonly kind: 'has_deadline' | 'no_deadline' | null
  readonly due: PlainDate | null
  readonly resultDate: PlainDate | null
  readonly reportedAt: Temporal.Instant | null
  readonly closedAt: Temporal.Instant | null
  readonly hasProgress: boolean
  readonly lastUpdateAt: Temporal.Instant | null
  readonly issuedAt: Temporal.Instant | null
  readonly notTrackedReason: string | null
}

const MOST = 2000

/** The assignments of a document the actor may see, task by task. */
export async function assignmentsOfDocument(db: Reader, actor: Actor, documentId: string): Promise<RollUpRow[]> {
  const rows = await db.selectFrom('assignment_rows as r').innerJoin('tasks as t', 't.id', 'r.task_id')
    .select(['t.content as task_content', 't.place as task_place', 'r.id', 'r.code', 'r.task_id', 'r.task_position', 'r.content', 'r.lead_name', 'r.phase', 'r.kind', 'r.due_date', 'r.result_date',
      'r.reported_at', 'r.closed_at', 'r.has_progress', 'r.last_update_at', 'r.issued_at', 'r.not_tracked_reason'])
    .where('r.document_id', '=', documentId)
    .where(visibleAssignment(actor, { id: 'r.id', lead: 'r.lead_organisation_id', phase: 'r.phase', monitor: 'r.monitor_user_id' }))
    .orderBy('r.task_position').orderBy('r.lead_name').orderBy('r.id').limit(MOST).execute()
  return rows.map((row) => ({
    id: row.id ?? '', code: row.code ?? '', taskId: row.task_id ?? '', taskPosition: row.task_position ?? 0, content: row.content ?? '', taskContent: row.task_content ?? '', taskPlace: row.task_place ?? '',
    leadName: row.lead_name ?? '', phase: row.phase ?? '', kind: row.kind as RollUpRow['kind'], due: row.due_date, resultDate: row.result_date,
    reportedAt: row.reported_at, closedAt: row.closed_at, hasProgress: row.has_progress ?? false, lastUpdateAt: row.last_update_at, issuedAt: row.issued_at,
    notTrackedReason: row.not_tracked_reason,
  }))
}
