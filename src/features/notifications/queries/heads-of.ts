import type { Reader } from '../../../platform/db/database.ts'

/** The heads of an organisation who can sign in. */
export async function headsOf(db: Reader, organisationId: string): Promise<string[]> {
  const rows = await db.selectFrom('users as u').innerJoin('user_roles as r', 'r.user_id', 'u.id').select('u.id')
    .where('u.organisation_id', '=', organisationId).where('u.active', '=', true).where('r.role', '=', 'UNIT_HEAD').execute()
  return rows.map((row) => row.id)
}
