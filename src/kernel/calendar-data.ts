import { parseDate, toEpochDay } from './plain-date.ts'
import type { Text } from './text.ts'

/** How sure a single row is: announced, derived from the law alone, from memory, or only proposed. */
export type DayStatus = 'notified' | 'derived' | 'unverified' | 'proposed'

/** One exception to Monday–Friday: a weekday off or a weekend day worked, with its legal source (P1). */
export type CalendarDay = {
  /** ISO, `2026-11-24`. */
  readonly date: string
  readonly kind: 'off' | 'worked'
  readonly name: Text
  readonly notice: string
  readonly status?: DayStatus | undefined
}

export type CalendarYearStatus = 'notified' | 'partly_derived' | 'unverified'

export type CalendarYear = {
  readonly year: number
  readonly status: CalendarYearStatus
  readonly days: readonly CalendarDay[]
}

/** One row of calendar data that cannot be used, and why. */
export type CalendarProblem = { readonly date: string; readonly problem: Text }

/** The data of a calendar contradict themselves; `rows` names every bad row. */
export class InvalidCalendar extends Error {
  override readonly name = 'InvalidCalendar'
  readonly rows: readonly CalendarProblem[]

  constructor(rows: readonly CalendarProblem[]) {
    super(`Dữ liệu lịch chưa đúng: ${rows.map((row) => `${row.date}: ${row.problem.vi}`).join('; ')}.`)
    this.rows = rows
  }
}

const problems = {
  notADate: { vi: 'không phải là ngày dạng năm-tháng-ngày', en: 'is not a date written year-month-day' },
  otherYear: { vi: 'không thuộc năm của bảng', en: 'is not in the year of the table' },
  offOnWeekend: {
    vi: 'là ngày nghỉ hằng tuần, không ghi là ngày nghỉ',
    en: 'is a weekly rest day and cannot be listed as a day off',
  },
  workedOnWeekday: {
    vi: 'là ngày trong tuần, không ghi là ngày làm bù',
    en: 'is a weekday and cannot be listed as a make-up working day',
  },
  twice: { vi: 'được ghi hai lần', en: 'is listed twice' },
  yearTwice: { vi: 'năm này có hai bảng', en: 'this year has two tables' },
  yearGap: { vi: 'thiếu bảng của năm này giữa các năm đã có', en: 'the table of this year is missing between others' },
} satisfies Record<string, Text>

/** Every bad row of these tables; an empty list means that they compile. */
export function calendarProblems(years: readonly CalendarYear[]): CalendarProblem[] {
  return [...yearProblems(years), ...years.flatMap(dayProblems)]
}

function yearProblems(years: readonly CalendarYear[]): CalendarProblem[] {
  const known = years.map((table) => table.year).toSorted((a, b) => a - b)
  return known.slice(1).flatMap((year, place) => {
    const before = known[place] ?? year
    if (year === before) return [{ date: String(year), problem: problems.yearTwice }]
    const missing = Array.from({ length: year - before - 1 }, (_, step) => before + 1 + step)
    return missing.map((gap) => ({ date: String(gap), problem: problems.yearGap }))
  })
}

function dayProblems(table: CalendarYear): CalendarProblem[] {
  const seen = new Set<string>()
  return table.days.flatMap((row) => {
    const found = findProblem(row, table.year, seen)
    seen.add(row.date)
    return found ? [{ date: row.date, problem: found }] : []
  })
}

function findProblem(row: CalendarDay, year: number, seen: ReadonlySet<string>): Text | undefined {
  const date = /^\d{4}-/.test(row.date) ? parseDate(row.date) : undefined
  if (!date) return problems.notADate
  if (date.year !== year) return problems.otherYear
  if (seen.has(row.date)) return problems.twice
  const weekend = isWeekend(toEpochDay(date))
  if (row.kind === 'off' && weekend) return problems.offOnWeekend
  if (row.kind === 'worked' && !weekend) return problems.workedOnWeekday
  return undefined
}

/** Saturday or Sunday; 01/01/1970 was a Thursday. */
export function isWeekend(epochDay: number): boolean {
  const fromMonday = (((epochDay + 3) % 7) + 7) % 7
  return fromMonday >= 5
}
