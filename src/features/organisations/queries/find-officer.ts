import type { Reader } from '../../../platform/db/database.ts'
import type { Officer } from '../domain/focal-officer.ts'

/** The person as an appointment looks at them. */
export async function findOfficer(db: Reader, userId: string): Promise<Officer | undefined> {
  const row = await db.selectFrom('users').select(['id', 'organisation_id', 'active']).where('id', '=', userId).executeTakeFirst()
  return row === undefined ? undefined : { userId: row.id, organisationId: row.organisation_id, active: row.active }
}
