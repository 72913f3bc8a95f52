import type { Role } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'

/** Everybody who can sign in and has one of these standing roles, e.g. the leaders or the Office. */
export async function peopleOfRoles(db: Reader, roles: readonly Exclude<Role, 'FOCAL_OFFICER'>[]): Promise<string[]> {
  const rows = await db.selectFrom('users as u').innerJoin('user_roles as r', 'r.user_id', 'u.id').select('u.id').distinct()
    .where('u.active', '=', true).where('r.role', 'in', [...roles]).execute()
  return rows.map((row) => row.id)
}
