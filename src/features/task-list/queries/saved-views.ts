import type { Reader } from '../../../platform/db/database.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import { MOST_VIEWS, type SavedView } from '../domain/saved-view.ts'

const memo = new SnapshotMemo<readonly SavedView[]>(500)

/** The views a person has saved, by name. */
export function savedViews({ db, snapshot }: { readonly db: Reader; readonly snapshot: string | undefined }, userId: string): Promise<readonly SavedView[]> {
  return memo.get(snapshot, userId, () =>
    db.selectFrom('saved_views').select(['id', 'name', 'query']).where('user_id', '=', userId).orderBy('name').orderBy('id').limit(MOST_VIEWS).execute())
}
