import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { type ObligationRow, obligationRowFrom, selectObligationRows } from './obligation-rows.ts'
import { visibleObligation } from './visible-obligations.ts'

export type OpenObligation = ObligationRow

/** The open clocks charged to the actor's own organisation and those below it, those that end first first. `dueUpto` keeps far ones out. */
export async function openObligationsFor(db: Reader, actor: Actor, { limit, dueUpto }: { limit: number; dueUpto?: PlainDate }): Promise<OpenObligation[]> {
  let query = selectObligationRows(db).where('o.charged_organisation_id', 'in', [...actor.scope]).where(visibleObligation(actor))
    .where('o.done_at', 'is', null).where('o.cancelled_at', 'is', null)
  if (dueUpto !== undefined) query = query.where('o.due_on', '<=', dueUpto)
  return (await query.orderBy('o.due_on').orderBy('o.id').limit(limit).execute()).map(obligationRowFrom)
}
