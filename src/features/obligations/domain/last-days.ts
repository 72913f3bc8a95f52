import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { CalendarYearMissing, type WorkingCalendar } from '../../../kernel/working-days.ts'

/** The last day on which people work before a clock ends: the last valid day itself when it is worked (G10). Null where there is no calendar. */
export function lastWorkingDay(dueOn: PlainDate | null, calendar: WorkingCalendar): PlainDate | null {
  if (dueOn === null) return null
  try {
    return calendar.lastWorkingDayUpto(dueOn)
  } catch (error) {
    if (error instanceof CalendarYearMissing) return null
    throw error
  }
}

/** Why nobody works on a day: the name of the day off; empty on a weekend, which goes without saying, and on a working day. */
export function dayOffName(day: PlainDate, calendar: WorkingCalendar, language: Language): string {
  if (!calendar.hasYear(day.year)) return ''
  const row = calendar.findDay(day)
  return row?.kind === 'off' ? row.name[language] : ''
}
