import type { Tx } from '../../../platform/db/database.ts'
import { OBLIGATIONS } from '../domain/obligation.ts'
import { firstQuarter } from '../domain/quarter.ts'
import { cancelObligationsOfKinds, insertObligations } from '../store.ts'
import { type Acting, calendarOf } from './obligation-context.ts'

/** The task has a deadline from now on (Đ4): no quarter is owed any more. */
export async function stopQuarterly(tx: Tx, ctx: Pick<Acting, 'now'>, { assignmentId }: { readonly assignmentId: string }): Promise<void> {
  await cancelObligationsOfKinds(tx, assignmentId, ['QUARTERLY_UPDATE'], ctx.now)
}

type Undated = { readonly assignmentId: string; readonly leadOrganisationId: string; /** A result waits: nothing is owed. */ readonly reported: boolean }

/** The task has no deadline any more (Đ4): the clock after the deadline stops, the first quarter is owed as if the task were given today (Đ7.2.b). */
export async function startQuarterlyInstead(tx: Tx, ctx: Acting, { assignmentId, leadOrganisationId, reported }: Undated): Promise<void> {
  await cancelObligationsOfKinds(tx, assignmentId, ['UPDATE'], ctx.now)
  if (reported) return
  const { made } = await calendarOf(tx, ctx)
  const { period, first, last } = firstQuarter(ctx.today)
  await insertObligations(tx, [{
    kind: 'QUARTERLY_UPDATE', assignmentId, chargedOrganisationId: leadOrganisationId, workingDays: null, dueOn: last, period,
    startedOn: Temporal.PlainDate.compare(ctx.today, first) > 0 ? ctx.today : first, clause: OBLIGATIONS.QUARTERLY_UPDATE.clause,
  }], made, true)
}
