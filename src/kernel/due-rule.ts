import { endOfPeriod } from './deadline-words/counted-period.ts'
import type { PlainDate } from './plain-date.ts'
import type { Text } from './text.ts'
import type { WorkingCalendar } from './working-days.ts'

export const DUE_UNITS = ['working_day', 'day', 'month'] as const
export type DueUnit = (typeof DUE_UNITS)[number]

/** A deadline that hangs on an event (Đ5.1.e): "05 ngày làm việc kể từ ngày nhận được văn bản". */
export type DueRule = {
  readonly count: number
  readonly unit: DueUnit
  /** The event in the words of the document. */
  readonly event: string
}

/** The deadline once the event has happened: its own day does not count (P2), and it ends on a working day (P5). Throws `CalendarYearMissing`. */
export function dueAfterEvent({ count, unit }: DueRule, occurredOn: PlainDate, calendar: WorkingCalendar): PlainDate {
  return endOfPeriod(occurredOn, { count, unit, anchored: true }, calendar).date
}

const UNITS: Readonly<Record<DueUnit, Text>> = {
  working_day: { vi: 'ngày làm việc', en: 'working days' },
  day: { vi: 'ngày', en: 'days' },
  month: { vi: 'tháng', en: 'months' },
}

/** "05 ngày làm việc kể từ ngày nhận được văn bản". */
export function dueRuleWords({ count, unit, event }: DueRule): Text {
  return { vi: `${String(count).padStart(2, '0')} ${UNITS[unit].vi} kể từ khi: ${event}`, en: `${count} ${UNITS[unit].en} after: ${event}` }
}
