/** Stored phases of an assignment (workflows.md C1); the database's CHECK lists the same words. */
export const PHASES = [
  'draft', 'issued', 'accepted', 'in_progress', 'pending_confirmation', 'closed', 'not_tracked', 'suspended', 'cancelled', 'rerouted',
] as const
export type Phase = (typeof PHASES)[number]

export const OPEN_PHASES = ['issued', 'accepted', 'in_progress', 'pending_confirmation'] as const satisfies readonly Phase[]

type Transition = { readonly from: readonly Phase[]; /** `previous`: where the task was when it was suspended. */ readonly to: Phase | 'previous' }

/**
 * The whole life of an assignment: action, from which phases, to which.
 * A first update or report of a unit that has not acknowledged acknowledges by itself (`automatic`), so both start at `issued` too.
 */
export const ASSIGNMENT_TRANSITIONS = {
  publish: { from: ['draft'], to: 'issued' },
  mark_not_tracked: { from: ['draft'], to: 'not_tracked' },
  acknowledge: { from: ['issued'], to: 'accepted' },
  update_progress: { from: ['issued', 'accepted', 'in_progress'], to: 'in_progress' },
  report_result: { from: ['issued', 'accepted', 'in_progress'], to: 'pending_confirmation' },
  withdraw_report: { from: ['pending_confirmation'], to: 'in_progress' },
  confirm_result: { from: ['pending_confirmation'], to: 'closed' },
  reject_result: { from: ['pending_confirmation'], to: 'in_progress' },
  // The work was begun before the task was corrected and acknowledged anew.
  acknowledge_again: { from: ['issued'], to: 'in_progress' },
  ask_anew: { from: ['issued', 'accepted', 'in_progress'], to: 'issued' },
  suspend: { from: OPEN_PHASES, to: 'suspended' },
  resume: { from: ['suspended'], to: 'previous' },
  cancel: { from: [...OPEN_PHASES, 'suspended'], to: 'cancelled' },
  reroute: { from: [...OPEN_PHASES, 'suspended'], to: 'rerouted' },
  reopen: { from: ['closed'], to: 'in_progress' },
} as const satisfies Record<string, Transition>

export type AssignmentAction = keyof typeof ASSIGNMENT_TRANSITIONS

export function canTransition(phase: Phase, action: AssignmentAction): boolean {
  return (ASSIGNMENT_TRANSITIONS[action].from as readonly Phase[]).includes(phase)
}
