import type { PlainDate } from '../../../kernel/plain-date.ts'
import { CalendarYearMissing, type WorkingCalendar } from '../../../kernel/working-days.ts'
import { OBLIGATIONS, type ObligationKind } from './obligation.ts'
import { quarterOf } from './quarter.ts'

/**
 * The last day of a clock, inclusive: `days` working days after `start`, whose own day does not count (P2);
 * for a quarterly update the last day of the quarter of `start` (P3: "trong quý"), a day off or not;
 * the day given (`given`) where the rule or a person names it; that day or, on a day off, the working day before it.
 * Null while the calendar of a year in between is not loaded: it is never guessed (P1).
 */
export function obligationDue(kind: ObligationKind, start: PlainDate, days: number | null, calendar: WorkingCalendar, given: PlainDate | null = null): PlainDate | null {
  const { counting } = OBLIGATIONS[kind]
  if (counting === 'quarter') return quarterOf(start).last
  if (counting === 'given_day') return given
  try {
    if (counting === 'day_or_before') return given === null ? null : calendar.lastWorkingDayUpto(given)
    return calendar.addWorkingDays(start, days ?? 0)
  } catch (error) {
    if (error instanceof CalendarYearMissing) return null
    throw error
  }
}
