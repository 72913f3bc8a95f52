import { sql } from 'kysely'
import type { Language } from '../../../kernel/text.ts'
import type { Reader } from '../../../platform/db/database.ts'

/** How a person can be reached. */
export type Reach = { readonly userId: string; readonly language: Language; readonly email: string | null; readonly phone: string | null; readonly wantsMail: boolean; readonly wantsMessage: boolean }

/** Of those who can still sign in. */
export async function reachOf(db: Reader, userIds: readonly string[]): Promise<ReadonlyMap<string, Reach>> {
  const { rows } = await sql<Reach>`
    select u.id as "userId", u.language, nullif(btrim(u.email), '') as email, nullif(btrim(u.phone), '') as phone, coalesce(c.mail, true) as "wantsMail", coalesce(c.message, true) as "wantsMessage"
    from users u left join reminder_choices c on c.user_id = u.id where u.active and u.id = any(${[...new Set(userIds)]}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.userId, row]))
}
