import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { PastEvent } from '../../audit/public.ts'
import type { Obligation } from '../../obligations/public.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'
import type { EffectRating, QualityRating } from '../domain/ratings.ts'
import type { TimelinessFacts } from '../domain/timeliness.ts'

export type Unit = { readonly id: string; readonly name: string; readonly shortName: string }
export type Person = { readonly id: string; readonly fullName: string }

export type DeadlineRow = {
  /** Null: from then on the task has none. */
  readonly dueDate: PlainDate | null
  readonly basis: 'original' | 'extension' | 'reroute' | 'amendment'
  readonly decidedAt: Temporal.Instant
  readonly decidedBy: string | null
  readonly expression: string
  readonly documentRef: string
}
export type Sibling = TimelinessFacts & { readonly id: string; readonly code: string; readonly phase: string; readonly leadName: string }
export type ReportFile = { readonly id: string; readonly fileName: string; readonly mediaType: string; readonly size: number }
export type ResultDecision = {
  readonly decision: 'confirmed' | 'rejected' | 'withdrawn'
  readonly at: Temporal.Instant
  readonly decidedBy: string
  readonly reason: string
  readonly qualityRating: QualityRating | null
  readonly effectRating: EffectRating | null
}
export type ResultReport = {
  readonly id: string
  readonly ordinal: number
  readonly resultDate: PlainDate
  readonly resultDocument: string
  readonly noDocumentReason: string
  readonly summary: string
  readonly reportedAt: Temporal.Instant
  readonly reportedBy: string
  readonly recorded: { readonly sourceDocument: string; readonly sourceDocumentDate: PlainDate; readonly receivedDate: PlainDate } | null
  readonly decision: ResultDecision | null
  readonly files: readonly ReportFile[]
}
export type Progress = {
  readonly id: string
  readonly at: Temporal.Instant
  readonly madeBy: string
  readonly onBehalf: boolean
  readonly content: string
  readonly documentRef: string
}
/** A paper of an unconnected unit that came in (Đ7.3), with the clock it started. */
export type ReceivedPaper = {
  readonly id: string
  readonly obligationId: string
  readonly sourceDocument: string
  readonly sourceDocumentDate: PlainDate
  readonly receivedDate: PlainDate
  readonly notedAt: Temporal.Instant
  readonly notedBy: string
}
export type Delegation = { readonly userId: string; readonly fullName: string; readonly note: string; readonly madeBy: string; readonly madeAt: Temporal.Instant }
export type Acknowledgement = { readonly at: Temporal.Instant; readonly by: string; readonly automatic: boolean }

/** A task elsewhere: `id` only where the actor may open it. */
export type LinkedAssignment = { readonly id: string | null; readonly code: string; readonly leadName: string }
/** What the leaders decided about the whole task (C1). */
export type PhaseDecision = {
  readonly verb: 'suspend' | 'resume' | 'cancel' | 'reroute'
  readonly document: string
  readonly documentDate: PlainDate | null
  readonly reason: string
  readonly until: PlainDate | null
  readonly at: Temporal.Instant
  readonly decidedBy: string
  readonly successor: LinkedAssignment | null
}

/** Everything the page of a task shows about the assignment itself. */
export type AssignmentDetail = AssignmentSubject & TimelinessFacts & {
  readonly due: PlainDate | null
  readonly originalDue: PlainDate | null
  readonly content: string
  readonly place: string
  readonly dueType: 'report' | 'submit' | 'complete' | null
  readonly dueExpression: string
  readonly dueReading: string
  readonly notTrackedReason: string | null
  readonly paperFollowUp: boolean
  readonly urgency: number
  readonly document: {
    readonly typeName: string
    readonly codeNumber: string
    readonly codeNotation: string
    readonly subject: string
    readonly issuedDate: PlainDate
    readonly signingAuthority: string
    readonly signerPosition: string
    readonly signerFullName: string
  }
  readonly leadName: string
  readonly monitorName: string | null
  readonly monitorFullName: string | null
  readonly coordinators: readonly Unit[]
  readonly deadlines: readonly DeadlineRow[]
  readonly decisions: readonly PhaseDecision[]
  /** From which unit's task it was rerouted. */
  readonly former: LinkedAssignment | null
  readonly siblings: readonly Sibling[]
  readonly reports: readonly ResultReport[]
  readonly progress: readonly Progress[]
  readonly received: readonly ReceivedPaper[]
  readonly acknowledgement: Acknowledgement | null
  /** Undefined for everyone outside the lead unit: how a unit shares out its work is its own. */
  readonly delegation: Delegation | null | undefined
  readonly obligations: readonly Obligation[]
  /** What happened, newest first. */
  readonly history: readonly PastEvent[]
  /** What other features know of it, by the key of their part. */
  readonly parts: Readonly<Record<string, unknown>>
}
