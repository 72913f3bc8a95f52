import type { Kind, State } from './issue-lifecycle.ts'

/** A unit whose opinion is collected (Đ9.1.c). */
export type Party = { readonly organisationId: string; readonly name: string; readonly connected: boolean; readonly given: boolean }

/** An issue as the rules of acting on it need it. */
export type IssueSubject = {
  readonly id: string
  readonly kind: Kind
  readonly state: State
  readonly version: number
  readonly content: string
  readonly raisedByOrganisationId: string
  readonly monitorUserId: string | null
  readonly parties: readonly Party[]
}
