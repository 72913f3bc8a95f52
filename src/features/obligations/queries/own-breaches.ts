import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { type ObligationRow, obligationRowFrom, selectObligationRows } from './obligation-rows.ts'
import { visibleObligation } from './visible-obligations.ts'

/** What the actor's own organisation itself is late with, the oldest first; it stands above everything else on the page. */
export async function ownBreaches(db: Reader, actor: Actor, today: PlainDate, limit: number): Promise<ObligationRow[]> {
  const rows = await selectObligationRows(db).where(visibleObligation(actor)).where('o.charged_organisation_id', '=', actor.organisationId)
    .where('o.done_at', 'is', null).where('o.cancelled_at', 'is', null).where('o.due_on', '<', today)
    .orderBy('o.due_on').orderBy('o.id').limit(limit).execute()
  return rows.map(obligationRowFrom)
}
