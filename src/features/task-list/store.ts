import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'

/** How many views a person has saved and whether one has this name; their rows are locked until the end of the transaction. */
export async function lockSavedViews(tx: Tx, userId: string): Promise<readonly string[]> {
  const rows = await tx.selectFrom('saved_views').select('name').where('user_id', '=', userId).forUpdate().execute()
  return rows.map((row) => row.name)
}

/** Answers the identifier of the new view. */
export async function insertSavedView(tx: Tx, view: { userId: string; name: string; query: string; now: Temporal.Instant }): Promise<string> {
  const id = newId()
  await tx.insertInto('saved_views').values({ id, user_id: view.userId, name: view.name, query: view.query, created_at: view.now }).execute()
  return id
}

export async function deleteSavedView(tx: Tx, userId: string, id: string): Promise<void> {
  await tx.deleteFrom('saved_views').where('id', '=', id).where('user_id', '=', userId).execute()
}
