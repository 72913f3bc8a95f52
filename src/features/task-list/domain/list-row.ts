import type { PlainDate } from '../../../kernel/plain-date.ts'

/** One assignment as the list and the export show it. */
export type ListRow = {
  readonly id: string
  readonly code: string
  readonly content: string
  readonly place: string
  readonly phase: string
  readonly kind: 'has_deadline' | 'no_deadline' | null
  readonly version: number
  /** The period of a recurring task; '' for one done once. Not in exports, where it is undefined. */
  readonly period?: string
  readonly leadId: string
  readonly leadName: string
  readonly leadShortName: string
  readonly documentId: string
  readonly typeName: string
  readonly codeNumber: string
  readonly codeNotation: string
  readonly subject: string
  readonly documentDate: PlainDate
  readonly urgency: number
  readonly monitorName: string | null
  readonly reportedBy: string | null
  readonly due: PlainDate | null
  readonly originalDue: PlainDate | null
  readonly resultDate: PlainDate | null
  readonly reportedAt: Temporal.Instant | null
  readonly closedAt: Temporal.Instant | null
  readonly issuedAt: Temporal.Instant | null
  readonly lastUpdateAt: Temporal.Instant | null
  readonly hasProgress: boolean
  readonly coordinators: number
  /** The number of the request for extension that waits for its answer; null where none does. */
  readonly pendingExtension: number | null
}
