import { localDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { CalendarYearMissing, type WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Obligation } from './obligation.ts'

/** `workingDaysLate` is null where the calendar ends. A breach of 0 working days ended on the days off after its due day. */
export type Breach = { readonly breached: boolean; readonly workingDaysLate: number | null }

const NONE: Breach = { breached: false, workingDaysLate: 0 }

/** Whether a clock ran out before the duty was done, judged by local days (the due day lasts until 24:00). Derived, never stored. */
export function breach(row: Pick<Obligation, 'dueOn' | 'doneAt' | 'cancelledAt'>, today: PlainDate, calendar: WorkingCalendar): Breach {
  if (row.dueOn === null || (row.cancelledAt !== null && row.doneAt === null)) return NONE
  const end = row.doneAt === null ? today : localDate(row.doneAt)
  if (Temporal.PlainDate.compare(end, row.dueOn) <= 0) return NONE
  return { breached: true, workingDaysLate: counted(row.dueOn, end, calendar) }
}

function counted(due: PlainDate, end: PlainDate, calendar: WorkingCalendar): number | null {
  try {
    return calendar.countWorkingDays(due, end)
  } catch (error) {
    if (error instanceof CalendarYearMissing) return null
    throw error
  }
}

/**
 * Whether an act of the unit does its duty to update after the deadline (Đ7.2.a): a result report at any time,
 * a progress update only on or after the deadline itself, since before it nobody knows how the work ended.
 */
export function fulfilsUpdate(act: 'result_report' | 'progress_update', on: PlainDate, dueDate: PlainDate): boolean {
  return act === 'result_report' || Temporal.PlainDate.compare(on, dueDate) >= 0
}
