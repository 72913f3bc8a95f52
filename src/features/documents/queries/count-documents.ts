import { sql } from 'kysely'
import type { Ctx } from '../../../platform/http/route.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'

export type DocumentCounts = { readonly registered: number; readonly published: number }

const memo = new SnapshotMemo<DocumentCounts>(4)

/** How many documents wait to be classified and how many were sent out; for those who see all of them. */
export function countDocuments({ db, snapshot }: Pick<Ctx, 'db' | 'snapshot'>): Promise<DocumentCounts> {
  return memo.get(snapshot, 'all', async () => {
    const { rows } = await sql<DocumentCounts>`
      select coalesce(sum(n) filter (where state = 'registered'), 0)::int as registered, coalesce(sum(n) filter (where state = 'published'), 0)::int as published
      from tallies where what = 'document'`.execute(db)
    return rows[0] ?? { registered: 0, published: 0 }
  })
}
