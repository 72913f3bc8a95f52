import type { PlainDate } from '../../../kernel/plain-date.ts'

/** States of a result put before the head of the unit (Đ8.1.c); the database's CHECK lists the same words. */
export const SIGN_OFF_STATES = ['waiting', 'approved', 'sent_back', 'withdrawn', 'lapsed'] as const
export type SignOffState = (typeof SIGN_OFF_STATES)[number]

type Transition = { readonly from: readonly SignOffState[]; readonly to: SignOffState }

/**
 * The whole life of one request. `submit` makes it. It lapses when the task goes another way meanwhile: the head reports by himself, or the
 * task ends or leaves the unit.
 */
export const SIGN_OFF_TRANSITIONS = {
  submit: { from: [], to: 'waiting' },
  approve: { from: ['waiting'], to: 'approved' },
  send_back: { from: ['waiting'], to: 'sent_back' },
  withdraw: { from: ['waiting'], to: 'withdrawn' },
  lapse: { from: ['waiting'], to: 'lapsed' },
} as const satisfies Record<string, Transition>

export type SignOffVerb = Exclude<keyof typeof SIGN_OFF_TRANSITIONS, 'lapse'>
export const SIGN_OFF_VERBS = ['submit', 'approve', 'send_back', 'withdraw'] as const satisfies readonly SignOffVerb[]

/** A result as the focal officer put it before the head. */
export type SignOff = {
  readonly id: string
  readonly state: SignOffState
  readonly resultDate: PlainDate
  readonly resultDocument: string
  readonly noDocumentReason: string
  readonly summary: string
  readonly submittedAt: Temporal.Instant
  readonly submittedBy: string
  readonly submittedByName: string
  readonly decidedAt: Temporal.Instant | null
  readonly decidedByName: string | null
  readonly note: string
  readonly files: readonly { readonly id: string; readonly fileName: string; readonly mediaType: string; readonly size: number }[]
}
