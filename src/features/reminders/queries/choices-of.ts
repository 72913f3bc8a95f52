import type { Reader } from '../../../platform/db/database.ts'

/** How a person wants the daily digest, and where it would go. */
export type Choices = { readonly mail: boolean; readonly message: boolean; readonly email: string | null; readonly phone: string | null }

export async function choicesOf(db: Reader, userId: string): Promise<Choices> {
  const row = await db.selectFrom('users as u').leftJoin('reminder_choices as c', 'c.user_id', 'u.id').select(['u.email', 'u.phone', 'c.mail', 'c.message'])
    .where('u.id', '=', userId).executeTakeFirstOrThrow()
  return { mail: row.mail ?? true, message: row.message ?? true, email: row.email, phone: row.phone }
}
