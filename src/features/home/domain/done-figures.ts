import type { PlainDate } from '../../../kernel/plain-date.ts'

/** What was closed, judged by the day of the result (P6, P7). */
export type DoneFigures = { readonly onTime: number; readonly late: number; readonly noDue: number }

export const NOTHING_DONE: DoneFigures = { onTime: 0, late: 0, noDue: 0 }

export function sumDone(rows: readonly DoneFigures[]): DoneFigures {
  return rows.reduce((sum, row) => ({ onTime: sum.onTime + row.onTime, late: sum.late + row.late, noDue: sum.noDue + row.noDue }), NOTHING_DONE)
}

/** A share with its denominator: done on time of what was done and had a deadline (Biểu 01: (4)/(3)). */
export type Rate = { readonly part: number; readonly of: number }

export function onTimeRate({ onTime, late }: DoneFigures): Rate {
  return { part: onTime, of: onTime + late }
}

/** The first days of the `count` months that end with that of `today`, oldest first. */
export function lastMonths(today: PlainDate, count: number): PlainDate[] {
  const first = today.with({ day: 1 })
  return Array.from({ length: count }, (_, index) => first.subtract({ months: count - 1 - index }))
}

/** "2026-11" */
export function monthKey(day: PlainDate): string {
  return day.toString().slice(0, 7)
}
