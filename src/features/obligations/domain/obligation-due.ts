import type { PlainDate } from '../../../kernel/plain-date.ts'
import { CalendarYearMissing, type WorkingCalendar } from '../../../kernel/working-days.ts'
import type { ObligationKind } from './obligation.ts'
import { quarterOf } from './quarter.ts'

/**
 * The last day of a clock, inclusive: `days` working days after `start`, whose own day does not count (P2);
 * for a quarterly update the last day of the quarter of `start` (P3: "trong quý"), a day off or not.
 * Null while the calendar of a year in between is not loaded: it is never guessed (P1).
 */
export function obligationDue(kind: ObligationKind, start: PlainDate, days: number | null, calendar: WorkingCalendar): PlainDate | null {
  if (kind === 'QUARTERLY_UPDATE') return quarterOf(start).last
  try {
    return calendar.addWorkingDays(start, days ?? 0)
  } catch (error) {
    if (error instanceof CalendarYearMissing) return null
    throw error
  }
}
