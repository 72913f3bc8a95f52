import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'

/** The administrators who have no unread alarm of this kind yet: one says it all. */
export async function peopleToAlarm(db: Reader): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select u.id from users u join user_roles r on r.user_id = u.id and r.role = 'ADMIN'
    where u.active and not exists (select from notifications n where n.user_id = u.id and n.kind = 'DELIVERY_STOPPED' and n.read_at is null)`.execute(db)
  return rows.map((row) => row.id)
}
