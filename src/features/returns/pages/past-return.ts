import type { ReturnCode, ReturnPhase } from '../domain/return-request.ts'

/** A return as JSON gives it: instants are texts. */
export type PastReturn = {
  readonly id: string
  readonly ordinal: number
  readonly code: ReturnCode
  readonly content: string
  readonly phase: ReturnPhase
  readonly raisedAt: string
  readonly raisedBy: string
  readonly unitName: string
  readonly answer: { readonly reason: string; readonly at: string; readonly by: string | null; readonly escalated: boolean } | null
  readonly direction: { readonly content: string; readonly at: string; readonly by: string } | null
}
