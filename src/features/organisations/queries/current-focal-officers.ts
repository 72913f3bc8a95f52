import type { Reader } from '../../../platform/db/database.ts'

export type CurrentFocalOfficer = { readonly organisationId: string; readonly userId: string }

/** The appointment without an end of every unit that has one. */
export async function currentFocalOfficers(db: Reader): Promise<CurrentFocalOfficer[]> {
  const rows = await db.selectFrom('focal_appointments').select(['organisation_id', 'user_id']).where('to_date', 'is', null).execute()
  return rows.map((row) => ({ organisationId: row.organisation_id, userId: row.user_id }))
}
