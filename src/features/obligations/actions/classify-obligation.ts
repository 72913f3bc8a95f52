import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { OBLIGATIONS } from '../domain/obligation.ts'
import { obligationDue } from '../domain/obligation-due.ts'
import { officeOrganisation } from '../queries/office-organisation.ts'
import { insertObligations, resetClassify } from '../store.ts'
import { type Acting, calendarOf } from './obligation-context.ts'

type Classify = { readonly documentId: string; readonly issuedDate: PlainDate; readonly days: number }

/** Đ7.1: the Office's own clock, from the date of the document even if the Office receives it later. */
export async function openClassifyObligation(tx: Tx, ctx: Acting, { documentId, issuedDate, days }: Classify): Promise<void> {
  const { calendar, made } = await calendarOf(tx, ctx)
  await insertObligations(tx, [{
    kind: 'CLASSIFY', documentId, chargedOrganisationId: await officeOrganisation(tx, ctx.today), startedOn: issuedDate, workingDays: days,
    dueOn: obligationDue('CLASSIFY', issuedDate, days, calendar), clause: OBLIGATIONS.CLASSIFY.clause,
  }], made)
}

/** Counts the open clock of Đ7.1 anew, after the days or the date of the document changed. One that is done stays frozen. */
export async function changeClassifyDays(tx: Tx, ctx: Acting, { documentId, issuedDate, days }: Classify): Promise<void> {
  const { calendar, made } = await calendarOf(tx, ctx)
  await resetClassify(tx, documentId, {
    startedOn: issuedDate, workingDays: days, dueOn: obligationDue('CLASSIFY', issuedDate, days, calendar), calendarVersion: made.calendarVersion,
  })
}
