import { dueOfPeriod, firstPeriodFrom, type RecurringPeriod } from '../../../kernel/recurring-period.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { type DraftedTask, isTracked } from './drafted-task.ts'
import { findRecurrence } from './recurrence.ts'
import { type DueContext, rolled } from './resolve-due.ts'

/** A task with its identity and its number in the document. */
export type PlannedTask = DraftedTask & { readonly id: string; readonly position: number; readonly dueReading: string }

/** When an assignment is due: a day; in a period of its task, its day; or once an event has happened. */
export type PlannedDue = { readonly due: PlainDate | undefined; readonly awaitsEvent: boolean; readonly period: RecurringPeriod | undefined }

/** One lead unit of one task: the unit of counting (P8). */
export type PlannedAssignment = PlannedDue & { readonly id: string; readonly task: PlannedTask; readonly leadOrganisationId: string; readonly code: string }

type Pair = { readonly task: PlannedTask; readonly leadOrganisationId: string }

/** Twelve communes are twelve assignments (P8, G11). A task that is not tracked has none. */
export function assignmentPairs(tasks: readonly PlannedTask[]): Pair[] {
  return tasks.filter(isTracked).flatMap((task) => [...new Set(task.leads)].map((leadOrganisationId) => ({ task, leadOrganisationId })))
}

/** When a task sent out today is due. A recurring one begins with the first period that can still be done in time. */
export function plannedDue(task: DraftedTask, today: PlainDate, reading: Pick<DueContext, 'calendar' | 'dueRoll'>): PlannedDue {
  const rule = findRecurrence(task)
  if (rule === undefined) return { due: task.dueDate, awaitsEvent: task.kind === 'has_deadline' && task.dueDate === undefined, period: undefined }
  const period = firstPeriodFrom(rule, today)
  return { due: rolled(dueOfPeriod(rule, period), reading), awaitsEvent: false, period }
}
