import type { Selectable } from 'kysely'
import type { Obligations } from '../../../platform/db/schema.generated.ts'
import type { Obligation, ObligationKind } from '../domain/obligation.ts'

export const OBLIGATION_COLUMNS = [
  'id', 'kind', 'document_id', 'assignment_id', 'subject_id', 'charged_organisation_id', 'started_on', 'working_days', 'due_on', 'period', 'clause', 'done_at', 'judged_on', 'working_days_late', 'cancelled_at',
] as const

/** A row of the table as the rules know it. */
export function obligationFrom(row: Pick<Selectable<Obligations>, (typeof OBLIGATION_COLUMNS)[number]>): Obligation {
  return {
    id: row.id, kind: row.kind as ObligationKind, documentId: row.document_id, assignmentId: row.assignment_id, subjectId: row.subject_id,
    chargedOrganisationId: row.charged_organisation_id, startedOn: row.started_on, workingDays: row.working_days, dueOn: row.due_on,
    period: row.period, clause: row.clause, doneAt: row.done_at, judgedOn: row.judged_on, workingDaysLate: row.working_days_late, cancelledAt: row.cancelled_at,
  }
}
