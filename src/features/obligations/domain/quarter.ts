import type { PlainDate } from '../../../kernel/plain-date.ts'

/** A calendar quarter (regulation.md, ambiguity 12: calendar quarters), both days inclusive. */
export type Quarter = { readonly period: string; readonly first: PlainDate; readonly last: PlainDate }

export function quarterOf(date: PlainDate): Quarter {
  const number = Math.ceil(date.month / 3)
  const first = date.with({ month: number * 3 - 2, day: 1 })
  return { period: `${date.year}-Q${number}`, first, last: first.add({ months: 3 }).subtract({ days: 1 }) }
}

const LEAST_DAYS_LEFT = 15

/**
 * The quarter of the first update of a task without deadline (Đ7.2.b). The text is silent about a task given at the end of
 * a quarter; our decision: with fewer than 15 days left after the day of issue, the first update is that of the next quarter.
 */
export function firstQuarter(issuedOn: PlainDate): Quarter {
  const quarter = quarterOf(issuedOn)
  const left = issuedOn.until(quarter.last, { largestUnit: 'days' }).days
  return left < LEAST_DAYS_LEFT ? quarterOf(quarter.last.add({ days: 1 })) : quarter
}
