import type { Tx } from '../../../platform/db/database.ts'
import type { Obligation } from '../domain/obligation.ts'
import { OBLIGATION_COLUMNS, obligationFrom } from './obligation-columns.ts'

/** The open clock of a month's regular session, locked: at most one, as there is one Office. */
export async function openSessionClocks(tx: Tx, month: string): Promise<Obligation[]> {
  const rows = await tx.selectFrom('obligations').select(OBLIGATION_COLUMNS)
    .where('kind', '=', 'SESSION_REPORT').where('period', '=', month).where('done_at', 'is', null).where('cancelled_at', 'is', null).orderBy('id').forUpdate().execute()
  return rows.map(obligationFrom)
}
