import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'

export type Pause = { readonly suspendedOn: PlainDate; readonly resumedOn: PlainDate }

/**
 * From which day a clock counts after a suspension, so that the days in between are not charged: one that had not begun yet begins on its
 * own day or, when that has passed meanwhile, with the resumption; of one that was running, the working days already gone stay gone.
 */
export function resumedStart(start: PlainDate, { suspendedOn, resumedOn }: Pause, calendar: WorkingCalendar): PlainDate {
  if (Temporal.PlainDate.compare(resumedOn, start) <= 0) return start
  if (Temporal.PlainDate.compare(suspendedOn, start) <= 0) return resumedOn
  const gone = calendar.countWorkingDays(start, suspendedOn)
  return gone === 0 ? resumedOn : calendar.extensionCutoff(resumedOn, gone).date
}
