import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

/** What ended a periodic duty, and whether the Office confirmed that it came in. */
export type PeriodicReport = {
  readonly documentRef: string
  readonly documentDate: PlainDate
  readonly sentOn: PlainDate
  readonly recordedAt: Temporal.Instant
  readonly recordedBy: string
  readonly receivedOn: PlainDate | null
  readonly receiptBy: string | null
}

export async function findPeriodicReport(db: Reader, obligationId: string): Promise<PeriodicReport | undefined> {
  return db.selectFrom('periodic_reports as r').innerJoin('users as u', 'u.id', 'r.recorded_by')
    .leftJoin('periodic_receipts as c', 'c.obligation_id', 'r.obligation_id').leftJoin('users as cu', 'cu.id', 'c.recorded_by')
    .select([
      'r.document_ref as documentRef', 'r.document_date as documentDate', 'r.sent_on as sentOn', 'r.recorded_at as recordedAt', 'u.full_name as recordedBy',
      'c.received_on as receivedOn', 'cu.full_name as receiptBy',
    ])
    .where('r.obligation_id', '=', obligationId).executeTakeFirst()
}
