import { formatDateWithWeekday, type PlainDate, weekdayName } from '../plain-date.ts'
import type { Text } from '../text.ts'
import { CalendarYearMissing, type WorkingCalendar } from '../working-days.ts'

/** Something to see before a due date is entered; the date is kept as it is (P5). */
export type DueWarning =
  | {
      readonly code: 'non_working_day'
      readonly text: Text
      /** Undefined where the calendar ends. */
      readonly previous: PlainDate | undefined
      readonly next: PlainDate | undefined
    }
  | { readonly code: 'year_missing'; readonly text: Text; readonly year: number }

/** Warnings about a due date; an empty list for a working day. */
export function dueWarnings(dueDate: PlainDate, calendar: WorkingCalendar): DueWarning[] {
  if (!calendar.hasYear(dueDate.year)) return [yearMissing(dueDate.year)]
  if (calendar.isWorkingDay(dueDate)) return []
  const previous = withinCalendar(() => calendar.previousWorkingDay(dueDate))
  const next = withinCalendar(() => calendar.nextWorkingDay(dueDate))
  const holiday = calendar.findDay(dueDate)?.name
  const text = {
    vi: `${formatDateWithWeekday(dueDate, 'vi')} là ngày nghỉ (${holiday?.vi ?? 'nghỉ hằng tuần'})${neighbours(previous, next, 'vi')}. Hạn vẫn giữ nguyên như văn bản.`,
    en: `${formatDateWithWeekday(dueDate, 'en')} is not a working day (${holiday?.en ?? `weekly rest, ${weekdayName(dueDate, 'en')}`})${neighbours(previous, next, 'en')}. The deadline stays as written.`,
  }
  return [{ code: 'non_working_day', text, previous, next }]
}

function neighbours(previous: PlainDate | undefined, next: PlainDate | undefined, language: 'vi' | 'en'): string {
  const labels = { vi: ['ngày làm việc liền trước', 'liền sau'], en: ['the working day before', 'after'] }[language]
  return [previous, next]
    .map((date, place) => (date ? `; ${labels[place] ?? ''}: ${formatDateWithWeekday(date, language)}` : ''))
    .join('')
}

function yearMissing(year: number): DueWarning {
  const text = {
    vi: `Chưa có lịch làm việc năm ${year}, nên chưa biết ngày này có phải ngày nghỉ không.`,
    en: `There is no working-day calendar for ${year} yet, so it is not known whether this is a day off.`,
  }
  return { code: 'year_missing', text, year }
}

function withinCalendar(ask: () => PlainDate): PlainDate | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof CalendarYearMissing) return undefined
    throw error
  }
}
