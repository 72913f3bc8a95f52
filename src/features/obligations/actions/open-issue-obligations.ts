import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { OBLIGATIONS } from '../domain/obligation.ts'
import { obligationDue } from '../domain/obligation-due.ts'
import { firstQuarter } from '../domain/quarter.ts'
import { insertObligations, type NewObligation } from '../store.ts'
import { type Acting, calendarOf, ruleDays } from './obligation-context.ts'

/** An assignment just issued; `dueDate` null is one without a deadline. */
export type IssuedAssignment = {
  readonly assignmentId: string
  readonly leadOrganisationId: string
  readonly dueDate: PlainDate | null
  readonly issuedOn: PlainDate
}

/** The unit's clock of each assignment just issued: UPDATE (Đ7.2.a) or the first QUARTERLY_UPDATE (Đ7.2.b). */
export async function openIssueObligations(tx: Tx, ctx: Acting, issued: readonly IssuedAssignment[]): Promise<void> {
  const { calendar, made } = await calendarOf(tx, ctx)
  const days = await ruleDays(tx, ctx, 'updateDays')
  await insertObligations(tx, issued.map((one) => (one.dueDate === null ? quarterly(one) : update({ ...one, dueDate: one.dueDate }, days, calendar))), made)
}

function update({ assignmentId, leadOrganisationId, dueDate }: IssuedAssignment & { readonly dueDate: PlainDate }, days: number, calendar: WorkingCalendar): NewObligation {
  return {
    kind: 'UPDATE', assignmentId, chargedOrganisationId: leadOrganisationId, startedOn: dueDate, workingDays: days,
    dueOn: obligationDue('UPDATE', dueDate, days, calendar), clause: OBLIGATIONS.UPDATE.clause,
  }
}

function quarterly({ assignmentId, leadOrganisationId, issuedOn }: IssuedAssignment): NewObligation {
  const { period, first, last } = firstQuarter(issuedOn)
  return {
    kind: 'QUARTERLY_UPDATE', assignmentId, chargedOrganisationId: leadOrganisationId, workingDays: null, dueOn: last, period,
    startedOn: Temporal.PlainDate.compare(issuedOn, first) > 0 ? issuedOn : first, clause: OBLIGATIONS.QUARTERLY_UPDATE.clause,
  }
}
