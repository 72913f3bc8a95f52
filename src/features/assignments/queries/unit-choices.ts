import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

export type UnitChoice = { readonly id: string; readonly name: string; readonly shortName: string }

/** The organisations that can be given a task today, in the order of the register. */
export async function unitChoices(db: Reader, today: PlainDate): Promise<UnitChoice[]> {
  return db.selectFrom('organisations').select(['id', 'name', 'short_name as shortName'])
    .where((where) => where.or([where('closed_from', 'is', null), where('closed_from', '>', today)])).orderBy('position').orderBy('name').execute()
}
