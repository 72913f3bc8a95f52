import type { Reader } from '../../../platform/db/database.ts'
import { OBLIGATION_KINDS, OBLIGATIONS, type Obligation } from '../domain/obligation.ts'
import { OBLIGATION_COLUMNS, obligationFrom } from './obligation-columns.ts'

const COUNTED = OBLIGATION_KINDS.filter((kind) => OBLIGATIONS[kind].counting === 'working_days')

/** The open clocks that are counted in working days, and so depend on the calendar. */
export async function countedOpenObligations(db: Reader): Promise<Obligation[]> {
  const rows = await db.selectFrom('obligations').select(OBLIGATION_COLUMNS)
    .where('done_at', 'is', null).where('cancelled_at', 'is', null).where('kind', 'in', COUNTED).orderBy('id').execute()
  return rows.map(obligationFrom)
}
