import { dueAfterEvent, dueRuleWords } from '../../../kernel/due-rule.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { Conflict, Invalid, stale } from '../../../kernel/problem.ts'
import { CalendarYearMissing, type WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { type AssignmentSubject, putAwaitedDeadlineInForce, takesDeadlineOfEvent } from '../../assignments/public.ts'
import { recordEvents } from '../../audit/public.ts'
import { recipientsOf, tell } from '../../notifications/public.ts'
import { currentCalendar } from '../../work-calendar/public.ts'
import { ALREADY_RECORDED, dueProblems, eventProblems, stateRefusals, type TaskEvent } from '../domain/due-event.ts'
import { findTaskEvent } from '../queries/find-task-event.ts'
import { insertDueEvent } from '../store.ts'

export type DueEventInput = { readonly version: number; readonly occurredOn: PlainDate; readonly documentRef: string }

/**
 * The event from which a deadline runs has happened (Đ5.1.e): the deadline of every assignment of the task is counted by the working
 * calendar (P2, P5) and put in force, its clocks begin, its people are told. Answers the deadline.
 */
export async function recordDueEvent(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'record_due_event', AssignmentSubject>, input: DueEventInput): Promise<PlainDate> {
  if (subject.version !== input.version) throw stale()
  const event = await findTaskEvent(tx, subject.taskId)
  const [refusal] = stateRefusals(event, takesDeadlineOfEvent(subject))
  if (event === undefined || refusal !== undefined) throw new Conflict(refusal ?? ALREADY_RECORDED)
  const { calendar } = await currentCalendar({ ...ctx, db: tx })
  const due = dueOf(event, input.occurredOn, ctx.today, calendar)
  const problems = dueProblems(due, subject.documentIssuedDate)
  if (problems.length > 0) throw new Invalid(problems)
  const kept = await insertDueEvent(tx, { taskId: subject.taskId, occurredOn: input.occurredOn, documentRef: input.documentRef, due, at: ctx.now, by: actor.userId })
  if (!kept) throw new Conflict(ALREADY_RECORDED)
  const assignments = await putAwaitedDeadlineInForce(tx, ctx, { taskId: subject.taskId, due, expression: dueRuleWords(event.rule).vi, documentRef: input.documentRef })
  await recordEvents(tx, ctx, assignments.map((one) => ({
    kind: 'DUE_EVENT_RECORDED', assignmentId: one.id, documentId: one.documentId, documentRef: input.documentRef,
    before: { dueDate: null }, after: { event: event.rule.event, occurredOn: input.occurredOn, dueDate: due },
  })))
  const recipients = await recipientsOf(tx, assignments.flatMap((one) => [one.leadOrganisationId, ...one.coordinatorOrganisationIds]), ctx.today)
  for (const one of assignments) {
    const units = [one.leadOrganisationId, ...one.coordinatorOrganisationIds].flatMap((id) => recipients.get(id) ?? [])
    await tell(tx, ctx, { kind: 'DUE_EVENT_RECORDED', to: [...new Set([...units, ...(one.monitorUserId === null ? [] : [one.monitorUserId])])], documentId: one.documentId, assignmentId: one.id })
  }
  return due
}

function dueOf({ rule }: TaskEvent, occurredOn: PlainDate, today: PlainDate, calendar: WorkingCalendar): PlainDate {
  const problems = eventProblems(occurredOn, today)
  if (problems.length > 0) throw new Invalid(problems)
  try {
    return dueAfterEvent(rule, occurredOn, calendar)
  } catch (error) {
    if (!(error instanceof CalendarYearMissing)) throw error
    throw new Invalid([{ field: 'occurredOn', code: 'CALENDAR_YEAR_MISSING', text: error.text, clause: 'P1' }])
  }
}
