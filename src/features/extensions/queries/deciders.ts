import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { inCharge } from './in-charge.ts'

/** Who may decide for a unit today: the Chairman, and the Vice-Chairman in charge, or each of them where none is (Đ6.1.d). */
export async function deciders(db: Reader, organisationId: string, today: PlainDate): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`with charged as (select ${inCharge(sql`${organisationId}::uuid`, today)} as people)
    select distinct u.id from users u join user_roles r on r.user_id = u.id cross join charged c
    where u.active and (r.role = 'CHAIR' or (r.role = 'VICE_CHAIR' and (c.people = '{}' or u.id::text = any(c.people))))`.execute(db)
  return rows.map((row) => row.id)
}
