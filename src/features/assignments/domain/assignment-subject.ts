import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Phase } from './assignment-lifecycle.ts'

/** An assignment as the rules of acting on it need it. */
export type AssignmentSubject = {
  readonly id: string
  readonly code: string
  readonly documentId: string
  readonly taskId: string
  readonly version: number
  readonly phase: Phase
  readonly kind: 'has_deadline' | 'no_deadline' | null
  readonly due: PlainDate | null
  readonly documentIssuedDate: PlainDate
  readonly leadOrganisationId: string
  readonly leadConnected: boolean
  readonly coordinatorOrganisationIds: readonly string[]
  readonly monitorOrganisationId: string | null
  readonly monitorUserId: string | null
  readonly hasProgress: boolean
  /** Who made the report that stands. */
  readonly reportedBy: string | null
  /** The officer of the unit who carries the work now (Đ9.2.c). */
  readonly delegatedUserId: string | null
  /** The head of the lead unit signs off what its focal officer reports (Đ8.1.c); how a unit works inside is its own. */
  readonly headSigns: boolean
}
