import { localDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { OBLIGATIONS } from '../domain/obligation.ts'
import { quarterOf } from '../domain/quarter.ts'
import { assignmentsWithoutQuarter } from '../queries/assignments-without-quarter.ts'
import { insertObligations } from '../store.ts'
import { calendarOf } from './obligation-context.ts'

/** Daily: opens this quarter's clock of every open assignment without a deadline that has none yet (Đ7.2.b). Answers how many. */
export async function rollQuarterlyObligations(tx: Tx, now: Temporal.Instant): Promise<number> {
  const { period, first, last } = quarterOf(localDate(now))
  const lacking = await assignmentsWithoutQuarter(tx, period)
  if (lacking.length === 0) return 0
  const { made } = await calendarOf(tx, { now })
  await insertObligations(tx, lacking.map(({ assignmentId, leadOrganisationId }) => ({
    kind: 'QUARTERLY_UPDATE', assignmentId, chargedOrganisationId: leadOrganisationId, startedOn: first, workingDays: null, dueOn: last, period,
    clause: OBLIGATIONS.QUARTERLY_UPDATE.clause,
  })), made, true)
  return lacking.length
}
