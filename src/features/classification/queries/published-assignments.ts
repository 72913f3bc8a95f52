import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

export type PublishedAssignment = {
  readonly id: string
  readonly code: string
  readonly taskPosition: number
  readonly content: string
  readonly leadName: string
  readonly dueDate: PlainDate | null
  readonly kind: string | null
}

/** What a document that was sent out became, task by task. */
export async function publishedAssignments(db: Reader, documentId: string): Promise<PublishedAssignment[]> {
  return db.selectFrom('assignment_rows')
    .select(['id', 'code', 'task_position as taskPosition', 'content', 'lead_short_name as leadName', 'due_date as dueDate', 'kind'])
    .where('document_id', '=', documentId).where('phase', '<>', 'draft').orderBy('task_position').orderBy('code')
    .$narrowType<PublishedAssignment>().execute()
}
