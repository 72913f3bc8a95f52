import { type PlainDate, toEpochDay } from '../../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'

/** Whether a request made on a day is still in time, and until when one may be (Đ6.2.c). */
export type Notice = {
  readonly onTime: boolean
  /** Working days that are left after that day, up to and with the deadline; undefined while the calendar of its year is not loaded. */
  readonly daysLeft: number | undefined
  /** The last day on which a request is in time; undefined while it cannot be counted. */
  readonly lastDay: PlainDate | undefined
}

/**
 * P4: in time when so many full working days still remain, `wd(asked, due] ≥ days`; never so many calendar days before. A day off
 * may be the last day to ask. Undefined when a year it needs has no calendar: then nobody can tell.
 */
export function noticeOf(asked: PlainDate, due: PlainDate, days: number, calendar: WorkingCalendar): Notice | undefined {
  if (!calendar.hasYear(due.year)) return ofUncountedYear(asked, due, days, calendar)
  const lastDay = calendar.ord(due) > days ? calendar.extensionCutoff(due, days).date : undefined
  if (toEpochDay(asked) > toEpochDay(due)) return { onTime: false, daysLeft: 0, lastDay }
  if (!calendar.hasYear(asked.year)) return undefined
  const daysLeft = calendar.countWorkingDays(asked, due)
  return { onTime: daysLeft >= days, daysLeft, lastDay }
}

/** A deadline beyond the calendars: surely in time when enough days are left in the years that are known. */
function ofUncountedYear(asked: PlainDate, due: PlainDate, days: number, calendar: WorkingCalendar): Notice | undefined {
  const last = calendar.years.at(-1)?.year
  if (last === undefined || due.year <= last || !calendar.hasYear(asked.year)) return undefined
  const left = calendar.countWorkingDays(asked, Temporal.PlainDate.from({ year: last, month: 12, day: 31 }))
  return left >= days ? { onTime: true, daysLeft: undefined, lastDay: undefined } : undefined
}
