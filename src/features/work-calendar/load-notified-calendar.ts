import type { Db } from '../../platform/db/database.ts'
import { notifiedCalendar } from './notified-calendar.ts'
import { hasCalendar } from './queries/has-calendar.ts'
import { insertCalendarVersion, lockCalendar, rewriteOrdinals } from './store.ts'

/** On a new database: the years 2020–2027 as notified, so that the office can work from the first minute. */
export async function loadNotifiedCalendar(db: Db, now: Temporal.Instant): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockCalendar(tx)
    if (await hasCalendar(tx)) return
    for (const table of notifiedCalendar) {
      const notices = [...new Set(table.days.map((day) => day.notice))].join('; ').slice(0, 500)
      await insertCalendarVersion(tx, table, { notice: notices || String(table.year), at: now, by: null })
    }
    await rewriteOrdinals(tx)
  })
}
