import type { Reader } from '../../../platform/db/database.ts'

export type UnitPerson = { readonly id: string; readonly fullName: string; readonly positionTitle: string }

/** The active people of a unit, among whom it shares out its work (Đ9.2.c). */
export async function unitPeople(db: Reader, organisationId: string): Promise<UnitPerson[]> {
  return db.selectFrom('users').select(['id', 'full_name as fullName', 'position_title as positionTitle'])
    .where('organisation_id', '=', organisationId).where('active', 'is', true).orderBy('full_name').orderBy('id').execute()
}
