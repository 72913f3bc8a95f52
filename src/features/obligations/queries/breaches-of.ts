import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { TARGET_KINDS } from '../domain/obligation.ts'
import { type ObligationRow, obligationRowFrom, selectObligationRows } from './obligation-rows.ts'
import { visibleObligation } from './visible-obligations.ts'

/** What one organisation itself is late with, the oldest first; it stands above everything else on the page. */
export async function breachesOf(db: Reader, actor: Actor, organisationId: string, today: PlainDate, limit: number): Promise<ObligationRow[]> {
  const rows = await selectObligationRows(db).where(visibleObligation(actor)).where('o.charged_organisation_id', '=', organisationId)
    .where('o.done_at', 'is', null).where('o.cancelled_at', 'is', null).where('o.due_on', '<', today).where('o.kind', 'not in', TARGET_KINDS)
    .orderBy('o.due_on').orderBy('o.id').limit(limit).execute()
  return rows.map(obligationRowFrom)
}
