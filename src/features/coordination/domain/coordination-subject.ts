import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { State } from './coordination-lifecycle.ts'

/** A request as the rules of acting on it need it. */
export type CoordinationSubject = {
  readonly id: string
  readonly version: number
  readonly state: State
  readonly content: string
  readonly responseDue: PlainDate
  readonly assignmentId: string
  readonly assignmentCode: string
  readonly documentId: string
  readonly leadOrganisationId: string
  readonly coordinatorId: string
  readonly coordinatorConnected: boolean
}
