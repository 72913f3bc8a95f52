import type { PlainDate } from '../../../kernel/plain-date.ts'
import { CalendarYearMissing, type WorkingCalendar } from '../../../kernel/working-days.ts'
import { judgedDay, OBLIGATIONS, type Obligation } from './obligation.ts'

/** `workingDaysLate` is null where the calendar ends. A breach of 0 working days ended on the days off after its due day. */
export type Breach = { readonly breached: boolean; readonly workingDaysLate: number | null }

const NONE: Breach = { breached: false, workingDaysLate: 0 }

type Judged = Partial<Pick<Obligation, 'kind'>> & Pick<Obligation, 'dueOn' | 'doneAt' | 'judgedOn' | 'workingDaysLate' | 'cancelledAt'>

/**
 * Whether a clock ran out before the duty was done, judged by local days (the due day lasts until 24:00).
 * By how much is counted while it is open and frozen once it is done: a later notice of days off changes nothing then (P11).
 */
export function breach(row: Judged, today: PlainDate, calendar: WorkingCalendar): Breach {
  if (row.kind !== undefined && 'target' in OBLIGATIONS[row.kind]) return NONE
  if (row.dueOn === null || (row.cancelledAt !== null && row.doneAt === null)) return NONE
  const done = judgedDay(row)
  if (Temporal.PlainDate.compare(done ?? today, row.dueOn) <= 0) return NONE
  return { breached: true, workingDaysLate: done === undefined ? counted(row.dueOn, today, calendar) : row.workingDaysLate }
}

/** What is kept of a clock's lateness when the duty is done on `day`: null when in time, or where the calendar ends. */
export function workingDaysLate(dueOn: PlainDate | null, day: PlainDate, calendar: WorkingCalendar): number | null {
  return dueOn === null || Temporal.PlainDate.compare(day, dueOn) <= 0 ? null : counted(dueOn, day, calendar)
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
