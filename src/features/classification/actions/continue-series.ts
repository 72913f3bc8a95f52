import { localDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { dueOfPeriod, nextPeriod, periodOf, type RecurringPeriod } from '../../../kernel/recurring-period.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { recordEvents } from '../../audit/public.ts'
import { officeOrganisation, openIssueObligations } from '../../obligations/public.ts'
import { assignmentPairs, type PlannedAssignment, type PlannedTask } from '../domain/assignment-plan.ts'
import { NOTHING_LATER } from '../domain/drafted-task.ts'
import { rolled } from '../domain/resolve-due.ts'
import { assignmentsIssued } from '../news.ts'
import { nextAssignmentCodes } from '../queries/next-assignment-codes.ts'
import { type SeriesToContinue, seriesToContinue } from '../queries/series-to-continue.ts'
import { holdSeries, insertIssuedAssignments, takePeriod, withIds } from '../store.ts'
import { dueContext } from './due-context.ts'

/**
 * Makes the assignments of every period of a series that has begun and is not made yet, the oldest first: after an outage all that
 * were missed. Harmless to repeat, and two workers never make the same one. Answers how many periods were made.
 */
export async function continueSeries(tx: Tx, ctx: Occasion, taskId: string): Promise<number> {
  if ((await holdSeries(tx, taskId)) === undefined) return 0
  const series = await seriesToContinue(tx, taskId, ctx.today)
  let [period, made] = [nextPeriod(series.cadence, periodOf(series.cadence, series.lastStartsOn)), 0]
  while (Temporal.PlainDate.compare(period.first, ctx.today) <= 0) {
    if (await makePeriod(tx, ctx, series, period)) made += 1
    period = nextPeriod(series.cadence, period)
  }
  return made
}

async function makePeriod(tx: Tx, ctx: Occasion, series: SeriesToContinue, period: RecurringPeriod): Promise<boolean> {
  const reading = await dueContext({ db: tx, today: ctx.today, snapshot: undefined }, period.first)
  const rule = { cadence: series.cadence, month: series.cadenceMonth, day: series.cadenceDay, before: series.cadenceBefore }
  const due = rolled(dueOfPeriod(rule, period), reading)
  if (!(await takePeriod(tx, { taskId: series.taskId, period: period.key, startsOn: period.first, due, at: ctx.now }))) return false
  const pairs = assignmentPairs([taskOf(series)])
  const codes = await nextAssignmentCodes(tx, pairs.length, localDate(ctx.now).year)
  const assignments = withIds(pairs.map((pair, index) => ({ ...pair, due, awaitsEvent: false, period, code: codes[index] as string })))
  await issue(tx, ctx, series, assignments, due)
  return true
}

function taskOf(series: SeriesToContinue): PlannedTask {
  return {
    ...NOTHING_LATER, id: series.taskId, position: series.position, content: series.content, place: series.place, kind: 'has_deadline', dueType: series.dueType ?? undefined,
    dueExpression: series.dueExpression, dueReading: '', dueDate: undefined, leads: series.leads, coordinators: series.coordinators, cadence: series.cadence,
    monitorOrganisationId: series.monitorOrganisationId ?? undefined, monitorUserId: series.monitorUserId ?? undefined, notTrackedReason: '', programmeItem: '', paperFollowUp: false,
  }
}

async function issue(tx: Tx, ctx: Occasion, series: SeriesToContinue, assignments: readonly PlannedAssignment[], due: PlainDate): Promise<void> {
  if (assignments.length === 0) return
  const { documentId, documentWords, documentRef } = series
  await insertIssuedAssignments(tx, assignments, { documentId, documentWords, officeId: await officeOrganisation(tx, ctx.today), at: ctx.now, by: null })
  await openIssueObligations(tx, ctx, assignments.map(({ id, leadOrganisationId }) => ({ assignmentId: id, leadOrganisationId, issuedOn: ctx.today, dueDate: due })))
  await recordEvents(tx, ctx, assignments.map(({ id, code, leadOrganisationId, period }) => ({
    kind: 'ASSIGNMENT_ISSUED', documentId, assignmentId: id, documentRef,
    after: { code, leadOrganisationId, coordinators: series.coordinators, kind: 'has_deadline', dueDate: due, monitorUserId: series.monitorUserId, cadence: series.cadence, period: period?.key },
  })))
  await assignmentsIssued.publish(tx, ctx, {
    documentId,
    assignments: assignments.map(({ id, leadOrganisationId }) => ({ id, leadOrganisationId, coordinatorIds: series.coordinators, monitorUserId: series.monitorUserId })),
  })
}
