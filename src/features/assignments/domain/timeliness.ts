import { localDate, type PlainDate, toEpochDay } from '../../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'

type Maybe<T> = T | null | undefined

/** What is known of an assignment at one instant. Timeliness is derived from this and the day, never stored (P6, P7, P9). */
export type TimelinessFacts = {
  readonly kind: Maybe<'has_deadline' | 'no_deadline'>
  /** The deadline in force. */
  readonly due: Maybe<PlainDate>
  /** Day of the result of the report that stands (neither rejected nor withdrawn). */
  readonly resultDate: Maybe<PlainDate>
  readonly reportedAt: Maybe<Temporal.Instant>
  readonly closedAt: Maybe<Temporal.Instant>
  readonly hasProgress: boolean
  readonly lastUpdateAt: Maybe<Temporal.Instant>
  readonly issuedAt: Maybe<Temporal.Instant>
}

/** Working days are undefined when the calendar of a year in between is not loaded; calendar days always hold. */
type Late = { readonly workingDaysLate: number | undefined; readonly calendarDaysLate: number }
type Left = { readonly workingDaysLeft: number | undefined; readonly calendarDaysLeft: number }

export type Timeliness =
  | { readonly code: 'DONE_ON_TIME' | 'DONE_NO_DUE' | 'PENDING_ON_TIME' | 'PENDING_NO_DUE' | 'OPEN_NO_DUE' | 'OPEN_NO_DUE_STALE' | 'AWAITING_EVENT' }
  | ({ readonly code: 'DONE_LATE' | 'PENDING_LATE' | 'OVERDUE' } & Late)
  | ({ readonly code: 'DUE_SOON' | 'IN_TIME' } & Left)
export type TimelinessCode = Timeliness['code']

export const TIMELINESS_CODES = [
  'DONE_ON_TIME', 'DONE_LATE', 'DONE_NO_DUE', 'PENDING_ON_TIME', 'PENDING_LATE', 'PENDING_NO_DUE',
  'OVERDUE', 'DUE_SOON', 'IN_TIME', 'AWAITING_EVENT', 'OPEN_NO_DUE', 'OPEN_NO_DUE_STALE',
] as const satisfies readonly TimelinessCode[]

/** Number of working days before the deadline from which it is "sắp đến hạn". */
export const SOON_DAYS = 3

/**
 * Where an assignment stands on the day `asOf`, from what was known then (workflows.md C1).
 * Completion is judged by the day of the result, never by the report or the confirmation (P6, P7). `timeliness_of` is its twin in SQL.
 */
export function timeliness(facts: TimelinessFacts, asOf: PlainDate, calendar: WorkingCalendar, soonDays = SOON_DAYS): Timeliness {
  const stage = facts.closedAt ? 'DONE' : facts.reportedAt ? 'PENDING' : 'OPEN'
  // A deadline that is pending has not begun to run: what is open is not late, what is done was done in time (docs/decisions/0014).
  if (facts.kind === 'has_deadline' && !facts.due) return { code: stage === 'OPEN' ? 'AWAITING_EVENT' : `${stage}_ON_TIME` }
  const due = facts.kind === 'no_deadline' ? undefined : facts.due
  if (!due) return withoutDue(facts, stage, asOf)
  if (stage === 'OPEN') return open(due, asOf, calendar, soonDays)
  const late = lateness(due, facts.resultDate ?? asOf, calendar)
  return late.calendarDaysLate <= 0 ? { code: `${stage}_ON_TIME` } : { code: `${stage}_LATE`, ...late }
}

/** The first deadline that is no longer "sắp đến hạn" on `asOf`: soon means asOf ≤ due < this day. For range filters in SQL. */
export function soonRange(asOf: PlainDate, calendar: WorkingCalendar, soonDays = SOON_DAYS): PlainDate {
  const byDays = asOf.add({ days: soonDays + 1 })
  const lastKnown = calendar.years.at(-1)?.year
  if (lastKnown === undefined || !calendar.hasYear(asOf.year)) return byDays
  const endOfKnown = Temporal.PlainDate.from({ year: lastKnown, month: 12, day: 31 })
  if (calendar.countWorkingDays(asOf, endOfKnown) > soonDays) return calendar.addWorkingDays(asOf, soonDays + 1)
  const unknown = endOfKnown.add({ days: 1 })
  return Temporal.PlainDate.compare(unknown, byDays) > 0 ? unknown : byDays
}

/** wd(after, upto], or undefined when a year is not loaded. */
export function knownWorkingDays(after: PlainDate, upto: PlainDate, calendar: WorkingCalendar): number | undefined {
  return calendar.hasYear(after.year) && calendar.hasYear(upto.year) ? calendar.countWorkingDays(after, upto) : undefined
}

function withoutDue(facts: TimelinessFacts, stage: 'DONE' | 'PENDING' | 'OPEN', asOf: PlainDate): Timeliness {
  if (stage !== 'OPEN') return { code: `${stage}_NO_DUE` }
  // What was never updated is as old as its sending out.
  const last = facts.lastUpdateAt ?? facts.issuedAt
  const stale = last ? Temporal.PlainDate.compare(localDate(last), startOfQuarter(asOf)) < 0 : false
  return { code: stale ? 'OPEN_NO_DUE_STALE' : 'OPEN_NO_DUE' }
}

function open(due: PlainDate, asOf: PlainDate, calendar: WorkingCalendar, soonDays: number): Timeliness {
  const late = lateness(due, asOf, calendar)
  if (late.calendarDaysLate > 0) return { code: 'OVERDUE', ...late }
  const left = { workingDaysLeft: knownWorkingDays(asOf, due, calendar), calendarDaysLeft: toEpochDay(due) - toEpochDay(asOf) }
  // So few calendar days cannot hold more working days: soon for certain, even without a calendar.
  return { code: (left.workingDaysLeft ?? left.calendarDaysLeft) <= soonDays ? 'DUE_SOON' : 'IN_TIME', ...left }
}

function lateness(due: PlainDate, day: PlainDate, calendar: WorkingCalendar): Late {
  return { workingDaysLate: knownWorkingDays(due, day, calendar), calendarDaysLate: toEpochDay(day) - toEpochDay(due) }
}

/** 01/01, 01/04, 01/07 or 01/10 (regulation.md §3, reading 12). */
export function startOfQuarter(day: PlainDate): PlainDate {
  return Temporal.PlainDate.from({ year: day.year, month: Math.floor((day.month - 1) / 3) * 3 + 1, day: 1 })
}
