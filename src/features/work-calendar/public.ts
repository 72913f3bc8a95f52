import { compileCalendar, type WorkingCalendar } from '../../kernel/working-days.ts'
import { notifiedCalendar } from './notified-calendar.ts'

export { calendarCommand } from './command-line.ts'
export { calendarChanged, movedByCalendar, type MovedDeadline } from './news.ts'
export { routes } from './routes.ts'
export { loadNotifiedCalendar } from './load-notified-calendar.ts'
export { type CalendarInForce, currentCalendar } from './queries/current-calendar.ts'

/** The calendar that ships with the product, without a database. */
export function notifiedWorkingCalendar(): WorkingCalendar {
  return compileCalendar(notifiedCalendar)
}
