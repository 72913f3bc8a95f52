import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import { levelsUpTo, type Secrecy } from '../domain/secrecy.ts'

type At = { readonly db: Reader; readonly snapshot?: string | undefined; readonly today: PlainDate }

const memo = new SnapshotMemo<Secrecy | null>(1000)

/** The highest level up to which a person is cleared on a day; null for who is not. */
export function clearanceOf({ db, snapshot, today }: At, userId: string): Promise<Secrecy | null> {
  return memo.get(snapshot, `${userId} ${today}`, async () => {
    const rows = await db.selectFrom('secret_clearances').select('level').where('user_id', '=', userId).where('revoked_at', 'is', null)
      .where('from_date', '<=', today).where('to_date', '>=', today).execute()
    const levels = rows.map(({ level }) => level as Secrecy)
    return levels.toSorted((a, b) => levelsUpTo(b).length - levelsUpTo(a).length)[0] ?? null
  })
}
