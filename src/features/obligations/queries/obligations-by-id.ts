import type { Reader } from '../../../platform/db/database.ts'
import { type ObligationRow, obligationRowFrom, selectObligationRows } from './obligation-rows.ts'

/** These clocks with what they are about. */
export async function obligationsById(db: Reader, ids: readonly string[]): Promise<Map<string, ObligationRow>> {
  if (ids.length === 0) return new Map()
  const rows = await selectObligationRows(db).where('o.id', 'in', [...ids]).execute()
  return new Map(rows.map((row) => [row.id, obligationRowFrom(row)]))
}
