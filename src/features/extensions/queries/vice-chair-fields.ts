import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

/** One charge: who of which unit, from when until when. */
export type FieldRow = {
  readonly id: string
  readonly userId: string
  readonly fullName: string
  readonly organisationId: string
  readonly shortName: string
  readonly from: PlainDate
  readonly to: PlainDate | null
}

const COLUMNS = sql`v.id, v.user_id as "userId", u.full_name as "fullName", v.organisation_id as "organisationId", o.short_name as "shortName",
  v.from_date as "from", v.to_date as "to"
  from vice_chair_fields v join users u on u.id = v.user_id join organisations o on o.id = v.organisation_id`

/** Every charge there is or was, the running ones first, unit by unit. */
export async function viceChairFields(db: Reader): Promise<readonly FieldRow[]> {
  const { rows } = await sql<FieldRow>`select ${COLUMNS} order by v.to_date is not null, o.position, o.id, v.from_date desc limit 500`.execute(db)
  return rows
}

export async function findField(db: Reader, id: string): Promise<FieldRow | undefined> {
  const { rows } = await sql<FieldRow>`select ${COLUMNS} where v.id = ${id}`.execute(db)
  return rows[0]
}

export type ViceChair = { readonly id: string; readonly fullName: string }

export async function viceChairs(db: Reader): Promise<readonly ViceChair[]> {
  return db.selectFrom('users as u').innerJoin('user_roles as r', 'r.user_id', 'u.id').select(['u.id', 'u.full_name as fullName'])
    .where('u.active', '=', true).where('r.role', '=', 'VICE_CHAIR').orderBy('u.full_name').orderBy('u.id').execute()
}
