import { fromEpochDay, type PlainDate, toEpochDay } from '../../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'

/** Every so many days from an anchor (Đ19.1; regulation.md §3, reading 13). */
export type Rhythm = { readonly anchor: PlainDate; readonly days: number }

export type SheetPeriod = {
  /** The day by the rhythm: the key of the period. */
  readonly nominal: PlainDate
  /** The day on which the sheet goes out: the nominal day, or the working day before it. */
  readonly day: PlainDate
  /** The day of the sheet before: what happened after it is new. */
  readonly after: PlainDate
}

/** The period of that nominal day, or undefined when the rhythm knows none or the calendar is not loaded. */
export function findPeriod(nominal: PlainDate, { anchor, days }: Rhythm, calendar: WorkingCalendar): SheetPeriod | undefined {
  const distance = toEpochDay(nominal) - toEpochDay(anchor)
  const before = nominal.subtract({ days })
  if (distance < 0 || distance % days !== 0 || !calendar.hasYear(nominal.year) || !calendar.hasYear(before.year)) return undefined
  return { nominal, day: calendar.lastWorkingDayUpto(nominal), after: calendar.lastWorkingDayUpto(before) }
}

/** The last period whose day has come by `today`; that of a day off comes before its nominal day. */
export function periodOn(today: PlainDate, rhythm: Rhythm, calendar: WorkingCalendar): SheetPeriod | undefined {
  const passed = Math.floor((toEpochDay(today) - toEpochDay(rhythm.anchor)) / rhythm.days)
  const candidates = [passed + 1, passed].map((n) => findPeriod(fromEpochDay(toEpochDay(rhythm.anchor) + n * rhythm.days), rhythm, calendar))
  return candidates.find((period) => period !== undefined && toEpochDay(period.day) <= toEpochDay(today))
}
