import type { Reader } from '../../../platform/db/database.ts'
import { OBLIGATIONS, PERIODIC_KINDS } from '../domain/obligation.ts'
import { type ObligationRow, obligationRowFrom, selectObligationRows } from './obligation-rows.ts'

const OF_UNITS = PERIODIC_KINDS.filter((kind) => OBLIGATIONS[kind].charged === 'unit')

/** Reports that units say they sent and the Office has not yet confirmed, the oldest first. */
export async function unreceivedReports(db: Reader, limit: number): Promise<ObligationRow[]> {
  const rows = await selectObligationRows(db).innerJoin('periodic_reports as p', 'p.obligation_id', 'o.id')
    .where('o.kind', 'in', OF_UNITS)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('periodic_receipts as c').select('c.obligation_id').whereRef('c.obligation_id', '=', 'o.id'))))
    .orderBy('p.recorded_at').orderBy('o.id').limit(limit).execute()
  return rows.map(obligationRowFrom)
}
