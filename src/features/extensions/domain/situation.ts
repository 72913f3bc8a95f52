import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { ExtensionState } from './extension-lifecycle.ts'
import type { Notice } from './notice-of.ts'

/** What the rules need of the task whose deadline is asked about. */
export type TaskFacts = {
  readonly phase: string
  readonly kind: 'has_deadline' | 'no_deadline' | null
  readonly due: PlainDate | null
  readonly leadOrganisationId: string
  readonly leadConnected: boolean
  readonly origin: string
  readonly originFixesDeadline: boolean
}

/** Everything a refusal may depend on: the task, its request, who is in charge, and how a request of today would stand. */
export type Situation = {
  readonly task: TaskFacts
  /** The request at hand; null where none is open. */
  readonly request: { readonly state: ExtensionState } | null
  /** The Vice-Chairmen in charge of the lead unit today; none: each of them may decide. */
  readonly inCharge: readonly string[]
  /** Undefined when it cannot be counted: no calendar of that year; null without a deadline. */
  readonly notice: Notice | null | undefined
  /** §3, reading 9. */
  readonly lateRequests: 'leader_waiver' | 'refuse'
}

/** Đ6.1.d: a time fixed by one above this authority is not ours to extend; one who fixed none may be asked like ourselves (§3, reading 6). */
export function isFixedFromAbove({ origin, originFixesDeadline }: Pick<TaskFacts, 'origin' | 'originFixesDeadline'>): boolean {
  return origin !== 'own' && originFixesDeadline
}
