import type { Reader } from '../../../platform/db/database.ts'
import { DEPENDS_ON_CALENDAR, OBLIGATION_KINDS, OBLIGATIONS, type Obligation } from '../domain/obligation.ts'
import { OBLIGATION_COLUMNS, obligationFrom } from './obligation-columns.ts'

const COUNTED = OBLIGATION_KINDS.filter((kind) => DEPENDS_ON_CALENDAR[OBLIGATIONS[kind].counting])

/** The open clocks whose last day depends on the calendar. */
export async function countedOpenObligations(db: Reader): Promise<Obligation[]> {
  const rows = await db.selectFrom('obligations').select(OBLIGATION_COLUMNS)
    .where('done_at', 'is', null).where('cancelled_at', 'is', null).where('kind', 'in', COUNTED).orderBy('id').execute()
  return rows.map(obligationFrom)
}
