import { readDeadline } from '../../../kernel/deadline-words.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { CalendarYearMissing, type WorkingCalendar } from '../../../kernel/working-days.ts'
import type { DraftedTask } from './drafted-task.ts'

export type DueContext = {
  readonly issued: PlainDate
  readonly calendar: WorkingCalendar
  /** P5: a deadline on a day off is kept, or moves to the next working day. */
  readonly dueRoll: 'literal' | 'next_wd'
}

/** The task with the day its words mean. A day typed by a person stands; without a deadline no words make one. */
export function withDueResolved<T extends Pick<DraftedTask, 'kind' | 'dueDate' | 'dueExpression'>>(task: T, context: DueContext): T {
  if (task.dueDate !== undefined || task.kind === 'no_deadline') return task
  const reading = readDeadline(task.dueExpression, context)
  return reading.kind === 'date' ? { ...task, dueDate: rolled(reading.dueDate, context) } : task
}

/** How the words were read, when the day kept is the day read: shown with the deadline ever after. */
export function dueReading({ dueDate, dueExpression }: Pick<DraftedTask, 'dueDate' | 'dueExpression'>, context: DueContext): string {
  const reading = readDeadline(dueExpression, context)
  const agrees = reading.kind === 'date' && dueDate !== undefined && rolled(reading.dueDate, context).equals(dueDate)
  return agrees ? reading.reading.vi : ''
}

function rolled(date: PlainDate, { calendar, dueRoll }: DueContext): PlainDate {
  if (dueRoll === 'literal') return date
  try {
    return calendar.isWorkingDay(date) ? date : calendar.nextWorkingDay(date)
  } catch (error) {
    if (error instanceof CalendarYearMissing) return date
    throw error
  }
}
