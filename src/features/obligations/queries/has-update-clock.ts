import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'

/** Whether the clock of Đ7.2.a after this deadline is there, done or not; one after an earlier deadline does not count. */
export async function hasUpdateClock(tx: Tx, assignmentId: string, due: PlainDate): Promise<boolean> {
  const row = await tx.selectFrom('obligations').select('id').where('assignment_id', '=', assignmentId).where('kind', '=', 'UPDATE')
    .where('cancelled_at', 'is', null).where('started_on', '>=', due).limit(1).executeTakeFirst()
  return row !== undefined
}
