import type { PlainDate } from '../../../kernel/plain-date.ts'

/** How each unit that was asked stands (Đ9.1.d); the database's CHECK lists the same words. */
export const UNIT_STATES = ['asked', 'answered', 'ended'] as const
export type UnitState = (typeof UNIT_STATES)[number]

type Transition = { readonly from: readonly UnitState[]; readonly to: UnitState }

/** A unit answers, and may add to it while the request is open; the Office writes an unconnected unit's answer down once; what is unanswered ends when the Office closes. */
export const TRANSITIONS = {
  answer: { from: ['asked', 'answered'], to: 'answered' },
  record_answer: { from: ['asked'], to: 'answered' },
  end: { from: ['asked'], to: 'ended' },
} as const satisfies Record<string, Transition>

export function canMove(state: UnitState, move: keyof typeof TRANSITIONS): boolean {
  return (TRANSITIONS[move].from as readonly UnitState[]).includes(state)
}

/** The unit has let the day pass: derived, never stored. */
export function isLate(state: UnitState, dueDate: PlainDate, today: PlainDate): boolean {
  return state === 'asked' && Temporal.PlainDate.compare(today, dueDate) > 0
}
