import { readDeadline } from '../../../kernel/deadline-words.ts'
import { dueRuleWords } from '../../../kernel/due-rule.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { recurrenceWords } from '../../../kernel/recurring-period.ts'
import { CalendarYearMissing, type WorkingCalendar } from '../../../kernel/working-days.ts'
import { type DraftedTask, findTaskRule, namesEvent } from './drafted-task.ts'
import { findRecurrence, usualMonth } from './recurrence.ts'

export type DueContext = {
  readonly issued: PlainDate
  readonly calendar: WorkingCalendar
  /** P5: a deadline on a day off is kept, or moves to the next working day. */
  readonly dueRoll: 'literal' | 'next_wd'
}

/**
 * The task with what its words mean: a day, or an event from which it runs; of a recurring task, the day in each period. What a
 * person typed stands; without a deadline no words make one.
 */
export function withDueResolved(task: DraftedTask, context: DueContext): DraftedTask {
  if (task.dueDate !== undefined || task.kind === 'no_deadline' || namesEvent(task)) return task
  const reading = readDeadline(task.dueExpression, context)
  if (task.cadence !== undefined) return withPeriodDay(task, reading)
  if (reading.kind === 'date') return { ...task, dueDate: rolled(reading.dueDate, context) }
  const rule = reading.kind === 'relative_event' ? reading.rule : undefined
  return rule === undefined ? task : { ...task, dueCount: rule.count, dueUnit: rule.unit, dueEvent: rule.event }
}

function withPeriodDay(task: DraftedTask, reading: ReturnType<typeof readDeadline>): DraftedTask {
  const { cadence } = task
  if (cadence === undefined) return task
  const read = reading.kind === 'recurring' && reading.rule?.cadence === cadence ? reading.rule : undefined
  if (task.cadenceDay === undefined && read !== undefined) return { ...task, cadenceDay: read.day, cadenceMonth: task.cadenceMonth ?? read.month, cadenceBefore: read.before }
  return { ...task, cadenceMonth: task.cadenceMonth ?? usualMonth(cadence) }
}

/** How the words were read, when the day kept is the day read: shown with the deadline ever after. */
export function dueReading(task: DraftedTask, context: DueContext): string {
  const { dueDate, dueExpression } = task
  const [rule, recurrence] = [findTaskRule(task), findRecurrence(task)]
  if (dueDate === undefined && rule !== undefined) return dueRuleWords(rule).vi
  if (dueDate === undefined && recurrence !== undefined) return recurrenceWords(recurrence).vi
  const reading = readDeadline(dueExpression, context)
  const agrees = reading.kind === 'date' && dueDate !== undefined && rolled(reading.dueDate, context).equals(dueDate)
  return agrees ? reading.reading.vi : ''
}

/** The deadline on a day off, by the profile's reading (P5). A year without a calendar keeps it. */
export function rolled(date: PlainDate, { calendar, dueRoll }: Pick<DueContext, 'calendar' | 'dueRoll'>): PlainDate {
  if (dueRoll === 'literal') return date
  try {
    return calendar.isWorkingDay(date) ? date : calendar.nextWorkingDay(date)
  } catch (error) {
    if (error instanceof CalendarYearMissing) return date
    throw error
  }
}
