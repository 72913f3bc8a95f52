import type { PlainDate } from '../../../kernel/plain-date.ts'
import { OPEN_PHASES, type Phase } from './assignment-lifecycle.ts'

type Facts = { readonly kind: 'has_deadline' | 'no_deadline' | null; readonly due: PlainDate | null }

/** The deadline hangs on an event that has not been recorded (Đ5.1.e): the task has one (Đ4), its day is not known yet. */
export function awaitsEvent({ kind, due }: Facts): boolean {
  return kind === 'has_deadline' && due === null
}

/** Phases in which an event still gives a task its deadline: those that run, and one that stands still for a time. */
export const AWAITING_PHASES = [...OPEN_PHASES, 'suspended'] as const satisfies readonly Phase[]

/** Whether recording the event gives this assignment its deadline. */
export function takesDeadlineOfEvent(subject: Facts & { readonly phase: Phase }): boolean {
  return awaitsEvent(subject) && (AWAITING_PHASES as readonly Phase[]).includes(subject.phase)
}
