import type { EventKind } from './event-words.ts'

/** One thing that happened; before/after hold only what changed. */
export type NewEvent = {
  readonly kind: EventKind
  readonly onBehalfOf?: string | undefined
  readonly documentId?: string | undefined
  readonly assignmentId?: string | undefined
  readonly organisationId?: string | undefined
  readonly userId?: string | undefined
  readonly reason?: string | undefined
  /** Number, symbol and date of the document it rests on. */
  readonly documentRef?: string | undefined
  readonly before?: Readonly<Record<string, unknown>> | undefined
  readonly after?: Readonly<Record<string, unknown>> | undefined
}
