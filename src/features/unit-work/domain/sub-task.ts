import type { PlainDate } from '../../../kernel/plain-date.ts'

/** States of a unit's own sub-task (Đ9.2.c); the database's CHECK lists the same words. */
export const SUB_TASK_STATES = ['open', 'done', 'cancelled'] as const
export type SubTaskState = (typeof SUB_TASK_STATES)[number]

type Transition = { readonly from: readonly SubTaskState[]; readonly to: SubTaskState }

export const SUB_TASK_TRANSITIONS = {
  create: { from: [], to: 'open' },
  change: { from: ['open'], to: 'open' },
  finish: { from: ['open'], to: 'done' },
  cancel: { from: ['open'], to: 'cancelled' },
} as const satisfies Record<string, Transition>

export type SubTaskVerb = keyof typeof SUB_TASK_TRANSITIONS

export type SubTask = {
  readonly id: string
  readonly assignmentId: string
  readonly organisationId: string
  readonly title: string
  readonly officerId: string
  readonly officerName: string
  readonly dueOn: PlainDate | null
  readonly note: string
  readonly state: SubTaskState
  readonly version: number
}

/** A sub-task that ends after the deadline of the task it is part of: allowed, and said. */
export function isAfterDeadline(dueOn: PlainDate | null | undefined, deadline: PlainDate | null): boolean {
  return dueOn !== null && dueOn !== undefined && deadline !== null && Temporal.PlainDate.compare(dueOn, deadline) > 0
}
