import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

/** The units that can be asked today, in the order of the register. */
export function activeUnits(db: Reader, today: PlainDate): Promise<{ id: string; name: string }[]> {
  return db.selectFrom('organisations').select(['id', 'name'])
    .where((where) => where.or([where('closed_from', 'is', null), where('closed_from', '>', today)])).orderBy('position').orderBy('name').execute()
}
