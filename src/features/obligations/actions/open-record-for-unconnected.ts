import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { OBLIGATIONS } from '../domain/obligation.ts'
import { obligationDue } from '../domain/obligation-due.ts'
import { officeOrganisation } from '../queries/office-organisation.ts'
import { insertObligations } from '../store.ts'
import { type Acting, calendarOf, ruleDays } from './obligation-context.ts'

/** Đ7.3: the Office records what an unconnected unit reported on paper. Answers the new clock's identifier. */
export async function openRecordForUnconnected(tx: Tx, ctx: Acting, { assignmentId, receivedDate }: { readonly assignmentId: string; readonly receivedDate: PlainDate }): Promise<string> {
  const { calendar, made } = await calendarOf(tx, ctx)
  const days = await ruleDays(tx, ctx, 'recordForUnconnectedDays')
  const [id] = await insertObligations(tx, [{
    kind: 'RECORD_FOR_UNCONNECTED', assignmentId, chargedOrganisationId: await officeOrganisation(tx, ctx.today), startedOn: receivedDate, workingDays: days,
    dueOn: obligationDue('RECORD_FOR_UNCONNECTED', receivedDate, days, calendar), clause: OBLIGATIONS.RECORD_FOR_UNCONNECTED.clause,
  }], made)
  return id as string
}
