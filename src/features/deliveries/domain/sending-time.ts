import { localDate, officeZone } from '../../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'

export type QuietHours = { readonly from: string; readonly to: string }

/** Whether something may go out now: on a working day, outside the quiet hours. A year without a calendar is not guessed: nothing goes out. */
export function isSendingTime(now: Temporal.Instant, quiet: QuietHours, calendar: WorkingCalendar): boolean {
  const today = localDate(now)
  return calendar.hasYear(today.year) && calendar.isWorkingDay(today) && !isQuiet(now, quiet)
}

/** From `from` on, until just before `to`, which may be of the next morning. */
export function isQuiet(now: Temporal.Instant, { from, to }: QuietHours): boolean {
  const time = now.toZonedDateTimeISO(officeZone).toPlainTime()
  const [start, end] = [Temporal.PlainTime.from(from), Temporal.PlainTime.from(to)]
  const since = Temporal.PlainTime.compare(time, start) >= 0
  const before = Temporal.PlainTime.compare(time, end) < 0
  return Temporal.PlainTime.compare(start, end) <= 0 ? since && before : since || before
}
