import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../../src/platform/config/project-root.ts'

/**
 * A second, simple reckoning of what the product shows, written from the regulation and sharing no code with it:
 * days are strings, working days are counted one by one.
 */
export type Reckoned = {
  readonly code: string
  readonly lead: string
  readonly due: string | undefined
  /** Local days, in order; the last of each kind counts. */
  acknowledged?: string
  updates: string[]
  /** Result waiting or confirmed. */
  resultDate?: string | undefined
  closed?: string
}

export type Status = 'overdue' | 'due_soon' | 'in_time' | 'no_due' | 'pending' | 'done_on_time' | 'done_late' | 'done_no_due'

type Year = { daysOff: string[]; workedWeekendDays: string[] }
const file = join(projectRoot, '..', 'shared', 'calendar', 'vietnam-2020-2027.json')
const years = () => (JSON.parse(readFileSync(file, 'utf8')) as { years: Year[] }).years
const off = new Set(years().flatMap((year) => year.daysOff))
const worked = new Set(years().flatMap((year) => year.workedWeekendDays))

const next = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

export function isWorked(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6 ? worked.has(day) : !off.has(day)
}

export function workingDayAfter(day: string, n: number): string {
  let at = day
  for (let left = n; left > 0;) {
    at = next(at)
    if (isWorked(at)) left -= 1
  }
  return at
}

function workingDaysUpto(after: string, upto: string): number {
  let count = 0
  for (let day = next(after); day <= upto; day = next(day)) if (isWorked(day)) count += 1
  return count
}

/** Where one assignment stands at the end of a local day. */
export function reckon(one: Reckoned, today: string): Status {
  if (one.closed !== undefined) return one.due === undefined ? 'done_no_due' : String(one.resultDate) <= one.due ? 'done_on_time' : 'done_late'
  if (one.resultDate !== undefined) return 'pending'
  if (one.due === undefined) return 'no_due'
  if (today > one.due) return 'overdue'
  return workingDaysUpto(today, one.due) <= 3 ? 'due_soon' : 'in_time'
}

export function countBy<K>(all: readonly Reckoned[], key: (one: Reckoned) => K): Map<K, Reckoned[]> {
  return Map.groupBy(all, key)
}
