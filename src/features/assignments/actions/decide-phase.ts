import type { Permit } from '../../../kernel/permit.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { type FieldProblem, Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { cancelOpen, moveUpdateClock, pauseClocks, resumeClocks } from '../../obligations/public.ts'
import { ASSIGNMENT_TRANSITIONS, type Phase } from '../domain/assignment-lifecycle.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'
import { type DecisionInput, decisionProblems, decisionRef, newDueProblems } from '../domain/decision-input.ts'
import { assignmentPhaseChanged, newsOf } from '../news.ts'
import { expectCurrent } from '../policy.ts'
import { getSuspension } from '../queries/get-suspension.ts'
import { insertPhaseDecision, moveOn } from '../store.ts'
import { changeDeadline } from './change-deadline.ts'

type Seen = DecisionInput & { readonly version: number }

const EVENTS = { suspend: 'ASSIGNMENT_SUSPENDED', resume: 'ASSIGNMENT_RESUMED', cancel: 'ASSIGNMENT_CANCELLED' } as const

/** The leaders halt a task (C1): it leaves the count and the unit is not charged until it is resumed. */
export async function suspend(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'suspend', AssignmentSubject>, input: Seen & { readonly until: PlainDate | undefined }): Promise<void> {
  expectCurrent('suspend', subject, input.version)
  const past: FieldProblem[] = input.until !== undefined && Temporal.PlainDate.compare(input.until, ctx.today) < 0 ? [{
    field: 'until', code: 'SUSPENDED_UNTIL_PAST',
    text: { vi: 'Ngày tạm dừng đến không được trước hôm nay.', en: 'A task cannot be suspended until a day that is past.' },
  }] : []
  check(ctx, subject, input, 'Đ8.2', past)
  const { from, to } = ASSIGNMENT_TRANSITIONS.suspend
  await moveOn(tx, { id: subject.id, version: input.version, from }, { phase: to })
  await pauseClocks(tx, ctx, { assignmentId: subject.id })
  await keep(tx, ctx, subject, { ...input, verb: 'suspend', to, by: actor.userId })
}

/**
 * The task goes on where it was (C1): what the unit owed runs again, less the time it was suspended. The document that suspended it
 * until a day is enough once that day has passed; earlier, another one decides. It may fix a new deadline.
 */
export async function resume(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'resume', AssignmentSubject>, input: Seen & { readonly dueDate: PlainDate | undefined }): Promise<void> {
  expectCurrent('resume', subject, input.version)
  const { previousPhase: to, until, at, deadlineCame } = await getSuspension(tx, subject.id)
  const over = until !== null && Temporal.PlainDate.compare(ctx.today, until) > 0
  check(ctx, subject, input, over && input.dueDate === undefined ? undefined : 'Đ8.2', newDueProblems(input.dueDate, subject))
  const { from } = ASSIGNMENT_TRANSITIONS.resume
  await moveOn(tx, { id: subject.id, version: input.version, from }, { phase: to })
  await resumeClocks(tx, ctx, { assignmentId: subject.id, leadOrganisationId: subject.leadOrganisationId, suspendedAt: at })
  if (deadlineCame && subject.due !== null) {
    await moveUpdateClock(tx, ctx, { assignmentId: subject.id, leadOrganisationId: subject.leadOrganisationId, dueDate: subject.due, reported: to === 'pending_confirmation', notBefore: ctx.today })
  }
  await keep(tx, ctx, subject, { ...input, verb: 'resume', to, by: actor.userId })
  if (input.dueDate === undefined || input.dueDate.toString() === subject.due?.toString()) return
  await changeDeadline(tx, ctx, { ...subject, phase: to, version: input.version + 1 }, { due: input.dueDate, basis: 'amendment', documentRef: decisionRef(input) })
}

/** The leaders take the task back, or the directive was revoked or replaced (C1): nothing of it is owed any more. */
export async function cancel(tx: Tx, ctx: Ctx, by: string, subject: AssignmentSubject, input: Seen): Promise<void> {
  expectCurrent('cancel', subject, input.version)
  check(ctx, subject, input, 'Đ8.2', [])
  const { from, to } = ASSIGNMENT_TRANSITIONS.cancel
  await moveOn(tx, { id: subject.id, version: input.version, from }, { phase: to })
  await cancelOpen(tx, ctx, { assignmentId: subject.id })
  await keep(tx, ctx, subject, { ...input, verb: 'cancel', to, by })
}

function check(ctx: Ctx, subject: AssignmentSubject, input: Seen, neededBy: string | undefined, more: readonly FieldProblem[]): void {
  const problems = [...decisionProblems(input, { today: ctx.today, documentIssuedDate: subject.documentIssuedDate, neededBy }), ...more]
  if (problems.length > 0) throw new Invalid(problems)
}

type Kept = DecisionInput & { readonly verb: keyof typeof EVENTS; readonly to: Phase; readonly by: string; readonly until?: PlainDate | undefined }

async function keep(tx: Tx, ctx: Ctx, subject: AssignmentSubject, { verb, to, by, until, document, documentDate, reason }: Kept): Promise<void> {
  await insertPhaseDecision(tx, { assignmentId: subject.id, verb, document, documentDate, reason, previousPhase: subject.phase, until, at: ctx.now, by })
  await recordEvent(tx, ctx, {
    kind: EVENTS[verb], assignmentId: subject.id, documentId: subject.documentId, reason, documentRef: decisionRef({ document, documentDate }) || undefined,
    before: { phase: subject.phase }, after: { phase: to, ...(until === undefined ? {} : { until }) },
  })
  await assignmentPhaseChanged.publish(tx, ctx, { ...newsOf(subject), from: subject.phase, to, reason })
}
