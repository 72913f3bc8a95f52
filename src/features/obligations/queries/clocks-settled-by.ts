import type { Tx } from '../../../platform/db/database.ts'
import type { Obligation } from '../domain/obligation.ts'
import { OBLIGATION_COLUMNS, obligationFrom } from './obligation-columns.ts'

/** The clocks that a result report ended, locked. */
export async function clocksSettledBy(tx: Tx, reportId: string): Promise<Obligation[]> {
  const rows = await tx.selectFrom('obligations').select(OBLIGATION_COLUMNS).where('settled_by_report_id', '=', reportId).orderBy('id').forUpdate().execute()
  return rows.map(obligationFrom)
}
