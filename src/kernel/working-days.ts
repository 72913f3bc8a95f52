import {
  type CalendarDay,
  type CalendarYear,
  type CalendarYearStatus,
  calendarProblems,
  InvalidCalendar,
  isWeekend,
} from './calendar-data.ts'
import { fromEpochDay, type PlainDate, toEpochDay, weekdayName } from './plain-date.ts'
import type { Text } from './text.ts'

export {
  type CalendarDay,
  type CalendarProblem,
  type CalendarYear,
  type CalendarYearStatus,
  type DayStatus,
  InvalidCalendar,
} from './calendar-data.ts'

/** A day in a year whose holidays nobody has loaded: refused by name, never guessed (P1). */
export class CalendarYearMissing extends Error {
  override readonly name = 'CalendarYearMissing'
  readonly year: number
  readonly text: Text

  constructor(year: number) {
    const text = {
      vi: `Chưa có lịch làm việc năm ${year}; hãy nạp thông báo ngày nghỉ của năm ${year} trước khi tính.`,
      en: `There is no working-day calendar for ${year}; load the holiday notice of ${year} first.`,
    }
    super(text.vi)
    this.year = year
    this.text = text
  }
}

export type SkippedDay = {
  readonly date: PlainDate
  readonly reason: Text
  readonly kind: 'weekend' | 'holiday'
}

export type WorkedWeekendDay = { readonly date: PlainDate; readonly reason: Text }

/** P4: the last day to ask, which may be a day off, and the last working day on or before it. */
export type ExtensionCutoff = { readonly date: PlainDate; readonly lastWorkingDay: PlainDate }

/**
 * The working days of contiguous years (P1). Periods are half open: `(after, upto]`.
 * Every question throws `CalendarYearMissing` for a day outside the years loaded.
 */
export type WorkingCalendar = {
  readonly years: readonly { readonly year: number; readonly status: CalendarYearStatus }[]
  hasYear(year: number): boolean
  /** Working days from the first day of the calendar up to and with this day: wd(a, b] = ord(b) − ord(a). */
  ord(date: PlainDate): number
  isWorkingDay(date: PlainDate): boolean
  /** The row of data about this day: a weekday off or a weekend day worked. */
  findDay(date: PlainDate): CalendarDay | undefined
  /** wd(after, upto]; negative when upto comes before. */
  countWorkingDays(after: PlainDate, upto: PlainDate): number
  /** The n-th working day after the event, whose own day does not count (P2); n = 0 gives the day itself. */
  addWorkingDays(event: PlainDate, n: number): PlainDate
  /** The n-th working day before the day; n = 0 gives the day itself. */
  subtractWorkingDays(date: PlainDate, n: number): PlainDate
  previousWorkingDay(date: PlainDate): PlainDate
  nextWorkingDay(date: PlainDate): PlainDate
  /** The day itself when it is worked, else the working day before it. */
  lastWorkingDayUpto(date: PlainDate): PlainDate
  /** The last day x with wd(x, due] ≥ n (P4, Đ6.2.c: n = 3). */
  extensionCutoff(due: PlainDate, n?: number): ExtensionCutoff
  /** The days of (after, upto] that do not count, each with its reason. */
  skippedDays(after: PlainDate, upto: PlainDate): SkippedDay[]
  /** The Saturdays and Sundays of (after, upto] that do count. */
  workedWeekendDays(after: PlainDate, upto: PlainDate): WorkedWeekendDay[]
  /** Every day with its ordinal, for loading into SQL. */
  ordinals(): Iterable<{ readonly date: string; readonly ord: number }>
}

/** Compiles tables of consecutive years; throws `InvalidCalendar` naming every bad row. */
export function compileCalendar(tables: readonly CalendarYear[]): WorkingCalendar {
  const problems = calendarProblems(tables)
  if (problems.length > 0) throw new InvalidCalendar(problems)
  const years = tables.toSorted((a, b) => a.year - b.year)
  const rows = new Map(years.flatMap((table) => table.days).map((row) => [row.date, row]))
  return new CompiledCalendar(years, rows)
}

class CompiledCalendar implements WorkingCalendar {
  readonly years: readonly CalendarYear[]
  /** The exceptions by epoch day, in order. */
  readonly #rows: ReadonlyMap<number, CalendarDay>
  readonly #firstDay: number
  /** Ordinal of each day, from the first day on. */
  readonly #ordinals: Int32Array
  /** Epoch day of the working day with ordinal place + 1. */
  readonly #workingDays: number[] = []

