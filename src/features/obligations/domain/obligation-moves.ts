import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Obligation, ObligationMove } from './obligation.ts'
import { obligationDue } from './obligation-due.ts'

/** The clocks that end on another day under this calendar. A clock that is done, or cancelled, never moves. */
export function obligationMoves(rows: readonly Obligation[], calendar: WorkingCalendar): ObligationMove[] {
  return rows.flatMap((row) => {
    if (row.doneAt !== null || row.cancelledAt !== null) return []
    const after = obligationDue(row.kind, row.startedOn, row.workingDays, calendar, row.dueOn)
    if (after?.toString() === row.dueOn?.toString()) return []
    const { id, kind, documentId, assignmentId, chargedOrganisationId } = row
    return [{ id, kind, documentId, assignmentId, chargedOrganisationId, before: row.dueOn, after }]
  })
}
