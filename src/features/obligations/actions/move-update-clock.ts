import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { recordEvent } from '../../audit/public.ts'
import { OBLIGATIONS } from '../domain/obligation.ts'
import { obligationDue } from '../domain/obligation-due.ts'
import { openClocks } from '../queries/open-clocks.ts'
import { insertObligations, restartUpdate } from '../store.ts'
import { type Acting, calendarOf, ruleDays } from './obligation-context.ts'

export type MovedDeadline = {
  readonly assignmentId: string
  readonly leadOrganisationId: string
  readonly dueDate: PlainDate
  /** A reported result waits: it did the duty, whatever the deadline now is (Đ7.2.a). */
  readonly reported: boolean
  /** The clock does not begin before this day: the deadline came into force while the task stood still. */
  readonly notBefore?: PlainDate
}

/** The deadline is another one: the unit's clock to update runs from it; one that is done stays, and the new deadline opens its own. */
export async function moveUpdateClock(tx: Tx, ctx: Acting, { assignmentId, leadOrganisationId, dueDate, reported, notBefore = dueDate }: MovedDeadline): Promise<void> {
  const [open] = await openClocks(tx, { kind: 'UPDATE', assignmentId })
  if (open === undefined && reported) return
  const { calendar, made } = await calendarOf(tx, ctx)
  const days = await ruleDays(tx, ctx, 'updateDays')
  const startedOn = Temporal.PlainDate.compare(notBefore, dueDate) > 0 ? notBefore : dueDate
  const dueOn = obligationDue('UPDATE', startedOn, days, calendar)
  if (open === undefined) {
    await insertObligations(tx, [{
      kind: 'UPDATE', assignmentId, chargedOrganisationId: leadOrganisationId, startedOn, workingDays: days, dueOn,
      period: dueDate.toString(), clause: OBLIGATIONS.UPDATE.clause,
    }], made, true)
    return
  }
  await restartUpdate(tx, open.id, { startedOn, dueOn, calendarVersion: made.calendarVersion })
  if (open.dueOn?.toString() === dueOn?.toString()) return
  await recordEvent(tx, ctx, {
    kind: 'OBLIGATION_MOVED', assignmentId, before: { obligation: 'UPDATE', dueOn: open.dueOn }, after: { obligation: 'UPDATE', dueOn, calendarVersion: made.calendarVersion },
  })
}
