import type { Actor } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { type ObligationRow, obligationRowFrom, selectObligationRows } from './obligation-rows.ts'
import { visibleObligation } from './visible-obligations.ts'

export async function findObligation(db: Reader, actor: Actor, id: string): Promise<ObligationRow | undefined> {
  const row = await selectObligationRows(db).where('o.id', '=', id).where(visibleObligation(actor)).executeTakeFirst()
  return row === undefined ? undefined : obligationRowFrom(row)
}
