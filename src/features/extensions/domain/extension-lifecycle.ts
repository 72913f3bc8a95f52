/** Stored states of a request for extension (workflows.md C2); the database's CHECK lists the same words. */
export const EXTENSION_STATES = ['draft', 'submitted', 'received', 'presented', 'approved', 'rejected', 'withdrawn', 'lapsed'] as const
export type ExtensionState = (typeof EXTENSION_STATES)[number]

/** Not ended: an assignment has at most one of these (Đ6.2.c). */
export const OPEN_STATES = ['draft', 'submitted', 'received', 'presented'] as const satisfies readonly ExtensionState[]
/** Asked, and not answered yet. */
export const PENDING_STATES = ['submitted', 'received', 'presented'] as const satisfies readonly ExtensionState[]

type Transition = { readonly from: readonly ExtensionState[]; readonly to: ExtensionState }

/** The whole life of a request. A new one begins as a draft; `request` and `record` of a unit without a draft make and send it in one. */
export const EXTENSION_TRANSITIONS = {
  prepare: { from: ['draft'], to: 'draft' },
  request: { from: ['draft'], to: 'submitted' },
  /** The Office writes down the paper of an unconnected unit: it has come, so it is received (Đ6.1.b). */
  record: { from: ['draft'], to: 'received' },
  receive: { from: ['submitted'], to: 'received' },
  withdraw: { from: ['draft', 'submitted', 'received'], to: 'withdrawn' },
  return_incomplete: { from: ['received'], to: 'draft' },
  present: { from: ['received'], to: 'presented' },
  approve: { from: ['presented'], to: 'approved' },
  reject: { from: ['presented'], to: 'rejected' },
  /** The task ended before an answer. */
  lapse: { from: ['draft', 'submitted', 'received', 'presented'], to: 'lapsed' },
} as const satisfies Record<string, Transition>

export type ExtensionAct = keyof typeof EXTENSION_TRANSITIONS
/** What people do; `lapse` happens by itself. */
export type ExtensionVerb = Exclude<ExtensionAct, 'lapse'>

/** What a step of the history is called; the database's CHECK lists the same words. */
export const EXTENSION_STEPS = ['submitted', 'recorded', 'received', 'returned', 'presented', 'approved', 'rejected', 'withdrawn', 'lapsed'] as const
export type ExtensionStep = (typeof EXTENSION_STEPS)[number]

export function allowsState(state: ExtensionState, act: ExtensionAct): boolean {
  return (EXTENSION_TRANSITIONS[act].from as readonly ExtensionState[]).includes(state)
}

export function isOpen(state: ExtensionState): boolean {
  return (OPEN_STATES as readonly ExtensionState[]).includes(state)
}

export function isPending(state: ExtensionState): boolean {
  return (PENDING_STATES as readonly ExtensionState[]).includes(state)
}
