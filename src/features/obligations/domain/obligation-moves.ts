import { parseDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import { type Obligation, type ObligationMove, OBLIGATIONS } from './obligation.ts'
import { obligationDue } from './obligation-due.ts'

/** The clocks that end on another day under this calendar. A clock that is done, or cancelled, never moves. */
export function obligationMoves(rows: readonly Obligation[], calendar: WorkingCalendar): ObligationMove[] {
  return rows.flatMap((row) => {
    if (row.doneAt !== null || row.cancelledAt !== null) return []
    const after = obligationDue(row.kind, row.startedOn, row.workingDays, calendar, givenDay(row))
    if (after?.toString() === row.dueOn?.toString()) return []
    const { id, kind, documentId, assignmentId, chargedOrganisationId } = row
    return [{ id, kind, documentId, assignmentId, chargedOrganisationId, before: row.dueOn, after }]
  })
}

/** The day that was given: a clock whose period is a day may have been moved before it, so its own last day does not say it. */
function givenDay({ kind, period, dueOn }: Obligation): PlainDate | null {
  return OBLIGATIONS[kind].counting === 'day_or_before' ? parseDate(period) ?? null : dueOn
}
