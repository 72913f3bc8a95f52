import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

/** The last day before this one whose reminders were made; undefined at the very beginning. */
export async function lastPreparedBefore(db: Reader, day: PlainDate): Promise<PlainDate | undefined> {
  const row = await db.selectFrom('reminder_days').select('day').where('day', '<', day).orderBy('day', 'desc').limit(1).executeTakeFirst()
  return row?.day
}

export async function isPrepared(db: Reader, day: PlainDate): Promise<boolean> {
  return (await db.selectFrom('reminder_days').select('day').where('day', '=', day).executeTakeFirst()) !== undefined
}
