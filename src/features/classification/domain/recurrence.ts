import { lastMonthOf, type RecurrenceRule } from '../../../kernel/recurring-period.ts'
import type { LaterDue } from './drafted-task.ts'

/** The rule of a recurring task, once all of it is there and makes sense. */
export function findRecurrence({ cadence, cadenceMonth: month, cadenceDay: day, cadenceBefore: before }: LaterDue): RecurrenceRule | undefined {
  if (cadence === undefined || month === undefined || day === undefined) return undefined
  const rule = { cadence, month, day, before }
  return isPossible(rule) ? rule : undefined
}

/** A day within the week or month, in a month of the period or the one after it, and never before the period begins. */
export function isPossible({ cadence, month, day, before }: RecurrenceRule): boolean {
  return month >= 1 && month <= lastMonthOf(cadence) && day >= 1 && day <= (cadence === 'weekly' ? 7 : 31) && !(before && month === 1 && day === 1)
}

/** The month of the period that is meant when none is named: its last. */
export function usualMonth(cadence: RecurrenceRule['cadence']): number {
  return cadence === 'weekly' ? 1 : lastMonthOf(cadence) - 1
}
