/** One thing that happened. `kind` is an upper-case word, e.g. `RESULT_REPORTED`; before/after hold only what changed. */
export type NewEvent = {
  readonly kind: string
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
