import type { Reader } from '../../../platform/db/database.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'

const memo = new SnapshotMemo<number>(1000)

/** How many notices the person has not read; at most 100 are counted. */
export function unreadCount({ db, snapshot }: { db: Reader; snapshot?: string | undefined }, userId: string): Promise<number> {
  return memo.get(snapshot, userId, async () => {
    const rows = await db.selectFrom('notifications').select('id').where('user_id', '=', userId).where('read_at', 'is', null).limit(100).execute()
    return rows.length
  })
}
