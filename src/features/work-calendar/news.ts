import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Text } from '../../kernel/text.ts'
import type { WorkingCalendar } from '../../kernel/working-days.ts'
import { Announcement } from '../../platform/news/announcement.ts'
import { Inquiry } from '../../platform/news/inquiry.ts'

/** An open clock that ends on another day under a new notice. */
export type MovedDeadline = { readonly what: Text; readonly href: string; readonly before: PlainDate | null; readonly after: PlainDate | null }

/** A notice came into force: open clocks must be recomputed in the same transaction (P11). */
export const calendarChanged = new Announcement<{ readonly year: number; readonly version: number }>()

/** Which open clocks would move under this calendar. */
export const movedByCalendar = new Inquiry<{ readonly calendar: WorkingCalendar }, MovedDeadline>()
