import type { Reader } from '../../../platform/db/database.ts'

export type UnitOfficer = { readonly id: string; readonly fullName: string; readonly positionTitle: string }

/** The active people of one unit, to whom it may give the work inside (Đ9.2.c). */
export async function unitOfficers(db: Reader, organisationId: string): Promise<UnitOfficer[]> {
  return db.selectFrom('users').select(['id', 'full_name as fullName', 'position_title as positionTitle'])
    .where('organisation_id', '=', organisationId).where('active', 'is', true).orderBy('full_name').limit(200).execute()
}