  constructor(years: readonly CalendarYear[], rows: ReadonlyMap<string, CalendarDay>) {
    this.years = years
    this.#rows = new Map([...rows.values()].map((row) => [toEpochDay(Temporal.PlainDate.from(row.date)), row] as const).toSorted(([a], [b]) => a - b))
    this.#firstDay = toEpochDay(newYear(years[0]?.year ?? 1970))
    const end = years.length === 0 ? this.#firstDay : toEpochDay(newYear((years.at(-1)?.year ?? 1970) + 1))
    this.#ordinals = new Int32Array(end - this.#firstDay)
    for (let day = this.#firstDay; day < end; day++) {
      // Rows are checked: one on a weekday is a day off, one on a weekend day is worked.
      if (isWeekend(day) === this.#rows.has(day)) this.#workingDays.push(day)
      this.#ordinals[day - this.#firstDay] = this.#workingDays.length
    }
  }

  hasYear(year: number): boolean {
    return this.years.some((table) => table.year === year)
  }

  ord(date: PlainDate): number {
    const ordinal = this.#ordinals[toEpochDay(date) - this.#firstDay]
    if (ordinal === undefined) throw new CalendarYearMissing(date.year)
    return ordinal
  }

  isWorkingDay(date: PlainDate): boolean {
    return this.#workingDays[this.ord(date) - 1] === toEpochDay(date)
  }

  findDay(date: PlainDate): CalendarDay | undefined {
    if (!this.hasYear(date.year)) throw new CalendarYearMissing(date.year)
    return this.#rows.get(toEpochDay(date))
  }

  countWorkingDays(after: PlainDate, upto: PlainDate): number {
    return this.ord(upto) - this.ord(after)
  }

  addWorkingDays(event: PlainDate, n: number): PlainDate {
    assertCount(n, 0)
    return n === 0 ? event : fromEpochDay(this.#workingDayAt(this.ord(event) + n))
  }

  subtractWorkingDays(date: PlainDate, n: number): PlainDate {
    assertCount(n, 0)
    if (n === 0) return date
    const before = this.ord(date) - (this.isWorkingDay(date) ? 1 : 0)
    return fromEpochDay(this.#workingDayAt(before - n + 1))
  }

  previousWorkingDay(date: PlainDate): PlainDate {
    return this.subtractWorkingDays(date, 1)
  }

  nextWorkingDay(date: PlainDate): PlainDate {
    return this.addWorkingDays(date, 1)
  }

  lastWorkingDayUpto(date: PlainDate): PlainDate {
    return fromEpochDay(this.#workingDayAt(this.ord(date)))
  }

  extensionCutoff(due: PlainDate, n = 3): ExtensionCutoff {
    assertCount(n, 1)
    const last = this.ord(due) - n
    return {
      date: fromEpochDay(this.#workingDayAt(last + 1) - 1),
      lastWorkingDay: fromEpochDay(this.#workingDayAt(last)),
    }
  }

  skippedDays(after: PlainDate, upto: PlainDate): SkippedDay[] {
    this.countWorkingDays(after, upto)
    const skipped: SkippedDay[] = []
    for (let day = toEpochDay(after) + 1; day <= toEpochDay(upto); day++) {
      if (this.#isWorked(day)) continue
      const row = this.#rows.get(day)
      const date = fromEpochDay(day)
      skipped.push(row === undefined ? { date, reason: weekdayText(date), kind: 'weekend' } : { date, reason: row.name, kind: 'holiday' })
    }
    return skipped
  }

  workedWeekendDays(after: PlainDate, upto: PlainDate): WorkedWeekendDay[] {
    this.countWorkingDays(after, upto)
    const [from, to] = [toEpochDay(after), toEpochDay(upto)]
    return [...this.#rows].filter(([day, row]) => row.kind === 'worked' && day > from && day <= to)
      .map(([day, row]) => ({ date: fromEpochDay(day), reason: row.name }))
  }

  *ordinals(): Iterable<{ date: string; ord: number }> {
    for (const [place, ord] of this.#ordinals.entries()) {
      yield { date: fromEpochDay(this.#firstDay + place).toString(), ord }
    }
  }

  #workingDayAt(ordinal: number): number {
    const day = this.#workingDays[ordinal - 1]
    if (day !== undefined) return day
    const first = this.years[0]?.year ?? 1970
    throw new CalendarYearMissing(ordinal < 1 ? first - 1 : first + this.years.length)
  }

  #isWorked(day: number): boolean {
    return isWeekend(day) === this.#rows.has(day)
  }
}

function newYear(year: number): PlainDate {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 })
}

function weekdayText(date: PlainDate): Text {
  return { vi: weekdayName(date, 'vi'), en: weekdayName(date, 'en') }
}

function assertCount(n: number, least: number): void {
  if (!Number.isInteger(n) || n < least) throw new RangeError(`Số ngày làm việc không hợp lệ: ${n}`)
}
