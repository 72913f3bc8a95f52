import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'

export type StandingReport = {
  readonly id: string
  readonly ordinal: number
  readonly reportedBy: string
  readonly reportedAt: Temporal.Instant
  readonly resultDate: PlainDate
  /** Of a report the Office wrote down from a paper: the day it came. */
  readonly receivedDate: PlainDate | null
}

/** The report that waits for a decision: the newest one. */
export async function getStandingReport(tx: Tx, assignmentId: string): Promise<StandingReport> {
  return tx.selectFrom('result_reports').select(['id', 'reported_by as reportedBy', 'result_date as resultDate', 'ordinal', 'reported_at as reportedAt', 'received_date as receivedDate'])
    .where('assignment_id', '=', assignmentId).orderBy('ordinal', 'desc').limit(1).executeTakeFirstOrThrow()
}
