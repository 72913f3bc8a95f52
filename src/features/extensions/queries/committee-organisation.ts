import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

/** The committee, whose leaders are charged with the reply (Đ6.1.d). Every authority has one. */
export async function committeeOrganisation(db: Reader, today: PlainDate): Promise<string> {
  const { id } = await db.selectFrom('organisations').select('id')
    .where('kind', '=', 'authority').where((where) => where.or([where('closed_from', 'is', null), where('closed_from', '>', today)]))
    .orderBy('position').orderBy('id').limit(1)
    .executeTakeFirstOrThrow(() => new Error('There is no organisation of kind authority'))
  return id
}
