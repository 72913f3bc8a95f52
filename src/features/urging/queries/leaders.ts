import type { Reader } from '../../../platform/db/database.ts'

export type Leader = { readonly id: string; readonly fullName: string; readonly position: string }

/** The Chairman and the Vice-Chairmen in office. */
export async function leaders(db: Reader): Promise<Leader[]> {
  return db.selectFrom('users as u').select(['u.id', 'u.full_name as fullName', 'u.position_title as position']).distinct()
    .innerJoin('user_roles as r', 'r.user_id', 'u.id').where('r.role', 'in', ['CHAIR', 'VICE_CHAIR']).where('u.active', '=', true).orderBy('u.full_name').execute()
}
