import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

/** The Office, which follows every task unless another is named (Đ5.1.d). */
export async function officeId(db: Reader, today: PlainDate): Promise<string> {
  const { id } = await db.selectFrom('organisations').select('id')
    .where('kind', '=', 'office').where((where) => where.or([where('closed_from', 'is', null), where('closed_from', '>', today)]))
    .orderBy('position').orderBy('id').limit(1).executeTakeFirstOrThrow(() => new Error('There is no organisation of kind office'))
  return id
}
