import type { Reader } from '../../../platform/db/database.ts'
import type { SavedView } from '../domain/saved-view.ts'

/** A saved view of this person; somebody else's is not found. */
export async function findSavedView(db: Reader, userId: string, id: string): Promise<SavedView | undefined> {
  return db.selectFrom('saved_views').select(['id', 'name', 'query']).where('id', '=', id).where('user_id', '=', userId).executeTakeFirst()
}
