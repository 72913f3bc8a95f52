import type { Reader } from '../../../platform/db/database.ts'

/** The person who signs in under this name. */
export async function findUserName(db: Reader, userName: string): Promise<{ id: string } | undefined> {
  return db.selectFrom('users').select('id').where('user_name', '=', userName).executeTakeFirst()
}
