import { localDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { currentProfile } from '../../regulation/public.ts'
import { currentCalendar } from '../../work-calendar/public.ts'
import { isSendingTime } from '../domain/sending-time.ts'

/** Whether it is a working day and no quiet hour, by the calendar and the profile in force. */
export async function maySendNow(db: Reader, now: Temporal.Instant): Promise<boolean> {
  const [{ calendar }, { readings }] = await Promise.all([currentCalendar({ db }), currentProfile({ db, today: localDate(now) })])
  return isSendingTime(now, readings.quietHours, calendar)
}
