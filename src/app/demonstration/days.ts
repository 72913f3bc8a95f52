import { officeZone, type PlainDate } from '../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../kernel/working-days.ts'

/** Days as the story counts them. Beyond the calendars notified it takes weekdays: a story needs no notice. */
export type Days = {
  readonly today: PlainDate
  /** The last working day before today: whatever is told lies on it or before. */
  readonly yesterday: PlainDate
  isWorked(day: PlainDate): boolean
  /** The calendar of its year is known. */
  isNotified(day: PlainDate): boolean
  /** So many working days later, or earlier; 0 is the day itself. */
  shifted(day: PlainDate, working: number): PlainDate
  onOrBefore(day: PlainDate): PlainDate
  onOrAfter(day: PlainDate): PlainDate
}

export function daysAround(today: PlainDate, calendar: WorkingCalendar): Days {
  const isWorked = (day: PlainDate) => (calendar.hasYear(day.year) ? calendar.isWorkingDay(day) : day.dayOfWeek <= 5)
  const search = (day: PlainDate, step: 1 | -1): PlainDate => (isWorked(day) ? day : search(day.add({ days: step }), step))
  const shifted = (day: PlainDate, working: number): PlainDate => {
    const step = working < 0 ? -1 : 1
    let at = day
    for (let left = Math.abs(working); left > 0; left -= 1) at = search(at.add({ days: step }), step)
    return at
  }
  return { today, yesterday: shifted(today, -1), isWorked, isNotified: (day) => calendar.hasYear(day.year), shifted, onOrBefore: (day) => search(day, -1), onOrAfter: (day) => search(day, 1) }
}

export const earlier = (a: PlainDate, b: PlainDate): boolean => Temporal.PlainDate.compare(a, b) < 0
export const first = (...days: readonly PlainDate[]): PlainDate => days.reduce((a, b) => (earlier(b, a) ? b : a))
export const last = (...days: readonly PlainDate[]): PlainDate => days.reduce((a, b) => (earlier(a, b) ? b : a))

export const startOfQuarter = (day: PlainDate): PlainDate => day.with({ month: Math.floor((day.month - 1) / 3) * 3 + 1, day: 1 })

/** `time` is `HH:MM` on the clock of the office. */
export const instantAt = (day: PlainDate, time: string): Temporal.Instant => day.toZonedDateTime({ timeZone: officeZone, plainTime: Temporal.PlainTime.from(time) }).toInstant()
