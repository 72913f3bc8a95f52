import type { PlainDate } from '../../../kernel/plain-date.ts'
import { CalendarYearMissing, type WorkingCalendar } from '../../../kernel/working-days.ts'

/** `T-3`, `T`, `T+1`: working days from the deadline; `EXTENSION_CLOSES`: the last working day on which a request is on time (Đ6.2.c). */
export type Rule = 'T' | `T-${number}` | `T+${number}` | 'EXTENSION_CLOSES'

export type Reminded = {
  readonly rule: Rule
  /** The working day on which the rule falls. */
  readonly nominalOn: PlainDate
}

export type Deadline = {
  readonly due: PlainDate
  /** Nobody is reminded of a clock before it runs; undefined: it always did. */
  readonly startedOn?: PlainDate | undefined
  /** Where an extension may still be asked for: how many working days must be left (P4). */
  readonly extensionDays?: number | undefined
}

/** The days since the last preparation: (after, today]. A working day that was missed is in it. */
export type Span = { readonly after: PlainDate; readonly today: PlainDate }

export const ruleNamed = (offset: number): Rule => (offset === 0 ? 'T' : offset < 0 ? `T-${-offset}` : `T+${offset}`)

/**
 * The one rule to remind of a deadline by: the last that fell in the span, so that after an outage no "T-5" comes when T-3 is due.
 * A deadline on a day off has its T on the last working day before it; T+1 is the first working day after it. Where the window for
 * asking for an extension closes on a day of another rule, that closing is what is said.
 */
export function ruleOn(deadline: Deadline, offsets: readonly number[], { after, today }: Span, calendar: WorkingCalendar): Reminded | undefined {
  const due = calendar.ord(deadline.due)
  const [from, to] = [calendar.ord(after), calendar.ord(today)]
  const closing = deadline.extensionDays === undefined ? undefined : -deadline.extensionDays
  const fallen = [...new Set([...offsets, ...(closing === undefined ? [] : [closing])])].filter((offset) => due + offset > from && due + offset <= to)
  if (fallen.length === 0) return undefined
  const offset = Math.max(...fallen)
  const nominalOn = calendar.subtractWorkingDays(calendar.lastWorkingDayUpto(today), to - (due + offset))
  if (deadline.startedOn !== undefined && Temporal.PlainDate.compare(nominalOn, deadline.startedOn) <= 0) return undefined
  return { rule: offset === closing ? 'EXTENSION_CLOSES' : ruleNamed(offset), nominalOn }
}

/** Every deadline that a rule can fall on in the span: what to ask the database for. */
export function duesIn(offsets: readonly number[], { after, today }: Span, calendar: WorkingCalendar): PlainDate[] {
  const dues = new Map<string, PlainDate>()
  for (let behind = 0; behind < calendar.countWorkingDays(after, today); behind += 1) {
    for (const offset of offsets) for (const day of daysWithOrdinal(today, -behind - offset, calendar)) dues.set(day.toString(), day)
  }
  return [...dues.values()]
}

/** The working day so many working days from today, with the days off that follow it: they share its ordinal. */
function daysWithOrdinal(today: PlainDate, distance: number, calendar: WorkingCalendar): PlainDate[] {
  const days: PlainDate[] = []
  let day = safely(() => (distance >= 0 ? calendar.addWorkingDays(calendar.lastWorkingDayUpto(today), distance) : calendar.subtractWorkingDays(calendar.lastWorkingDayUpto(today), -distance)))
  while (day !== undefined) {
    days.push(day)
    const next: PlainDate = day.add({ days: 1 })
    day = calendar.hasYear(next.year) && !calendar.isWorkingDay(next) ? next : undefined
  }
  return days
}

/** Beyond the years whose days off are known no day is guessed (P1). */
function safely(ask: () => PlainDate): PlainDate | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof CalendarYearMissing) return undefined
    throw error
  }
}
