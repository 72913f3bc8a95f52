/** Kinds of issues (workflows.md C5); the database's CHECK lists the same words. */
export const KINDS = ['obstacle', 'opinion_conflict', 'commune_feedback'] as const
export type Kind = (typeof KINDS)[number]

export const STATES = ['raised', 'under_review', 'info_requested', 'submitted_to_leader', 'directed', 'resolved', 'dismissed', 'withdrawn'] as const
export type State = (typeof STATES)[number]

/** Those in which nobody has anything left to do. */
export const FINISHED = ['resolved', 'dismissed', 'withdrawn'] as const satisfies readonly State[]
/** Those in which the Office still gathers what is known: opinions, information. */
export const GATHERING = ['raised', 'under_review', 'info_requested'] as const satisfies readonly State[]

type Transition = { readonly from: readonly State[]; readonly to: State; /** Kinds for which it is not there, or the only one for which it is. */ readonly not?: Kind; readonly only?: Kind }

/**
 * One machine for the three kinds. Different opinions end by a direction or a withdrawal alone (Đ9.1.c); a commune's feedback is the
 * ground for urging, and may end with it (Đ21.3).
 */
export const TRANSITIONS = {
  review: { from: ['raised'], to: 'under_review' },
  request_info: { from: ['under_review'], to: 'info_requested' },
  give_info: { from: ['info_requested'], to: 'under_review' },
  submit: { from: ['under_review'], to: 'submitted_to_leader' },
  direct: { from: ['submitted_to_leader'], to: 'directed' },
  resolve: { from: ['directed'], to: 'resolved' },
  resolve_by_urging: { from: ['under_review'], to: 'resolved', only: 'commune_feedback' },
  dismiss: { from: ['raised'], to: 'dismissed', not: 'opinion_conflict' },
  withdraw: { from: GATHERING, to: 'withdrawn' },
} as const satisfies Record<string, Transition>

export type Move = keyof typeof TRANSITIONS
export const MOVES = Object.keys(TRANSITIONS) as Move[]
/** Everything that is written down about an issue; the database's CHECK lists the same words. */
export const ACTS = ['raise', ...MOVES] as const
export type Act = 'raise' | Move

/** Whether the move is there at all for this kind. */
export function hasMove(kind: Kind, move: Move): boolean {
  const { not, only }: Transition = TRANSITIONS[move]
  return not !== kind && (only === undefined || only === kind)
}

export function canMove(kind: Kind, state: State, move: Move): boolean {
  return hasMove(kind, move) && (TRANSITIONS[move].from as readonly State[]).includes(state)
}

export const isGathering = (state: State): boolean => (GATHERING as readonly State[]).includes(state)
