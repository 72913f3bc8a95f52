import type { Reader } from '../../../platform/db/database.ts'

/** Enough of the latest to judge by any throttle; a flood must not be read in full. */
const MOST = 100

/** When the other attempts under this subject failed, or are still being checked. */
export async function recentFailures(db: Reader, subject: string, since: Temporal.Instant, except: string): Promise<Temporal.Instant[]> {
  const rows = await db.selectFrom('sign_in_failures').select('at')
    .where('subject', '=', subject).where('at', '>', since).where('attempt', '!=', except)
    .orderBy('at', 'desc').limit(MOST).execute()
  return rows.map((row) => row.at)
}
