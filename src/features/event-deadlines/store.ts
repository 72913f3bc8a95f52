import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/database.ts'

export type NewDueEvent = { readonly taskId: string; readonly occurredOn: PlainDate; readonly documentRef: string; readonly due: PlainDate; readonly at: Temporal.Instant; readonly by: string }

/** Keeps the event, once; false when somebody else has recorded it meanwhile. */
export async function insertDueEvent(tx: Tx, row: NewDueEvent): Promise<boolean> {
  const kept = await tx.insertInto('due_events')
    .values({ task_id: row.taskId, occurred_on: row.occurredOn, document_ref: row.documentRef, due_date: row.due, recorded_at: row.at, recorded_by: row.by })
    .onConflict((conflict) => conflict.doNothing()).returning('task_id').executeTakeFirst()
  return kept !== undefined
}
