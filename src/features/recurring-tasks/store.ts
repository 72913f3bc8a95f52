import { sql } from 'kysely'
import { stale } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/db/database.ts'

export type SeriesEnd = { readonly taskId: string; readonly version: number; readonly documentRef: string; readonly reason: string; readonly at: Temporal.Instant; readonly by: string }

/** Ends a running series as it was seen; otherwise 409. */
export async function endRunning(tx: Tx, { taskId, version, documentRef, reason, at, by }: SeriesEnd): Promise<void> {
  const row = await tx.updateTable('task_series').set({ ended_at: at, ended_by: by, end_document_ref: documentRef, end_reason: reason, version: sql`version + 1` })
    .where('task_id', '=', taskId).where('version', '=', version).where('ended_at', 'is', null).returning('task_id').executeTakeFirst()
  if (row === undefined) throw stale()
}
