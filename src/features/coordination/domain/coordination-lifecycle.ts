import type { PlainDate } from '../../../kernel/plain-date.ts'

/** States of a coordination request (workflows.md C4); the database's CHECK lists the same words. Lateness is none of them: it is derived. */
export const STATES = ['sent', 'seen', 'partial', 'answered', 'declined', 'escalated', 'outcome_notified', 'ended'] as const
export type State = (typeof STATES)[number]

/** Those in which the coordinator still owes its answer. */
export const UNANSWERED = ['sent', 'seen', 'partial', 'escalated'] as const satisfies readonly State[]

type Transition = { readonly from: readonly State[]; readonly to: State }

/**
 * The whole life of a request after it was sent. A full answer may come while the leaders look at its lateness, and leaves them nothing
 * to decide; a part of one does not. A direction sends the request again with another day. What is unanswered when the task ends, ends with it.
 */
export const TRANSITIONS = {
  acknowledge: { from: ['sent'], to: 'seen' },
  answer_in_part: { from: ['sent', 'seen', 'partial'], to: 'partial' },
  answer: { from: UNANSWERED, to: 'answered' },
  decline: { from: UNANSWERED, to: 'declined' },
  escalate: { from: ['sent', 'seen', 'partial'], to: 'escalated' },
  direct: { from: ['escalated'], to: 'sent' },
  notify_outcome: { from: ['answered', 'declined'], to: 'outcome_notified' },
  end: { from: UNANSWERED, to: 'ended' },
} as const satisfies Record<string, Transition>

export type Move = keyof typeof TRANSITIONS
/** Everything that is written down about a request; the database's CHECK lists the same words. */
export const ACTS = ['send', ...(Object.keys(TRANSITIONS) as Move[])] as const
export type Act = 'send' | Move

export function canMove(state: State, move: Move): boolean {
  return (TRANSITIONS[move].from as readonly State[]).includes(state)
}

/** The coordinator has let the day pass (Đ9.2.a): it stands against the coordinator and excuses nobody. */
export function isLate({ state, responseDue }: { readonly state: State; readonly responseDue: PlainDate }, today: PlainDate): boolean {
  return (UNANSWERED as readonly State[]).includes(state) && Temporal.PlainDate.compare(today, responseDue) > 0
}
