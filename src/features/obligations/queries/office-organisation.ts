import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

/** The Office, which is charged with Đ7.1 and Đ7.3. An authority without one cannot register documents, so there always is one. */
export async function officeOrganisation(db: Reader, today: PlainDate): Promise<string> {
  const { id } = await db.selectFrom('organisations').select('id')
    .where('kind', '=', 'office').where((where) => where.or([where('closed_from', 'is', null), where('closed_from', '>', today)]))
    .orderBy('position').orderBy('id').limit(1)
    .executeTakeFirstOrThrow(() => new Error('There is no organisation of kind office'))
  return id
}

