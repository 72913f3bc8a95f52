import { type DraftedTask, isTracked } from './drafted-task.ts'

/** A task with its identity and its number in the document. */
export type PlannedTask = DraftedTask & { readonly id: string; readonly position: number; readonly dueReading: string }

/** One lead unit of one task: the unit of counting (P8). */
export type PlannedAssignment = { readonly id: string; readonly task: PlannedTask; readonly leadOrganisationId: string; readonly code: string }

/** Twelve communes are twelve assignments (P8, G11). A task that is not tracked has none. */
export function assignmentPairs(tasks: readonly PlannedTask[]): { readonly task: PlannedTask; readonly leadOrganisationId: string }[] {
  return tasks.filter(isTracked).flatMap((task) => [...new Set(task.leads)].map((leadOrganisationId) => ({ task, leadOrganisationId })))
}
