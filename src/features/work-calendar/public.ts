export { loadNotifiedCalendar } from './load-notified-calendar.ts'
export { type CalendarInForce, currentCalendar } from './queries/current-calendar.ts'
