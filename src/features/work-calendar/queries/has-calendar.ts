import type { Reader } from '../../../platform/db/database.ts'

/** Whether any notice was ever loaded. */
export async function hasCalendar(db: Reader): Promise<boolean> {
  return (await db.selectFrom('calendar_versions').select('id').limit(1).executeTakeFirst()) !== undefined
}
