import { formatDateWithWeekday, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { CalendarYearMissing, type WorkingCalendar } from '../../../kernel/working-days.ts'

/** A day of the picture: what it is and, where it is not an ordinary one, its name. */
export type ExplainedDay = { readonly date: string; readonly weekend: boolean; readonly holiday?: string; readonly worked?: boolean }

/** The days from `first` to `last`, both shown, as the calendar knows them; days of a year not loaded are left out. */
export function explainedDays(first: PlainDate, last: PlainDate, calendar: WorkingCalendar, language: Language): ExplainedDay[] {
  const days: ExplainedDay[] = []
  for (let date = first; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    if (!calendar.hasYear(date.year)) break
    const row = calendar.findDay(date)
    days.push({
      date: date.toString(), weekend: date.dayOfWeek >= 6,
      ...(row?.kind === 'off' ? { holiday: row.name[language] } : {}), ...(row?.kind === 'worked' ? { worked: true } : {}),
    })
  }
  return days
}

const NOTHING = { skipped: [], worked: [] }

/** The named days that made (after, upto] longer or shorter: weekends that are simply weekends go without saying. */
export function namedDays(after: PlainDate, upto: PlainDate, calendar: WorkingCalendar, language: Language): { readonly skipped: readonly string[]; readonly worked: readonly string[] } {
  try {
    const day = (date: PlainDate, reason: string) => `${formatDateWithWeekday(date, language, 'short')} ${reason}`.trim()
    return {
      skipped: calendar.skippedDays(after, upto).map(({ date, kind, reason }) => day(date, kind === 'holiday' ? reason[language] : '')),
      worked: calendar.workedWeekendDays(after, upto).map(({ date, reason }) => day(date, reason[language])),
    }
  } catch (error) {
    if (error instanceof CalendarYearMissing) return NOTHING
    throw error
  }
}
