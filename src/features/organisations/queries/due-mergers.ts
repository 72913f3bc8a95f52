import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

export type DueMerger = { readonly organisationId: string; readonly successorId: string; readonly from: PlainDate }

/** Mergers whose day came within the last month. Carrying one out again changes nothing, so a day the job missed is made good. */
export async function dueMergers(db: Reader, today: PlainDate): Promise<DueMerger[]> {
  const rows = await db.selectFrom('organisations').select(['id', 'successor_id', 'closed_from'])
    .where('successor_id', 'is not', null).where('closed_from', '<=', today).where('closed_from', '>', today.subtract({ days: 31 }))
    .orderBy('closed_from').orderBy('id').execute()
  return rows.flatMap((row) => (row.successor_id === null || row.closed_from === null ? [] : [{ organisationId: row.id, successorId: row.successor_id, from: row.closed_from }]))
}
