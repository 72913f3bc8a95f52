import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { SECRECY_LEVELS, type Secrecy } from '../domain/secrecy.ts'

/** Who of these organisations is cleared for a level today. */
export async function clearedPeopleOf(db: Reader, organisationIds: readonly string[], secrecy: Secrecy, today: PlainDate): Promise<string[]> {
  const rows = await db.selectFrom('secret_clearances as c').innerJoin('users as u', 'u.id', 'c.user_id').select('u.id').distinct()
    .where('u.organisation_id', 'in', [...organisationIds]).where('u.active', '=', true).where('c.revoked_at', 'is', null)
    .where('c.level', 'in', SECRECY_LEVELS.slice(SECRECY_LEVELS.indexOf(secrecy))).where('c.from_date', '<=', today).where('c.to_date', '>=', today).execute()
  return rows.map(({ id }) => id)
}
