import type { Tx } from '../../../platform/db/database.ts'

/** The report that waits for a decision: the newest one. */
export async function getStandingReport(tx: Tx, assignmentId: string): Promise<{ id: string; reportedBy: string; resultDate: Temporal.PlainDate; ordinal: number }> {
  return tx.selectFrom('result_reports').select(['id', 'reported_by as reportedBy', 'result_date as resultDate', 'ordinal'])
    .where('assignment_id', '=', assignmentId).orderBy('ordinal', 'desc').limit(1).executeTakeFirstOrThrow()
}
