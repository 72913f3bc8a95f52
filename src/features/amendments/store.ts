import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'

export type NewAmendment = {
  readonly assignmentId: string
  readonly document: string
  readonly documentDate: PlainDate
  readonly reason: string
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
  readonly at: Temporal.Instant
  readonly by: string
}

export async function insertAmendment(tx: Tx, row: NewAmendment): Promise<string> {
  const id = newId()
  await tx.insertInto('task_amendments').values({
    id, assignment_id: row.assignmentId, document: row.document, document_date: row.documentDate, reason: row.reason,
    before: JSON.stringify(row.before), after: JSON.stringify(row.after), at: row.at, amended_by: row.by,
  }).execute()
  return id
}
