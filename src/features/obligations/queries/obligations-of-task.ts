import { sql } from 'kysely'
import type { Fragment } from '../../../platform/db/database.ts'
import type { Obligation } from '../domain/obligation.ts'

/** Every clock of the assignment `r`, oldest first, cancelled ones too: a JSON column of the statement that finds the task. */
export const OBLIGATIONS_OF_TASK: Fragment = sql`(select coalesce(json_agg(json_build_object('id', o.id, 'kind', o.kind, 'documentId', o.document_id,
    'assignmentId', o.assignment_id, 'subjectId', o.subject_id, 'chargedOrganisationId', o.charged_organisation_id, 'startedOn', o.started_on,
    'workingDays', o.working_days, 'dueOn', o.due_on, 'period', o.period, 'clause', o.clause, 'doneAt', o.done_at, 'judgedOn', o.judged_on,
    'workingDaysLate', o.working_days_late, 'cancelledAt', o.cancelled_at) order by o.created_at, o.id), '[]')
  from obligations o where o.assignment_id = r.id)`

type Kept = 'startedOn' | 'dueOn' | 'judgedOn' | 'doneAt' | 'cancelledAt'
/** A clock as that column holds it: days and instants are texts. */
export type FoundObligation = Omit<Obligation, Kept> & { readonly [K in Kept]: string | null }

export function revivedObligations(found: readonly FoundObligation[]): Obligation[] {
  const day = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text))
  const instant = (text: string | null) => (text === null ? null : Temporal.Instant.from(text))
  return found.map((one) => ({
    ...one, startedOn: Temporal.PlainDate.from(one.startedOn as string), dueOn: day(one.dueOn), judgedOn: day(one.judgedOn),
    doneAt: instant(one.doneAt), cancelledAt: instant(one.cancelledAt),
  }))
}
