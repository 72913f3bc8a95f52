import type { PlainDate } from '../../../kernel/plain-date.ts'

export const TASK_KINDS = ['has_deadline', 'no_deadline'] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** What must have happened by the deadline (Đ5.1.e). */
export const DUE_TYPES = ['report', 'submit', 'complete'] as const
export type DueType = (typeof DUE_TYPES)[number]

/** One thing to do as the Office is writing it down: anything may still be missing. */
export type DraftedTask = {
  /** Quoted word for word (Đ5.1.đ); '' while missing. */
  readonly content: string
  readonly place: string
  readonly kind: TaskKind | undefined
  readonly dueType: DueType | undefined
  /** The deadline in the words of the document, and the day it means, inclusive (P3). */
  readonly dueExpression: string
  readonly dueDate: PlainDate | undefined
  readonly leads: readonly string[]
  readonly coordinators: readonly string[]
  readonly monitorOrganisationId: string | undefined
  readonly monitorUserId: string | undefined
  /** Why it is a routine duty and not tracked (Đ3.1); '' when it is tracked. */
  readonly notTrackedReason: string
  readonly programmeItem: string
  readonly paperFollowUp: boolean
}

export const isTracked = (task: Pick<DraftedTask, 'notTrackedReason'>): boolean => task.notTrackedReason === ''

/** Nothing was written in it yet; what a new block is filled with beforehand does not count. */
export function isBlank(task: DraftedTask): boolean {
  return `${task.content}${task.place}${task.dueExpression}${task.notTrackedReason}${task.programmeItem}` === ''
    && task.leads.length === 0 && task.coordinators.length === 0 && task.dueDate === undefined
}
