import type { DueRule } from '../due-rule.ts'
import type { PlainDate } from '../plain-date.ts'
import type { RecurrenceRule } from '../recurring-period.ts'
import type { Text } from '../text.ts'
import type { WorkingCalendar } from '../working-days.ts'

export type Recurrence =
  | 'daily'
  | 'weekly'
  | 'biweekly'
  | 'monthly'
  | 'quarterly'
  | 'semiannual'
  | 'yearly'
  | 'semiannual_yearly'
  | 'periodic'
  | 'ongoing'

/** What the words of a deadline mean; `reading` is one sentence for the person who typed them. */
export type DeadlineReading =
  | { readonly kind: 'date'; readonly dueDate: PlainDate; readonly reading: Text; readonly assumedYear?: boolean }
  | { readonly kind: 'recurring'; readonly recurrence: Recurrence; readonly reading: Text; /** When each period is due, where the words say it. */ readonly rule?: RecurrenceRule }
  | { readonly kind: 'relative_event'; readonly reading: Text; /** Length and event, where the words give both. */ readonly rule?: DueRule }
  | { readonly kind: 'unresolved'; readonly reading: Text; readonly missingYear?: number }
  | { readonly kind: 'none'; readonly reading: Text }

export type DeadlineContext = {
  /** The date of the document: what a missing year and "kể từ ngày ký" are counted from. */
  readonly issued: PlainDate
  readonly calendar: WorkingCalendar
}
